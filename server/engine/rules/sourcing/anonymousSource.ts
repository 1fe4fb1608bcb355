import { knownVerbs } from '../../facts/knownVerbs.ts';
import { phrases } from '../../match/phrase.ts';
import { phraseRule } from '../../rule/phraseRule.ts';
import type { BlockContext, PhraseHit } from '../../rule/rule.ts';
import { unnamedSpeakers } from './unnamedSpeakers.ts';

/** Someone speaks who is known to the writer and kept from the reader: "sources close to the talks". */
export const anonymousSource = phraseRule({
  id: 'anonymous-source',
  category: 'sourcing',
  severity: 'warning',
  title: 'Anonymous source',
  what: 'Somebody speaks whose name is kept from the reader.',
  why: 'A reader cannot weigh words without knowing whose they are. Anonymity can be justified, but then the text should say why it was given and how the source would know.',
  advice:
    'Name the source. If that cannot be, say what the person does, how they know, why they are not named, and look for a second source or a document that says the same.',
  sift: 'investigate',
  limits:
    'Sources at risk need protection, and an office that speaks through an unnamed spokesperson has in effect spoken under its own name. When the text explains the anonymity, the mark can be dismissed.',
  reads: 'voice',
  note: 'Why is the source not named, and how do they know?',
  tag: 'who?',
  phrases: [
    ...phrases(
      [
        '(:ADJ,NOUN,PROPN)? (:ADJ,NOUN,PROPN)? (+source|+person|+insider|+official|+aide|+adviser|+advisor|+diplomat|+executive|+employee|+member|+individual|+staffer|+lawmaker|+minister|someone|those|people) (close to|familiar with|with (direct|first-hand|firsthand|intimate|inside|detailed)? knowledge of|briefed on|with access to|privy to|involved in|near to) (the|this|that|these|those|his|her|its|their|both|its|:PROPN)? (:ADJ,NOUN,PROPN)? (:ADJ,NOUN,PROPN)? (:NOUN,PROPN)',
        '(:ADJ,NOUN,PROPN)? (:ADJ,NOUN,PROPN)? (+source|+insider) (in|inside|within|at|from|on) (the|both|a)? (:ADJ,NOUN,PROPN)? (:NOUN,PROPN) (have|has|had)? (:ADV)? (@reporting|~describe|~put|~call|~expect|~believe|~think|~fear|~point|~speak of|~hint|~paint|~indicate|~signal|signalled|signalling|~imply|~intimate|~disclose|~reveal)',
        '(anonymous|unnamed|unidentified|undisclosed|confidential|well-placed|well-informed|informed|reliable|trusted|inside|insider|multiple|several|two|three|some|various|senior) (:ADJ,NOUN,PROPN)? +source',
        '(+source|sources) (have|has|had)? (:ADV)? (~say|~tell|~claim|~indicate|~reveal|~confirm|~suggest|~add|~report|~hint|~insist|~warn|~disclose|~dish|~spill|~whisper|~gush|~tease|~confide|~allege|~explain|~describe|~note|~joke)',
        '(those|people|someone|somebody|anyone) in the know',
        'according to (a|an|one|two|three|several|multiple|some|our|my)? (:ADJ,NOUN,PROPN)? (:ADJ,NOUN,PROPN)? (sources|source|insiders|insider)',
      ],
      { sense: 'source' },
    ),
    ...phrases(
      [
        'on (the|a)? condition of (strict)? anonymity',
        '(~request|~demand|~grant|~promise|~insist on|~seek|~be granted|~be promised) anonymity',
        '(~ask|~request|~prefer|~want|~wish|~choose|~insist|~opt|~agree) (not to be|to remain|to stay|on remaining) (named|identified|quoted by name|anonymous|unnamed)',
        "(did not|didn't|does not|doesn't) (want|wish) (to be (named|identified)|(his|her|their) (:ADJ)? (name|identity) (used|published|disclosed|revealed|given))",
        '(~decline|~refuse) to (be (named|identified|quoted by name)|give (his|her|their) (:ADJ)? (name|names))',
        '~ask (us|me|reporters|journalists|the :NOUN,PROPN|:PROPN)? not to (print|use|publish|give|name|identify|reveal|disclose|share|be) (his|her|their|him|them|named|identified) (full|real|last)? (name|names|identity)?',
        '(~ask|~request) that (his|her|their) (:ADJ)? (name|names|identity|identities) (not)? (be|is) (not)? (used|published|withheld|changed|disclosed|revealed)',
        "(not|was not|were not|wasn't|weren't) authori(s|z)ed to (speak|talk|comment|discuss) *3 (publicly|media|press|reporters|record|matter)",
        "(not|was not|were not|wasn't|weren't) (authorised|authorized|permitted|allowed|cleared) to (speak|talk|comment|discuss) (to|with|about|on|publicly|the|it)",
        'would (rather|prefer) (not|not to|to not) (be (named|identified|quoted)|see (his|her|their) (:ADJ)? (name|names)|give (his|her|their) (:ADJ)? (name|names)|say who)',
        '(speaking|spoke|talking) (privately|in private|off the record|on background|not for attribution|in confidence)',
        '(~speak|speaking|~talk) (anonymously|off the record|on background|under condition of anonymity)',
        "(whose|who 's) (name|identity) (:ADV)? (is|was|has been) (:ADV)? (withheld|changed|concealed)",
      ],
      { sense: 'condition' },
    ),
    ...phrases(
      [
        '(a|an|one|another) (:ADJ,NOUN,PROPN)? (:ADJ,NOUN,PROPN)? (:ADJ,NOUN,PROPN)? (:NOUN,PROPN)? (official|aide|adviser|advisor|diplomat|insider|staffer|operative|strategist|lawmaker) (who *6)? (,)? (have|has|had)? (:ADV)? (~say|~tell|~claim|~disclose|~reveal|~confirm|~indicate|~acknowledge|~add|~warn|~insist|~admit|~describe|~note|~suggest|~hint|~concede)',
        '(:ADV,ADJ,VERB) (~say|~tell|~claim|~disclose|~reveal|~confirm|~warn|~insist|~admit) (a|an|one|another) (:ADJ,NOUN,PROPN)? (:ADJ,NOUN,PROPN)? (:NOUN,PROPN)? (official|aide|adviser|advisor|diplomat|insider|staffer|operative|strategist|lawmaker)',
        '(two|three|four|five|six) (:ADJ,NOUN)? (:ADJ,NOUN)? (insiders|diplomats|officials|aides|advisers|advisors|ministers|executives|lawmakers|staffers|employees|directors|bankers|traders|people) ((who|with|familiar|close|briefed|involved|present) *7)? (have|has|had)? (:ADV)? (~say|~tell|~claim|~disclose|~reveal|~confirm|~describe|~warn|~insist|~admit|~suggest|~recall|~put)',
      ],
      { sense: 'unnamed' },
    ),
  ],
  counts: (hit, context) => !isNamed(hit, context),
  findInFacts: (sentence, _index, context) =>
    unnamedSpeakers(
      sentence,
      context,
      'anonymous',
      ({ start, end }) =>
        `"${context.block.text.slice(start, end)}": who is it, and how would they know? The reader cannot ask them.`,
    ),
  mark: withoutVerb,
  say: (words, hit) =>
    hit.phrase.sense === 'condition'
      ? `"${words}": the source is kept from the reader. Does the text say why, and how the source would know?`
      : `"${words}": who is it, and how would they know? The reader cannot ask them.`,
  examples: {
    flags: [
      'Sources close to the talks say the deal is dead.',
      'A senior ministry official said the bridge would close.',
      'The engineer spoke on condition of anonymity.',
      'According to two people familiar with the plan, the plant will shut.',
      'An aide, who asked not to be named, confirmed the visit.',
      'A White Palace official told reporters that no date was set.',
      'Insiders at the club said the coach would go.',
      'Several unnamed sources described the meeting as tense.',
      'Two insiders said the vote was fixed.',
      'Neighbours who would rather not see their names in print still talk of it.',
      'Three people familiar with the accounts expect a sale.',
      'A teacher, who asked us not to print her name, said the yard was loud.',
      'He declined to be identified because he was not authorised to speak to the press.',
    ],
    passes: [
      'A senior ministry official, Ida Moss, said the bridge would close.',
      'The river has two sources in the hills.',
      'The report lists its sources in an appendix.',
      'A spokesman for the port authority said the crane was safe.',
      '“Sources close to the talks say the deal is dead,” said Ida Moss.',
      'She was familiar with the area and close to the river.',
      'The official opening is on 3 May 2024.',
      'People involved in the crash were taken to Arden Hospital, the fire service said.',
      'Readers of regional news sources reported more storms.',
      'Vitamin C sources include oranges and peppers.',
      'Two officials, Ida Moss and Per Lund, said the bridge would close.',
      'Three people were hurt, the fire service said.',
    ],
  },
});

