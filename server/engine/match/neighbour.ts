import { ALL_BITS, type Step } from './compilePattern.ts';

/** What must stand beside a word for a pattern to match around it: the bits (see `bitOf`) of the token `offset` further on. */
export interface Neighbour {
  readonly offset: -1 | 1;
  readonly bits: number;
}

/**
 * The neighbour that tells most of a pattern's anchor: nearly all places where a pattern is tried fail on it, and
 * looking at it takes no more than the token beside. All bits where anything may stand there.
 */
export function neighbourOf(steps: readonly Step[], word: string): Neighbour {
  let before = 0;
  let after = 0;
  const seen = new Set<Step>();
  const walk = (step: Step, bitsBefore: number): void => {
    const isHere = step.kind === 'token' && step.words?.has(word) === true;
    if (isHere) before |= bitsBefore;
    if (seen.has(step)) return;
    seen.add(step);
    if (isHere) after |= firstBits(step.next);
    // What stands before the token after a mark of place is what stands before that mark.
    const bits = step.kind === 'token' ? step.bits : step.kind === 'gap' ? ALL_BITS : bitsBefore;
    for (const next of step.next) walk(next, bits);
  };
  for (const step of steps) walk(step, ALL_BITS);
  return count(before) < count(after) ? { offset: -1, bits: before } : { offset: 1, bits: after };
}

/** Bits of the tokens that any of the steps may begin with. */
function firstBits(steps: readonly Step[]): number {
  let bits = 0;
  for (const { kind, bits: own, next } of steps)
    bits |= kind === 'token' ? own : kind === 'start' ? firstBits(next) : ALL_BITS;
  return bits;
}

function count(bits: number): number {
  let left = bits;
  let found = 0;
  for (; left !== 0; left &= left - 1) found++;
  return found;
}
