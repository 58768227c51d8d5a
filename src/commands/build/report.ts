/** What a finished or failed build prints, for a person and for a program. */
import type { Site } from "../../eleventy/site.ts";
import type { Language } from "../../problems/problem.ts";
import { formatReport, printable, problemJson } from "../../problems/report.ts";
import type { Failure } from "../failure.ts";
import type { Terminal } from "../terminal.ts";
import { BUILD_TEXTS, type BuildCount } from "./texts.ts";

export function formatSuccess(
  site: Site,
  count: BuildCount,
  language: Language,
  quiet: boolean,
  terminal: Terminal,
): void {
  const texts = BUILD_TEXTS[language];
  if (site.warnings.length > 0) terminal.error(`${formatReport(site.warnings, language)}\n\n`);
  if (quiet) return;
  for (const { file, reason } of site.held)
    if (reason === "draft") terminal.out(`${texts.heldDraft(printable(file))}\n`);
  for (const file of site.ignored) terminal.out(`${texts.ignored(printable(file))}\n`);
  terminal.out(`${texts.summary(count)}\n`);
}

export function successJson(site: Site, count: BuildCount, language: Language) {
  return {
    ok: true,
    output: count.output,
    articles: count.articles,
    pages: count.pages,
    held: site.held.map(({ file, reason, due }) => ({ file, reason, due: due ?? null })),
    ignored: site.ignored,
    seconds: count.seconds,
    problems: site.warnings.map((problem) => problemJson(problem, language)),
  };
}

export function failureJson(failure: Failure, language: Language) {
  return {
    ok: false,
    exitCode: failure.exitCode,
    message: failure.problems.length === 0 ? failure.text : null,
    problems: failure.problems.map((problem) => problemJson(problem, language)),
  };
}
