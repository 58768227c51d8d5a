/** Notes that are called and not defined, defined and not called, or defined twice. */
import type Token from "markdown-it/lib/token.mjs";
import { catalogue } from "../../problems/catalogue.ts";
import { nearest } from "../../problems/nearest.ts";
import type { Finding } from "../../problems/problem.ts";
import type { LocatedFinding } from "../renderer.ts";
import type { Spot } from "./places.ts";

export interface NoteDefinition extends Spot {
  readonly label: string;
}

/** The definitions of a text, in its order. */
export function noteDefinitions(tokens: readonly Token[], lines: readonly string[]): NoteDefinition[] {
  return tokens.flatMap((token, index): NoteDefinition[] => {
    const label: unknown = token.type === "footnote_reference_open" ? token.meta?.label : undefined;
    if (typeof label !== "string") return [];
    const mark = `[^${label}]:`;
    const first = tokens[index + 1]?.map?.[0];
    const stands = first !== undefined && (lines[first] ?? "").includes(mark);
    const line = stands
      ? first
      : Math.max(
          0,
          lines.findIndex((text) => text.trimStart().startsWith(mark)),
        );
    return [{ label, line, column: Math.max(0, (lines[line] ?? "").indexOf(mark)) + 1 }];
  });
}

export function definitionFindings(
  definitions: readonly NoteDefinition[],
  isCalled: (label: string) => boolean,
): LocatedFinding[] {
  const seen = new Set<string>();
  return definitions.flatMap(({ label, line, column }): LocatedFinding[] => {
    if (seen.has(label)) return [{ finding: catalogue.noteTwice({ label }), line, column }];
    seen.add(label);
    return isCalled(label) ? [] : [{ finding: catalogue.noteUncalled({ label }), line, column }];
  });
}

/** A number is like every other number: only a note that nobody calls can be meant by it. */
export function undefinedNote(
  label: string,
  definitions: readonly NoteDefinition[],
  isCalled: (label: string) => boolean,
): Finding {
  // A space ends no name: Markdown reads none with one in it, where it is called or where it is defined.
  if (/\s/.test(label)) return catalogue.noteUndefined({ label, meant: label.trim().replace(/\s+/g, "-") });
  const labels = [...new Set(definitions.map((definition) => definition.label))];
  const uncalled = labels.filter((known) => !isCalled(known));
  const others = labels.filter((known) => !/^\d+$/.test(known));
  const number = uncalled.find((known) => /^\d+$/.test(known));
  const meant = /^\d+$/.test(label) ? number : (nearest(label, uncalled) ?? nearest(label, others));
  return catalogue.noteUndefined({ label, meant });
}
