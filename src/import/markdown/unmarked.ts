/** Markdown without front matter: the first and last paragraphs hold its fields, as in plain text. */
import MarkdownIt from "markdown-it";
import type Token from "markdown-it/lib/token.mjs";
import type { ImportContext } from "../context.ts";
import type { Remarks } from "../import-remarks.ts";
import { report } from "../reported.ts";
import { saysField } from "../text/labels.ts";
import type { Paragraph } from "../text/paragraph.ts";
import { readParagraphs, type Unmarked } from "../text/roles.ts";
import { type Block, blocksOf, environment } from "./body.ts";

/** A paragraph and its lines: from 0, `end` exclusive. */
interface Placed extends Paragraph {
  readonly start: number;
  readonly end: number;
}

/** Extracts the fields from the text, and returns the rest. */
export function readUnmarked(
  text: string,
  context: ImportContext,
  remarks: Remarks,
): { fields: Unmarked; body: string } {
  const blocks = blocksOf(new MarkdownIt().parse(text, environment()));
  const isTitle = ({ tokens }: Block) => tokens[0]?.tag === "h1";
  const titled = blocks.find(isTitle);
  const title = titled && plainWords(titled.tokens[1])?.trim();
  if (title) remarks.add(report.title({ title }));
  const paragraphs = blocks
    .filter((block) => block !== titled)
    .flatMap((block) => paragraphsOf(block, context.journal.timeZone));
  const { fields, rest } = readParagraphs(paragraphs, context, remarks, { title: title || undefined });
  const taken = new Set(
    paragraphs
      .filter((one) => !rest.includes(one))
      .flatMap(({ start, end }) => Array.from({ length: end - start }, (_none, index) => start + index)),
  );
  const body = text
    .split("\n")
    .filter((_line, index) => !taken.has(index))
    .join("\n");
  return { fields, body };
}

/** Splits a paragraph in which every line is a field. */
function paragraphsOf({ tokens, start, end }: Block, zone: string): Placed[] {
  const [open, inline] = tokens;
  const whole = inline?.content.replace(/\s*\n\s*/g, " ") ?? "";
  if (open?.type !== "paragraph_open" || !inline) return [{ words: whole, stays: true, start, end }];
  const lines = inline.content.split("\n").map(bareLine);
  if (lines.length > 1 && lines.length === end - start && lines.every((line) => saysField(line, zone)))
    return lines.map((line, index) => ({
      words: line.replaceAll(ESCAPE, "$1"),
      stays: /[[\]<>`]/.test(line),
      start: start + index,
      end: start + index + 1,
    }));
  const words = plainWords(inline);
  return [{ words: words ?? whole, stays: words === undefined, start, end }];
}

/** Strips hard line breaks, and emphasis around the whole line. */
const bareLine = (line: string) =>
  line
    .replace(/(?:\\|\s+)$/, "")
    .trim()
    .replace(/^([*_]{1,3})(?=\S)([^*_]+)\1$/, "$2");

const ESCAPE = /\\([!-/:-@[-`{-~])/g;

/**
 * The plain text of an inline token if a field can hold it: it may be emphasized as a whole, but contain no
 * other markup.
 */
function plainWords(inline: Token | undefined): string | undefined {
  const children = inline?.children ?? [];
  let words = "";
  for (const token of children) {
    if (token.type === "text" || token.type === "text_special") words += token.content;
    else if (token.type === "softbreak" || token.type === "hardbreak") words += " ";
    else if (!/^(?:em|strong)_(?:open|close)$/.test(token.type)) return undefined;
    else if (token.type.endsWith("_open") && words !== "") return undefined;
  }
  return words;
}
