import { isIdentifiable } from '../../facts/attribution.ts';
import type { BlockFacts } from '../../facts/blockFacts.ts';
import { phrases } from '../../match/phrase.ts';
import { ALL_PROSE, phraseRule } from '../../rule/phraseRule.ts';
import type { PhraseHit } from '../../rule/rule.ts';
import { contains, overlaps } from '../../text/span.ts';

const PIECE =
  '(article|piece|post|essay|brief|briefing|primer|memo|dispatch|feature|commentary|newsletter|bulletin|blog post|deep dive|roundup|explainer|breakdown|guide|story|write-up|section|column|analysis|report|paper|discussion|overview)';
const EXPOUND =
  '(delve|dive|explore|examine|look|take|discuss|analyze|analyse|cover|break|outline|consider|unpack|investigate|review|highlight|provide|offer|present|shed|walk|dissect|assess|aim|seek|attempt|try|focus|address|describe|explain|argue|show|touch|compare|summarize|summarise|trace|set out)';

/** The article talks about itself: "This article will delve into", "In closing". */
export const selfReference = phraseRule({
  id: 'self-reference',
  category: 'boilerplate',
  severity: 'information',
  title: 'The article talks about itself',
  what: 'Words announce, sum up or excuse the text instead of going on with it.',
  why: 'Signposts take room from what was promised, and in a short article they hide how little is coming. They are common in padded and machine-written text.',
  advice:
    'Cut the announcement and begin with what it announces. A summary at the end should hold a fact that the top does not.',
  sift: 'stop',
  limits:
    "A long paper or report needs a map of its parts. A correction or an editor's note has to speak of the article.",
  reads: 'voice',
  note: 'Cut the signpost?',
  blocks: ALL_PROSE.filter((kind) => kind !== 'title' && kind !== 'heading' && kind !== 'byline'),
  phrases: [
    ...phrases(
      [
        `(this|the present) (:ADJ)? (:ADJ)? ${PIECE} (will|shall|aims to|seeks to|attempts to|intends to|tries to|is going to) (:ADV)? (:VERB)`,
        `(this|the present) (:ADJ)? (:ADJ)? ${PIECE} (delves|dives|explores|examines|looks at|takes a|discusses|analyzes|analyses|covers|breaks down|outlines|considers|unpacks|investigates|highlights|provides an|offers a|sheds light|argues (that|for|against)|contends that|explains (how|why|what|the)|traces (the|how)|maps (the|out)|lays out|sets out|asks (whether|what|how|why)|assesses (the|how|whether)|describes (the|how)|summarizes|summarises|reviews (the|what)|concludes (with|that|by)|proceeds|begins (with|by)|draws on|is (organized|organised|structured|divided|intended|meant|based))`,
        `(the)? (remainder|rest) of (this|the) (:ADJ)? ${PIECE}`,
        '^ it (proceeds|is (organized|organised|structured|divided)) (in|as|into) (:NUM|follows|several|a|the)',
        '(is|are) (discussed|explored|examined|explained|described|outlined|considered|addressed) (in (more|greater|further) detail)? below',
        `(for|in) the (purposes|context|scope) of (this|the present) (:ADJ)? ${PIECE}`,
        '^ (we|I) (:ADV)? (begin|start|open|conclude|close|end) (with|by) (a|an|the|some|what|:NUM|:VERB)',
        "(we|I) (are|am|'re|'m) getting ahead of (ourselves|myself)",
        `(in|throughout) (this|the) (:ADJ)? ${PIECE} (below)? (,)? (we|I|you|our|the reader)`,
        `(in|throughout) the ${PIECE} below`,
        'in (what|the paragraphs|the sections) (follows|that follow|below) ,',
        "(here's|here is|here are) (everything|all|what|exactly what|how|a (:ADJ)? (look|breakdown|rundown|guide|summary|recap|list)|the (:ADJ)? (lowdown|rundown|breakdown|scoop)|:NUM (:ADJ)? (:ADJ,NOUN)? (things|ways|reasons|tips|facts|takeaways|questions|points)) (you|we|to|at|of|that|about)",
        "(you'll|you will) (discover|learn|find out|find) (what|how|why|everything|all|below|out)",
        '(more on|more about) (that|this|it|which) (later|below|shortly|in a (moment|minute))',
        "(we|I) (will|shall|'ll) (get|come) (back)? to (that|this|it|those|them) (:ADV)? (later|shortly|soon|below|in a (moment|minute|bit|second))",
        `(the)? (purpose|aim|goal|point|objective|intention) of (this|the present) (:ADJ)? ${PIECE} is`,
        'below , (you|we) (:AUX)? (find|see|discover|:VERB)',
        "below (you 'll|you will|we 've|we have|you can) (find|see|discover|listed|outlined|compiled)",
        '(below is|below are|what follows is|listed below|outlined below|rounded up below)',
        "(we|I) (have|'ve) (rounded up|compiled|put together|gathered|listed|broken down|ranked) (the|a|some|our|:NUM|everything|all)",
        '(we|I) (rounded up|compiled|put together|gathered|listed|broke down|ranked) (the|a|some|our|:NUM|everything|all)',
        `(we|I) (will|shall|'ll) (:ADV)? (also|now|then|first|further)? ${EXPOUND} (into|at|the|a|an|how|what|why|some|on|down|these|this|both|each|its|their|upon)`,
        "(we|I) (will|shall|'ll)? (now|next|also|first|then)? (turn (our attention)? to|return to our|look at|take a (closer|quick|deeper|brief)? look|delve into|dive into|break down|unpack|examine (the|how|what|why|some)|explore (the|how|what|why|some))",
        "(we|I) (are|am|'re|'m) (:ADV)? (about|going|here|ready) to (unpack|break|explain|walk|take|tell|show|explore|guide|look|answer|find|dive|delve|run|dig|reveal|count|help)",
        '(these|those|such|all these|each of these|the above|the following) (:ADJ)? (questions|issues|points|topics|matters|aspects|themes) (will|are|shall) (be)? (:ADV)? (addressed|answered|explored|discussed|examined|covered|considered|tackled|unpacked|dealt)',
        'in the (sections|paragraphs|pages|lines|next few|chapters) (that follow|below|ahead|to come|to follow)',
        '(only|ultimate|complete|definitive|essential|one|last) (guide|list|article|explainer|tutorial|resource|recipe) (that)? (you|we|anyone) (:AUX)? (ever)? need',
        '(your|the|our) (:ADV)? (ultimate|complete|essential|definitive|comprehensive|handy|quick|full|one-stop|no-nonsense|step-by-step) (:ADJ)? (guide|primer|explainer|cheat sheet|cheatsheet|rundown|roundup|breakdown|playbook|walkthrough) (to|on|for|of)',
        '(this|our) (:ADJ)? (:ADJ)? (guide|article|list|post|roundup|explainer|page) (has (got)? (you|something)|is for you|has you covered|(will|can) (help|show|tell|walk|guide|give|take|cover) (you)?|covers|tells you|gives you|contains|walks you)',
        '(we|I) (:AUX)? (:ADV)? got you covered',
        '(read|keep reading|scroll|stay tuned) (on)? (to (find|discover|learn|see|know)|for (more|the|our))',
        "(here|below) (are|is|'s) (:DET,PRON) (:ADJ)? (:ADJ,NOUN)? (lowdown|rundown|full list|list|guide|breakdown|recap|explainer|skinny|scoop)",
        '(here|below) (,)? (we|I) (round|break|run|rank|answer|take|reveal|share|unpack|set)',
        '(but|so) first ,? (a|some|let|the) (:ADJ)? (background|context|word|recap|history|basics|primer)',
        '(but|so|^) first ,? (a|some) (:ADJ)? ((bit|little|touch|dose) of)? (:ADJ)? (background|context|recap|history|housekeeping)',
        '^ to put (this|that|it|things|these (:NOUN)|the (:NOUN)) (in|into) (perspective|context)',
        '(more|much more) (on|about|of) (that|this|which|it) (:ADV,ADP)? (later|below|shortly|soon|to come)',
        'the following (analysis|section|sections|paragraphs|discussion|article|overview) (:ADV)? (:VERB)',
        'to (fully|truly|better|really)? (understand|appreciate|grasp) *6 , (we|one|it) (:ADV)? (must|need|needs|should|has|have|is)',
        "(below|here) , (we|I) ('ll|will|have|look|explore|examine|break|list)",
        "(let|let's|let us) (us)? (now|first|also|take|try to)? (set the (scene|stage)|take a (closer|deeper|quick|brief|look|moment)|explore|examine|unpack|break (it|this|down)|look (at|closer)|delve|turn (our attention)? to|consider|begin (with|by)|start (with|by)|rewind|recap|step back|go back)",
        "^ (so|now|and|but|first)? (,)? (let's|let us) (:ADV)? (dive (right|straight|deeper)? (in|into)|jump (right|straight)? (in|into)|dig (right|deeper)? (in|into)|get (right|straight)? (into|started|to it)|get down to|kick (things)? off|begin|get going|get (you|everyone) (:ADV)? (up to speed|caught up|started)|catch (you|everyone) up|bring you up|recap|walk through|run through|circle back|cut to the chase|zoom (in|out)|connect the dots|put (this|it|that|things) (in|into))",
      ],
      { sense: 'announces' },
    ),
    ...phrases(
      [
        '^ (in closing|in conclusion|in summary|in sum|to conclude|to sum up|to summarize|to summarise|to recap|to wrap up|summing up|wrapping up|in wrapping up|conclusively)',
        '^ to sum (it|this|things|that) (all)? up',
        '^ (in a nutshell|to cut a long story short|long story short|to put it in a nutshell) (,|:)',
        '^ (so ,)? as we (:ADV)? (look|look ahead|move forward|have seen|have discussed|conclude|wrap up|close|navigate|reflect|continue to|stand at|step into|head into|turn to|delve|explore|examine)',
        '^ (looking|moving|going) (ahead|forward) ,',
      ],
      { sense: 'closes' },
    ),
    ...phrases(
      [
        '(before|until) we (:ADV)? (go|begin|proceed|move on|answer|continue)',
        '(this|the) (:ADJ)? (topic|subject|story|question) (deserves|merits|warrants) (a|its own|another) (:ADJ)? (article|piece|post|look)',
        '(as|already) (mentioned|noted|discussed|stated|outlined|described|explained|seen) (above|earlier|before|previously|below|in (the|this) (article|section|introduction|previous))',
        '(as|like) (has|have) (already|just)? been (:ADV)? (shown|seen|noted|argued|discussed|mentioned|outlined|established|demonstrated|explained|described|pointed out)',
        '^ as (:ADV)? (shown|argued|demonstrated|established|indicated|suggested|set out|explored) (above|earlier|below|before|previously|here)',
        `as (this|the) ${PIECE} (has|will|have) (:ADV)? (shown|argued|show|argue|demonstrated|demonstrate|made clear|make clear|tried)`,
        '^ as (we|you) (shall|will|ll) (:ADV)? see',
        '(the)? foregoing (:NOUN)? (suggests|shows|makes|demonstrates|illustrates|indicates|analysis|discussion|paragraphs|section)',
        "as (we|I) (have|'ve) (already|just)? (mentioned|noted|discussed|seen|said|outlined)",
        '(in|as) the (following|previous|preceding|next) (section|sections|paragraph|paragraphs)',
        "(here's|here is|this is) where (it|things) (:ADV)? (~get|~become) (:ADV)? (interesting|tricky|complicated|complex|technical|clearer|fascinating)",
        'without further ado',
        "so you (do not|don't) have to",
        'before (diving|delving|jumping|getting) (in|started) (,|:)',
        '(we|I) hope (that)? (this|you) (:ADV)? (article|piece|post|guide|overview|helps|found|enjoyed|gave|has given|have a (better|clearer))',
        '(before|now) (we|let us) (dive|delve|jump|get) (in|into|started)',
        'it goes without saying',
        '(bear|stick|stay) with (me|us) (here|on this|,|.|!|for|while)',
        '(spoiler|spoiler alert) (:|,|!)',
        '(but)? (I|we) digress',
        '^ (and)? (thanks|thank you) (so much)? for (reading|watching|listening|sticking|tuning in|joining us|stopping by)',
        "(^|and) (that's|that is) (all|it) (for|from) (today|now|this|us|me)",
        '^ (that|this) (wraps up|concludes|brings us to the end)',
        'that brings (us|me) (to|back)',
        '(which|this) (leads|takes|brings) (us|me) (:ADV)? (to|back)',
        '(as|like) (I|we) (said|say|told you|promised|hinted|wrote) (earlier|before|above|at the)',
        '(in|by) (reading|the end of) (this|our) (:ADJ)? (article|guide|post|piece)',
      ],
      { sense: 'points' },
    ),
  ],
  counts: (hit, { facts }) => !isTitle(hit) && !isCompared(hit) && !isSomebodys(hit, facts),
  say: (words, hit) => (SAY[hit.phrase.sense ?? 'announces'] as (words: string) => string)(words),
  examples: {
    flags: [
      'This article will delve into the history of the ferry.',
      'In this piece, we look at who built it.',
      'We will examine the claims of both sides.',
      'In closing, the island needs its ferry.',
      'As we look ahead, much is unclear.',
      'Now, let’s set the scene.',
      'Before diving in, a word on the weather.',
      'We hope this guide has made the choice easier.',
      'As mentioned above, the hull was old.',
      'Here’s where it gets interesting.',
      'This guide explores five ways to cross the bay.',
      'To sum up, the ferry was old and the sea was rough.',
      'Let us take a closer look at the hull.',
      'In the guide below, you will discover how to cross the bay.',
      'This short guide explores the coast.',
      'So let’s dive into the reasons.',
      'Thanks for reading!',
      'The aim of this piece is to explain the tide.',
      'First, a bit of background.',
    ],
    passes: [
      'The articles of the treaty will enter into force in May.',
      '“We will examine the hull,” said the captain.',
      'The report, published on Monday, examines the hull.',
      'He closed the shop in summary proceedings.',
      'She wrote an article about the ferry in 1931.',
      'In the conclusion of his book he thanks the crew.',
      'The board will explore the wreck in June.',
      'Looking ahead to the match, Per Lund said he slept badly.',
      'He read the report before diving in the bay.',
      'We hope this winter will be mild.',
      'We will never forget the crew.',
      'More from the Post: Ida Moss Reads the Treaty So You Don’t Have To.',
      'They look at us as the enemy and we look at them as the enemy.',
      'We will look at the plans in May, the mayor said.',
      'Correction: an earlier version of this article gave the wrong year.',
    ],
  },
});

