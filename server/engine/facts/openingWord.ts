import { tradeWords } from '../lexicons/viewHolders.ts';
import type { Token } from '../text/token.ts';
import { isCommonPlural } from './isCommonPlural.ts';
import { knownVerbs } from './knownVerbs.ts';
import type { TokenRange } from './nounPhrase.ts';
import type { Reading } from './reading.ts';

/** "Surveyors", "Fishermen in the bay": nothing but the start of the sentence gives the noun its capital. */
export function isOpeningPlural(r: Reading, phrase: TokenRange, head: number): boolean {
  if (head !== phrase.first || r.words[head]?.noun !== 0) return false;
  const { lexeme } = r.tokens[head] as Token;
  if (lexeme.shape !== 'title' || !isCommonPlural(lexeme)) return false;
  // "Sellers says": a name after all
  const verb = r.tokens[phrase.last + 1]?.lexeme.lower ?? '';
  return !SINGULAR.has(verb) && !(/[^s]s$/.test(verb) && knownVerbs.has(verb) && knownVerbs.get(verb)?.base !== verb);
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const SINGULAR = words('has is was does');

/** A word that has its capital from the start of the sentence: "Surveyors", "Former colleagues", "Estate agents". */
export function isCommonWord(r: Reading, i: number): boolean {
  const { lexeme } = r.tokens[i] as Token;
  if (r.words[i]?.noun) return true;
  if (lexeme.shape !== 'title') return false;
  return isCommonPlural(lexeme) || DESCRIBING.has(lexeme.lower) || tradeWords.has(lexeme.lower);
}

/** Words that tell nobody by name from others, though the tagger takes them for names at the start of a sentence. */
const DESCRIBING = words(
  'old former senior junior leading top local foreign western regional national international independent prominent veteran retired serving ' +
    'fellow rival opposition backbench grassroots rank-and-file conservative liberal moderate hardline long-time longtime close young older ' +
    'younger wealthy rich poor anonymous unnamed recent early later leaked internal official unofficial industry company private public ' +
    'human civil environmental consumer legal medical military religious political economic financial academic scientific early loyal ' +
    'disgruntled angry worried concerned nearby elderly neighbouring neighboring seasoned experienced professional aspiring would-be self-styled',
);
