import { isPersonNoun } from '../../lexicons/personNouns.ts';
import type { PhraseHit } from '../../rule/rule.ts';
import type { Token } from '../../text/token.ts';

/** True when "may", "might" or "could" says that something is possible: not ability, permission, purpose, the month or the noun. */
export function isDoubtfulModal(hit: PhraseHit): boolean {
  const { tokens } = hit.sentence;
  const modal = hit.tokens[0] as Token;
  const word = modal.lexeme.lower;
  const opens = isOpening(tokens, hit.first);
  // Inside a sentence a capital makes it the month or a name; at its start "May ..." is a wish or a request.
  if (modal.lexeme.shape !== 'lower' && !(opens && word !== 'may')) return false;
  const verb = verbAfter(tokens, hit.first);
  // In a question the tagger may take the verb for a noun: "Might the council change its mind?"
  if (!verb) return opens && lowerOf(tokens.at(-1)) === '?';
  const subject = tokens[hit.first - 1];
  // A capital at the start of the sentence makes no name of "Ratification".
  const person =
    !opens && subject !== undefined && isPerson(subject) && !(isOpening(tokens, hit.first - 1) && isDeed(subject));
  // "as might be expected": nothing is in doubt.
  if (verb.lower === 'be' && verb.next === 'expected' && lowerOf(tokens[hit.first - 1]) === 'as') return false;
  // "it may as well be": a comparison.
  if (verb.adverb === 'as' || lowerOf(tokens[hit.first + 1]) === 'as') return false;
  // "odd as it may seem": a concession.
  if (/^(?:seem|sound|appear)$/.test(verb.lower) && /^(?:as|though)$/.test(lowerOf(tokens[hit.first - 2])))
    return false;
  switch (word) {
    case 'may':
      // "Either side may ask": each of them has the right.
      return isDoubtfulMay(
        verb,
        subject,
        person || (subject?.pos === 'NOUN' && EACH.has(lowerOf(tokens[hit.first - 2]))),
      );
    case 'might':
      return verb.lower !== 'as' && subject?.pos !== 'DET' && subject?.pos !== 'ADJ' && !OWNERS.has(lowerOf(subject));
    default:
      return isDoubtfulCould(tokens, hit.first, verb, subject, opens);
  }
}

const lowerOf = (token: Token | undefined): string => token?.lexeme.lower ?? '';
const OWNERS = new Set(['his', 'her', 'its', 'their', 'my', 'our', 'your', "'s", 'military', 'economic', 'sheer']);

function isOpening(tokens: readonly Token[], i: number): boolean {
  for (let k = i - 1; k >= 0; k--) if (tokens[k]?.lexeme.shape !== 'mark') return false;
  return true;
}

const isPerson = (token: Token): boolean =>
  token.pos === 'PROPN' ||
  PERSONAL.has(token.lexeme.lower) ||
  (token.pos !== 'PRON' && isPersonNoun(token.lexeme.lower));
const isDeed = (token: Token): boolean =>
  /(?:tion|sion|ment|ity|ing|ance|ence|ness|ism|ure|age)s?$/.test(token.lexeme.lower);
const PERSONAL = new Set(['he', 'she', 'they', 'i', 'we', 'you', 'who', 'everyone', 'anyone', 'those', 'nobody']);

/** The verb that a modal goes with. */
interface ModalVerb {
  readonly lower: string;
  /** The word after it, "seen" in "could be seen". */
  readonly next: string;
  readonly negated: boolean;
  /** The adverb before it, "barely" in "could barely". */
  readonly adverb: string;
}

/** Words between a modal and its verb: "could this really be". */
const MOST_BETWEEN = 9;

function verbAfter(tokens: readonly Token[], i: number): ModalVerb | undefined {
  let negated = false;
  let adverb = '';
  let between = 0;
  for (let k = i + 1; k < tokens.length && k <= i + MOST_BETWEEN; k++) {
    const token = tokens[k] as Token;
    const { lower } = token.lexeme;
    if (lower === 'not' || lower === "n't") {
      negated = true;
      between++;
      continue;
    }
    if (token.pos === 'ADV') {
      adverb ||= lower;
      between++;
      continue;
    }
    if (token.pos === 'VERB' || token.pos === 'AUX') return { lower, next: lowerOf(tokens[k + 1]), negated, adverb };
    if (token.lexeme.shape === 'mark' && lower !== ',' && lower !== '"' && lower !== '-' && lower !== '/')
      return undefined;
    // Where the tagger takes the verb for a noun it stands right after the modal and its adverbs.
    if (between === k - i - 1 && (token.pos === 'NOUN' || token.pos === 'ADJ') && token.lexeme.shape === 'lower')
      return { lower, next: lowerOf(tokens[k + 1]), negated, adverb };
    if (token.pos === 'CCONJ' || token.pos === 'SCONJ') return undefined;
  }
  return undefined;
}

