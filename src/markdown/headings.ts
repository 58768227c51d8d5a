/**
 * Headings: never a second `h1`, an `id` each, and a list of them for the table of contents. The ids are made
 * before typography has set the text, so that no address depends on it.
 */
import type MarkdownIt from "markdown-it";
import type Token from "markdown-it/lib/token.mjs";
import { catalogue } from "../problems/catalogue.ts";
import { slugify } from "../text/slug.ts";
import { givenAnchor } from "./anchors.ts";
import type { Environment } from "./environment.ts";
import { isOfLayout, noteIds } from "./page-ids.ts";
import { plainText } from "./text.ts";

export function headings(md: MarkdownIt): void {
  md.core.ruler.after("inline", "heading_ids", ({ tokens, env: given }) => {
    const env: Environment = given;
    lower(tokens);
    const around = new Set([...env.ids, ...noteIds(env)]);
    // What an author gave is kept, wherever it stands, unless the page has it already.
    const ids = new Ids([...around, ...tokens.flatMap((token) => givenAnchor(token)?.anchor ?? [])]);
    tokens.forEach((token, index) => {
      if (token.type !== "heading_open") return;
      const given = givenAnchor(token);
      const isFree = given !== undefined && !around.has(given.anchor) && !isOfLayout(given.anchor);
      const id = isFree ? given.anchor : ids.unique(given?.anchor ?? textOf(tokens[index + 1]));
      token.attrSet("id", id);
      if (!given || isFree) return;
      env.findings.push({ finding: catalogue.anchorOfPage({ ...given, id }), ...given.place });
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

/** When a text has headings of level 1, all of its headings go one level down. */
function lower(tokens: readonly Token[]): void {
  const marks = tokens.filter(({ type }) => type === "heading_open" || type === "heading_close");
  if (!marks.some(({ tag }) => tag === "h1")) return;
  for (const token of marks) token.tag = `h${Math.min(6, Number(token.tag.slice(1)) + 1)}`;
}

/** The ids of one text: `suite`, `suite-1`, `suite-2` … */
class Ids {
  readonly #taken: Set<string>;
  /** The last number tried for each text, so that a thousand equal headings are not a million tries. */
  readonly #numbers = new Map<string, number>();

  constructor(given: Iterable<string>) {
    this.#taken = new Set(given);
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
