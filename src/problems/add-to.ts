/** Adds all of `items` to `list`. `push(...items)` lays each of them on the stack, which has no room for a great many. */
export function addTo<Item>(list: Item[], items: Iterable<Item>): void {
  for (const item of items) list.push(item);
}
