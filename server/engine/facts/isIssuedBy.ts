import { Noun } from './knownNouns.ts';
import type { TokenRange } from './nounPhrase.ts';
import type { Reading } from './reading.ts';

/** True for papers under the name of what issues them: "court documents", "customs data". */
export function isIssuedBy(r: Reading, phrase: TokenRange, head: number): boolean {
  if (head === phrase.first) return false;
  const before = r.tokens[head - 1]?.lexeme.lower ?? '';
  return ISSUING.has(before) || (((r.words[head - 1]?.noun ?? 0) & Noun.body) !== 0 && !REPORTING_BODIES.has(before));
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const ISSUING = words(
  'customs tax census land police court property trade shipping flight planning weather immigration official',
);
/** Bodies whose reports are anybody's: "newspaper reports". */
const REPORTING_BODIES = words(
  'newspaper magazine paper outlet network channel website site blog press broadcaster campaign party state white staff force',
);
