/**
 * Ordered lists show the numbers that were typed: `1.`, `3.`, `7.` stay what they are. Where every item has the same
 * number, the list counts up from it, as CommonMark does: `1. 1. 1.` is how a list is written that numbers itself.
 */
import type MarkdownIt from "markdown-it";
import type Token from "markdown-it/lib/token.mjs";

export function listNumbers(md: MarkdownIt): void {
  md.core.ruler.after("block", "list_numbers", ({ tokens }) => {
    const open: Token[][] = [];
    for (const token of tokens) {
      if (/^(?:ordered|bullet)_list_open$/.test(token.type)) open.push([]);
      else if (token.type === "list_item_open") open.at(-1)?.push(token);
      else if (token.type === "bullet_list_close") open.pop();
      else if (token.type === "ordered_list_close") keepNumbers(open.pop() ?? []);
    }
  });
}

/** @param items of one list; markdown-it notes the number of each as it was typed */
function keepNumbers(items: readonly Token[]): void {
  const typed = items.map(({ info }) => Number(info));
  if (new Set(typed).size < 2) return;
  let next = typed[0];
  for (const [index, item] of items.entries()) {
    const number = typed[index] ?? 1;
    if (number !== next) item.attrSet("value", String(number));
    next = number + 1;
  }
}
