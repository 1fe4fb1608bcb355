import type { Attribution } from '../../facts/attribution.ts';
import { knownVerbs } from '../../facts/knownVerbs.ts';
import { isPersonNoun } from '../../lexicons/personNouns.ts';
import { perBlock } from '../../rule/perBlock.ts';
import type { BlockContext, Draft, OutlineBlock } from '../../rule/rule.ts';
import { firstWhere } from '../../text/firstWhere.ts';
import { contains, type Span } from '../../text/span.ts';
import type { Sentence, Token } from '../../text/token.ts';
import { isNamedBeside } from './isNamedBeside.ts';
import { isTold } from './isTold.ts';

/**
 * Where the facts of a sentence have somebody speak or hold a view who is of the given kind. Gives the words that name
 * them, in the writer's own voice only: what a named source says of "many people" is theirs.
 */
export function unnamedSpeakers(
  sentence: Sentence,
  context: BlockContext,
  kind: 'vague' | 'anonymous',
  say: (words: Span) => string,
): readonly Draft[] {
  const speakers = (kind === 'vague' ? vagueIn : anonymousIn)(context);
  if (speakers.length === 0) return NONE;
  const drafts: Draft[] = [];
  let isCounted: boolean | undefined;
  for (let i = firstWhere(speakers, ({ source }) => source.start >= sentence.start); i < speakers.length; i++) {
    const { source, cue } = speakers[i] as Speaker;
    if (source.start >= sentence.end) break;
    if (!contains(sentence, source) || !contains(sentence, cue)) continue;
    // "52 percent of voters say": they were counted.
    isCounted ??= sentence.tokens.some((t) => t.lexeme.shape === 'number' || t.pos === 'NUM');
    if (isCounted) return NONE;
    const first = firstFrom(sentence.tokens, source.start);
    const words = wordsOf(sentence.tokens, first, source);
    if (isCaused(sentence.tokens, first)) continue;
    if (words.length > 0 && isNamedBeside(sentence.tokens, first, first + words.length - 1)) continue;
    if (!isCrowd(words, kind) || !holdsView(sentence.tokens, cue)) continue;
    if (isTold(context, source) && isToldByOthers(context, source, kind)) continue;
    drafts.push({ start: source.start, end: source.end, message: say(source) });
  }
  return drafts;
}

const NONE: readonly Draft[] = [];

/** An attribution of which both sides are known. */
interface Speaker {
  readonly source: Span;
  readonly cue: Span;
}

const speakersIn = (kind: Attribution['kind']): ((outline: OutlineBlock) => readonly Speaker[]) =>
  perBlock(({ facts }): readonly Speaker[] => {
    const found: Speaker[] = [];
    for (const { source, cue, kind: own } of facts.attributions)
      if (own === kind && source !== null && cue !== null) found.push({ source, cue });
    return found.length > 1 ? found.sort((a, b) => a.source.start - b.source.start) : found;
  });
const vagueIn = speakersIn('vague');
const anonymousIn = speakersIn('anonymous');

function isToldByOthers({ facts }: BlockContext, span: Span, kind: 'vague' | 'anonymous'): boolean {
  return facts.attributions.some((a) => a.kind !== kind && a.reports && contains(a.content, span));
}

/** Index of the first token that begins at an offset or after it; a sentence may be a whole text. */
function firstFrom(tokens: readonly Token[], offset: number): number {
  return firstWhere(tokens, ({ start }) => start >= offset);
}

/** The tokens of a span whose first token is known. */
function wordsOf(tokens: readonly Token[], first: number, span: Span): readonly Token[] {
  let last = first;
  while (last < tokens.length && (tokens[last] as Token).end <= span.end) last++;
  return tokens.slice(first, last);
}

/** Describing words between a verb and its object: more than this many is no phrase. */
const MOST_DESCRIBING = 12;

/** "lets outside developers write": they are the object of another verb. */
function isCaused(tokens: readonly Token[], first: number): boolean {
  let i = first - 1;
  while (
    i > Math.max(0, first - MOST_DESCRIBING) &&
    DESCRIBING.has(tokens[i]?.pos ?? 'X') &&
    !CAUSING.has(tokens[i]?.lexeme.lower ?? '')
  )
    i--;
  return CAUSING.has(tokens[i]?.lexeme.lower ?? '');
}

