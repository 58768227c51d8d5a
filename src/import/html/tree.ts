/** HTML as a tree: parsed as browsers parse it, and read by small functions. Nothing of it is ever run. */
import type { Element, ElementContent, Nodes, Root, Text } from "hast";
import { fromHtml } from "hast-util-from-html";
import { own } from "../../problems/own.ts";
import { refuseDepth } from "./depth.ts";

export type { Element, ElementContent, Nodes, Root } from "hast";

/**
 * Parses a fragment, or with `whole` a page from its doctype on. Throws {@link ImportRefusal} when its elements are
 * nested as nobody nests them.
 */
export function parseHtml(html: string, whole = false): Root {
  refuseDepth(html);
  return fromHtml(html, { fragment: !whole });
}

export function isElement(node: Nodes, ...names: readonly string[]): node is Element {
  return node.type === "element" && (names.length === 0 || names.includes(node.tagName));
}

/** An attribute as text; undefined when it is absent or empty. */
export function attribute(element: Element, name: string): string | undefined {
  const value = own(element.properties, name);
  const text = Array.isArray(value) ? value.join(" ") : value;
  return text === undefined || text === null || text === false ? undefined : String(text).trim() || undefined;
}

/** The words of a node, spaces folded. */
export function wordsOf(node: Nodes): string {
  return saidBy(node)
    .replace(/[ \t\n\r\f]+/g, " ")
    .trim();
}

/** Elements at whose ends one word is parted from the next. */
const PARTS_WORDS =
  /^(?:p|div|h[1-6]|li|ul|ol|dl|dt|dd|tr|td|th|table|blockquote|pre|figure|figcaption|section|article|aside|header|footer|nav|main|br|hr|option)$/;

function saidBy(node: Nodes): string {
  if (node.type === "text") return node.value;
  const words = childrenOf(node).map(saidBy).join("");
  return node.type === "element" && PARTS_WORDS.test(node.tagName) ? ` ${words} ` : words;
}

export function childrenOf(node: Nodes): readonly Nodes[] {
  return "children" in node ? node.children : [];
}

/** Every element below a node, in the order of the text. */
export function* elementsOf(node: Nodes): Generator<Element> {
  for (const child of childrenOf(node)) {
    if (child.type === "element") yield child;
    yield* elementsOf(child);
  }
}

export function find(node: Nodes, accept: (element: Element) => boolean): Element | undefined {
  for (const element of elementsOf(node)) if (accept(element)) return element;
  return undefined;
}

export function element(
  tagName: string,
  properties: Element["properties"],
  children: ElementContent[] = [],
): Element {
  return { type: "element", tagName, properties, children };
}

export function text(value: string): Text {
  return { type: "text", value };
}

export function root(children: Root["children"]): Root {
  return { type: "root", children };
}

/** Text as HTML that shows it. */
export function escapeHtml(plain: string): string {
  return plain.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}

export const HEADING = /^h[1-6]$/;

export function isBlank(node: Nodes): boolean {
  if (node.type === "text") return /^[\s\u00a0]*$/.test(node.value);
  return isElement(node, "br");
}
