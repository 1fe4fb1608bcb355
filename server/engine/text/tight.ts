const EMPTY: readonly never[] = [];

/**
 * The same list without the room for more that V8 gives to what is pushed into: seventeen places with the first element.
 * Empty lists are one and the same. For what is kept with a block, since a long text has many of them.
 */
export function tight<T>(list: readonly T[]): readonly T[] {
  return list.length === 0 ? EMPTY : list.slice();
}
