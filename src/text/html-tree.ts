/** HTML as browsers read it. Its parser is loaded when it is first needed, which in most builds is never. */
import { createRequire } from "node:module";

type Parser = typeof import("hast-util-from-html");

export type HtmlTree = ReturnType<Parser["fromHtml"]>;

const require = createRequire(import.meta.url);

export function htmlTree(html: string, options: { readonly fragment?: boolean } = {}): HtmlTree {
  const { fromHtml }: Parser = require("hast-util-from-html");
  return fromHtml(html, options);
}
