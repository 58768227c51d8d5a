/** Reports typographic corrections of an author's file line by line, and returns the corrected file. */

import type MarkdownIt from "markdown-it";
import { environment } from "../../../markdown/environment.ts";
import { createParser } from "../../../markdown/renderer.ts";
import { resolveNothing } from "../../../markdown/resolve.ts";
import { catalogue } from "../../../problems/catalogue.ts";
import type { Finding, Problem } from "../../../problems/problem.ts";
import { Source } from "../../../problems/source.ts";
import { lastStarting } from "../../../text/bisect.ts";
import { detached } from "../../../text/detached.ts";
import type { RuleSwitches } from "../../../text/typography/rule.ts";
import { applySourceEdits, checkSource, type SourceEdit, type SourceRemark } from "./source-check.ts";

export interface TypographyCheck {
  readonly problems: readonly Problem[];
  /** The file with all certain corrections, and no other change; undefined if there are none. */
  readonly mended: string | undefined;
}

/**
 * @param file path for messages
 * @param text the exact content of the file, with byte order mark and line ends
 * @param md see {@link typographyParser}; making one takes a tenth of the time that a text takes
 */
export function checkTypography(
  file: string,
  text: string,
  language: string,
  rules: RuleSwitches,
  md: MarkdownIt = typographyParser(rules),
): TypographyCheck {
  const { edits, remarks } = checkSource(text, {
    language,
    rules,
    md,
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

/** The parser for many files. */
export const typographyParser = (rules: RuleSwitches): MarkdownIt => createParser({ typography: rules });

/** Lines of a file with any line ends, numbered as in a {@link Source}. */
class Lines {
  readonly #text: string;
  readonly #source: Source;
  /** Start of each line in the file's exact content. */
  readonly #starts: readonly number[];

  constructor(file: string, text: string) {
    this.#text = text;
    this.#source = new Source(file, normalize(text));
    const first = text.startsWith("\ufeff") ? 1 : 0;
    this.#starts = [first, ...[...text.matchAll(/\r\n?|\n/g)].map(({ 0: end, index }) => index + end.length)];
  }

  numberOf(offset: number): number {
    return this.#place(offset).line ?? 1;
  }

  /** All corrections of a line as one problem, with the corrected line. */
  problem(edits: readonly SourceEdit[]): Problem {
    const [first] = edits;
    const place = this.#place(first?.offset ?? 0);
    const start = this.#starts[(place.line ?? 1) - 1] ?? 0;
    const end = start + (place.excerpt ?? "").length;
    const shifted = edits.map((edit) => ({ ...edit, offset: edit.offset - start }));
    const mended = detached(applySourceEdits(this.#text.slice(start, end), shifted));
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
    const line = Math.max(
      0,
      lastStarting(this.#starts.length, (index) => this.#starts[index] ?? 0, offset),
    );
    return this.#source.place(line + 1, offset - (this.#starts[line] ?? 0) + 1);
  }
}

const normalize = (text: string) => text.replace(/^\ufeff/, "").replace(/\r\n?/g, "\n");
