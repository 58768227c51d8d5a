/** The tags of a page's `<head>` as data: deduplicated, in the order that browsers need. */
import type { Html } from "../../text/html.ts";

export interface HeadTag {
  readonly element: "title" | "meta" | "link" | "script";
  /** In output order; undefined ones are left out. */
  readonly attributes: Readonly<Record<string, string | undefined>>;
  /** Text of a title or script; undefined for void elements. */
  readonly content?: string | Html;
}

export const title = (content: string): HeadTag => ({ element: "title", attributes: {}, content });

export const meta = (name: string, content: string, media?: string): HeadTag => ({
  element: "meta",
  attributes: { name, content, media },
});

/** An Open Graph property, which uses `property` instead of `name`. */
export const property = (name: string, content: string): HeadTag => ({
  element: "meta",
  attributes: { property: name, content },
});

export const link = (
  rel: string,
  href: string,
  more: Readonly<Record<string, string | undefined>> = {},
): HeadTag => ({ element: "link", attributes: { rel, href, ...more } });

/** Tags that may occur several times with different values. */
const REPEATABLE = new Set([
  "author",
  "article:author",
  "article:tag",
  "og:locale:alternate",
  "me",
  "preload",
  "stylesheet",
  "icon",
]);

/** Render-critical tags first, tags that only machines read last. */
const ORDER = [
  "<meta charset>",
  "viewport",
  "<title>",
  "color-scheme",
  "<script>",
  "preload",
  "stylesheet",
  "<script> with attributes",
  "other",
] as const;

const RANKS: ReadonlyMap<string, number> = new Map(ORDER.map((kind, rank) => [kind, rank]));

/** Keeps the last tag of each meaning, and sorts stably. */
export function sortedTags(tags: readonly HeadTag[]): HeadTag[] {
  const byMeaning = new Map<string, HeadTag>();
  for (const [index, tag] of tags.entries()) byMeaning.set(deduplicationKey(tag, index), tag);
  const byRank: HeadTag[][] = ORDER.map(() => []);
  for (const tag of byMeaning.values()) byRank[RANKS.get(kindOf(tag)) ?? ORDER.indexOf("other")]?.push(tag);
  return byRank.flat();
}

/** What a tag is: one of {@link ORDER}, or a name that is not among them. */
function kindOf({ element, attributes }: HeadTag): string {
  if ("charset" in attributes) return "<meta charset>";
  if (element === "title") return "<title>";
  if (element === "script")
    return Object.keys(attributes).length === 0 ? "<script>" : "<script> with attributes";
  return nameOf(attributes);
}

const nameOf = ({ name, property, rel }: HeadTag["attributes"]) => name ?? property ?? rel ?? "";

/** Key for deduplication: two tags with the same key would contradict or repeat each other. */
function deduplicationKey({ element, attributes }: HeadTag, index: number): string {
  if (element === "title" || "charset" in attributes) return element + Object.keys(attributes).join();
  if (element === "script") return `script ${attributes["src"] ?? index}`;
  const { rel, href, media, hreflang, type } = attributes;
  const name = nameOf(attributes);
  if (REPEATABLE.has(name)) return `${element} ${name} ${attributes["content"] ?? href}`;
  if (rel === "alternate") return `alternate ${hreflang ?? `${type} ${href}`}`;
  return `${element} ${name} ${media ?? ""}`;
}
