import { type Gate, gate } from '../../rule/gate.ts';
import { glance, mayHold } from '../../rule/glance.ts';
import { ALL_PROSE } from '../../rule/phraseRule.ts';
import type { Draft } from '../../rule/rule.ts';
import { sentenceRule } from '../../rule/sentenceRule.ts';

/** Left by a text generator: its talk with the user, blanks to fill in, its own marks. */
export const generatorResidue = sentenceRule({
  id: 'generator-residue',
  category: 'boilerplate',
  severity: 'warning',
  title: 'Left by a text generator',
  what: 'Words or marks that a text generator leaves: it speaks of itself, answers its user, or asks for a blank to be filled in.',
  why: 'They show that nobody read the text before it was published. They do not show that everything in it is wrong, but nothing in it can be taken as checked.',
  advice:
    'Cut them, then check every fact, figure and quotation of the text against its source, since nobody did so before.',
  sift: 'investigate',
  limits:
    'An article about such programs may show their phrases; in quotation marks they are left alone. A house template may use blanks of its own.',
  reads: 'voice',
  note: 'Who checked this text?',
  unnecessary: true,
  blocks: ALL_PROSE,
  find(_sentence, index, context) {
    // The marks may stand across sentences or in the markup, so the block is read once, as it stands.
    if (index > 0) return NONE;
    const { text } = context.block;
    const look = glance(context);
    let drafts: Draft[] | undefined;
    for (const { pattern, say, needs } of GRAMMARS) {
      if (typeof needs === 'string' ? !text.includes(needs) : !mayHold(look, needs)) continue;
      drafts ??= [];
      pattern.lastIndex = 0;
      for (let hit = pattern.exec(text); hit; hit = pattern.exec(text)) {
        const words = hit[0].trimEnd();
        const lead = words.length - words.trimStart().length;
        drafts.push({ start: hit.index + lead, end: hit.index + words.length, message: say(words.trim()) });
      }
    }
    return drafts ?? NONE;
  },
  examples: {
    flags: [
      'As an AI language model, I cannot give an opinion on the vote.',
      'Certainly! Here is a news article about the ferry:',
      'The ferry was built by [Insert name] in 1931.',
      'As of my last knowledge update, the ferry was still at sea.',
      { text: 'The ferry sank ([Arden Post](https://example.org/ferry?utm_source=chatgpt.com)).', format: 'markdown' },
      'I hope this helps! Let me know if you would like a shorter version.',
      'The port was closed at noon. :contentReference[oaicite:3]{index=3}',
      'I’m sorry, but I can’t assist with that request.',
      'The mayor, [Your Name], opened the hall.',
      'The tower is 90 metres high【4†source】.',
      'Sure, here’s a revised version of the paragraph:',
      'Here is the article you requested:',
      '[City, Date] The ferry sank at noon.',
      'If you would like, I can also write a shorter version.',
    ],
    passes: [
      'Ana Ruiz said: “As an AI language model, it cannot vote.”',
      'The union asked members to insert their names in the list.',
      'He was certainly here on Monday.',
      'The law of 1931 [sic] was never used.',
      'The number of AI models has doubled since May 2023.',
      { text: 'See the [name of the ship](https://example.org/ship) on the wreck.', format: 'markdown' },
      'The figure is disputed.[citation needed]',
      'The ferry line hopes this helps the island.',
      'Here is the harbour, there the town.',
      'An AI company opened an office in Arden.',
      'Here is the harbour that the town lost:',
    ],
  },
});

const spoken = (words: string): string =>
  `"${words}" is a text generator speaking to its user. Cut it, and check the text around it.`;
const blank = (words: string): string => `"${words}" is a blank that nobody filled in. What belongs here?`;
const mark = (words: string): string =>
  `"${words}" is a mark that a text generator leaves. Cut it, and look up the source it stands for.`;

interface Grammar {
  readonly pattern: RegExp;
  readonly say: (words: string) => string;
  /** What stands wherever it matches: one of some words, or a mark. */
  readonly needs: Gate | string;
}

function grammar(say: Grammar['say'], needs: { words: string } | { mark: string }, pattern: RegExp): Grammar {
  return { pattern, say, needs: 'words' in needs ? gate(needs.words, pattern) : needs.mark };
}

