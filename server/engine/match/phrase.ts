/**
 * A phrase to look for, written in a small pattern language over tokens. Case and curly quotes never matter.
 *
 *   only time will tell      these words, one after another
 *   (many|some) analysts     one of several; an alternative may be several words
 *   (political)? pundits     may be missing
 *   ~agree                   any form of a verb: agree, agrees, agreed, agreeing
 *   +analyst                 a noun, singular or plural
 *   @people                  any word (or words) of the lexicon of that name
 *   could:AUX                a word with that part of speech; `:ADJ` alone is any word with it; `:ADJ,NOUN` either
 *   *3                       up to three tokens of any kind, not across . ; : ? ! or a quotation mark
 *   ^ and $                  the start of the sentence, and its end (before closing punctuation)
 */
export interface Phrase {
  readonly pattern: string;
  /** What is special about this phrase, for the rule's `judge` and message: a sense, a group. */
  readonly sense?: string;
  /** Where the entry comes from, if it was taken over from a published list. */
  readonly from?: string;
}

/** Phrases that share a sense and an origin. */
export function phrases(patterns: readonly string[], shared: Omit<Phrase, 'pattern'> = {}): readonly Phrase[] {
  return patterns.map((pattern) => ({ pattern, ...shared }));
}