const SAY: Readonly<Record<string, (words: string) => string>> = {
  announces: (words) => `"${words}" announces what follows. Begin with it instead.`,
  closes: (words) => `"${words}" announces the end. What is new in the sentence can stand without it.`,
  points: (words) => `"${words}" points about the text instead of going on. Cut it, or say the thing where it belongs.`,
};

/** "We will look at the plans, the mayor said": somebody speaks of what they will do, not the text of itself. */
function isSomebodys({ phrase, start, end }: PhraseHit, { attributions }: BlockFacts): boolean {
  if (phrase.sense !== 'announces') return false;
  const hit = { start, end };
  return attributions.some(
    (a) => a.reports && a.cue !== null && !overlaps(a.cue, hit) && contains(a.content, hit) && isIdentifiable(a),
  );
}

/** "… So You Don't Have To": the title of another piece. */
function isTitle({ tokens, first }: PhraseHit): boolean {
  return first > 0 && tokens[0]?.lexeme.lower === 'so' && tokens[1]?.lexeme.shape === 'title';
}

/** "we look at them as the enemy": how they are seen, not what comes next. */
function isCompared({ tokens, sentence, last }: PhraseHit): boolean {
  if (tokens.at(-1)?.lexeme.lower !== 'at') return false;
  for (let i = last + 2; i <= last + 4; i++) if (sentence.tokens[i]?.lexeme.lower === 'as') return true;
  return false;
}
