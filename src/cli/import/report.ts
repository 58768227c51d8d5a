/** The outcome of each source, for people and for programs. */

import type { ImportedSource, ImportedText } from "../../import/import.ts";
import type { Remark, RemarkKind } from "../../import/import-remarks.ts";
import type { Problem } from "../../problems/problem.ts";
import { formatProblem, printable, problemJson } from "../../problems/report.ts";
import type { Language } from "../../text/language.ts";
import type { ImportTexts } from "../../text/locales/commands/import.ts";
import { COMMAND_TEXTS } from "../../text/locales/commands-by-language.ts";

const KINDS: readonly RemarkKind[] = ["guessed", "lost", "check"];

export function formatImport(
  sources: readonly ImportedSource[],
  problems: readonly Problem[],
  dryRun: boolean,
  language: Language,
): string {
  const texts = COMMAND_TEXTS[language].import;
  const blocks = sources.map((source) => formatSource(source, problems, texts, language));
  const all = sources.flatMap((source) => source.texts);
  const count = (outcome: ImportedText["outcome"]) => all.filter((text) => text.outcome === outcome).length;
  const summary = texts.summary({
    done: count(dryRun ? "planned" : "written"),
    exists: count("exists"),
    failed: count("refused") + sources.flatMap((source) => source.problems).length,
    dryRun,
  });
  return `${[...blocks, summary].join("\n\n")}\n`;
}

function formatSource(
  { source, format, problems: unread, remarks, texts: imported }: ImportedSource,
  problems: readonly Problem[],
  texts: ImportTexts,
  language: Language,
): string {
  if (!format) return unread.map((problem) => formatProblem(problem, language)).join("\n");
  const head = texts.source(printable(source), texts.formats[format], imported.length);
  return [
    head,
    ...unread.map((problem) => indent(formatProblem(problem, language), "  ")),
    ...formatRemarks(remarks, "  ", texts, language),
    ...imported.flatMap((text) => [
      `  ${texts.outcomes[text.outcome](printable(text.file), text.draft)}`,
      ...(imported.length > 1 ? [`    ${texts.from(printable(text.origin))}`] : []),
      ...(text.files.length === 0 ? [] : [`    ${texts.files(text.files.map(printable).join(", "))}`]),
      ...formatRemarks(text.remarks, "    ", texts, language),
      ...[...text.problems, ...problems.filter(({ file }) => file === text.file)].map((one) =>
        indent(formatProblem(one, language), "    "),
      ),
    ]),
  ].join("\n");
}

function formatRemarks(
  remarks: readonly Remark[],
  margin: string,
  texts: ImportTexts,
  language: Language,
): string[] {
  return KINDS.flatMap((kind) =>
    remarks
      .filter((remark) => remark.kind === kind)
      .flatMap((remark) => [
        `${margin}${texts.kinds[kind]} ${printable(remark[language])}`,
        ...(remark.kept === undefined
          ? []
          : [indent(remark.kept.split("\n").map(printable).join("\n"), `${margin}  | `)]),
      ]),
  );
}

const indent = (text: string, margin: string) =>
  text
    .split("\n")
    .map((line) => `${margin}${line}`)
    .join("\n");

export function importJson(
  sources: readonly ImportedSource[],
  problems: readonly Problem[],
  dryRun: boolean,
  language: Language,
) {
  const remarkJson = (remarks: readonly Remark[]) =>
    remarks.map((remark) => ({ kind: remark.kind, text: remark[language], kept: remark.kept ?? null }));
  return {
    ok: sources.every(
      ({ problems: unread, texts }) =>
        unread.length === 0 && texts.every(({ outcome }) => outcome !== "refused"),
    ),
    dryRun,
    sources: sources.map(({ source, format, problems: unread, remarks, texts }) => ({
      source,
      format: format ?? null,
      problems: unread.map((problem) => problemJson(problem, language)),
      remarks: remarkJson(remarks),
      texts: texts.map((text) => ({
        origin: text.origin,
        kind: text.kind,
        outcome: text.outcome,
        file: text.file,
        draft: text.draft,
        files: text.files,
        remarks: remarkJson(text.remarks),
        problems: [...text.problems, ...problems.filter(({ file }) => file === text.file)].map((one) =>
          problemJson(one, language),
        ),
      })),
    })),
  };
}
