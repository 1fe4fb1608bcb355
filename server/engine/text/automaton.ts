/**
 * A finite-state machine over symbols, in tables: what the tagger's model brings as nested objects with names of events.
 * Finds patterns greedily from left to right; those found do not overlap. Symbols are small numbers given out by
 * `symbolOf`; symbol 0 is passed over wherever it stands.
 */
export interface Automaton {
  /** The small number that stands for an event of the machine; `NO_SYMBOL` for one that it never asks for. */
  symbolOf(event: number): number;
  /**
   * Reads symbols `0` to `length - 1` and calls `found` with the index of a pattern's first symbol (after what the
   * pattern leaves out in front) and the pattern's name as a number (NaN where it is none), in order. Time in proportion to `length`.
   */
  read(symbols: Uint8Array, length: number, found: (first: number, outcome: number) => void): void;
}

/** Passed over. */
export const SKIPPED = 0;
/** Stands for all events that a machine knows nothing of. */
export const NO_SYMBOL = 1;
const END = 2;

/** The events that stand for the end of the text and for "anything else", as the model numbers them. */
const END_EVENT = 2_070_000;
const OTHERWISE_EVENT = 2_070_003;
/** The name of patterns that are only there to be passed over. */
const NO_PATTERN = 0;
const ROOT = 0;

/** A machine as the model writes it: version, last state, then by state its events, name, mark and property. */
type Written = readonly [
  number,
  number,
  Readonly<Record<string, Readonly<Record<string, number>>>>,
  Readonly<Record<string, string>>,
  Readonly<Record<string, readonly [number, number]>>,
  unknown,
];

/** Reads a machine from the JSON in which wink-nlp exports it. Throws a `SyntaxError` for what is no JSON. */
export function automaton(json: string): Automaton {
  const [, lastState, events, names, marks] = JSON.parse(json) as Written;
  const symbols = new Map<number, number>([[END_EVENT, END]]);
  const symbol = (event: number): number => {
    let known = symbols.get(event);
    if (known === undefined) {
      known = END + symbols.size;
      symbols.set(event, known);
    }
    return known;
  };
  const states = lastState + 1;
  const rows = Object.entries(events).map(([state, row]) => ({
    state: Number(state),
    row: Object.entries(row).flatMap(([event, next]) =>
      Number(event) === OTHERWISE_EVENT || Number.isNaN(Number(event)) ? [] : [[symbol(Number(event)), next] as const],
    ),
    otherwise: row[OTHERWISE_EVENT] ?? ROOT,
  }));
  const width = END + symbols.size;
  const next = new Uint8Array(states * width);
  const otherwise = new Uint8Array(states);
  for (const { state, row, otherwise: rest } of rows) {
    otherwise[state] = rest;
    for (const [at, to] of row) next[state * width + at] = to;
  }
  const isFinal = new Uint8Array(states);
  const outcomes = new Float64Array(states);
  const skips = new Int8Array(states);
  for (const [state, name] of Object.entries(names)) {
    isFinal[Number(state)] = 1;
    outcomes[Number(state)] = Number(name);
    skips[Number(state)] = marks[state]?.[0] ?? 0;
  }

  return {
    symbolOf: (event) => symbols.get(event) ?? NO_SYMBOL,
    read(text, length, found) {
      let first = 0;
      let state = ROOT;
      let resumeAt = 0;
      // The state that the pattern so far may end in, should nothing longer be found.
      let soFar = ROOT;
      const report = (final: number): void => {
        const outcome = outcomes[final] as number;
        if (outcome !== NO_PATTERN) found(first + (skips[final] as number), outcome);
      };
      for (let i = 0; i <= length; i++) {
        for (let j = i; j <= length; j++) {
          const read = j === length ? END : (text[j] as number);
          if (read === SKIPPED) continue;
          const to = next[state * width + read] as number;
          if (state === ROOT && to !== ROOT) first = j;
          if (isFinal[to] === 1) {
            report(to);
            i = j;
            state = ROOT;
            soFar = ROOT;
            break;
          }
          state = to;
          if (to === ROOT) {
            if (soFar !== ROOT) {
              report(soFar);
              i = resumeAt;
              soFar = ROOT;
            }
            break;
          }
          if (otherwise[to] !== ROOT) {
            resumeAt = j;
            soFar = otherwise[to] as number;
          }
        }
      }
    },
  };
}
