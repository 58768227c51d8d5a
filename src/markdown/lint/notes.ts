/** Notes that are called and not defined, defined and not called, or defined twice. */
import type Token from "markdown-it/lib/token.mjs";
import { catalogue } from "../../problems/catalogue.ts";
import { Suggestions } from "../../problems/nearest.ts";
import type { Finding } from "../../problems/problem.ts";
import type { LocatedFinding } from "../environment.ts";
import type { Spot } from "../spot.ts";

export interface NoteDefinition extends Spot {
  readonly label: string;
}

/** As far as a definition is looked for in its line. */
const LONGEST = 1000;

/** The definitions of a text, in its order. */
export function noteDefinitions(tokens: readonly Token[], lines: readonly string[]): NoteDefinition[] {
  const begun = new Map<string, number>();
  for (const [index, text] of lines.entries()) {
    const [mark] = /(?<=^[\s>]*)\[\^[^\s\]]+\]:/.exec(text.slice(0, LONGEST)) ?? [];
    if (mark !== undefined && !begun.has(mark)) begun.set(mark, index);
  }
  return tokens.flatMap((token, index): NoteDefinition[] => {
    const label: unknown = token.type === "footnote_reference_open" ? token.meta?.label : undefined;
    if (typeof label !== "string") return [];
    const mark = `[^${label}]:`;
    const first = tokens[index + 1]?.map?.[0];
    const stands = first !== undefined && (lines[first] ?? "").includes(mark);
    const line = stands ? first : (begun.get(mark) ?? 0);
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

/** The names of the notes of a text. */
export class NoteLabels {
  readonly #uncalled: Suggestions;
  readonly #named: Suggestions;
  /** The first number that nobody calls. */
  readonly #number: string | undefined;

  constructor(definitions: readonly NoteDefinition[], isCalled: (label: string) => boolean) {
    const labels = [...new Set(definitions.map(({ label }) => label))];
    const uncalled = labels.filter((label) => !isCalled(label));
    this.#uncalled = new Suggestions(uncalled);
    this.#number = uncalled.find((label) => /^\d+$/.test(label));
    this.#named = new Suggestions(labels.filter((label) => !/^\d+$/.test(label)));
  }

  /** A number is like every other number: only a note that nobody calls can be meant by it. */
  undefinedNote(label: string): Finding {
    // A space ends no name: Markdown reads none with one in it, where it is called or where it is defined.
    if (/\s/.test(label)) return catalogue.noteUndefined({ label, meant: label.trim().replace(/\s+/g, "-") });
    const meant = /^\d+$/.test(label) ? this.#number : (this.#uncalled.for(label) ?? this.#named.for(label));
    return catalogue.noteUndefined({ label, meant });
  }
}
