/** Mistakes that authors often make on one line of YAML. */
import { catalogue } from "../../problems/catalogue.ts";
import { own } from "../../problems/own.ts";
import type { Problem } from "../../problems/problem.ts";
import type { Source } from "../../problems/source.ts";
import type { Fence } from "./fence.ts";
import { wishOf } from "./not-public.ts";
import { fieldNamed, type KeyShape } from "./raw.ts";
import { type FieldLine, quoted, readField } from "./yaml-field-line.ts";
import { lastLineOf, parsesBeyond } from "./yaml-repairs.ts";
import { quoteItem, quoteYaml } from "./yaml-text.ts";

/** `key:value`, which YAML takes for one word, and `key = value`. */
const UNSPACED = /^( *(?:- +)*[\p{L}_][\p{L}\p{M}\p{N}_-]*)(:(?![\s:/])| *= *(?=\S))(.+)$/u;

interface Line extends FieldLine {
  readonly source: Source;
  readonly fence: Fence;
  readonly shape: KeyShape;
  readonly text: string;
  /** Its number in the file, from 1. */
  readonly line: number;
}

/** The first that applies is reported. */
const MISTAKES: readonly ((line: Line) => Problem | undefined)[] = [
  tabIndent,
  unspacedColon,
  apostropheInside,
  quoteInside,
  secondFieldOnLine,
  groupOnLine,
  colonInside,
  hashInside,
  blockOnLine,
];

export function knownMistake(
  source: Source,
  line: number,
  fence: Fence,
  shape: KeyShape,
): Problem | undefined {
  const text = source.line(line);
  const read = { ...readField(text), source, fence, shape, text, line };
  for (const mistake of MISTAKES) {
    const problem = mistake(read);
    if (problem) return problem;
  }
  return undefined;
}

function tabIndent({ source, fence, text, line }: Line): Problem | undefined {
  if (!/^ *\t/.test(text)) return undefined;
  const mended = text.replace(/^[ \t]+/, (indent) => indent.replaceAll("\t", "  "));
  const isRight = parsesBeyond(source, fence, { line, mended });
  const finding = catalogue.tabIndent({ mended: isRight ? mended : undefined });
  return source.problem(finding, source.place(line, text.indexOf("\t") + 1));
}

function unspacedColon({ source, text, line }: Line): Problem | undefined {
  const match = UNSPACED.exec(text.trimEnd());
  if (!match) return undefined;
  const [, bare = "", sign = "", value = ""] = match;
  const right = /:(?:\s|$)|\s#/.test(value) ? quoteYaml(value) : value;
  const code = sign === ":" ? "COLON_UNSPACED" : "COLON_MISSING";
  const finding = catalogue.yamlUnreadable({ code, mended: `${bare}: ${right}` });
  return source.problem(finding, source.place(line, bare.length + 1));
}

