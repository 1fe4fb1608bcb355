import Sentiment from 'sentiment';
import { neutralInNews } from '../lexicons/newsValence.ts';
import type { Lexeme } from '../text/lexeme.ts';
import type { Reading } from './reading.ts';
import type { WordFacts } from './wordFacts.ts';

let analyser: Sentiment | undefined;

/**
 * Sum of the valences of a sentence's words: AFINN-165 (Nielsen 2011), from -5 to 5 a word, turned round where one of
 * the two words before negates it. The tokens of the sentence run from `from` to `to` (exclusive). Words that are
 * neutral in news ("war", "crisis", "united") count nothing. The only user of the `sentiment` package.
 */
export function valence({ words }: Reading, from: number, to: number): number {
  let sum = 0;
  let negated = from - 3;
  for (let i = from; i < to; i++) {
    const own = (words[i] as WordFacts).valence;
    if (own === 0) continue;
    if (own === NEGATES) negated = i;
    else sum += i - negated <= 2 ? -own : own;
  }
  return sum;
}

const NEGATIONS: ReadonlySet<string> = new Set("not n't never no nor neither cannot without hardly".split(' '));

const LETTERS = /^\p{L}+$/u;

/** Stands for a word that negates; no valence is so high. */
const NEGATES = 100;

/** The valence of a written form by itself, or that it negates. */
export function valenceOfWord({ lower, shape }: Lexeme): number {
  if (shape === 'mark' || shape === 'number') return 0;
  if (NEGATIONS.has(lower)) return NEGATES;
  analyser ??= new Sentiment();
  return LETTERS.test(lower) && !neutralInNews.has(lower) ? analyser.analyze(lower).score : 0;
}
