/**
 * Binary search: index of the last of `count` items that starts at or before `at`; -1 if there is none.
 *
 * @param startOf returns where the item at an index starts; ascending
 */
export function lastStarting(count: number, startOf: (index: number) => number, at: number): number {
  let low = -1;
  let high = count - 1;
  while (low < high) {
    const middle = Math.floor((low + high + 1) / 2);
    if (startOf(middle) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}