const DESCRIBING: ReadonlySet<string> = new Set(['ADJ', 'ADP', 'ADV', 'DET']);
const CAUSING = new Set('let lets letting make makes made making help helps helped helping have having'.split(' '));
const VIEWS: ReadonlySet<string> = new Set(['speech', 'belief']);

/** True when the cue is a verb by which a view is voiced or held, not one that merely does something. */
function holdsView(tokens: readonly Token[], cue: Span): boolean {
  const first = firstFrom(tokens, cue.start);
  const words = wordsOf(tokens, first, cue);
  if (words.some((t) => t.lexeme.lower === 'not' || t.lexeme.lower === "n't")) return false;
  // "agree to form a council": they do it.
  const next = tokens[first + words.length];
  if (next?.lexeme.lower === 'to' && words.some((t) => /^(?:agree|pledge|promise|offer|vow)/.test(t.lexeme.lower)))
    return false;
  return words.some((t) => VIEWS.has(knownVerbs.get(t.lexeme.lower)?.kind ?? '') && !WITNESSED.has(t.lexeme.lower));
}

/** Verbs of speech and belief that a crowd is watched doing: "some chanted". */
const WITNESSED = new Set(
  'shouted shouting chanted chanting yelled cried cry sang see sees saw seen feel feels felt tweeted posted choose chose know knew knows learned heard responded respond consider considers considered considering'.split(
    ' ',
  ),
);

/** True for people or papers in the open plural, or kept back: no name, number, owner or pointing word in the phrase. */
function isCrowd(words: readonly Token[], kind: 'vague' | 'anonymous'): boolean {
  const first = words[0];
  const last = words.at(-1);
  if (!first || !last || words.length > 7) return false;
  for (const { pos, lexeme } of words) {
    if (pos === 'PROPN' && lexeme.shape !== 'lower' && words.length > 1 && lexeme !== first.lexeme) return false;
    if (lexeme.shape === 'number' || pos === 'NUM' || pos === 'PART' || OWNERS.has(lexeme.lower)) return false;
  }
  if (kind === 'anonymous')
    return words.some((w) => KEPT_BACK.has(w.lexeme.lower)) && words.every((w, i) => i === 0 || w.pos !== 'PROPN');
  if (words.some((w, i) => w.pos === 'PROPN' && (i > 0 || w.lexeme.shape === 'upper'))) return false;
  const head = words.find((w, i) => w.pos !== 'ADJ' && w.pos !== 'DET' && words[i + 1]?.pos !== 'NOUN');
  const lower = head?.lexeme.lower ?? '';
  const follows = head ? words[words.indexOf(head) + 1]?.pos : undefined;
  return (
    (PLURALS.has(lower) && follows !== 'NOUN' && follows !== 'VERB') ||
    (PLURAL.test(lower) && !VOTERS.has(lower) && !OFFICES.has(lower) && !RESCUERS.has(lower) && isPersonNoun(lower))
  );
}

/** People whom writers quote without a name; a king or a husband is known without one. */
const KEPT_BACK = new Set(
  'source sources insider insiders diplomat diplomats aide aides adviser advisers advisor advisors official staffer staffers'.split(
    ' ',
  ),
);
/** Whom polls and counts are about; and parties, whose members are many and known. */
const VOTERS = new Set('voters republicans democrats conservatives liberals respondents'.split(' '));
/** They speak for an office, and a report on a case makes plain which. */
const OFFICES = new Set(
  'prosecutors authorities lawyers attorneys jurors defendants investigators detectives'.split(' '),
);
/** The fire brigade of the place told of. */
const RESCUERS = new Set('firefighters rescuers officers councillors negotiators'.split(' '));
const PLURAL = /[^s]s$|[a-z]{2}(?:men|women)$/;
const OWNERS = new Set(
  'his her their its my our your the these those both all we you they i he she it who which that this each no'.split(
    ' ',
  ),
);
const PLURALS = new Set('people folk many some others most few media women men children'.split(' '));
