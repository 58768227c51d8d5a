/** A build that failed, as the terminal and the browser tell it. */
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { overlay } from "../../dev/overlay.ts";
import { isError, type Language, type Place } from "../../problems/problem.ts";
import { type ProblemParts, partsOf, placeOf, printable, quoteOf } from "../../problems/report.ts";
import { causesOf, describeFailure } from "../failure.ts";
import type { Failed } from "./outcome.ts";

export function failed(error: unknown, language: Language, debug: boolean): Failed {
  const { exitCode, text, problems } = describeFailure(error, language, debug);
  const place = codePlace(causesOf(error));
  const quote = place ? quoteOf(place) : [];
  const parts = problems.map((problem): ProblemParts => {
    const told = partsOf(problem, language);
    // A journal that cannot be loaded names its file alone.
    return place && told.quote.length === 0 && problem.file === place.file
      ? { ...told, place: placeOf(place), quote }
      : told;
  });
  const own: ProblemParts = {
    place: place ? placeOf(place) : "",
    code: undefined,
    reason: text,
    quote,
    write: undefined,
    hint: undefined,
  };
  const isTold = problems.some(({ file, line }) => line !== undefined || file !== place?.file);
  const where = place && !isTold ? `\n\n${[printable(placeOf(place)), ...quote].join("\n")}` : "";
  return {
    ok: false,
    language,
    isOfProgram: exitCode !== 1,
    text: text + where,
    overlay: overlay(
      parts.length > 0 ? parts : [own],
      Math.max(1, problems.filter(isError).length),
      language,
    ),
  };
}

/** The first place in the site's own code that an error names: a layout, the journal, what they import. */
export function codePlace(causes: readonly unknown[]): Place | undefined {
  const root = `${pathToFileURL(process.cwd()).href}/`;
  // Eleventy loads layouts anew by adding a query to their address.
  const frame = /([^\s()?]+\.[cm]?[jt]s)(?:\?[^\s:)]*)?:(\d+)(?::(\d+)|\n.*\n( *)\^)?/g;
  for (const cause of causes) {
    const stack = cause instanceof Error ? `${cause.message}\n${cause.stack}` : "";
    // A mistake of syntax has its column as a caret below the line.
    for (const [, address = "", line, column, indent] of stack.matchAll(frame)) {
      const url = address.startsWith("file:") ? address : pathToFileURL(address).href;
      if (!url.startsWith(root) || url.includes("/node_modules/")) continue;
      const file = decodeURI(url.slice(root.length));
      const at = column === undefined ? (indent?.length ?? 0) + 1 : Number(column);
      return { file, line: Number(line), column: at, excerpt: lineOf(file, Number(line)) };
    }
  }
  return undefined;
}

function lineOf(file: string, line: number): string {
  try {
    return readFileSync(file, "utf8").split(/\r\n?|\n/)[line - 1] ?? "";
  } catch {
    return "";
  }
}
