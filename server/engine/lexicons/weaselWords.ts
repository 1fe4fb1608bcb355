import { weasels } from 'weasels';
import { weaselsLeftOut } from './weaselsLeftOut.ts';

const DOUBTING: ReadonlySet<string> = new Set(['arguably', 'probably', 'reportedly']);
const KEPT = weasels.filter((entry) => !Object.hasOwn(weaselsLeftOut, entry));

/**
 * The entries of the package `weasels` (MIT) that are of use here: words of doubt, which hedge wherever they stand, and
 * words for an open number, which make a source vague ("many observers"). Judged by the share of an entry's places
 * that annotators marked in CoNLL-2010 (Wikipedia): "probably" 92 %, "some" 59 %, "many" 53 %, "arguably" 50 %,
 * "several" 42 %, "most" 31 %; the rest of them only with a source behind them. For every other entry `weaselsLeftOut`
 * has the reason.
 */
export const weaselWords: Readonly<Record<'doubt' | 'number', readonly string[]>> = {
  doubt: KEPT.filter((entry) => DOUBTING.has(entry)),
  number: KEPT.filter((entry) => !DOUBTING.has(entry)).map((entry) =>
    /^(?:a )?lots?$/.test(entry) ? `${entry} of` : entry,
  ),
};
