/** The output of a check, for people and for programs. */

import type { LinksOut } from "../../authoring/lint/external/links-out.ts";
import { catalogue } from "../../problems/catalogue.ts";
import { isError, type Problem, type Severity } from "../../problems/problem.ts";
import {
  bounded,
  formatProblem,
  MOST_OF_A_RULE,
  printable,
  problemJson,
  summary,
} from "../../problems/report.ts";
import type { Language } from "../../text/language.ts";
import type { CheckTexts } from "../../text/locales/commands/check.ts";
import { COMMAND_TEXTS } from "../../text/locales/commands-by-language.ts";
import type { BuiltSiteCheck } from "./built-site.ts";
import { type ArticleReading, readingLists } from "./reading.ts";

const SEVERITIES: readonly Severity[] = ["error", "warning", "information"];

export interface CheckReport {
  /** At the levels that the journal set, sorted. */
  readonly problems: readonly Problem[];
  readonly articles: number;
  /** Number of files whose typography was corrected. */
  readonly mended: number;
  readonly reading: readonly ArticleReading[];
  /** Undefined if the site was not checked. */
  readonly built: BuiltSiteCheck | undefined;
  /** Undefined if external links were not checked. */
  readonly linksOut: LinksOut | undefined;
}

export interface CheckDisplay {
  /** Shows every problem, and every line with typographic corrections. */
  readonly verbose: boolean;
  /** Reports the readability of each article. */
  readonly readability: boolean;
}

/** The problems by severity, readability if requested, what was done, and a summary. */
export function formatCheck(report: CheckReport, language: Language, display: CheckDisplay): string {
  const texts = COMMAND_TEXTS[language].check;
  const { problems, mended, articles, built, linksOut } = report;
  const isFolded = ({ code }: Problem) => !display.verbose && code === catalogue.typography.code;
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
    ...(display.verbose
      ? shown.map((problem) => formatProblem(problem, language))
      : bounded(shown, language)),
    ...typographyLines(problems.filter(isFolded), texts),
    ...(display.readability ? readabilityLines(report.reading, texts) : []),
    ...(done.length > 0 ? [done.join("\n")] : []),
  ].join("\n\n");
}

/** One line for each of the first files: an old archive has thousands of corrections, which one command applies. */
function typographyLines(problems: readonly Problem[], texts: CheckTexts): string[] {
  const files = Map.groupBy(problems, ({ file }) => file);
  if (files.size === 0) return [];
  const lines = [...files]
    .slice(0, MOST_OF_A_RULE)
    .map(([file, { length }]) => `   ${texts.unset(printable(file), length)}`);
  const others = files.size - lines.length;
  if (others > 0) lines.push(`   ${texts.unsetInOthers(others)}`);
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
  const count = (severity: Severity) => problems.filter((problem) => problem.severity === severity).length;
  return {
    ok: !problems.some(isError) && built?.failure === undefined,
    articles,
    errors: count("error"),
    warnings: count("warning"),
    information: count("information"),
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
