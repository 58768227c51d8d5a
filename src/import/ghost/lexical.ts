/** Converts Lexical documents, the format of Ghost's current editor, to HTML. */
import { escapeHtml } from "../html/tree.ts";
import type { Remarks } from "../import-remarks.ts";
import { type Data, dataIn, isData, textOf } from "../json.ts";
import { cardHtml } from "./cards.ts";

/** Bits of `format`, innermost element first. */
const FORMATS = [
  [16, "code"],
  [1, "strong"],
  [2, "em"],
  [4, "del"],
  [8, "u"],
  [32, "sub"],
  [64, "sup"],
] as const;

/** Maximum nesting; no editor produces more. */
const DEEPEST = 100;

export function lexicalHtml(document: Data, remarks: Remarks): string {
  const root = document["root"];
  return isData(root) ? childrenHtml(root, remarks, 0) : "";
}

function childrenHtml(node: Data, remarks: Remarks, depth: number): string {
  if (depth > DEEPEST) return "";
  return dataIn(node["children"])
    .map((child) => nodeHtml(child, remarks, depth + 1))
    .join("");
}

function nodeHtml(node: Data, remarks: Remarks, depth: number): string {
  const inner = () => childrenHtml(node, remarks, depth);
  const type = textOf(node["type"]) ?? "";
  const tag = textOf(node["tag"]) ?? "";
  switch (type) {
    case "paragraph":
      return `<p>${inner()}</p>\n`;
    case "heading":
    case "extended-heading":
      return /^h[1-6]$/.test(tag) ? `<${tag}>${inner()}</${tag}>\n` : `<p>${inner()}</p>\n`;
    case "quote":
    case "extended-quote":
    case "aside":
      return `<blockquote><p>${inner()}</p></blockquote>\n`;
    case "list":
      return tag === "ol" ? `<ol>${inner()}</ol>\n` : `<ul>${inner()}</ul>\n`;
    case "listitem":
      return `<li>${inner()}</li>`;
    case "link":
    case "autolink":
      return `<a href="${escapeHtml(textOf(node["url"]) ?? "")}">${inner()}</a>`;
    case "linebreak":
      return "<br>";
    case "tab":
      return " ";
    case "text":
    case "extended-text":
      return formatted(node);
    default:
      return Array.isArray(node["children"]) ? inner() : `${cardHtml(type, node, remarks)}\n`;
  }
}

function formatted(node: Data): string {
  // Not trimmed: leading and trailing spaces are part of the text.
  const words = typeof node["text"] === "string" ? node["text"] : "";
  const bits = Number(node["format"] ?? 0);
  return FORMATS.reduce(
    (html, [bit, tag]) => (bits & bit ? `<${tag}>${html}</${tag}>` : html),
    escapeHtml(words),
  );
}