const SUPPLIED = new Set(
  'power energy news food water income revenue heat light data fuel vitamin protein funding money information media'.split(
    ' ',
  ),
);
const NAMING = new Set([',', '(']);

/** True when a name follows: "an official, Ida Moss, said"; or when the person spoke for an office by its name. */
function isNamed(hit: PhraseHit, { options }: BlockContext): boolean {
  const { tokens } = hit.sentence;
  if (hit.phrase.sense === 'condition') return false;
  // "a power source", "news sources": no person.
  const source = hit.tokens.findIndex((t) => t.lexeme.lower === 'source' || t.lexeme.lower === 'sources');
  if (source >= 0 && SUPPLIED.has(tokens[hit.first + source - 1]?.lexeme.lower ?? '')) return true;
  for (let i = hit.first; i <= hit.last + 1 && i < tokens.length - 1; i++) {
    const token = tokens[i];
    const next = tokens[i + 1];
    if (token && NAMING.has(token.lexeme.lower) && next?.pos === 'PROPN') return true;
    if (token && options.sources.some((name) => name.toLowerCase() === token.lexeme.lower)) return true;
  }
  // People are many things besides sources: what they are near to must be followed by what they say.
  const head = hit.tokens.find((t) => PLAIN_PEOPLE.has(t.lexeme.lower));
  const counted = COUNTS.has(hit.tokens[0]?.lexeme.lower ?? '');
  return hit.phrase.sense === 'source' && (head !== undefined || counted) && !speaks(hit);
}

