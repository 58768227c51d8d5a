/** Suggests corrections for lines that YAML cannot read; each is tried before it is suggested. */
import { parseDocument } from "yaml";
import { own } from "../../problems/own.ts";
import type { Source } from "../../problems/source.ts";
import type { Fence } from "./fence.ts";
import { fieldNamed, type KeyShape } from "./raw.ts";
import { quoteItem, quoteYaml } from "./yaml-text.ts";

export interface Repair {
  /** Its number in the file, from 1. */
  readonly line: number;
  /** From 1. */
  readonly column: number;
  /** The mistake: one of the reasons of E110. */
  readonly code: string;
  readonly mended: string;
}

const FIELD = /^( *(?:- +)*)([\p{L}_][\p{L}\p{M}\p{N}_-]*):(?:[ \t]+(\S.*))?$/u;

/** The first correction around a line with which YAML reads beyond it. */
export function repairNear(source: Source, fence: Fence, line: number, shape: KeyShape): Repair | undefined {
  const near = [line + 1, line, line - 1].filter((one) => one >= fence.yamlLine && one < fence.bodyLine - 1);
  const first = fence.yamlLine;
  for (const one of new Set([...near, first]))
    for (const repair of repairsOf(source, fence, one, shape))
      if (parsesBeyond(source, fence, repair)) return repair;
  return undefined;
}

function repairsOf(source: Source, fence: Fence, line: number, shape: KeyShape): Repair[] {
  const text = source.line(line).trimEnd();
  const indent = text.search(/\S|$/);
  const repairs: Repair[] = [];
  const add = (code: string, mended: string, column = indent + 1) =>
    repairs.push({ line, column, code, mended });
  const [, unspaced, item] = /^( *-)([^\s-].*)$/.exec(text) ?? [];
  if (unspaced !== undefined && item !== undefined)
    add("DASH_UNSPACED", `${unspaced} ${item}`, unspaced.length);
  const quoted = /^"([\p{L}_][\p{L}\p{M}\p{N}_-]*: [^"]+)"$/u.exec(text)?.[1];
  if (quoted !== undefined) add("LINE_QUOTED", quoted);
  const bare = /^( *(?:- +)*)([\p{L}_][\p{L}\p{M}\p{N}_-]*)(\s*[:;：=]?\s*)(.*)$/u.exec(text);
  const [, before = "", name = "", gap = "", rest = ""] = bare ?? [];
  if (name !== "" && !/^:( |$)/.test(gap) && (fieldNamed(name, shape) !== undefined || /[:;：=]/.test(gap)))
    add(
      "COLON_MISSING",
      `${before}${name}: ${plainOrQuoted(rest)}`.trimEnd(),
      before.length + name.length + 1,
    );
  for (const value of closings(text, shape)) add(value.code, value.mended, value.column);
  // Fields have the indent of a field above them.
  const field = /^[ \t]+([\p{L}_][^:]*):(?:\s|$)/u.exec(text)?.[1];
  if (field !== undefined && isKnown(field, shape))
    for (const wanted of indentsAbove(source, fence, line))
      if (wanted !== indent)
        add(/^ *\t/.test(text) ? "TAB" : "FIELD_INDENT", " ".repeat(wanted) + text.trimStart());
  return repairs;
}

