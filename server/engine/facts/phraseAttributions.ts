import type { Token } from '../text/token.ts';
import { CueWord } from './cueWord.ts';
import type { FoundAttribution } from './foundAttribution.ts';
import { Noun } from './knownNouns.ts';
import { nounPhraseEndingAt, nounPhraseStartingAt, type TokenRange } from './nounPhrase.ts';
import type { Reading } from './reading.ts';
import type { WordFacts } from './wordFacts.ts';
import { Trait } from './wordTraits.ts';

const { PROPN, NOUN, OWNER, POSSESSIVE, VERB, AUX, COLON, DASH, COMMA, ADV } = Trait;

/**
 * Attributions without a verb, in the sentence of that number, whose tokens run from `from` to `to` (exclusive): "according to the
 * minister", "in the minister's view", "in a poll by the paper", "reportedly", "Ann Lee: ..." and "... — Ann Lee".
 */
export function addPhraseAttributions(
  r: Reading,
  sentence: number,
  from: number,
  to: number,
  found: FoundAttribution[],
): void {
  const cues = r.cuesIn[sentence] as number;
  const hasView = (cues & CueWord.VIEW) !== 0 && (cues & CueWord.LEADS) !== 0;
  const marks = (r.traitsIn[sentence] as number) & (r.quotes.size > 0 ? COLON | DASH : COLON);
  // Most sentences go no further: what looks closer would make its functions even for those.
  if (marks !== 0 || hasView || (cues & CueWord.PHRASE) !== 0) addPhrases(r, hasView, from, to, found);
}

function addPhrases(r: Reading, hasView: boolean, from: number, to: number, found: FoundAttribution[]): void {
  const { cueWords, traits, quoted } = r;
  for (let i = from; i < to; i++) {
    if (((traits[i] as number) & DASH) !== 0 && quoted[i] === -1) addSignature(i);
    if (((cueWords[i] as number) & CUES) === 0 || quoted[i] !== -1) continue;
    switch (lowerAt(r, i)) {
      case 'according':
        if (lowerAt(r, i + 1) === 'to') add(nounPhraseStartingAt(r, i + 2, to), { first: i, last: i + 1 }, true);
        break;
      case 'per':
        if (lowerAt(r, i - 1) === 'as') add(nounPhraseStartingAt(r, i + 1, to), { first: i - 1, last: i }, true);
        break;
      case 'in':
      case 'from':
      case 'to':
        if (hasView) addView(i);
        break;
      case 'reportedly':
      case 'allegedly':
      case 'supposedly':
      case 'purportedly':
        found.push({ source: null, cue: { first: i, last: i }, content: rest(i + 1), reports: false });
        break;
    }
  }
  addLabel();

  function add(source: TokenRange | undefined, cue: TokenRange, reports: boolean): void {
    if (!source) return;
    const initial = cue.first <= from + 1;
    let after = Math.max(source.last, cue.last) + 1;
    while (after < to - 1 && ((r.traits[after] as number) & COMMA) !== 0) after++;
    const content = initial
      ? rest(after)
      : {
          first: from,
          last: Math.max(from, ((r.traits[cue.first - 1] as number) & COMMA) !== 0 ? cue.first - 2 : cue.first - 1),
        };
    found.push({ source, cue, content, reports });
  }

  /** "in the minister's view", "in the words of the minister", "in a poll by the paper" */
  function addView(i: number): void {
    const phrase = nounPhraseStartingAt(r, i + 1, to);
    if (!phrase || phrase.last === i + 1) return;
    for (let k = i + 2; k <= phrase.last; k++) {
      if (!VIEWS.has(lowerAt(r, k))) continue;
      const before = r.traits[k - 1] as number;
      if ((before & POSSESSIVE) !== 0) add(nounPhraseEndingAt(r, k - 2, i + 1), { first: i, last: k }, true);
      else if ((before & OWNER) !== 0) add({ first: k - 1, last: k - 1 }, { first: i, last: k }, true);
      else if (lowerAt(r, k + 1) === 'of') add(nounPhraseStartingAt(r, k + 2, to), { first: i, last: k + 1 }, true);
      return;
    }
    if (lowerAt(r, i) !== 'in' || i > from + 1) return;
    const after = lowerAt(r, phrase.last + 1);
    const isPoll = POLLS.has(lowerAt(r, headIn(phrase)));
    if (
      isPoll &&
      (after === ',' ||
        ((r.traits[phrase.last + 1] ?? 0) & (PROPN | NOUN)) !== 0 ||
        /^(?:released|conducted|published|taken)$/.test(after))
    ) {
      add(phrase, { first: i, last: i }, true);
    }
  }

  function headIn(phrase: TokenRange): number {
    for (let k = phrase.first; k <= phrase.last; k++) if (((r.traits[k + 1] ?? 0) & Trait.ADP) !== 0) return k;
    return phrase.last;
  }

  /** A name before a colon or after a closing dash. */
  function addLabel(): void {
    let start = from;
    while (start < to && ((r.traits[start] as number) & Trait.PUNCT) !== 0) start++;
    // In a printed interview the mark that opens the paragraph stands before the speaker.
    const level = start === 1 ? r.quoted[start] : -1;
    for (let i = start; i < to - 2 && i < start + 9; i++) {
      const bits = r.traits[i] as number;
      if ((bits & COLON) !== 0) {
        if (i > start && isSpeaker(r, start, i - 1)) {
          found.push({
            source: { first: start, last: i - 1 },
            cue: { first: i, last: i },
            content: rest(i + 1),
            reports: isSpeech(i + 1),
          });
        }
        return;
      }
      if ((bits & (VERB | AUX | COMMA | ADV)) !== 0 || r.quoted[i] !== level) return;
    }
  }

  /** True when the words after a label are somebody's: quoted, or in the first person. A label may also be a subject. */
  function isSpeech(first: number): boolean {
    if (r.quoted[first] !== -1 && r.quoted[first] !== r.quoted[from]) return true;
    for (let i = first; i < to && i < first + 12; i++) if (/^(?:i|we|my|our|me|us)$/.test(lowerAt(r, i))) return true;
    return false;
  }

  /** A name after a quotation and a dash: “...” — Ann Lee */
  function addSignature(dash: number): void {
    if (dash === 0 || r.quoted[dash - 1] === -1 || dash + 1 >= to) return;
    const phrase = nounPhraseStartingAt(r, dash + 1, to);
    if (!phrase || ((r.traits[phrase.first] as number) & PROPN) === 0) return;
    const next = phrase.last + 1;
    if (next < to && ((r.traits[next] as number) & (COMMA | DASH)) === 0 && r.quoted[next] === -1) return;
    found.push({
      source: phrase,
      cue: { first: dash, last: dash },
      content: r.quotes.get(r.quoted[dash - 1] as number) ?? { first: dash - 1, last: dash - 1 },
      reports: true,
    });
  }

  function rest(first: number): TokenRange {
    const at = Math.min(first, to - 1);
    const last = to - 1 > at && /^[.!?]$/.test(lowerAt(r, to - 1)) ? to - 2 : to - 1;
    return { first: at, last: Math.max(last, at) };
  }
}

