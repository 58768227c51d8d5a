/** The output of a build, for people and for programs. */

import type { NextChange } from "../../content/library/next-change.ts";
import type { UnpublishedArticle } from "../../content/library/unpublished.ts";
import type { Problem } from "../../problems/problem.ts";
import { formatReport, MOST_OF_A_RULE, printable, problemJson } from "../../problems/report.ts";
import type { Published } from "../../publish/publication.ts";
import type { Language } from "../../text/language.ts";
import { COMMAND_TEXTS } from "../../text/locales/commands-by-language.ts";
import { type CommandFailure, describeFailure } from "../failure.ts";
import type { Terminal } from "../terminal.ts";
import type { ExplainedPage } from "./explain-pages.ts";
import { explainedIn } from "./explain-sentence.ts";
import { formatNews, type News } from "./news.ts";

/** Plain data, so that it can be stored. */
export interface BuildReport {
  readonly articles: number;
  /** Number of pages, including reused ones. */
  readonly pages: number;
  readonly unpublished: readonly UnpublishedArticle[];
  readonly ignored: readonly string[];
  /** Warnings about the articles and the complete site. */
  readonly problems: readonly Problem[];
  /** The output as messages name it. */
  readonly output: string;
  readonly published: Published;
  /** Changes since the last publication; undefined for the first one. */
  readonly news: News | undefined;
  /** When the same sources will give a different site, and when readers will see a difference. */
  readonly next: NextChange | undefined;
  readonly nextSeen: NextChange | undefined;
  /** For each address passed to `--explain`. */
  readonly explained: readonly ExplainedPage[];
  readonly seconds: number;
}

interface ReportOptions {
  readonly json: boolean;
  readonly quiet: boolean;
  readonly debug: boolean;
}

/** Reports a published site. */
export function reportSuccess(
  report: BuildReport,
  language: Language,
  { json, quiet }: Pick<ReportOptions, "json" | "quiet">,
  terminal: Terminal,
): void {
  if (json) terminal.out(`${JSON.stringify(successJson(report, language), null, 2)}\n`);
  else formatSuccess(report, language, quiet, terminal);
}

/**
 * Reports why a command failed, as JSON.
 * @returns the exit code
 * @throws the error itself without `json`: the command line says what it is
 */
export function reportFailure(
  error: unknown,
  language: Language,
  { json, debug }: Pick<ReportOptions, "json" | "debug">,
  terminal: Terminal,
): number {
  if (!json) throw error;
  const failure = describeFailure(error, language, debug);
  terminal.out(`${JSON.stringify(failureJson(failure, language), null, 2)}\n`);
  return failure.exitCode;
}

function formatSuccess(
  { unpublished, ignored, problems, ...report }: BuildReport,
  language: Language,
  quiet: boolean,
  terminal: Terminal,
): void {
  const texts = COMMAND_TEXTS[language].build;
  if (problems.length > 0) terminal.error(`${formatReport(problems, language)}\n\n`);
  for (const explanation of report.explained)
    terminal.out(`${printable(explainedIn(language, explanation))}\n`);
  if (quiet) return;
  const drafts = unpublished.filter(({ reason }) => reason === "draft");
  // The summary says how many there are.
  for (const { file } of drafts.slice(0, MOST_OF_A_RULE))
    terminal.out(`${texts.unpublishedDraft(printable(file))}\n`);
  for (const file of ignored) terminal.out(`${texts.ignored(printable(file))}\n`);
  if (report.news) for (const line of formatNews(report.news, language)) terminal.out(`${line}\n`);
  const { upload } = report.published;
  if (upload && upload.files + upload.removed > 0) terminal.out(`${texts.upload(upload)}\n`);
  const count = {
    articles: report.articles,
    pages: report.pages,
    drafts: drafts.length,
    future: unpublished.filter(({ reason }) => reason === "future").length,
    next: report.nextSeen?.moment,
    seconds: report.seconds,
    output: report.output,
    digest: report.published.digest.slice(0, 12),
  };
  terminal.out(`${texts.summary(count)}\n`);
}

function successJson(
  { unpublished, ignored, problems, published, next, ...report }: BuildReport,
  language: Language,
) {
  return {
    ok: true,
    output: report.output,
    articles: report.articles,
    pages: report.pages,
    held: unpublished.map(({ file, reason, due }) => ({ file, reason, due: due?.iso ?? null })),
    ignored,
    digest: published.digest,
    files: published.files,
    unchanged: published.kept,
    upload: published.upload ?? null,
    release: published.release ?? null,
    changes: report.news ?? null,
    nextChange: next
      ? { at: new Date(next.moment.epoch).toISOString(), what: next.what, file: next.file }
      : null,
    ...(report.explained.length > 0 && {
      explained: report.explained.map(({ address, reason }) => ({
        address,
        ...reason,
        sentence: explainedIn(language, { address, reason }),
      })),
    }),
    seconds: report.seconds,
    problems: problems.map((problem) => problemJson(problem, language)),
  };
}

export function failureJson(failure: CommandFailure, language: Language) {
  return {
    ok: false,
    exitCode: failure.exitCode,
    message: failure.problems.length === 0 ? failure.text : null,
    problems: failure.problems.map((problem) => problemJson(problem, language)),
  };
}
