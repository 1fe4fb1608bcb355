import type { OptionValues } from '#engine';

/**
 * True when a document is to be reviewed now: by the setting `run`, what happened to it since the last time, and
 * whether a review of it is being shown.
 */
export function isDue(run: OptionValues['run'], causes: ReadonlySet<Cause>, shown: boolean): boolean {
  // Changed settings take effect at once on what is shown.
  if (causes.has('settings') && (shown || run !== 'onCommand')) return true;
  if (run === 'onType') return causes.size > 0;
  return run === 'onSave' && (causes.has('opened') || causes.has('saved'));
}

/** Why a document is looked at. */
export type Cause = 'opened' | 'edited' | 'saved' | 'settings';
