/** Typographic corrections of the files, written with `--fix`. */
import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { checkTypography, typographyParser } from "../../authoring/lint/typography/typography.ts";
import { switchesOf } from "../../content/article/typesetter.ts";
import { catalogue } from "../../problems/catalogue.ts";
import type { Problem } from "../../problems/problem.ts";
import type { CheckContext } from "./context.ts";

/** Checks all files; returns the number of corrected files and the remaining problems. */
export function checkFiles({ journal, loaded, options }: CheckContext): {
  problems: Problem[];
  mended: number;
} {
  const rules = switchesOf(journal);
  const problems: Problem[] = [];
  let mended = 0;
  if (rules === false) return { problems, mended };
  const md = typographyParser(rules);
  for (const article of loaded.articles) {
    const path = join(resolve(options.articles), article.file.slice(options.articles.length + 1));
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(readFileSync(path));
    const first = checkTypography(article.file, text, article.language, rules, md);
    if (!options.fix || first.mended === undefined) {
      problems.push(...first.problems);
      continue;
    }
    replaceFile(path, first.mended);
    mended += 1;
    // Remarks for the author are located in the corrected file.
    const left = checkTypography(article.file, first.mended, article.language, rules, md);
    problems.push(...left.problems.filter(({ code }) => code !== catalogue.typography.code));
  }
  return { problems, mended };
}

/** Writes a temporary file and renames it, so that the file is never incomplete. */
function replaceFile(path: string, text: string): void {
  const temporary = `${path}.tribune`;
  writeFileSync(temporary, text);
  renameSync(temporary, path);
}
