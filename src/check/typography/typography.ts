/** What the typography of an author's file could be, line by line, and the file with it mended. */

import type { RuleSwitches } from "../../french/rule.ts";
import { resolveNothing } from "../../markdown/links.ts";
import { createParser, environment } from "../../markdown/renderer.ts";
import { catalogue } from "../../problems/catalogue.ts";
import type { Finding, Problem } from "../../problems/problem.ts";
import { Source } from "../../problems/source.ts";
import { applySourceEdits, checkSource, type SourceEdit, type SourceRemark } from "./source-check.ts";

export interface TypographyCheck {
  readonly problems: readonly Problem[];
  /** The file with every sure correction made, and not a byte more; undefined when there is none. */
  readonly mended: string | undefined;
}

/**
 * @param file path for messages
 * @param text the file as it is, byte order mark and line ends included
 */
export function checkTypography(
  file: string,
  text: string,
  language: string,
  rules: RuleSwitches,
): TypographyCheck {
  const { edits, remarks } = checkSource(text, {
    language,
    rules,
    md: createParser({ typography: rules }),
    env: () => environment("", { language, resolve: resolveNothing }),
  });
  const lines = new Lines(file, text);
  const problems = [
    ...[...Map.groupBy(edits, (edit) => lines.numberOf(edit.offset)).values()].map((group) =>
      lines.problem(group),
    ),
    ...remarks.map((remark) => lines.remark(remark)),
  ];
  return { problems, mended: edits.length === 0 ? undefined : applySourceEdits(text, edits) };
}

/** The lines of a file with any line ends, as a {@link Source} shows them. */
class Lines {
  readonly #text: string;
  readonly #source: Source;

  constructor(file: string, text: string) {
    this.#text = text;
    this.#source = new Source(file, normalize(text));
  }

  numberOf(offset: number): number {
    return this.#place(offset).line ?? 1;
  }

  /** All the corrections of one line, with the line as it would be. */
  problem(edits: readonly SourceEdit[]): Problem {
    const [first] = edits;
    const place = this.#place(first?.offset ?? 0);
    const start = this.#lineStart(first?.offset ?? 0);
    const end = this.#text.slice(start).search(/[\r\n]|$/) + start;
    const shifted = edits.map((edit) => ({ ...edit, offset: edit.offset - start }));
    const mended = applySourceEdits(this.#text.slice(start, end), shifted);
    const rules = [...new Set(edits.map((edit) => edit.rule))];
    return this.#source.problem(catalogue.typography({ rules, mended }), place);
  }

  remark({ offset, kind, suggestion = "" }: SourceRemark): Problem {
    const findings: Record<SourceRemark["kind"], Finding> = {
      "english-quotes": catalogue.englishQuotes(),
      "capital-month": catalogue.capitalInDate({ meant: suggestion }),
      "capital-day": catalogue.capitalInDate({ meant: suggestion }),
      "unaccented-capital": catalogue.unaccentedCapital({ meant: suggestion }),
      "mixed-apostrophes": catalogue.mixedApostrophes(),
    };
    return this.#source.problem(findings[kind], this.#place(offset));
  }

  #place(offset: number) {
    return this.#source.placeOf(normalize(this.#text.slice(0, offset)).length);
  }

  #lineStart(offset: number): number {
    return Math.max(this.#text.lastIndexOf("\n", offset - 1), this.#text.lastIndexOf("\r", offset - 1)) + 1;
  }
}

const normalize = (text: string) => text.replace(/^\ufeff/, "").replace(/\r\n?/g, "\n");
