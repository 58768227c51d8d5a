/** Footnotes that are referenced but not defined, defined but not referenced, or defined twice. */
import type Token from "markdown-it/lib/token.mjs";
import { catalogue } from "../../problems/catalogue.ts";
import { Suggestions } from "../../problems/nearest.ts";
import type { Finding } from "../../problems/problem.ts";
import type { LocatedFinding } from "../environment.ts";
import type { Spot } from "../spot.ts";

export interface NoteDefinition extends Spot {
  readonly label: string;
}

/** How many characters of a line are searched for a definition. */
const SEARCH_LENGTH = 1000;

/** The note definitions of a text, in order. */
export function noteDefinitions(tokens: readonly Token[], lines: readonly string[]): NoteDefinition[] {
  const firstLines = new Map<string, number>();
  for (const [index, text] of lines.entries()) {
    const [mark] = /(?<=^[\s>]*)\[\^[^\s\]]+\]:/.exec(text.slice(0, SEARCH_LENGTH)) ?? [];
    if (mark !== undefined && !firstLines.has(mark)) firstLines.set(mark, index);
  }
  return tokens.flatMap((token, index): NoteDefinition[] => {
    const label: unknown = token.type === "footnote_reference_open" ? token.meta?.label : undefined;
    if (typeof label !== "string") return [];
    const mark = `[^${label}]:`;
    const first = tokens[index + 1]?.map?.[0];
    const isThere = first !== undefined && (lines[first] ?? "").includes(mark);
    const line = isThere ? first : (firstLines.get(mark) ?? 0);
    return [{ label, line, column: Math.max(0, (lines[line] ?? "").indexOf(mark)) + 1 }];
  });
}

export function definitionFindings(
  definitions: readonly NoteDefinition[],
  isReferenced: (label: string) => boolean,
): LocatedFinding[] {
  const seen = new Set<string>();
  return definitions.flatMap(({ label, line, column }): LocatedFinding[] => {
    if (seen.has(label)) return [{ finding: catalogue.noteTwice({ label }), line, column }];
    seen.add(label);
    return isReferenced(label) ? [] : [{ finding: catalogue.noteUncalled({ label }), line, column }];
  });
}

/** The labels of a text's notes, for suggestions. */
export class NoteLabels {
  readonly #unreferenced: Suggestions;
  readonly #named: Suggestions;
  /** The first numeric label that is not referenced. */
  readonly #number: string | undefined;

  constructor(definitions: readonly NoteDefinition[], isReferenced: (label: string) => boolean) {
    const labels = [...new Set(definitions.map(({ label }) => label))];
    const unreferenced = labels.filter((label) => !isReferenced(label));
    this.#unreferenced = new Suggestions(unreferenced);
    this.#number = unreferenced.find((label) => /^\d+$/.test(label));
    this.#named = new Suggestions(labels.filter((label) => !/^\d+$/.test(label)));
  }

  /** Numbers all look alike, so a misspelt one can only mean a note that is not referenced. */
  undefinedNote(label: string): Finding {
    // Labels with spaces are valid neither in a reference nor in a definition.
    if (/\s/.test(label)) return catalogue.noteUndefined({ label, meant: label.trim().replace(/\s+/g, "-") });
    const meant = /^\d+$/.test(label)
      ? this.#number
      : (this.#unreferenced.for(label) ?? this.#named.for(label));
    return catalogue.noteUndefined({ label, meant });
  }
}
