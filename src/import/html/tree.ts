/** Parses HTML as browsers do, and reads the tree with small functions. Never executes anything. */
import type { Element, ElementContent, Nodes, Root, Text } from "hast";
import { fromHtml } from "hast-util-from-html";
import { own } from "../../problems/own.ts";
import { refuseDepth } from "./depth.ts";

export type { Element, ElementContent, Nodes, Root } from "hast";

/**
 * Parses a fragment, or, with `whole`, a page with its doctype.
 * @throws ImportRefusal when elements are nested too deeply
 */
export function parseHtml(html: string, whole = false): Root {
  refuseDepth(html);
  return fromHtml(html, { fragment: !whole });
}

export function isElement(node: Nodes, ...names: readonly string[]): node is Element {
  return node.type === "element" && (names.length === 0 || names.includes(node.tagName));
}

/** An attribute as text; undefined if absent or empty. */
export function attribute(element: Element, name: string): string | undefined {
  const value = own(element.properties, name);
  const text = Array.isArray(value) ? value.join(" ") : value;
  return text === undefined || text === null || text === false ? undefined : String(text).trim() || undefined;
}

/** The text of a node, with collapsed spaces. */
export function wordsOf(node: Nodes): string {
  return saidBy(node)
    .replace(/[ \t\n\r\f]+/g, " ")
    .trim();
}

/** Elements that separate words. */
const WORD_BREAKS =
  /^(?:p|div|h[1-6]|li|ul|ol|dl|dt|dd|tr|td|th|table|blockquote|pre|figure|figcaption|section|article|aside|header|footer|nav|main|br|hr|option)$/;

function saidBy(node: Nodes): string {
  if (node.type === "text") return node.value;
  const words = childrenOf(node).map(saidBy).join("");
  return node.type === "element" && WORD_BREAKS.test(node.tagName) ? ` ${words} ` : words;
}

export function childrenOf(node: Nodes): readonly Nodes[] {
  return "children" in node ? node.children : [];
}

/** All descendants, in document order. */
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

/** Escapes text for HTML. */
export function escapeHtml(plain: string): string {
  return plain.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}

export const HEADING = /^h[1-6]$/;

export function isBlank(node: Nodes): boolean {
  if (node.type === "text") return /^[\s\u00a0]*$/.test(node.value);
  return isElement(node, "br");
}
