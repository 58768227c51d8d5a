/**
 * Headings: never a second `h1`; each gets an `id` and an entry in the table of contents. The ids are made before the
 * text is typeset, so that no address depends on typography.
 */
import type MarkdownIt from "markdown-it";
import type Token from "markdown-it/lib/token.mjs";
import { catalogue } from "../problems/catalogue.ts";
import { slugify } from "../text/slug.ts";
import { explicitAnchor } from "./anchors.ts";
import type { Environment } from "./environment.ts";
import { isOfLayout, noteIds } from "./page-ids.ts";
import { plainText } from "./text.ts";

export function headings(md: MarkdownIt): void {
  md.core.ruler.after("inline", "heading_ids", ({ tokens, env: untyped }) => {
    const env: Environment = untyped;
    demote(tokens);
    const reserved = new Set([...env.ids, ...noteIds(env)]);
    // An author's anchor wins over generated ids, even of earlier headings, unless the page itself uses it.
    const ids = new Ids([...reserved, ...tokens.flatMap((token) => explicitAnchor(token)?.anchor ?? [])]);
    tokens.forEach((token, index) => {
      if (token.type !== "heading_open") return;
      const explicit = explicitAnchor(token);
      const isFree = explicit !== undefined && !reserved.has(explicit.anchor) && !isOfLayout(explicit.anchor);
      const id = isFree ? explicit.anchor : ids.unique(explicit?.anchor ?? textOf(tokens[index + 1]));
      token.attrSet("id", id);
      if (!explicit || isFree) return;
      env.findings.push({ finding: catalogue.anchorOfPage({ ...explicit, id }), ...explicit.place });
    });
  });
  md.core.ruler.push("heading_list", ({ tokens, env }) => {
    const { headings: list }: Environment = env;
    tokens.forEach((token, index) => {
      if (token.type !== "heading_open") return;
      const level = Number(token.tag.slice(1));
      list.push({ id: token.attrGet("id") ?? "", text: textOf(tokens[index + 1]), level });
    });
  });
}

const textOf = (inline: Token | undefined) => (inline ? plainText([inline]) : "");

/** If a text has headings of level 1, all its headings move one level down. */
function demote(tokens: readonly Token[]): void {
  const tags = tokens.filter(({ type }) => type === "heading_open" || type === "heading_close");
  if (!tags.some(({ tag }) => tag === "h1")) return;
  for (const token of tags) token.tag = `h${Math.min(6, Number(token.tag.slice(1)) + 1)}`;
}

/** Makes ids unique within one text: `suite`, `suite-1`, `suite-2` … */
class Ids {
  readonly #taken: Set<string>;
  /** The last number tried for each text, so that many equal headings do not take quadratic time. */
  readonly #numbers = new Map<string, number>();

  constructor(taken: Iterable<string>) {
    this.#taken = new Set(taken);
  }

  unique(text: string): string {
    const wanted = slugify(text) ?? "section";
    let number = this.#numbers.get(wanted) ?? 0;
    let id: string = wanted;
    while (this.#taken.has(id)) {
      number += 1;
      id = `${wanted}-${number}`;
    }
    this.#numbers.set(wanted, number);
    this.#taken.add(id);
    return id;
  }
}
