import Sentiment from 'sentiment';
import { neutralInNews } from '../lexicons/newsValence.ts';
import type { Lexeme } from '../text/lexeme.ts';
import type { Token } from '../text/token.ts';

let analyser: Sentiment | undefined;
const known = new WeakMap<Lexeme, number>();

/**
 * Sum of the valences of a sentence's words: AFINN-165 (Nielsen 2011), from -5 to 5 a word, turned round where one of
 * the two words before negates it. Words that are neutral in news ("war", "crisis", "united") count nothing. The only
 * user of the `sentiment` package.
 */
export function valence(tokens: readonly Token[]): number {
  let sum = 0;
  let negated = -3;
  for (let i = 0; i < tokens.length; i++) {
    const { lexeme } = tokens[i] as Token;
    if (lexeme.shape === 'mark' || lexeme.shape === 'number') continue;
    if (NEGATIONS.has(lexeme.lower)) {
      negated = i;
      continue;
    }
    const own = valenceOf(lexeme);
    if (own !== 0) sum += i - negated <= 2 ? -own : own;
  }
  return sum;
}

const NEGATIONS: ReadonlySet<string> = new Set("not n't never no nor neither cannot without hardly".split(' '));

function valenceOf(lexeme: Lexeme): number {
  let found = known.get(lexeme);
  if (found === undefined) {
    analyser ??= new Sentiment();
    found =
      /^\p{L}+$/u.test(lexeme.lower) && !neutralInNews.has(lexeme.lower) ? analyser.analyze(lexeme.lower).score : 0;
    known.set(lexeme, found);
  }
  return found;
}
