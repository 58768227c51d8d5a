/** Where the fields of front matter stand in its file, and problems told there. */
import type { Finding, Place, Problem } from "../../problems/problem.ts";
import type { Source } from "../../problems/source.ts";
import { quoteItem } from "./yaml-text.ts";

/** Where a field or an item of a list stands, as offsets in the whole file. */
interface Standing {
  readonly key: number;
  readonly value: number;
  /** Where its value ends. */
  readonly end: number;
  /** How the list is written of which it is an item. */
  readonly item?: "flow" | "block";
}

export type Part = "key" | "value";

export class FieldPlaces {
  readonly #source: Source;
  readonly #places = new Map<string, Standing>();

  constructor(source: Source) {
    this.#source = source;
  }

  set(path: readonly PropertyKey[], standing: Standing): void {
    this.#places.set(pathKey(path), standing);
  }

  place(path: readonly PropertyKey[], part: Part = "value"): Place {
    const found = this.#standing(path);
    return found ? this.#source.placeOf(found[part]) : this.#source.place(1);
  }

  /** A problem of a field; what should be written instead of its value is put into its line. */
  problem(finding: Finding, path: readonly PropertyKey[], part?: Part): Problem {
    const place = this.place(path, part);
    const found = this.#standing(path);
    const written = found && this.oneLine(found.value, found.end);
    const meant = found && meantValue(finding, found.item);
    if (written === undefined || meant === undefined) return this.#source.problem(finding, place);
    return this.#source.problem({ ...finding, instead: { written, meant } }, place);
  }

  /** A problem of some words of a field, before which the same words stand there `times` times. */
  problemIn(finding: Finding, path: readonly PropertyKey[], words: string, times: number): Problem {
    const { value = 0, end = 0 } = this.#standing(path) ?? {};
    let at = this.#source.text.indexOf(words, value);
    for (let passed = 0; passed < times && at !== -1; passed += 1)
      at = this.#source.text.indexOf(words, at + words.length);
    // Words that YAML writes in another way stand somewhere in the field.
    if (at === -1 || at >= end) return this.#source.problem(finding, this.place(path));
    return this.#source.problem(this.#escaped(finding, value), this.#source.placeOf(at));
  }

  /** A field as it is written, key and value, if it stands on one line. */
  written(key: string): string | undefined {
    const found = this.#places.get(pathKey([key]));
    return found && this.oneLine(found.key, found.end);
  }

  /** The text between two offsets, if that is one line. */
  oneLine(start: number, end: number): string | undefined {
    const text = this.#source.text.slice(start, end).trimEnd();
    return text === "" || text.includes("\n") ? undefined : text;
  }

  /** Between double quotes, YAML reads a backslash itself. */
  #escaped(finding: Finding, value: number): Finding {
    const { instead } = finding;
    if (!instead || this.#source.text[value] !== '"') return finding;
    return { ...finding, instead: { ...instead, meant: instead.meant.replaceAll("\\", "\\\\") } };
  }

  /** Of a field, or of what it is a part of. */
  #standing(path: readonly PropertyKey[]): Standing | undefined {
    for (let length = path.length; length > 0; length -= 1) {
      const found = this.#places.get(pathKey(path.slice(0, length)));
      if (found) return found;
    }
    return undefined;
  }
}

/** What should be written instead of a whole value; undefined where a part of it, or nothing, should. */
function meantValue({ items, instead }: Finding, item: Standing["item"]): string | undefined {
  // An item of its own line cannot become two on it.
  if (items && item === "block") return undefined;
  if (items)
    return item === "flow" ? items.map(quoteItem).join(", ") : `[${items.map(quoteItem).join(", ")}]`;
  return instead?.written === undefined ? instead?.meant : undefined;
}

const pathKey = (path: readonly PropertyKey[]) => path.map(String).join("\u0000");
