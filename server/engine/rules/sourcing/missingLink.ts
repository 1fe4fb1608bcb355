import { phrases } from '../../match/phrase.ts';
import { phraseRule } from '../../rule/phraseRule.ts';
import type { BlockContext, PhraseHit } from '../../rule/rule.ts';
import { overlaps } from '../../text/span.ts';

/** The reader is sent to a source, and the way there is missing. */
export const missingLink = phraseRule({
  id: 'missing-link',
  category: 'sourcing',
  severity: 'warning',
  title: 'Promised links that are missing',
  what: 'A source is promised or named as the place to look, and no link is given.',
  why: 'The sentence looks like a reference, and leads nowhere. Often the link was lost when the text was copied; sometimes there never was one.',
  advice: 'Add the link to the very page that is meant, not to a home page; or cut the promise.',
  sift: 'trace',
  limits:
    'In print the address may stand elsewhere on the page, and a link that the publishing system adds later is not in the text yet.',
  reads: 'voice',
  note: 'Where is the link?',
  tag: 'citation needed',
  yieldsTo: ['call-to-action', 'publishing-residue', 'seo-section', 'generator-residue'],
  phrases: [
    ...phrases([
      '(click|tap) (here|the link|on the link|this link|below)',
      '(see|follow|use|via|through|at) (the|this) (link|links) (below|above|here|in (the)? (bio|description|comments))?',
      '(the|a) (link|links) (is|are|can be found|below|above)',
      '(read|see|watch|listen to|view|download|find) (the)? (:ADJ)? (:ADJ)? (report|study|statement|interview|article|video|document|transcript|paper|letter|dataset|data) (here|below|at the link)',
      '(:ADJ)? (report|study|statement|interview|transcript|paper|document|data|information|details|results|resources) *8 (can (also|often)? be|is|are) (found|accessed|read|seen|viewed|downloaded|available) (here|online|below|on|at|via|through|from)',
      '(available|published|posted) (online|here|on (the|its|their|his|her|our) (:ADJ)? (website|site|blog|page|homepage))',
      'can (also|often)? be found (on|at|via|through|from|in) (the|its|their|official|organizations|organisations|websites|sites|sources|:PROPN) *4 (website|websites|site|page|portal|like|such as)?',
      '(more|further|additional) (information|details|reading|resources) *8 (here|below|from (official|reputable|reliable) sources|on (the|its|their) (:ADJ,PROPN)? (:PROPN)? (website|site))',
    ]),
  ],
  counts: hasNoLink,
  say: (words) => `"${words}" points the reader somewhere, and there is no link in the sentence.`,
  examples: {
    flags: [
      'Click here for the full minutes.',
      'The full report can be found on the council’s website.',
      'Read the full statement here.',
      'Information on the dam can be found via organisations such as the Water Office.',
      'The data are available online.',
      'Use the link below to see the letter.',
      'More information on the strike is posted on its website.',
      'The study is available at the university library page.',
    ],
    passes: [
      {
        text: 'The full report can be found [on the council’s website](https://example.org/report).',
        format: 'markdown',
      },
      { text: 'Read the full statement [here](https://example.org/statement).', format: 'markdown' },
      'The full report is available at https://example.org/report.',
      'The report found a link between noise and sleep.',
      'The keys can be found in the kitchen.',
      'The bridge is the only link between the two towns.',
      '“Read the statement here,” she said.',
      'The data were collected in May 2024.',
      'He works here and reads the report.',
      'The lamp costs 80 crowns and will be available online from May.',
    ],
  },
});

/** Things that lie about in the world, not on the web: "the keys can be found in the kitchen". */
const ON_THE_WEB =
  /website|site|page|portal|online|blog|link|here|below|sources?|organi[sz]ation|via|through|click|tap|bio|document|report|study|statement/i;

function hasNoLink(hit: PhraseHit, { block, facts }: BlockContext): boolean {
  if (facts.links.some((link) => overlaps(link, hit.sentence))) return false;
  const words = block.text.slice(hit.start, hit.end);
  // "available online": a lamp is sold there, a report is read there.
  if (STATED.test(words) && !DOCUMENT.test(block.text.slice(hit.sentence.start, hit.start))) return false;
  return ON_THE_WEB.test(words);
}

const STATED = /^(?:available|published|posted)\b/i;
const DOCUMENT =
  /\b(?:reports?|stud(?:y|ies)|statements?|interviews?|articles?|data(?:set)?s?|documents?|transcripts?|papers?|letters?|results?|findings?|figures?|records?|minutes|list|text|version|details?|information|videos?|footage|screenshots?|photos?|images?|pictures?|recordings?|maps?|resources?|guidelines?|rules|plans?|drafts?|polls?|surveys?|reviews?|essay|column|blog|books?|posts?|filings?|memo|manifesto|speech)\b/i;