const CUES = CueWord.PHRASE | CueWord.LEADS;
const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const VIEWS = words(
  'view opinion words eyes estimation judgment judgement telling account reckoning assessment mind perspective standpoint',
);
const POLLS = words('poll survey study report');
const lowerAt = (r: Reading, i: number): string => (r.tokens[i] as Token | undefined)?.lexeme.lower ?? '';

/** True when tokens `first` to `last` name a speaker: a name, or a paper such as a poll. */
function isSpeaker(r: Reading, first: number, last: number): boolean {
  if (last - first > 5 || NO_SPEAKER.has(lowerAt(r, last)) || NO_SPEAKER.has(lowerAt(r, first))) return false;
  const noun = (r.words[last] as WordFacts).noun;
  if (first === last && (noun & Noun.document) !== 0) return SPEAKING.has(lowerAt(r, last));
  for (let i = first; i <= last; i++) {
    const bits = r.traits[i] as number;
    if ((bits & (PROPN | Trait.HYPHEN)) === 0 && !((bits & NOUN) !== 0 && (r.words[i] as WordFacts).noun !== 0))
      return false;
    if ((bits & Trait.TIME) !== 0) return false;
  }
  return (
    ((r.traits[last] as number) & (PROPN | NOUN)) !== 0 &&
    (first < last || noun !== 0 || (r.tokens[last] as Token).lexeme.lower.length > 2)
  );
}

const SPEAKING = words('poll survey study report analysis');
/** Words that label a line without speaking in it. */
const NO_SPEAKER = words(
  'correction update updated note photo photos image images video source sources via by breaking exclusive opinion analysis editorial tags category categories subject re date time place ' +
    'location phone email e-mail fax tel address website web price where when who what why how more related see watch listen read also tip warning advertisement contact step chapter part section figure table example question answer q a latest live bottom line key point points conclusion summary introduction background',
);
