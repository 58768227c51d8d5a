/** Appends all `items` to `list`. `push(...items)` would overflow the stack with very many of them. */
export function addTo<Item>(list: Item[], items: Iterable<Item>): void {
  for (const item of items) list.push(item);
}
