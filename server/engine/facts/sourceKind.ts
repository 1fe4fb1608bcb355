import { tradeWords } from '../lexicons/viewHolders.ts';
import type { Token } from '../text/token.ts';
import type { Antecedent } from './antecedent.ts';
import type { SourceKind } from './attribution.ts';
import { hasName } from './hasName.ts';
import { isIssuedBy } from './isIssuedBy.ts';
import { keepsNameBack } from './keepsNameBack.ts';
import { Noun } from './knownNouns.ts';
import { headOf } from './nounHead.ts';
import { nounPhraseEndingAt, type TokenRange } from './nounPhrase.ts';
import { isOpeningPlural } from './openingWord.ts';
import { pronounKind } from './pronounKind.ts';
import type { Reading } from './reading.ts';
import { Trait } from './wordTraits.ts';

const { NOUN, PROPN, PRON, DET, OWNER, POSSESSIVE, RELATIVE, COMMA } = Trait;

/**
 * What kind of source a noun phrase names. `last` is the source named before it in the block, if any: a pronoun is
 * what it stands for. `accepted` holds names, in lower case, that count as identified whatever they are.
 */
export function sourceKind(
  r: Reading,
  phrase: TokenRange,
  from: number,
  last: Antecedent | undefined,
  accepted: ReadonlySet<string>,
): SourceKind {
  const head = headOf(r, phrase);
  const lower = lowerAt(r, head);
  const bits = r.traits[head] as number;
  if (accepted.size > 0 && isAccepted(r, phrase, accepted)) return 'named';
  if ((bits & RELATIVE) !== 0 && head === phrase.first) return relativeKind(r, head, from, last, accepted);
  if ((bits & PRON) !== 0 || (phrase.first === phrase.last && (bits & OWNER) !== 0)) return pronounKind(lower, last);
  const first = lowerAt(r, phrase.first);
  const noun =
    isAtStart(r, head) && isOpeningPlural(r, phrase, head) ? Noun.person | Noun.plural : (r.words[head]?.noun ?? 0);
  if (keepsNameBack(r, phrase, from, (noun & (Noun.person | Noun.crowd | Noun.hidden)) !== 0)) return 'anonymous';
  const open =
    OPEN_NUMBER.has(first) &&
    // "another passenger, James Flett": it is told who
    !(first === 'another' && isGlossed(r, phrase)) &&
    !(phrase.last > phrase.first && lowerAt(r, phrase.first + 1) === 'of' && hasName(r, phrase));
  if (open) return 'vague';
  const named = hasName(r, phrase);
  // "those in the know": nobody is told from others.
  if (head === phrase.first && (first === 'those' || first === 'these') && !named) return 'vague';
  const definite =
    DEFINITE.has(first) || ((r.traits[phrase.first] as number) & OWNER) !== 0 || hasPossessive(r, phrase, head);
  const capital = (bits & PROPN) !== 0 && r.tokens[head]?.lexeme.shape !== 'lower';
  // At the start of a sentence the tagger takes a capital for a name: a word of the lexicon is none there.
  // A party or a people is nobody in particular: "Democrats say".
  if (capital && head === phrase.first && (noun & Noun.plural) !== 0 && (noun & (Noun.person | Noun.crowd)) !== 0)
    return IN_OFFICE.has(lower) ? 'role' : 'vague';
  if (capital && !(noun !== 0 && head === phrase.first && isAtStart(r, head))) return 'named';
  if ((noun & Noun.hidden) !== 0) return 'anonymous';
  const plural = (noun & Noun.plural) !== 0 || lower === 'people';
  if ((noun & Noun.document) !== 0)
    return definite ||
      named ||
      belongs(r, phrase) ||
      isIssuedBy(r, phrase, head) ||
      ISSUED.has(lowerAt(r, phrase.last + 1))
      ? 'document'
      : 'vague';
  if ((noun & Noun.body) !== 0) {
    if (named && !plural) return 'named';
    // "a rival group": one of many
    const isAny = INDEFINITE.has(first) && !PUBLIC.has(lower) && !ownInstitution(r, phrase, head);
    return definite || named || hasOffice(r, phrase, head) || !(plural || isAny) ? 'role' : 'vague';
  }
  if ((noun & Noun.crowd) !== 0 && plural)
    return ownInstitution(r, phrase, head) || first === 'the' || first === 'these' ? 'role' : 'vague';
  if ((noun & Noun.person) !== 0) {
    if (named && apposesName(r, phrase)) return 'named';
    if (named || definite || ownInstitution(r, phrase, head)) return 'role';
    if (plural) {
      const isOfBody = head > phrase.first && ((r.traits[head - 1] as number) & NOUN) !== 0;
      return isOfBody || hasOffice(r, phrase, head) ? 'role' : 'vague';
    }
    // "a company spokesman": an office speaks.
    return /^spokes/.test(lower) ? 'role' : 'anonymous';
  }
  if (named && apposesName(r, phrase)) return 'named';
  return definite || named ? 'role' : 'vague';
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const OPEN_NUMBER = words(
  'some many several most numerous various countless certain few others another other more much plenty lots dozens scores hundreds thousands millions',
);
/** Words after a paper that tell when or by whom it came out: "a press release issued on 3 October". */
const ISSUED = words('issued published released dated filed signed obtained seen by from posted commissioned');
const DEFINITE = words('the this that these those both');
/** "Security officials": the place told of has one such office, though the tagger takes the first word for a name. */
function hasOffice(r: Reading, { first }: TokenRange, head: number): boolean {
  return head > first && OFFICES.has(lowerAt(r, head)) && tradeWords.has(lowerAt(r, head - 1));
}

/** Of these too: "Firefighters". */
const IN_OFFICE = words('firefighters jurors rescuers paramedics');
const OFFICES = words('officials officers authorities chiefs');
const INDEFINITE = words('a an one another any');
/** Bodies of a state, of which a reader who knows the place can tell which is meant: "a court ruled". */
const PUBLIC = words(
  'court jury tribunal commission committee council parliament congress senate house government administration ministry department agency ' +
    'office bureau authority regulator board panel embassy consulate police army navy force service inquest inquiry hospital university watchdog',
);
const isAtStart = (r: Reading, i: number): boolean => ((r.traits[i] as number) & Trait.START) !== 0;
const lowerAt = (r: Reading, i: number): string => (r.tokens[i] as Token | undefined)?.lexeme.lower ?? '';

function relativeKind(
  r: Reading,
  at: number,
  from: number,
  last: Antecedent | undefined,
  accepted: ReadonlySet<string>,
): SourceKind {
  const before = ((r.traits[at - 1] ?? 0) & COMMA) !== 0 ? at - 2 : at - 1;
  const antecedent = before >= from ? nounPhraseEndingAt(r, before, from) : undefined;
  return antecedent && antecedent.last < at ? sourceKind(r, antecedent, from, last, accepted) : (last?.kind ?? 'role');
}

function hasPossessive(r: Reading, phrase: TokenRange, head: number): boolean {
  for (let i = phrase.first; i < head; i++) if (((r.traits[i] as number) & (POSSESSIVE | OWNER)) !== 0) return true;
  return false;
}

/** True for a paper that somebody stands behind: "a statement from the ministry". */
function belongs(r: Reading, phrase: TokenRange): boolean {
  for (let i = phrase.first + 1; i < phrase.last; i++) {
    const lower = lowerAt(r, i);
    if (
      (lower === 'by' || lower === 'from' || lower === 'of' || lower === 'at') &&
      ((r.traits[i + 1] as number) & (DET | OWNER | PROPN)) !== 0
    ) {
      return !/^(?:a|an|some|any)$/.test(lowerAt(r, i + 1));
    }
  }
  return false;
}

/** True for people of a place that is told: "analysts at the bank", "a spokesman for the group". */
function ownInstitution(r: Reading, phrase: TokenRange, head: number): boolean {
  for (let i = head + 1; i < phrase.last; i++) {
    if (
      /^(?:at|for|from|with|of|in)$/.test(lowerAt(r, i)) &&
      ((r.traits[i + 1] as number) & (DET | OWNER | PROPN)) !== 0
    ) {
      return !/^(?:a|an|some|any)$/.test(lowerAt(r, i + 1));
    }
  }
  return false;
}

/** True when a name stands in apposition: "the mayor, Ann Lee," or "mayor Ann Lee". */
function apposesName(r: Reading, phrase: TokenRange): boolean {
  for (let i = phrase.first + 1; i <= phrase.last; i++) {
    if (((r.traits[i] as number) & PROPN) === 0) continue;
    const before = r.traits[i - 1] as number;
    if ((before & COMMA) !== 0) return true;
  }
  return false;
}

/** True when a name stands behind a comma of the phrase. */
function isGlossed(r: Reading, { first, last }: TokenRange): boolean {
  let isBehind = false;
  for (let i = first; i <= last; i++) {
    if (((r.traits[i] as number) & COMMA) !== 0) isBehind = true;
    else if (isBehind && ((r.traits[i] as number) & PROPN) !== 0) return true;
  }
  return false;
}

function isAccepted(r: Reading, phrase: TokenRange, accepted: ReadonlySet<string>): boolean {
  let text = '';
  for (let i = phrase.first; i <= phrase.last; i++) text += `${i > phrase.first ? ' ' : ''}${lowerAt(r, i)}`;
  for (const name of accepted) if (` ${text} `.includes(` ${name} `)) return true;
  return false;
}
