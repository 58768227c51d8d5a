import { lastStarting } from "../text/bisect.ts";
import { detached } from "../text/detached.ts";
import type { Correction, Finding, Place, Problem } from "./problem.ts";

/** A place with a known line and column. */
type LinePlace = Place & { readonly line: number; readonly column: number };

/** A text file: its path for messages, its text with `\n` line ends, and its lines. */
export class Source {
  readonly file: string;
  readonly text: string;
  /** SHA-256 of the file's bytes, hexadecimal; empty for a text that is in no file. */
  readonly digest: string;
  #starts: number[] | undefined;

  /** @param file path relative to the site's root, with `/`, as shown in messages */
  constructor(file: string, text: string, digest = "") {
    this.file = file;
    this.text = text;
    this.digest = digest;
  }

  /** The offset of each line; computed on first use. */
  get #lineStarts(): readonly number[] {
    if (!this.#starts) {
      this.#starts = [0];
      for (let at = this.text.indexOf("\n"); at !== -1; at = this.text.indexOf("\n", at + 1)) {
        this.#starts.push(at + 1);
      }
    }
    return this.#starts;
  }

  /** The text of a line (from 1), without its end. */
  line(line: number): string {
    const start = this.#lineStarts[line - 1];
    if (start === undefined) return "";
    const end = this.text.indexOf("\n", start);
    return this.text.slice(start, end === -1 ? undefined : end);
  }

  /** The place of an offset in the text, in UTF-16 units from 0. */
  placeOf(offset: number): LinePlace {
    const starts = this.#lineStarts;
    const line = Math.max(
      0,
      lastStarting(starts.length, (index) => starts[index] ?? 0, offset),
    );
    return this.place(line + 1, offset - (starts[line] ?? 0) + 1);
  }

  place(line: number, column = 1): LinePlace {
    return { file: this.file, line, column, excerpt: this.line(line) };
  }

  problem(finding: Finding, place: Place = { file: this.file }): Problem {
    const { instead, items: _items, ...reported } = finding;
    const mended = reported.mended ?? (instead && mendedLine(place, instead));
    // A report of a large site would keep all its texts in memory.
    return {
      ...detachedPlace(limitExcerpt(place)),
      ...reported,
      ...(mended === undefined ? {} : { mended: detached(mended) }),
    };
  }
}

/** Maximum length of an excerpt, in characters. */
const MAX_EXCERPT = 1000;

/** Limits the excerpt of a place: thousands of problems in one long line would otherwise copy it thousands of times. */
function limitExcerpt(place: Place): Place {
  const { excerpt = "", column = 1 } = place;
  if (excerpt.length <= MAX_EXCERPT) return place;
  const from = Math.max(0, column - 1 - MAX_EXCERPT / 2);
  return { ...place, excerpt: excerpt.slice(from, from + MAX_EXCERPT), excerptFrom: from };
}

const detachedPlace = (place: Place): Place =>
  place.excerpt === undefined ? place : { ...place, excerpt: detached(place.excerpt) };

/** No corrected line is offered for longer lines, which would be shown once for each problem. */
const MAX_LINE = 5000;

/** The line of `place` with the correction applied; undefined if the text to replace is not there. */
export function mendedLine(
  { excerpt = "", column = 1 }: Place,
  { written, meant }: Correction,
): string | undefined {
  if (excerpt.length > MAX_LINE || written === undefined) return undefined;
  const at = excerpt.indexOf(written, column - 1);
  return at === -1 ? undefined : excerpt.slice(0, at) + meant + excerpt.slice(at + written.length);
}
