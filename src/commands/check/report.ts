/** What a check prints, for a person and for a program. */
import type { LinksOut } from "../../check/external/links-out.ts";
import { isError, type Language, type Problem, type Severity } from "../../problems/problem.ts";
import { formatProblem, problemJson, summary } from "../../problems/report.ts";
import type { Built } from "./built.ts";
import { type ArticleReading, summariesOf } from "./reading.ts";
import { CHECK_TEXTS } from "./texts.ts";

export interface CheckReport {
  /** At the levels that the journal chose, sorted. */
  readonly problems: readonly Problem[];
  readonly articles: number;
  /** Files whose typography was corrected. */
  readonly mended: number;
  readonly reading: readonly ArticleReading[];
  /** Undefined when the site was not asked for. */
  readonly built: Built | undefined;
  /** Undefined when the links to other sites were not asked for. */
  readonly linksOut: LinksOut | undefined;
}

/** The problems, what was done, and a last line that sums up. */
export function formatCheck(report: CheckReport, language: Language): string {
  const texts = CHECK_TEXTS[language];
  const { problems, mended, articles, built, linksOut } = report;
  const done = [
    ...(mended > 0 ? [texts.mended(mended)] : []),
    ...(linksOut ? [texts.linksOut(linksOut)] : []),
    ...(built && built.pages === undefined ? [built.failure?.text ?? texts.notBuilt] : []),
  ];
  const isSound = problems.length === 0 && mended === 0 && built?.failure === undefined;
  const sums = [
    ...(problems.length > 0 ? [summary(problems, language)] : isSound ? [texts.nothingWrong(articles)] : []),
    ...summariesOf(report.reading).map((one) => texts.reading(one)),
  ];
  const last = [...done, ...(sums.length > 0 ? [sums.join(" ")] : [])].join("\n");
  return [...problems.map((problem) => formatProblem(problem, language)), last].join("\n\n");
}

export function checkJson(report: CheckReport, language: Language) {
  const { problems, articles, mended, reading, built, linksOut } = report;
  const many = (severity: Severity) => problems.filter((problem) => problem.severity === severity).length;
  return {
    ok: !problems.some(isError) && built?.failure === undefined,
    articles,
    errors: many("error"),
    warnings: many("warning"),
    information: many("information"),
    mended,
    site: built
      ? {
          built: built.pages !== undefined,
          pages: built.pages ?? null,
          message: built.failure?.text ?? null,
        }
      : null,
    external: linksOut ? { links: linksOut.links, known: linksOut.known, guarded: linksOut.guarded } : null,
    readability: reading,
    problems: problems.map((problem) => problemJson(problem, language)),
  };
}
