/** Converts HTML from any source to the Markdown body of an article. */
import { percentDecoded } from "../../text/decode.ts";
import { slugify } from "../../text/slug.ts";
import type { Remarks } from "../import-remarks.ts";
import { report } from "../reported.ts";
import { clean } from "./clean.ts";
import type { Resolver } from "./cleaning.ts";
import { markFootnotes } from "./notes.ts";
import { serialize } from "./serialize.ts";
import {
  attribute,
  type Element,
  elementsOf,
  HEADING,
  isElement,
  parseHtml,
  type Root,
  wordsOf,
} from "./tree.ts";

export interface ConversionOptions {
  readonly resolver: Omit<Resolver, "anchor">;
  readonly remarks: Remarks;
  /** The article's title, which the body should not repeat. */
  readonly title: string;
  /** Whether the HTML was rendered from part of a Markdown text. */
  readonly markdown?: boolean;
  /** If only part of a text is converted: slugs of the whole text's headings, by their ids. */
  readonly anchors?: ReadonlyMap<string, string>;
}

export function htmlToMarkdown(html: string | Root, options: ConversionOptions): string {
  const { resolver, remarks, title, markdown = false } = options;
  const tree = typeof html === "string" ? parseHtml(html) : html;
  if (!markdown) markFootnotes(tree);
  const anchors = options.anchors ?? headingAnchors(tree);
  const anchor = (target: string): string | undefined => {
    const found = anchors.get(percentDecoded(target.slice(1)));
    if (found === undefined) remarks.add(report.linkLost({ target }, target));
    return found === undefined ? undefined : `#${found}`;
  };
  for (const element of elementsOf(tree))
    if (element.tagName === "img") resolver.expect?.(attribute(element, "src") ?? "");
  const content = clean(tree, {
    resolver: {
      link: (target) => resolver.link(target),
      picture: (target) => resolver.picture(target),
      expect: (target) => resolver.expect?.(target),
      anchor,
    },
    remarks,
  });
  if (!markdown) lowerHeadings(content, title);
  return serialize(content, { markdown });
}

/** Maps each `id` in or directly around a heading to the heading's slug. */
function headingAnchors(tree: Root): Map<string, string> {
  const anchors = new Map<string, string>();
  for (const element of elementsOf(tree)) {
    const heading = HEADING.test(element.tagName) ? element : undefined;
    const [first] = element.children.filter((child) => child.type === "element");
    const inside = first && HEADING.test(first.tagName) ? first : undefined;
    const named = heading ?? inside;
    const slug = named && (slugify(wordsOf(named)) ?? "section");
    if (!named || slug === undefined) continue;
    anchors.set(slug, slug);
    for (const one of [element, ...elementsOf(named)]) {
      const id = attribute(one, "id") ?? attribute(one, "name");
      if (id !== undefined) anchors.set(id, slug);
    }
  }
  return anchors;
}

/** Removes a repetition of the title, and lowers headings below its level. */
function lowerHeadings(tree: Root, title: string): void {
  removeTitle(tree, title);
  const headings = [...elementsOf(tree)].filter(({ tagName }) => HEADING.test(tagName));
  if (!headings.some(({ tagName }) => tagName === "h1")) return;
  for (const heading of headings) heading.tagName = `h${Math.min(6, Number(heading.tagName.slice(1)) + 1)}`;
}

function removeTitle(node: Root | Element, title: string): boolean {
  const isTitle = (child: Root["children"][number]) =>
    isElement(child, "h1", "h2") && sameWords(wordsOf(child), title);
  const index = node.children.findIndex(isTitle);
  if (index !== -1) {
    node.children.splice(index, 1);
    return true;
  }
  return node.children.some((child) => child.type === "element" && removeTitle(child, title));
}

/** Whether two titles are equal, ignoring apostrophes, spaces and case. */
export function sameWords(one: string, other: string): boolean {
  const said = (text: string) =>
    text.normalize("NFC").replaceAll("'", "’").replace(/\s+/g, " ").trim().toLowerCase();
  return said(one) === said(other);
}