/** "Members may vote", "tickets may be bought at": permission. */
function isDoubtfulMay(verb: ModalVerb, subject: Token | undefined, person: boolean): boolean {
  if (verb.lower === 'be') return !AVAILABLE.has(verb.next);
  if (verb.adverb === 'only') return false;
  const subjectWord = lowerOf(subject);
  if (subjectWord === 'you' || subjectWord === 'i' || subjectWord === 'we') return MENTAL.has(verb.lower);
  return !(person && GRANTED.has(verb.lower) && subjectWord !== 'he' && subjectWord !== 'she');
}

const EACH = new Set(['either', 'any', 'each', 'every', 'neither', 'both', 'no']);
const AVAILABLE = new Set(
  'found reached downloaded obtained purchased bought contacted submitted used addressed sent ordered viewed accessed reproduced copied republished made'.split(
    ' ',
  ),
);
const MENTAL = new Set(
  'be have wonder think find notice need want feel know recall remember believe expect ask recognise recognize assume never see hear'.split(
    ' ',
  ),
);
const GRANTED = new Set(
  'apply request appeal submit vote cancel enter register contact buy purchase use bring leave park attend withdraw file ask claim take speak call choose opt keep stay refuse join renew pay appoint wear carry visit sit enrol enroll sign board travel drive fish swim smoke collect return borrow enjoy bring'.split(
    ' ',
  ),
);

function isDoubtfulCould(
  tokens: readonly Token[],
  at: number,
  verb: ModalVerb,
  subject: Token | undefined,
  opens: boolean,
): boolean {
  if (verb.negated || isSentence(tokens)) return false;
  const word = lowerOf(subject);
  if (NOBODY.has(word) || (word === 'one' && lowerOf(tokens[at - 2]) === 'no')) return false;
  if (verb.lower === 'have' && verb.next !== 'a' && verb.next !== 'the') return !isWished(tokens, at);
  if (UNABLE.has(verb.adverb) || EASY.has(verb.next)) return false;
  if (ABILITIES.has(verb.lower)) return false;
  if (verb.lower === 'be' && PERCEIVED.has(verb.next)) return false;
  if (opens) return true;
  if (isWished(tokens, at) || (subject && isPerson(subject) && isAskedOf(tokens, at))) return false;
  if (word === 'you' || word === 'i' || word === 'we') return verb.lower === 'be' || verb.lower === 'face';
  if (word === 'he' || word === 'she' || word === 'they' || word === 'who')
    return UNDERGONE.has(verb.lower) || (word === 'they' && verb.lower === 'help');
  return true;
}

/** "to see what they could find", "asked how Ana Ruiz could help": what they were able to do. */
function isAskedOf(tokens: readonly Token[], at: number): boolean {
  const before = [lowerOf(tokens[at - 2]), lowerOf(tokens[at - 3])];
  return before.some((word) => word === 'what' || word === 'how');
}

/** "the ten years he could receive if convicted": the law says how much. */
function isSentence(tokens: readonly Token[]): boolean {
  return tokens.some((t, i) => t.lexeme.lower === 'if' && /^(?:convicted|found|guilty)$/.test(lowerOf(tokens[i + 1])));
}

const NOBODY = new Set(['nobody', 'none', 'neither', 'nothing', 'few']);

/** How far back the word that turns "could" into a wish or a purpose may stand. */
const CLAUSE = 6;

/** "so that they could", "if she could", "as fast as he could", "whatever they could": no guess about what is so. */
function isWished(tokens: readonly Token[], at: number): boolean {
  for (let k = at - 1; k >= 0 && k >= at - CLAUSE; k--) {
    const word = lowerOf(tokens[k]);
    if (word === ',' || word === ';' || word === ':' || word === '"') return false;
    if (word === 'that' && lowerOf(tokens[k - 1]) === 'so') return true;
    if (PURPOSES.has(word)) return k >= at - 4;
  }
  return false;
}

const PURPOSES = new Set(
  'if wish wishes wished before until till as whatever everything anything whenever wherever so where unless'.split(
    ' ',
  ),
);
const UNABLE = new Set('barely hardly scarcely easily finally never only longer'.split(' '));
const EASY = new Set('barely hardly scarcely easily'.split(' '));
const ABILITIES = new Set(
  'hear smell taste afford remember swim speak understand imagine tell bear stand walk sing dance care fit seat accommodate'.split(
    ' ',
  ),
);
const PERCEIVED = new Set('heard felt reached smelled smelt found traced bought counted'.split(' '));
const UNDERGONE = new Set(
  'face lose become win be have get receive cost miss end still need struggle die fall gain suffer return emerge benefit find go serve prove run'.split(
    ' ',
  ),
);