const GRAMMARS: readonly Grammar[] = [
  grammar(
    spoken,
    { words: 'ai artificial large aimod* aiass* aicha* ailan*' },
    /\b(?:as an? (?:AI|artificial intelligence|large language)(?: (?:language )?(?:model|assistant|chatbot|system)|(?=,))|I(?:[’']m| am) (?:just |only )?an? (?:AI|artificial intelligence|large language) ?(?:language )?(?:model|assistant|chatbot)?\b)[^.\n"”|]{0,80}/gi,
  ),
  grammar(
    spoken,
    { words: 'my real current date' },
    /\b(?:as of|up to|since|until|based on) my (?:last|latest|most recent|knowledge|training|current)\b[^,.\n]{0,60}|\bmy (?:knowledge|training)(?: data)? (?:cut-?off|only goes|ends|extends|does not)\b[^,.\n]{0,40}|\bI (?:do not|don[’']t) have (?:access to )?(?:real-time|current|up-to-date) (?:data|information|access|news)\b/gi,
  ),
  grammar(
    spoken,
    { words: 'sorry afraid fulfil fulfill assist comply complete generate browse verify access provide' },
    /\bI(?:[’']m| am) (?:sorry|afraid)[,.]? (?:but )?(?:I )?(?:can(?:not|[’']t)|am unable to|am not able to)\b[^.\n]{0,80}|\bI (?:cannot|can[’']t|am unable to|am not able to) (?:fulfill?|assist with|comply with|complete|generate|browse|verify|access|provide) (?:this|that|your|the|any|real-time)\b[^.\n]{0,60}/gi,
  ),
  grammar(
    spoken,
    { words: 'certainly sure absolutely course great happy problem' },
    /^\s*(?:certainly|sure|absolutely|of course|great question|great|happy to help|no problem)(?: thing)?[!,.]\s+(?:here(?:[’']s| is| are)|below|I(?:[’']ll|[’']d| have| can)|let[’']s|this is)\b[^\n]{0,120}/gi,
  ),
  grammar(
    spoken,
    { words: 'here' },
    /^\s*here(?:[’']s| is| are) (?:an?|the|your|some|\d+) (?:(?:more|slightly|possible|potential|suggested|revised|rewritten|updated|polished|improved|edited|draft|short(?:er)?|long(?:er)?|concise|comprehensive|detailed|engaging|unique|original|catchy|news|blog|SEO-friendly|SEO-optimi[sz]ed|SEO|human-like|well-structured|\d+-word) )+(?:version|article|draft|rewrite|headline|headlines|summary|post|outline|title|titles|piece|report|essay|paragraph)s?\b[^\n]{0,100}/gi,
  ),
  grammar(
    spoken,
    { words: 'here below' },
    /^\s*(?:here(?:[’']s| is| are)|below is|below are) (?:an?|the|your|my) (?:(?:full|complete|final|requested|\d+-word) )*(?:article|draft|rewrite|rewritten \w+|paraphrased \w+|revised \w+|blog post|news (?:article|report|story)|post|summary|essay|outline)(?: (?:you (?:requested|asked for|wanted|need(?:ed)?)|as requested|based on|about|on|for|in|with|that)\b[^.\n]{0,120})?:\s*$/gi,
  ),
  grammar(
    spoken,
    { words: 'if' },
    /\bif you(?:[’']d| would)? (?:like|want|need|prefer|wish),? I(?: can|[’']d be happy| would be happy|[’']m happy|[’']ll)\b[^.!?\n]{0,100}[.!]?|\bI (?:can|could) (?:also )?(?:expand|adjust|rewrite|revise|tailor|shorten|lengthen|refine|provide|add|create|draft|generate)\b[^.!?\n]{0,80}\bif you(?:[’']d| would)? (?:like|want|need|prefer|wish)\b[.!]?/gi,
  ),
  grammar(
    spoken,
    { words: 'happy' },
    /\bI(?:[’']d| would) be happy to (?:help|revise|adjust|expand|rewrite|write|provide)\b[^.!?\n]{0,80}[.!]?/gi,
  ),
  grammar(
    spoken,
    { words: 'verify fact double check confirm' },
    /\b(?:please|remember to|be sure to|make sure to) (?:verify|fact-check|double-check|check|confirm) (?:all|any|the|every) (?:\w+ )?(?:quotes?|quotations?|facts?|figures?|statistics|details|claims|names|dates|information|links?|sources?) (?:before|prior to) (?:publi\w+|posting|use|using)\b[^.!?\n]{0,60}[.!]?/gi,
  ),
  grammar(
    spoken,
    { words: 'draft version rewrite article' },
    /\b(?:this|the) (?:draft|version|rewrite|article) (?:follows|adheres to|is written in|uses|maintains|keeps) (?:an? |the )?(?:ap style|seo|active voice|neutral tone|requested|original tone|(?:\w+ )?keyword)\b[^.!?\n]{0,80}[.!]?/gi,
  ),
  grammar(
    spoken,
    { words: 'i' },
    /\bI(?:[’']ve| have) (?:written|rewritten|revised|edited|restructured|kept|used|shortened|expanded|created|drafted) (?:the|this|your|a|an) (?:\w+ )?(?:article|text|draft|piece|headline|tone|post|version|content|story)\b[^.!?\n]{0,80}[.!]?/gi,
  ),
  grammar(
    spoken,
    { words: 'you' },
    /\bwould you like (?:a|an|another|to see|any) (?:\w+ )?(?:version|changes|edits|draft|adjustments|headlines?|summary|revisions?)\b[^?\n]{0,60}\?/gi,
  ),
  grammar(
    spoken,
    { words: 'please' },
    /\bplease (?:provide|share|specify|paste) (?:me with )?(?:the|more|your) (?:text|details|article|topic|information|content|draft)\b[^.!?\n]{0,80}[.!]?/gi,
  ),
  grammar(
    spoken,
    {
      words: 'fictional fictitious hypothetical illustrative placeholder placeholders requested rewritten paraphrased',
    },
    /\bnote\s?:\s?[^.\n]{0,80}\b(?:fictional|fictitious|hypothetical|illustrative|placeholders?)\b[^.\n]{0,80}|\bthis (?:article|story|piece|report|post) is (?:(?:entirely|purely|completely|an?) ){0,2}(?:fictional|fictitious|hypothetical)\b[^.\n]{0,80}|\bI(?:[’']ve| have) (?:used|included|left|added|kept|rewritten|paraphrased)\b[^.\n]{0,60}\b(?:placeholders?|as requested|rewritten|paraphrased)\b[^.\n]{0,60}/gi,
  ),
  grammar(
    spoken,
    { words: 'hope me free anything' },
    /\bI hope this (?:helps|article helps|meets your|is what you|information)\b[^.!\n]{0,60}[.!]?|\blet me know if (?:you(?:[’']d| would)? (?:like|want|need|have)|there(?:[’']s| is)|this)\b[^.!?\n]{0,90}[.!]?|\bfeel free to (?:adjust|modify|customi[sz]e|tweak|let me know|ask(?: me)?|edit)\b[^.!\n]{0,80}[.!]?|\bwould you like me to\b[^?\n]{0,90}\??|\b(?:is there anything else|anything else) (?:I can|you(?:[’']d| would) like)\b[^?\n]{0,60}\??/gi,
  ),
  grammar(
    blank,
    { mark: '[' },
    /\[(?:insert|enter|add|include|fill in|write)\b[^\]\n]{1,80}\](?!\()|\[(?:your|author(?:[’']?s)?|company|publication|recipient(?:[’']?s)?|client|brand|product|website|newspaper|source|organi[sz]ation|business|city)[ _-](?:name|title|here|url|email|address|link|company|website|organi[sz]ation)[^\]\n]{0,30}\](?!\()|\[(?:name|date|link|url|placeholder|image|quote|location|statistic|number)[ _-](?:here|placeholder|goes here|tbd|of [^\]\n]{2,40})\](?!\()|\[placeholder[^\]\n]{0,60}\](?!\()/gi,
  ),
  grammar(
    blank,
    { mark: '[' },
    /\[(?:Name|Date|City|Location|Quote|Source|Link|Title|Author|Statistic|Number|Company|Country|Organi[sz]ation|X+|XX%|TBD|TBC)(?:, (?:Date|City|State|Country|Title|Year|Month))*\](?!\(|:)/g,
  ),
  grammar(
    blank,
    { mark: '[' },
    /\[(?:(?:featured |hero |header |embedded |embed )?(?:image|photo|picture|video|tweet|chart|infographic|map|pull ?quote|caption|gallery|ad|advert(?:isement)?|cta)(?: (?:here|goes here|\d+|suggestion|placeholder|prompt)\b)?|(?:featured |hero |header )?(?:image|pull ?quote|chart|infographic|map|caption|cta): [^\]\n]{2,120}|embed(?:ded)? [^\]\n]{2,40}|tk(?:tk)?|to come|(?:photo|image|picture|video|graphic) of [^\]\n]{2,90})\](?!\(|:)/gi,
  ),
  grammar(blank, { words: 'lorem' }, /\blorem ipsum dolor\b[^.\n]{0,60}/gi),
  grammar(mark, { mark: '【' }, /【\d+(?::\d+)?†[^】\n]{0,60}】/g),
  grammar(
    mark,
    { words: 'utm contentreference oaicite turn cite oai endoftext regenerate chatgpt' },
    /(?<=[?&])utm_source=(?:chatgpt\.com|openai|chatgpt|perplexity(?:\.ai)?|copilot(?:\.com)?|gemini|claude\.ai)\b|:?\bcontentReference\[oaicite:?\d*\](?:\{index=\d+\})?|\[?\boaicite:\d+\]?|\bturn\d+(?:search|news|view|image|fetch)\d+\b|\[cite(?:_start|_end|:[^\]\n]{1,20})\]|\boai_citation:?\d*|<\|endoftext\|>|\bregenerate response\b|^ChatGPT said:/gim,
  ),
];

const NONE: readonly Draft[] = [];