/** Corrections of missing or superfluous quotes and brackets. */
function closings(text: string, shape: KeyShape): { code: string; mended: string; column: number }[] {
  const [, before = "", key = "", value = ""] = FIELD.exec(text) ?? [];
  if (value === "") return [];
  const head = `${before}${key}: `;
  const column = text.length - value.length + 1;
  const made = (code: string, corrected: string, at = 0) => ({
    code,
    mended: head + corrected,
    column: column + at,
  });
  const escaped = /^"((?:[^"\\]|\\.)*)"$/.exec(value)?.[1];
  if (escaped?.includes("\\"))
    return [made("BAD_DQ_ESCAPE", quoteYaml(escaped.replaceAll('\\"', '"')), value.indexOf("\\"))];
  if (/^'[^']+$/.test(value)) return [made("QUOTE_UNCLOSED", `${value}'`)];
  if (/^'[^']+' /.test(value)) return [made("QUOTES_INSIDE", quoteYaml(value), value.indexOf("'", 1))];
  if (/^\{[^{}"':]*\}\s*\S/.test(value)) return [made("BRACE", quoteYaml(value))];
  if (/^\{[^{}]*$/.test(value) && own(shape, fieldNamed(key, shape) ?? "")?.inside)
    return [made("BRACE_UNCLOSED", value.replace(/,$/, "") + (/^\{\s/.test(value) ? " }" : "}"))];
  if (/^\[[^[\]"]*"[^"\]]*\]$/.test(value))
    return [made("QUOTE_UNCLOSED", value.replace(/\]$/, '"]'), value.indexOf('"'))];
  const item = /^- +([^\s-].*)$/.exec(value)?.[1];
  if (item !== undefined && LISTS.has(fieldNamed(key, shape) ?? key))
    return [made("LIST_ON_LINE", `[${quoteItem(item)}]`)];
  if (item !== undefined) return [made("DASH", quoteYaml(value))];
  if (/^\[[^[\]]*\]{2,}$/.test(value))
    return [made("LIST_CLOSED_TWICE", value.replace(/\]+$/, "]"), value.indexOf("]") + 1)];
  return [];
}

/** Whether a field is known, at the first level or inside another. */
const isKnown = (name: string, shape: KeyShape): boolean =>
  fieldNamed(name, shape) !== undefined ||
  Object.values(shape).some(({ inside }) => inside !== undefined && isKnown(name, inside));

/** Fields with a list. */
const LISTS: ReadonlySet<string> = new Set(["tags", "author", "authors", "aliases"]);

/** Quoted if YAML would misread the plain text. */
const plainOrQuoted = (given: string) => (/:(?:\s|$)|\s#|^[&!*@%`]/.test(given) ? quoteYaml(given) : given);

/** The indents of the fields above, nearest first; inside a group, two more. */
function indentsAbove(source: Source, fence: Fence, line: number): ReadonlySet<number> {
  const found = new Set<number>();
  for (let above = line - 1; above >= Math.max(fence.yamlLine, line - 20); above -= 1) {
    const [, before, , value] = FIELD.exec(source.line(above).trimEnd()) ?? [];
    if (before === undefined) continue;
    if (above === line - 1 && value === undefined) found.add(before.length + 2);
    found.add(before.length);
  }
  return found.add(0);
}

/** The last line of the value that begins on a line. */
export function lastLineOf(source: Source, fence: Fence, line: number): number {
  const text = source.line(line);
  const depth = /^ *(?:- +)*/.exec(text)?.[0].length ?? 0;
  let last = line;
  for (let next = line + 1; next < fence.bodyLine - 1; next += 1) {
    const below = source.line(next);
    if (below.trim() === "") continue;
    if (below.search(/\S/) <= depth) break;
    last = next;
  }
  return last;
}

/** Whether YAML reads beyond the value of a line once the line is corrected. */
export function parsesBeyond(
  source: Source,
  fence: Fence,
  { line, mended }: Pick<Repair, "line" | "mended">,
): boolean {
  const lines = source.text.slice(fence.yamlStart, fence.yamlEnd).split("\n");
  const index = line - fence.yamlLine;
  if (lines[index] === mended) return false;
  const text = lines.with(index, mended).join("\n");
  const { errors } = parseDocument(text, {
    schema: "core",
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: "silent",
  });
  const first = Math.min(...errors.map(({ pos }) => pos[0]));
  if (first === Number.POSITIVE_INFINITY) return true;
  const faulty = fence.yamlLine + text.slice(0, first).split("\n").length - 1;
  return faulty > lastLineOf(source, fence, line);
}
