/**
 * Index of the first item that passes the test, or the length of the list where none does. The list is in such an order
 * that all items after the first pass as well, so it is found by halving.
 */
export function firstWhere<T>(items: readonly T[], passes: (item: T) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (passes(items[middle] as T)) high = middle;
    else low = middle + 1;
  }
  return low;
}
