/** Lines of front matter: list marks, key and value. */
import { CST, Lexer } from "yaml";
import type { Source } from "../../problems/source.ts";
import type { Fence } from "./fence.ts";

export interface YamlLine {
  /** Its number in the file, from 1. */
  readonly line: number;
  /** Indentation and hyphens. */
  readonly before: string;
  /** Empty without one. */
  readonly key: string;
  /** Everything before the value. */
  readonly head: string;
  /** Without the spaces around it. */
  readonly value: string;
}

/** List marks and a key, `- ` and `key: `, then a value. */
const LINE = /^(\s*(?:-[ \t]+)*)(?:([\p{L}_][\p{L}\p{M}\p{N}_ -]*?)(:[ \t]+|:$))?(\S.*)?$/u;

export function readLine(text: string, line: number): YamlLine {
  const [, before = "", key = "", colon = "", value = ""] = LINE.exec(text.trimEnd()) ?? [];
  return { line, before, key, head: before + key + colon, value };
}

/** A line of front matter with another value. */
export const withValue = ({ head }: Pick<YamlLine, "head">, value: string) => head + value;

/** The lines that continue a value, by their numbers in the file. */
export interface ContinuationLines {
  /** Lines inside a quoted text, or a block of text. */
  readonly ofText: ReadonlySet<number>;
  /** Lines inside a list or group in brackets. */
  readonly ofFlow: ReadonlySet<number>;
}

/** Runs the YAML lexer once; invalid YAML is read as far as possible. */
export function continuationLines(
  source: Source,
  { yamlLine, yamlStart, yamlEnd }: Fence,
): ContinuationLines {
  const ofText = new Set<number>();
  const ofFlow = new Set<number>();
  let line = yamlLine;
  let depth = 0;
  let isNew = false;
  let before = "";
  let isBlock = false;
  for (const lexeme of new Lexer().lex(source.text.slice(yamlStart, yamlEnd))) {
    // A text is the lexeme after the one that announces it.
    const type = before === CST.SCALAR ? "text" : CST.tokenType(lexeme);
    before = lexeme;
    if (type === "flow-error-end") depth = 0;
    if (isNew && depth > 0 && type !== "space") ofFlow.add(line);
    if (type !== "space" && type !== "flow-error-end") isNew = false;
    if (type === "flow-seq-start" || type === "flow-map-start") depth += 1;
    if (type === "flow-seq-end" || type === "flow-map-end") depth -= 1;
    if (type === "block-scalar-header") isBlock = true;
    const breaks = lexeme.split("\n").length - 1;
    if (type === "text" || type === "double-quoted-scalar" || type === "single-quoted-scalar") {
      // A block begins on its own line, any other text on the line of its key.
      const last = lexeme.endsWith("\n") ? breaks - 1 : breaks;
      for (let at = isBlock ? 0 : 1; at <= last; at += 1) ofText.add(line + at);
      isBlock = false;
      isNew = lexeme.endsWith("\n");
    }
    if (type === "newline") isNew = true;
    line += breaks;
  }
  return { ofText, ofFlow };
}
