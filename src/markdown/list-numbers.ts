/**
 * Ordered lists show the numbers that were typed: `1.`, `3.`, `7.` stay what they are. Where every item has the same
 * number, the list counts up from it, as CommonMark does: `1. 1. 1.` is how a list is written that numbers itself.
 * A list of long numbers says so to the style sheet, for they stand in the margin: `1984.` needs more of it than `9.`.
 */
import type MarkdownIt from "markdown-it";
import type Token from "markdown-it/lib/token.mjs";

/** The style sheet has a margin for each number of digits up to this one, and one for all that are longer. */
const MOST_DIGITS = 4;

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
        if (list) makeRoom(list.open, keepNumbers(list.items));
      }
    }
  });
}

/**
 * @param items of one list; markdown-it notes the number of each as it was typed
 * @returns the largest number that readers see
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

function makeRoom(list: Token, largest: number): void {
  const { length } = String(largest);
  if (length > MOST_DIGITS) list.attrJoin("class", "digits-more");
  else if (length > 2) list.attrJoin("class", `digits-${length}`);
}
