/** HTML as browsers read it. Its parser is loaded when it is first needed, which in most builds is never. */
import { engineModule } from "./engine-paths.ts";

type Parser = typeof import("./html-parser.ts");

export type HtmlTree = ReturnType<Parser["fromHtml"]>;

export function htmlTree(html: string, options: { readonly fragment?: boolean } = {}): HtmlTree {
  const { fromHtml } = engineModule<Parser>("src/text/html-parser.ts");
  return fromHtml(html, options);
}
