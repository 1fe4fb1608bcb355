import Sentiment from 'sentiment';
import { neutralInNews } from '../lexicons/newsValence.ts';
import { perLexeme } from '../text/perLexeme.ts';
import type { Token } from '../text/token.ts';

let analyser: Sentiment | undefined;

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
    const own = valenceOf(lexeme);
    if (own === NEGATES) negated = i;
    else if (own !== 0) sum += i - negated <= 2 ? -own : own;
  }
  return sum;
}

const NEGATIONS: ReadonlySet<string> = new Set("not n't never no nor neither cannot without hardly".split(' '));

/** Stands for a word that negates; no valence is so high. */
const NEGATES = 100;

const valenceOf = perLexeme(({ lower }) => {
  if (NEGATIONS.has(lower)) return NEGATES;
  analyser ??= new Sentiment();
  return /^\p{L}+$/u.test(lower) && !neutralInNews.has(lower) ? analyser.analyze(lower).score : 0;
});
