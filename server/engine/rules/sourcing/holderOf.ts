import { knownNouns, Noun } from '../../facts/knownNouns.ts';
import { isPersonNoun } from '../../lexicons/personNouns.ts';
import { countedPeople, openCounts, viewHolders } from '../../lexicons/viewHolders.ts';
import { perLexeme } from '../../text/perLexeme.ts';

/**
 * How a word names people who may hold a view: see `viewHolders`; `person` is any other noun of
 * people, `known` one of people whom a text makes known otherwise, `open` a count. */
export type Holder = 'crowd' | 'circle' | 'collective' | 'paper' | 'person' | 'known' | 'open';

const PLURAL = /[^s]s$|[a-z]{2}(?:men|women)$/;

/** The kind of holder that a word can name, or null. */
export const holderOf = perLexeme(({ lower, shape }): Holder | null => {
  if (shape === 'mark' || shape === 'number') return null;
  if (openCounts.has(lower)) return 'open';
  if (viewHolders.crowd.has(lower)) return 'crowd';
  if (viewHolders.circle.has(lower)) return 'circle';
  if (viewHolders.collective.has(lower)) return 'collective';
  if (countedPeople.has(lower)) return 'known';
  const noun = knownNouns.get(lower) ?? 0;
  if ((noun & Noun.plural) !== 0 && (noun & (Noun.person | Noun.crowd)) !== 0) return 'person';
  if (viewHolders.paper.has(lower)) return 'paper';
  if (lower === 'people' || (PLURAL.test(lower) && isPersonNoun(lower))) return 'person';
  return null;
});
