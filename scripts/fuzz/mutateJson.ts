import type { Choices } from './choices.ts';

type Json = unknown;

const STRANGE: readonly (() => Json)[] = [
  () => null,
  () => true,
  () => 0,
  () => -1,
  () => 1.5,
  () => 2 ** 31,
  () => 2 ** 53,
  () => -(2 ** 53),
  () => 1e308,
  () => '',
  () => 'x',
  () => '__proto__',
  () => '\u0000\ud800',
  () => 'file:///%',
  () => 'file:///none.md',
  () => 'x'.repeat(50_000),
  () => [],
  () => [null],
  () => [[[[]]]],
  () => Array(2000).fill(0),
  () => ({}),
  () => ({ line: -1, character: -1 }),
  () => ({ start: 1, end: 0 }),
  () => JSON.parse('{"__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}}'),
  () => nested(1000),
];

/** A copy of a JSON value in which a few places hold something else, hold nothing, or stand twice. */
export function mutateJson(value: Json, choices: Choices): Json {
  const copy = { root: structuredClone(value) } as { root: Json };
  for (let i = choices.number(3); i >= 0; i--) {
    const places = placesIn(copy);
    const { holder, key } = choices.one(places);
    if (Array.isArray(holder) && choices.chance(0.2)) holder.push(holder[Number(key)]);
    else if (key !== 'root' && choices.chance(0.25)) delete (holder as Record<string, Json>)[key];
    else (holder as Record<string, Json>)[key] = choices.one(STRANGE)();
  }
  return copy.root;
}

interface Place {
  readonly holder: object;
  readonly key: string;
}

/** Every place of a value, its own included; of long lists and deep nests only the first. */
function placesIn(root: object): Place[] {
  const places: Place[] = [];
  const waiting: object[] = [root];
  for (let holder = waiting.pop(); holder && places.length < 500; holder = waiting.pop()) {
    for (const key of Object.keys(holder).slice(0, 50)) {
      places.push({ holder, key });
      const inner = (holder as Record<string, Json>)[key];
      if (typeof inner === 'object' && inner !== null) waiting.push(inner);
    }
  }
  return places;
}

function nested(depth: number): Json {
  let value: Json = 0;
  for (let i = 0; i < depth; i++) value = i % 2 === 0 ? [value] : { a: value };
  return value;
}
