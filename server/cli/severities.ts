import type { Severity } from '#engine';

/** The severities, gravest first. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

/** True when a finding of severity `found` is as grave as `bound` or graver. */
export function isAtLeast(found: Severity, bound: Severity): boolean {
  return SEVERITIES.indexOf(found) <= SEVERITIES.indexOf(bound);
}
