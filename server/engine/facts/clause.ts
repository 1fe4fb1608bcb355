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

/** A verb of a sentence and who does it. Token indexes of the reading. */
export interface Clause {
  /** First token of the verb group: "has not said" begins at "has". */
  readonly first: number;
  readonly verb: number;
  readonly link: Link;
  readonly subject: TokenRange | null;
  readonly passive: boolean;
}
