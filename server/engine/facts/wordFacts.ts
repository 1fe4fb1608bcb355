import type { ModelForm } from '../models/modelForm.ts';
import { shippedForm } from '../models/score.ts';
import { perLexeme } from '../text/perLexeme.ts';
import { claimWord } from './claimWord.ts';
import { clauseWord } from './clauseWord.ts';
import { cueWord } from './cueWord.ts';
import { mayBeginFigure } from './findFigures.ts';
import { knownNouns } from './knownNouns.ts';
import { type KnownVerb, knownVerbs } from './knownVerbs.ts';
import { valenceOfWord } from './valence.ts';
import { traitsOfWord } from './wordTraits.ts';

/** All that follows from a written form alone and is asked of every token: worked out once, and found by one look-up. */
export interface WordFacts extends ModelForm {
  /** Bits of `Trait`, whatever the part of speech. */
  readonly traits: number;
  /** Bits of `CueWord`. */
  readonly cue: number;
  /** Bits of `ClauseWord`. */
  readonly clause: number;
  /** Bits of `ClaimWord`. */
  readonly claim: number;
  /** The verb of the lexicon that it is a form of. */
  readonly verb: KnownVerb | undefined;
  /** Bits of `Noun`, for a noun of the lexicon. */
  readonly noun: number;
  readonly valence: number;
  /** True where a figure may begin with it whatever its part of speech. */
  readonly figure: boolean;
}

export const wordFacts = perLexeme((lexeme): WordFacts => {
  const { key, shape, row, more } = shippedForm(lexeme);
  return {
    traits: traitsOfWord(lexeme),
    cue: cueWord(lexeme),
    clause: clauseWord(lexeme),
    claim: claimWord(lexeme),
    verb: knownVerbs.get(lexeme.lower),
    noun: knownNouns.get(lexeme.lower) ?? 0,
    valence: valenceOfWord(lexeme),
    figure: mayBeginFigure(lexeme),
    key,
    shape,
    row,
    more,
  };
});
