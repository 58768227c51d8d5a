/** Articles under one name, and their pages. */
export class List {
  constructor(key, name, url, items) {
    Object.assign(this, { key, name, url, items });
  }

  /** The items month by month. */
  get months() {
    const months = Map.groupBy(this.items, ({ date }) => date.getUTCMonth());
    return [...months.values()];
  }
}

export class ListPage {
  constructor(list, number, size) {
    this.list = list;
    this.number = number;
    this.pages = Math.max(1, Math.ceil(list.items.length / size));
    this.items = list.items.slice((number - 1) * size, number * size);
    this.url = urlOf(list.url, number);
    this.previous = number > 1 ? urlOf(list.url, number - 1) : undefined;
    this.next = number < this.pages ? urlOf(list.url, number + 1) : undefined;
  }
}

const urlOf = (url, number) => (number === 1 ? url : `${url}page/${number}/`);

export function pagesOf(list, size) {
  return Array.from(
    { length: Math.max(1, Math.ceil(list.items.length / size)) },
    (_, index) => new ListPage(list, index + 1, size),
  );
}