const PLAIN_PEOPLE = new Set([
  'person',
  'people',
  'persons',
  'member',
  'members',
  'individual',
  'individuals',
  'employee',
  'employees',
  'those',
  'someone',
  'minister',
  'ministers',
  'executive',
  'executives',
  'official',
  'officials',
  'lawmaker',
  'lawmakers',
]);
const COUNTS = new Set('two three several multiple various some'.split(' '));
const ACCORDING = new Set(['according', 'speaking']);

/** True when a verb of saying stands close after the hit, or "according to" or a verb of saying just before it. */
function speaks(hit: PhraseHit): boolean {
  const { tokens } = hit.sentence;
  for (let i = Math.max(0, hit.first - 3); i < Math.min(tokens.length, hit.last + 7); i++) {
    if (i >= hit.first && i <= hit.last) continue;
    const word = tokens[i]?.lexeme.lower ?? '';
    const kind = knownVerbs.get(word)?.kind;
    if (
      kind === 'speech' ||
      kind === 'showing' ||
      (i > hit.last && /^(?:expect|believe|think|fear|doubt)(?:s|ed)?$/.test(word)) ||
      word === 'described' ||
      ACCORDING.has(word)
    )
      return true;
  }
  return false;
}

/** Who speaks, without the verb of saying. */
function withoutVerb(hit: PhraseHit): { start: number; end: number } {
  if (hit.phrase.sense === 'condition') return hit;
  let first = 0;
  let last = hit.tokens.length - 1;
  while (last > first && isReport(hit, last)) last--;
  while (
    first < last &&
    (isReport(hit, first) ||
      (hit.phrase.sense === 'unnamed' && first < 2 && !isArticle(hit, first) && isReport(hit, first + 1)))
  )
    first++;
  return { start: hit.tokens[first]?.start ?? hit.start, end: hit.tokens[last]?.end ?? hit.end };
}

const HELPERS = new Set(['have', 'has', 'had', ',']);

function isReport(hit: PhraseHit, i: number): boolean {
  const token = hit.tokens[i];
  if (!token) return false;
  return token.pos === 'VERB' || token.pos === 'ADV' || token.pos === 'AUX' || HELPERS.has(token.lexeme.lower);
}

const isArticle = (hit: PhraseHit, i: number): boolean => hit.tokens[i]?.pos === 'DET';
