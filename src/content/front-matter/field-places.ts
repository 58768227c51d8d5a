/** The places of fields in their file, and problems at these places. */
import type { Finding, Place, Problem } from "../../problems/problem.ts";
import type { Source } from "../../problems/source.ts";
import { quoteItem } from "./yaml-text.ts";

/** A field or list item, as offsets in the file. */
interface FieldOffsets {
  readonly key: number;
  readonly value: number;
  /** The end of the value. */
  readonly end: number;
  /** For a list item: the style of its list. */
  readonly item?: "flow" | "block";
}

export type Part = "key" | "value";

export class FieldPlaces {
  readonly #source: Source;
  readonly #places = new Map<string, FieldOffsets>();

  constructor(source: Source) {
    this.#source = source;
  }

  set(path: readonly PropertyKey[], offsets: FieldOffsets): void {
    this.#places.set(pathKey(path), offsets);
  }

  place(path: readonly PropertyKey[], part: Part = "value"): Place {
    const found = this.#offsets(path);
    return found ? this.#source.placeOf(found[part]) : this.#source.place(1);
  }

  /** A problem of a field, with the correction of its value applied to its line. */
  problem(finding: Finding, path: readonly PropertyKey[], part?: Part): Problem {
    const place = this.place(path, part);
    const found = this.#offsets(path);
    const written = found && this.oneLine(found.value, found.end);
    const correction = found && replacement(finding, found.item);
    if (written === undefined || correction === undefined) return this.#source.problem(finding, place);
    return this.#source.problem({ ...finding, instead: { written, meant: correction } }, place);
  }

  /** A problem of words in a field; the same words are `times` times before them. */
  problemIn(finding: Finding, path: readonly PropertyKey[], words: string, times: number): Problem {
    const { value = 0, end = 0 } = this.#offsets(path) ?? {};
    let at = this.#source.text.indexOf(words, value);
    for (let passed = 0; passed < times && at !== -1; passed += 1)
      at = this.#source.text.indexOf(words, at + words.length);
    // Words that YAML escapes cannot be found: they are somewhere in the field.
    if (at === -1 || at >= end) return this.#source.problem(finding, this.place(path));
    return this.#source.problem(this.#escaped(finding, value), this.#source.placeOf(at));
  }

  /** Key and value as written, if they are on one line. */
  written(key: string): string | undefined {
    const found = this.#places.get(pathKey([key]));
    return found && this.oneLine(found.key, found.end);
  }

  /** The text between two offsets, if it is one line. */
  oneLine(start: number, end: number): string | undefined {
    const text = this.#source.text.slice(start, end).trimEnd();
    return text === "" || text.includes("\n") ? undefined : text;
  }

  /** Escapes the correction for a value in double quotes, where a backslash is YAML syntax. */
  #escaped(finding: Finding, value: number): Finding {
    const { instead } = finding;
    if (!instead || this.#source.text[value] !== '"') return finding;
    return { ...finding, instead: { ...instead, meant: instead.meant.replaceAll("\\", "\\\\") } };
  }

  /** The offsets of a field, else of the field around it. */
  #offsets(path: readonly PropertyKey[]): FieldOffsets | undefined {
    for (let length = path.length; length > 0; length -= 1) {
      const found = this.#places.get(pathKey(path.slice(0, length)));
      if (found) return found;
    }
    return undefined;
  }
}

/** The correction of a whole value; undefined if there is none, or only one of a part. */
function replacement({ items, instead }: Finding, item: FieldOffsets["item"]): string | undefined {
  // An item on its own line cannot become two.
  if (items && item === "block") return undefined;
  if (items)
    return item === "flow" ? items.map(quoteItem).join(", ") : `[${items.map(quoteItem).join(", ")}]`;
  return instead?.written === undefined ? instead?.meant : undefined;
}

const pathKey = (path: readonly PropertyKey[]) => path.map(String).join("\u0000");
