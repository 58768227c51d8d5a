/**
 * Replaces what Markdown lacks: embedded content becomes a link, a form is reported with its text, symbols
 * become plain text.
 */
import type { Remarks } from "../import-remarks.ts";
import { report } from "../reported.ts";
import type { Cleaning } from "./cleaning.ts";
import { attribute, type Element, type ElementContent, element, isElement, text, wordsOf } from "./tree.ts";

const ORDINAL = /^(?:er|re|ers|res|ère|e|es|è|ème|nd|nde|d|de|o|os|mes?|lle|lles|gr|st|th|rd)$/i;

/** Replaces a video, map or social media post by a link. */
export function embed(node: Element, { resolver, remarks }: Cleaning): ElementContent[] {
  const inside = node.children.find((child): child is Element => isElement(child, "source"));
  const src =
    attribute(node, "src") ??
    attribute(node, "data") ??
    attribute(node, "dataSrc") ??
    (inside && attribute(inside, "src"));
  const words = wordsOf(node);
  const target = src === undefined ? undefined : resolver.link(src);
  if (src === undefined || target === undefined) {
    remarks.add(report.scripts({ tag: node.tagName }, [src, words].filter(Boolean).join(" ") || undefined));
    return words === "" ? [] : [text(words)];
  }
  remarks.add(report.embed({ src }));
  const label = attribute(node, "title") ?? (words || src);
  return [element("p", {}, [element("a", { href: target }, [text(label)])])];
}

export function formPart(node: Element, remarks: Remarks): ElementContent[] {
  if (node.tagName === "input" && attribute(node, "type") === "checkbox")
    return [text(node.properties["checked"] ? "☑ " : "☐ ")];
  const words = wordsOf(node) || (attribute(node, "value") ?? attribute(node, "placeholder"));
  remarks.add(report.form({ tag: node.tagName }, words));
  return [];
}

export function unsaid(node: Element, children: ElementContent[], remarks: Remarks): ElementContent[] {
  const words = wordsOf(node);
  const plain = words === "" || (node.tagName === "sup" && ORDINAL.test(words));
  const isNote = children.some((child) => isElement(child, "tribune-note-ref"));
  if (!plain && !isNote) remarks.add(report.formatting({ tag: node.tagName }, words));
  return children;
}
