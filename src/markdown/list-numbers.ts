/**
 * Ordered lists keep the numbers as typed: `1.`, `3.`, `7.`. If all items have the same number, the list counts up
 * from it, as in CommonMark (`1. 1. 1.`). Lists with long numbers get a class, since the style sheet must widen the
 * margin.
 */
import type MarkdownIt from "markdown-it";
import type Token from "markdown-it/lib/token.mjs";

/** The style sheet has one margin for each number of digits up to this, and one for longer numbers. */
const MAX_DIGITS = 4;

interface List {
  readonly open: Token;
  readonly items: Token[];
}

export function listNumbers(md: MarkdownIt): void {
  md.core.ruler.after("block", "list_numbers", ({ tokens }) => {
    const lists: List[] = [];
    for (const token of tokens) {
      if (/^(?:ordered|bullet)_list_open$/.test(token.type)) lists.push({ open: token, items: [] });
      else if (token.type === "list_item_open") lists.at(-1)?.items.push(token);
      else if (token.type === "bullet_list_close") lists.pop();
      else if (token.type === "ordered_list_close") {
        const list = lists.pop();
        if (list) addMarginClass(list.open, keepNumbers(list.items));
      }
    }
  });
}

/**
 * @param items of one list; `info` has each number as typed
 * @returns the largest number shown
 */
function keepNumbers(items: readonly Token[]): number {
  const typed = items.map(({ info }) => Number(info));
  const [first = 1] = typed;
  if (new Set(typed).size < 2) return first + items.length - 1;
  let [next, largest] = [first, first];
  for (const [index, item] of items.entries()) {
    const number = typed[index] ?? 1;
    if (number !== next) item.attrSet("value", String(number));
    next = number + 1;
    largest = Math.max(largest, number);
  }
  return largest;
}

function addMarginClass(list: Token, largest: number): void {
  const { length } = String(largest);
  if (length > MAX_DIGITS) list.attrJoin("class", "digits-more");
  else if (length > 2) list.attrJoin("class", `digits-${length}`);
}
