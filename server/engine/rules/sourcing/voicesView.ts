import { knownVerbs } from '../../facts/knownVerbs.ts';
import { attitudes, moods, viewIdioms } from '../../lexicons/viewHolders.ts';
import type { Token } from '../../text/token.ts';
import { hasOpinion } from './hasOpinion.ts';
import { isFoundSo } from './isFoundSo.ts';
import { isTaken } from './isTaken.ts';
import { type ViewStrength, viewStrength } from './viewStrength.ts';

/**
 * True where the verb group that begins at token `at` voices or holds a view: "have long argued", "are not persuaded",
 * "were quick to point out", "raised concerns". `firm` is for people of whom any view counts; of others only what they say
 * or think does. `doing` where the verb stands in the -ing form: "with residents raising concerns".
 */
export function voicesView(tokens: readonly Token[], at: number, firm: boolean, doing = false): boolean {
  let i = at;
  let helper = '';
  let denied = false;
  for (; i < tokens.length && i < at + 8; i++) {
    const { pos, lexeme } = tokens[i] as Token;
    if (lexeme.lower === 'not' || lexeme.lower === "n't" || lexeme.lower === 'never') denied = true;
    else if ((pos === 'AUX' || HELPERS.has(lexeme.lower)) && !isHaving(tokens, i)) helper = lexeme.lower;
    else if (isTimeAdverb(tokens, i)) i++;
    // "long" is a verb too
    else if (pos !== 'ADV' || (knownVerbs.has(lexeme.lower) && tokens[i + 1]?.pos !== 'VERB')) break;
  }
  const token = tokens[i];
  if (!token) return false;
  const word = token.lexeme.lower;
  // "would like to see it go further"
  if (firm && /^(?:would|'d)$/.test(helper) && /^(?:like|love|prefer|rather|welcome)$/.test(word)) return true;
  // "remain to be convinced"
  if (REMAINING.has(word) && lower(tokens[i + 1]) === 'to' && attitudes.has(lower(tokens[i + 3]))) return true;
  if (
    viewIdioms.has(`${word} ${lower(tokens[i + 1])}`) &&
    (firm || (helper !== '' && !/^(?:turn|react|respond)/.test(word)))
  )
    return true;
  const being = BE.has(helper);
  // "are happy to help": what they do
  if (moods.has(word) && firm && PRESENT.has(helper) && !(PLEASED.has(word) && lower(tokens[i + 1]) === 'to'))
    return true;
  if (attitudes.has(word) && (being || REMAINING.has(lower(tokens[i - 1])) || REMAINING.has(word)))
    return QUICK.has(word) ? reaches(tokens, i, firm) : word !== 'sold' || lower(tokens[i + 1]) === 'on';
  if (REMAINING.has(word) && attitudes.has(lower(tokens[i + 1]))) return true;
  // "residents worried about the wall" may only describe them
  if ((being && !word.endsWith('ing')) || (helper === '' && attitudes.has(word))) return false;
  if (helper === '' && at > 0 && isFiniteForm(token) === doing) return false;
  // What somebody must or should do is the writer's view.
  if (!firm && OBLIGED.has(helper)) return false;
  return isView(tokens, i, firm, denied, helper);
}

const lower = (token: Token | undefined): string => token?.lexeme.lower ?? '';
const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const BE = set("is are was were be been being 're am");
const HELPERS = set(
  "have has had will would may might could can should must do does did 've 'll 'd is are was were been",
);
const OBLIGED = set('must should');
const PLEASED = set('happy pleased delighted');
const PRESENT = set('are remain');
const REMAINING = set('remain remains remained seem seems seemed sound sounded');
const QUICK = set('quick keen');

/** "had a field day", "have doubts": no helper, but the verb itself. */
function isHaving(tokens: readonly Token[], i: number): boolean {
  if (!/^ha(?:ve|s|d)$/.test(lower(tokens[i]))) return false;
  const next = tokens[i + 1]?.pos;
  return next === 'DET' || next === 'ADJ' || next === 'NOUN' || next === 'PRON' || next === 'NUM';
}

/** "of late", "in turn", "at first", "for years" */
function isTimeAdverb(tokens: readonly Token[], i: number): boolean {
  return /^(?:of late|in turn|at first|for years|for decades|in private|in public)$/.test(
    `${lower(tokens[i])} ${lower(tokens[i + 1])}`,
  );
}

/** True when an adjective, or a verb that opens the way to another, is followed by a verb of saying: "quick to point out". */
function reaches(tokens: readonly Token[], i: number, firm: boolean): boolean {
  for (let k = i + 1; k < i + 4 && k < tokens.length; k++) {
    const word = lower(tokens[k]);
    if (word !== 'to' && (isView(tokens, k, firm, false) || (word === 'weigh' && lower(tokens[k + 1]) === 'in')))
      return true;
  }
  return false;
}

const isFiniteForm = ({ lexeme }: Token): boolean => !lexeme.lower.endsWith('ing');

function isView(tokens: readonly Token[], i: number, firm: boolean, denied: boolean, helper = 'to'): boolean {
  const token = tokens[i] as Token;
  const strength = viewStrength(token.lexeme);
  if (strength === null) return false;
  const { pos } = token;
  const next = tokens[i + 1];
  const word = lower(next);
  const opens = OPENING.has(word);
  if (pos !== 'VERB' && pos !== 'AUX' && !isVerbAfterAll(tokens, i, strength)) return false;
  if (denied && !(firm && strength !== 'light')) return false;
  switch (strength) {
    case 'saying':
      return true;
    case 'clausal':
      return (
        opens ||
        /^(?:out|to|of|how|whether|why|as)$/.test(word) ||
        word.endsWith('ing') ||
        next?.pos === 'PRON' ||
        (next?.pos === 'DET' && (firm || hasClause(tokens, i + 2)))
      );
    case 'judging':
      // "call each other": that is no view of anybody
      if (word === 'of' || word === 'by' || word === 'each') return false;
      // "a group called Harbour Watch": that is its name
      return (
        opens ||
        ((firm || isGeneral(tokens, i, helper)) &&
          !(word !== '' && /^(?:called|named|dubbed)$/.test(lower(token)) && next?.pos === 'PROPN'))
      );
    case 'wanting':
      return (
        (firm && !/^(?:recommend|advis)ed$/.test(lower(token))) ||
        opens ||
        (isGeneral(tokens, i, helper) && !/^(?:lov|hat|wish|long|prefer)/.test(lower(token)))
      );
    case 'regarding':
      return firm && isTaken(tokens, i + 1);
    case 'recalling':
      return (
        opens ||
        /^(?:how|when|what)$/.test(word) ||
        word.endsWith('ing') ||
        (firm && next?.pos === 'PRON') ||
        (firm && next?.pos === 'DET' && isGeneral(tokens, i, helper))
      );
    case 'leading':
      return leads(tokens, i);
    case 'seeing':
      // "many see a trap"; what somebody saw was there
      return firm && !denied && SEEN.has(word);
    case 'feeling':
      // "feel squeezed out", "feel that nobody listens"
      return (
        opens ||
        ((next?.pos === 'ADJ' || next?.pos === 'VERB' || word === 'like' || word === 'they') &&
          isGeneral(tokens, i, helper))
      );
    case 'finding':
      // "some may find it offensive": perhaps nobody does
      return firm && !PERHAPS.has(helper) && isFoundSo(tokens, i + 1);
    case 'linking':
      // "engineers connect the pipes" with their hands
      return word !== 'by' && (firm || (isGeneral(tokens, i, helper) && isLearned(tokens[i - 1])));
    case 'light':
      return (firm || isGeneral(tokens, i, helper)) && hasOpinion(tokens, i);
  }
}

const isLearned = (token: Token | undefined): boolean =>
  /(?:ists|ians|onomers|doctors|researchers|scholars)$/.test(lower(token));
const PERHAPS = set('may might could would can');

/** "describe", "have accused": what people do in general, where "accused" tells what they did that day. */
function isGeneral(tokens: readonly Token[], i: number, helper: string): boolean {
  const word = lower(tokens[i]);
  const verb = knownVerbs.get(word);
  return helper === 'have' || (helper === '' && (verb ? verb.base === word : !/(?:s|ed|ing)$/.test(word)));
}

const SEEN = new Set([
  'a',
  'an',
  'it',
  'this',
  'that',
  'little',
  'no',
  'few',
  'in',
  'scope',
  'room',
  'him',
  'her',
  'them',
]);
const OPENING = new Set(['that', '"', "'", ':', ',']);

/** True where a verb comes soon: "insist the tools are safe" */
function hasClause(tokens: readonly Token[], from: number): boolean {
  for (let k = from; k < from + 5 && k < tokens.length; k++) {
    const { pos, lexeme } = tokens[k] as Token;
    if (pos === 'AUX') return true;
    if (pos !== 'NOUN' && pos !== 'ADJ' && pos !== 'PROPN' && lexeme.text !== '-') return false;
  }
  return false;
}

/** The tagger takes many a verb for a noun or adjective: what follows shows which it is. */
function isVerbAfterAll(tokens: readonly Token[], i: number, strength: ViewStrength): boolean {
  const next = tokens[i + 1];
  const word = lower(next);
  if (OPENING.has(word) || next?.pos === 'DET' || next?.pos === 'PRON' || word.endsWith('ing')) return true;
  if (strength === 'clausal') return word === 'out' || word === 'to';
  const takes = word === 'to' || next?.pos === 'PROPN' || next?.pos === 'ADP' || next?.pos === 'SCONJ';
  return tokens[i]?.pos === 'ADJ' || (strength === 'saying' && takes);
}

/** "take to calling", "go so far as to say", "seem to think", "begin to ask", "have a field day" */
function leads(tokens: readonly Token[], i: number): boolean {
  for (let k = i + 1; k < i + 7 && k < tokens.length; k++) {
    const { pos, lexeme } = tokens[k] as Token;
    if (lexeme.lower === 'to' || lexeme.lower === 'so' || lexeme.lower === 'far' || lexeme.lower === 'as') continue;
    if (pos === 'ADV') continue;
    return pos === 'VERB' && isView(tokens, k, true, false);
  }
  return false;
}
