import type { Span } from '../text/span.ts';
import { tight } from '../text/tight.ts';
import type { Token } from '../text/token.ts';
import type { Antecedent } from './antecedent.ts';
import type { Attribution, SourceKind } from './attribution.ts';
import type { Clause } from './clause.ts';
import { clausesOf } from './clauses.ts';
import { CueWord } from './cueWord.ts';
import type { FoundAttribution } from './foundAttribution.ts';
import { Noun } from './knownNouns.ts';
import { addNounAttributions } from './nounAttributions.ts';
import { headOf } from './nounHead.ts';
import type { TokenRange } from './nounPhrase.ts';
import { addPhraseAttributions } from './phraseAttributions.ts';
import type { Reading } from './reading.ts';
import { sourceKind } from './sourceKind.ts';
import { addVerbAttributions } from './verbAttributions.ts';
import type { WordFacts } from './wordFacts.ts';
import { Trait } from './wordTraits.ts';

/**
 * Who says what in a block, in the order of the cues. Takes the block's reading and the names, in lower case, that
 * count as identified. Spans are UTF-16 code units relative to the block. One clause has one attribution. Linear time.
 */
export function findAttributions(r: Reading, accepted: ReadonlySet<string>): readonly Attribution[] {
  const all: Attribution[] = [];
  let last: Antecedent | undefined;
  // Who spoke the quoted words of the sentence before.
  let speaker: { readonly source: TokenRange; readonly kind: SourceKind } | undefined;
  for (let s = 0; s + 1 < r.starts.length; s++) {
    const from = r.starts[s] as number;
    const to = r.starts[s + 1] as number;
    const found: FoundAttribution[] = [];
    const cues = r.cuesIn[s] as number;
    if ((cues & BY_CLAUSE) !== 0 || r.quotes.size > 0) {
      const clauses = clausesOf(r, from, to);
      addVerbAttributions(r, clauses, from, to, found);
      addNounAttributions(r, s, clauses, from, to, found);
    } else if ((cues & CueWord.NOUN) !== 0) addNounAttributions(r, s, NO_CLAUSES, from, to, found);
    addPhraseAttributions(r, s, from, to, found);
    if (found.length > 1) found.sort((a, b) => cueAt(a) - cueAt(b));
    const quotes = r.quotes.size > 0 ? quotesIn(r, from, to) : 'none';
    if (found.length === 0 && quotes === 'all' && speaker && r.quoted[from] !== r.quoted[from - 1]) {
      const content = spanOf(r, { first: from, last: to - 1 });
      all.push({ source: spanOf(r, speaker.source), cue: null, content, kind: speaker.kind, reports: true });
      continue;
    }
    let spoke: typeof speaker;
    for (const one of found) {
      const kind = one.source ? sourceKind(r, one.source, from, last, accepted) : 'vague';
      all.push({
        source: one.source && spanOf(r, one.source),
        cue: one.cue && spanOf(r, one.cue),
        content: spanOf(r, one.content),
        kind,
        reports: one.reports,
      });
      if (one.source && one.reports) spoke = { source: one.source, kind };
      if (one.source && !isPronoun(r, one.source)) last = { kind, plural: isPlural(r, one.source) };
    }
    if (quotes !== 'all') speaker = quotes === 'some' ? spoke : undefined;
  }
  return tight(all);
}

/** Words without which no clause says who says what, but for verbs of any kind before a quotation. */
const BY_CLAUSE = CueWord.VERB | CueWord.ADJECTIVE;
const NO_CLAUSES: readonly Clause[] = [];

/** Whether the words of a sentence are quoted. */
function quotesIn(r: Reading, from: number, to: number): 'none' | 'some' | 'all' {
  let quoted = 0;
  let words = 0;
  for (let i = from; i < to; i++) {
    if (((r.traits[i] as number) & Trait.PUNCT) !== 0) continue;
    words++;
    if (r.quoted[i] !== -1) quoted++;
  }
  return quoted === 0 ? 'none' : quoted === words ? 'all' : 'some';
}

const cueAt = (found: FoundAttribution): number => found.cue?.first ?? found.content.first;

function spanOf(r: Reading, range: TokenRange): Span {
  const last = r.tokens[range.last] as Token;
  return { start: (r.tokens[range.first] as Token).start, end: last.end };
}

function isPronoun(r: Reading, range: TokenRange): boolean {
  return (
    range.first === range.last &&
    ((r.traits[range.first] as number) & (Trait.PRON | Trait.OWNER | Trait.RELATIVE)) !== 0
  );
}

function isPlural(r: Reading, range: TokenRange): boolean {
  return ((r.words[headOf(r, range)] as WordFacts).noun & Noun.plural) !== 0;
}
