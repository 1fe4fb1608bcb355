import { type KnownVerb, otherVerb } from './knownVerbs.ts';
import type { Reading } from './reading.ts';
import { Trait } from './wordTraits.ts';

/**
 * The verb at token `i` of a sentence that ends before token `to`. A verb that is not in the lexicon counts only where
 * quoted words follow it: "categorised the plan as “the end of it”".
 */
export function verbOf(r: Reading, i: number, to: number): KnownVerb | undefined {
  const known = r.words[i]?.verb;
  if (known || r.quotes.size === 0 || ((r.traits[i] as number) & Trait.VERB) === 0) return known;
  for (let k = i + 1; k < to && k < i + REACH; k++) if (r.quoted[k] !== -1) return otherVerb;
  return undefined;
}

/** How far on quoted words still belong to a verb, in tokens. */
const REACH = 20;
