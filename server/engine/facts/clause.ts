import type { TokenRange } from './nounPhrase.ts';

/** How a verb comes by its subject. */
export type Link =
  | 'left' // the minister said
  | 'parenthesis' // the minister, a lawyer, said
  | 'inverted' // said the minister
  | 'shared' // the minister came and said
  | 'participle' // the minister left, saying
  | 'attached' // a statement saying
  | 'fronted' // Citing costs, the minister left
  | 'infinitive' // the minister plans to say
  | 'agent' // was said by the minister
  | 'none';

/** What must be known of a verb to find its subject. All take a token index. */
export interface VerbKnowledge {
  /** True where the tagger took a verb for a noun ("polls show that"). */
  isVerb(i: number): boolean;
  /** True for a verb that may stand before its subject ("said Ann Lee"). */
  inverts(i: number): boolean;
  /** True for a verb that a clause may follow with no "that" ("thinks he won"). */
  takesClause(i: number): boolean;
  /** False for a verb of saying or thinking, which does not end a clause that hangs on a noun ("the man she said"). */
  takesObject(i: number): boolean;
}

/** A verb of a sentence and who does it. Token indexes of the reading. */
export interface Clause {
  /** First token of the verb group: "has not said" begins at "has". */
  readonly first: number;
  readonly verb: number;
  readonly link: Link;
  readonly subject: TokenRange | null;
  readonly passive: boolean;
}
