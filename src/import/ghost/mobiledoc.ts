/** Converts Mobiledoc 0.3, the format of Ghost's former editor, to HTML. */
import { escapeHtml } from "../html/tree.ts";
import type { Remarks } from "../import-remarks.ts";
import { type Data, isData, listOf, textOf } from "../json.ts";
import { cardHtml } from "./cards.ts";

/** Tags allowed for sections and markups. */
const TAGS = /^(?:p|h[1-6]|blockquote|aside|ul|ol|strong|b|em|i|code|s|del|u|sub|sup|a)$/;

export function mobiledocHtml(document: Data, remarks: Remarks): string {
  const section = (value: unknown): string => {
    const [kind, first, second] = listOf(value);
    const tag = tagOf(first);
    if (kind === 1) {
      const inner = markers(second, document);
      return tag === "aside" ? `<blockquote><p>${inner}</p></blockquote>` : `<${tag}>${inner}</${tag}>`;
    }
    if (kind === 2) return `<figure><img src="${escapeHtml(textOf(first) ?? "")}"></figure>`;
    if (kind === 3) {
      const items = listOf(second).map((item) => `<li>${markers(item, document)}</li>`);
      return `<${tag}>${items.join("")}</${tag}>`;
    }
    const [name, payload] = listOf(listOf(document["cards"])[Number(first)]);
    return cardHtml(textOf(name) ?? "", isData(payload) ? payload : {}, remarks);
  };
  return listOf(document["sections"]).map(section).join("\n");
}

const tagOf = (value: unknown) => {
  const tag = textOf(value)?.toLowerCase() ?? "";
  return TAGS.test(tag) ? tag : "p";
};

/** Text runs; each opens some markups and closes a number of them after its text. */
function markers(value: unknown, document: Data): string {
  const open: string[] = [];
  const html = listOf(value).map((marker) => {
    const [kind, opening, closing, content] = listOf(marker);
    const before = listOf(opening).map((index) => {
      const [tag, attributes] = listOf(listOf(document["markups"])[Number(index)]);
      const name = tagOf(tag);
      open.push(name);
      const href = listOf(attributes);
      const target = textOf(href[href.indexOf("href") + 1]);
      return name === "a" && target !== undefined ? `<a href="${escapeHtml(target)}">` : `<${name}>`;
    });
    const after = Array.from({ length: Number(closing ?? 0) }, () => `</${open.pop() ?? "span"}>`);
    return `${before.join("")}${kind === 1 ? atom(content, document) : escapeHtml(typeof content === "string" ? content : "")}${after.join("")}`;
  });
  return html.join("");
}

function atom(index: unknown, document: Data): string {
  const [name, words] = listOf(listOf(document["atoms"])[Number(index)]);
  return textOf(name) === "soft-return" ? "<br>" : escapeHtml(textOf(words) ?? "");
}
