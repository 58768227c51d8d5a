/** The structure of an article's body: headings, prose and links, with their lines. */
import type MarkdownIt from "markdown-it";
import type Token from "markdown-it/lib/token.mjs";
import { environment } from "../../markdown/environment.ts";
import { placeOfTarget } from "../../markdown/links.ts";
import { resolveNothing } from "../../markdown/resolve.ts";
import type { Spot } from "../../markdown/spot.ts";
import { addTo } from "../../problems/add-to.ts";

interface Placed {
  /** Lines from 0, `last` exclusive. */
  readonly first: number;
  readonly last: number;
}

export interface WrittenHeading extends Placed {
  /** As written: 1 for `#`. */
  readonly level: number;
  readonly text: string;
  /** Whether it is written with `#` rather than underlined. */
  readonly isHashed: boolean;
}

/** A block of text, without code. */
export interface Prose extends Placed {
  readonly kind: "paragraph" | "item" | "quote" | "note" | "heading" | "cell";
  readonly text: string;
}

/** A link or image, located at its target. */
export interface WrittenLink extends Spot {
  readonly kind: "link" | "image";
  /** Percent-encoded, as markdown-it normalizes it. */
  readonly target: string;
}

export interface WrittenBody {
  readonly headings: readonly WrittenHeading[];
  readonly prose: readonly Prose[];
  readonly links: readonly WrittenLink[];
}

/** Blocks that determine the kind of the text inside; the innermost wins. */
const KINDS: ReadonlyMap<string, Prose["kind"]> = new Map([
  ["blockquote_open", "quote"],
  ["list_item_open", "item"],
  ["footnote_open", "note"],
  ["heading_open", "heading"],
  ["th_open", "cell"],
  ["td_open", "cell"],
]);

/** @param md the site's parser without typography, so that the words stay as written */
export function readBody(markdown: string, md: MarkdownIt): WrittenBody {
  const env = environment(markdown, { language: "", resolve: resolveNothing });
  const tokens = md.parse(markdown, env);
  const headings: WrittenHeading[] = [];
  const prose: Prose[] = [];
  const links: WrittenLink[] = [];
  const kinds: Prose["kind"][] = [];
  let place: Placed = { first: 0, last: 0 };
  let heading: Token | undefined;
  for (const token of tokens) {
    if (token.map) place = { first: token.map[0], last: token.map[1] };
    const kind = KINDS.get(token.type);
    if (kind) kinds.push(kind);
    if (token.type === "heading_open") heading = token;
    if (token.type === "inline") {
      const children = token.children ?? [];
      const text = words(children).replace(/\s+/g, " ").trim();
      prose.push({ kind: kinds.at(-1) ?? "paragraph", text, ...place });
      addTo(
        links,
        linksOf(children, (link) => placeOfTarget(link, env, md)),
      );
      if (heading) headings.push({ ...levelOf(heading), text, ...place });
    }
    if (token.type === "heading_close") heading = undefined;
    if (KINDS.has(token.type.replace(/_close$/, "_open")) && token.nesting === -1) kinds.pop();
  }
  return { headings, prose, links };
}

function levelOf({ markup }: Token): { level: number; isHashed: boolean } {
  if (markup.startsWith("#")) return { level: markup.length, isHashed: true };
  return { level: markup === "=" ? 1 : 2, isHashed: false };
}

function words(tokens: readonly Token[]): string {
  return tokens
    .map(({ type, content, children }, index) => {
      // The text of an autolink is a URL, not words.
      if (tokens[index - 1]?.type === "link_open" && tokens[index - 1]?.info === "auto") return " ";
      if (type === "text" || type === "text_special") return content;
      if (type === "image") return words(children ?? []);
      return type.endsWith("break") || type === "code_inline" ? " " : "";
    })
    .join("");
}

function linksOf(tokens: readonly Token[], placeOf: (token: Token) => Spot): WrittenLink[] {
  return tokens.flatMap((token): WrittenLink[] => {
    const kind = token.type === "link_open" ? "link" : token.type === "image" ? "image" : undefined;
    const target = kind && token.attrGet(kind === "link" ? "href" : "src");
    return kind && target ? [{ kind, target, ...placeOf(token) }] : [];
  });
}