function apostropheInside({ source, fence, line, before, value, column }: Line): Problem | undefined {
  if (!/^'.*'.*'$/.test(value) || !/[^']'[^']/.test(value.slice(1, -1))) return undefined;
  const at = 1 + value.slice(1).search(/(?<!')'(?!')/);
  const text = value.slice(1, -1).replaceAll("''", "'");
  const finding = catalogue.quoteInside(quoted(source, fence, line, { before, value: text }));
  return source.problem(finding, source.place(line, column + at));
}

function quoteInside({ source, fence, line, before, value, column }: Line): Problem | undefined {
  const found = quotesInside(value);
  if (!found) return undefined;
  const finding = catalogue.yamlUnreadable({
    code: "QUOTES_INSIDE",
    ...quoted(source, fence, line, { before, value: found.text }),
  });
  return source.problem(finding, source.place(line, column + found.at));
}

/**
 * A text with straight quotes in it: `"Le mot "liberté" en trop"`, or `"Oui" et "non"`, which YAML ends at the second.
 * @returns the whole text, and the offset in `value` at which YAML ends it
 */
function quotesInside(value: string): { text: string; at: number } | undefined {
  const ended = /^"(?:[^"\\]|\\.)*"/.exec(value)?.[0];
  const rest = ended === undefined ? "" : value.slice(ended.length);
  if (ended === undefined || rest.trim() === "" || /^\s*#/.test(rest)) return undefined;
  const opens = /[\s(«'’-]"$|^""$/.test(ended) || /^[\p{L}\p{N}]/u.test(rest);
  const isWrapped = opens && value.length > 1 && value.endsWith('"');
  return { text: isWrapped ? value.slice(1, -1) : value, at: ended.length - 1 };
}

function secondFieldOnLine({ source, line, key, value, column }: Line): Problem | undefined {
  const at = secondField(key, value);
  if (at === undefined) return undefined;
  const finding = catalogue.yamlUnreadable({ code: "BLOCK_AS_IMPLICIT_KEY" });
  return source.problem(finding, source.place(line, column + at));
}

/** Fields without text: after a colon in their value, another field begins. */
const NO_TEXT =
  /^(?:date|pubdate|updated|expires|draft|brouillon|published|publi[eé]|slug|lang|rating|note|featured|noindex|toc)$/iu;

/** The offset in a value at which another field begins, `2026-01-02 draft: true`: as text it would hide nothing. */
function secondField(key: string, value: string): number | undefined {
  if (/^["'[{#|>]/.test(value)) return undefined;
  const second = /(?<=\s)([\p{L}_]+):\s+(\S+)$/u.exec(value);
  const [, name = "", inner = ""] = second ?? [];
  if (second && NO_TEXT.test(name) && /^(?:\d|true$|false$)/.test(inner)) return second.index;
  const hides = /^(?:draft|brouillon|published|publi[eé]|noindex)$/iu.test(name) || wishOf(name, inner);
  return hides || NO_TEXT.test(key) ? second?.index : undefined;
}

/** A colon that YAML takes for the end of another key. */
const INNER_COLON = /^[^"'[{#|>].*?:(?=\s|$)/;

function groupOnLine({ source, shape, line, key, before, value, column }: Line): Problem | undefined {
  if (!INNER_COLON.test(value)) return undefined;
  const field = fieldNamed(key, shape) ?? "";
  const inside = own(shape, field)?.inside;
  const [, part = "", inner = ""] = /^([\p{L}_]+):\s+(\S.*)$/u.exec(value) ?? [];
  if (!inside || fieldNamed(part, inside) === undefined) return undefined;
  const group = `{ ${part}: ${quoteItem(inner)} }`;
  const isList = /^(?:sources|corrections)$/.test(field);
  const mended = before + (isList ? `[${group}]` : group);
  const finding = catalogue.yamlUnreadable({ code: "GROUP_ON_LINE", mended });
  return source.problem(finding, source.place(line, column));
}

function colonInside({ source, fence, line, key, before, value, column }: Line): Problem | undefined {
  const [start] = INNER_COLON.exec(value) ?? [];
  if (start === undefined) return undefined;
  const finding = catalogue.colonUnquoted({
    key,
    value,
    ...quoted(source, fence, line, { before, value }),
  });
  return source.problem(finding, source.place(line, column + start.length - 1));
}

/** A comment in the middle of a value that goes on below. */
function hashInside({ source, fence, line, value, column }: Line): Problem | undefined {
  const comment = /^["'[{#|>]/.test(value) ? -1 : value.search(/\s#/);
  const until = comment === -1 ? line : lastLineOf(source, fence, line);
  if (until === line) return undefined;
  const finding = catalogue.yamlUnreadable({ code: "HASH_INSIDE", until });
  return source.problem(finding, source.place(line, column + comment + 1));
}

function blockOnLine({ source, line, value, column }: Line): Problem | undefined {
  if (!/^[|>][-+\d]*\s+[^\s#]/.test(value)) return undefined;
  return source.problem(catalogue.yamlUnreadable({ code: "BLOCK_ON_LINE" }), source.place(line, column));
}
