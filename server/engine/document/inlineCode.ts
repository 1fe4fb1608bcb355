import { hide, type Scan } from './scan.ts';

/** Hides the code span that opens with the backtick at `at`, if one does; gives the offset to go on from. */
export function readCode(scan: Scan, at: number, ticks: Ticks): number {
  const text = scan.source;
  const end = afterTicks(text, at);
  ticks.index ??= tickIndex(text, at);
  const same = ticks.index.get(end - at);
  if (!same) return end;
  while ((same.starts[same.used] ?? Number.POSITIVE_INFINITY) < end) same.used++;
  const close = same.starts[same.used];
  if (close === undefined) return end;
  hide(scan, at, close + (end - at));
  return close + (end - at);
}

/** Runs of backticks by length, and how far each list has been used: a closing run is found without searching twice. */
export interface Ticks {
  index: Map<number, { readonly starts: number[]; used: number }> | undefined;
}

export function createTicks(): Ticks {
  return { index: undefined };
}

function tickIndex(text: string, from: number): NonNullable<Ticks['index']> {
  const index: NonNullable<Ticks['index']> = new Map();
  for (let at = text.indexOf('`', from); at >= 0; ) {
    const end = afterTicks(text, at);
    const list = index.get(end - at);
    if (list) list.starts.push(at);
    else index.set(end - at, { starts: [at], used: 0 });
    at = text.indexOf('`', end);
  }
  return index;
}

function afterTicks(text: string, at: number): number {
  let end = at + 1;
  while (text.charCodeAt(end) === 96) end++;
  return end;
}
