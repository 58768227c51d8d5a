/** What a check prints, for a person and for a program. */

import type { LinksOut } from "../../authoring/lint/external/links-out.ts";
import { catalogue } from "../../problems/catalogue.ts";
import { isError, type Problem, type Severity } from "../../problems/problem.ts";
import { formatProblem, printable, problemJson, summary } from "../../problems/report.ts";
import type { Language } from "../../text/language.ts";
import type { CheckTexts } from "../../text/locales/commands/check.ts";
import { COMMAND_TEXTS } from "../../text/locales/commands-by-language.ts";
import type { BuiltSiteCheck } from "./built-site.ts";
import { type ArticleReading, readingLists } from "./reading.ts";

const SEVERITIES: readonly Severity[] = ["error", "warning", "information"];

export interface CheckReport {
  /** At the levels that the journal chose, sorted. */
  readonly problems: readonly Problem[];
  readonly articles: number;
  /** Files whose typography was corrected. */
  readonly mended: number;
  readonly reading: readonly ArticleReading[];
  /** Undefined when the site was not asked for. */
  readonly built: BuiltSiteCheck | undefined;
  /** Undefined when the links to other sites were not asked for. */
  readonly linksOut: LinksOut | undefined;
}

export interface CheckReading {
  /** Shows every line whose typography is not set. */
  readonly verbose: boolean;
  /** Tells how each article reads. */
  readonly readability: boolean;
}

/** The problems, the worst first; how the articles read, when asked for; what was done, and a line that sums up. */
export function formatCheck(report: CheckReport, language: Language, asked: CheckReading): string {
  const texts = COMMAND_TEXTS[language].check;
  const { problems, mended, articles, built, linksOut } = report;
  const isFolded = ({ code }: Problem) => !asked.verbose && code === catalogue.typography.code;
  const shown = problems
    .filter((problem) => !isFolded(problem))
    .toSorted((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
  const done = [
    ...(mended > 0 ? [texts.mended(mended)] : []),
    ...(linksOut ? [texts.linksOut(linksOut)] : []),
    ...(built && built.pages === undefined ? [built.failure?.text ?? texts.notBuilt] : []),
  ];
  const isSound = problems.length === 0 && mended === 0 && built?.failure === undefined;
  if (problems.length > 0) done.push(summary(problems, language));
  else if (isSound) done.push(texts.nothingWrong(articles));
  return [
    ...shown.map((problem) => formatProblem(problem, language)),
    ...typographyLines(problems.filter(isFolded), texts),
    ...(asked.readability ? readabilityLines(report.reading, texts) : []),
    ...(done.length > 0 ? [done.join("\n")] : []),
  ].join("\n\n");
}

/** One line a file: an old archive has thousands of such places, which one command sets. */
function typographyLines(problems: readonly Problem[], texts: CheckTexts): string[] {
  const files = Map.groupBy(problems, ({ file }) => file);
  if (files.size === 0) return [];
  const lines = [...files].map(([file, { length }]) => `   ${texts.unset(printable(file), length)}`);
  return [
    [`${catalogue.typography.code}  ${texts.unsetIn(files.size)}`, ...lines, `   ${texts.howToSet}`].join(
      "\n",
    ),
  ];
}

function readabilityLines(reading: readonly ArticleReading[], texts: CheckTexts): string[] {
  const lists = readingLists(reading).map((list) =>
    [
      texts.reading(list),
      ...list.articles.map(({ score, file }) => `${String(score).padStart(5)}  ${printable(file)}`),
    ].join("\n"),
  );
  return lists.length > 0 ? lists : [texts.nothingToMeasure];
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
