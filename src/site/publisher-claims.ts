/** Claims the addresses of the publisher's own copies and templates in the registry. */
import { existsSync, readFileSync } from "node:fs";
import { fileOf, tooLong } from "../content/addresses/address.ts";
import type { Claimant } from "../content/addresses/registry.ts";
import { CONFIG_FILE } from "../content/journal/journal.ts";
import { catalogue } from "../problems/catalogue.ts";
import { claimantName } from "../problems/claimant-name.ts";
import type { Finding, Place, Problem } from "../problems/problem.ts";
import { Source } from "../problems/source.ts";
import type { Copy } from "./passthrough.ts";
import type { Site } from "./site.ts";
import type { SourceTexts } from "./source-texts.ts";

/** Claims the targets of all copies. If a copy would publish source texts, only those problems are returned. */
export function claimCopies(site: Site, copies: readonly Copy[], texts: SourceTexts): Problem[] {
  const problems = copiedTexts(copies, texts);
  if (problems.length > 0) return problems;
  return copies.flatMap((copy) => claimOwn(site, `/${copy.to}`, copyOf(copy), copy.from, copy.from));
}

/** A problem for each setting that would publish source texts. */
export function copiedTexts(copies: readonly Copy[], texts: SourceTexts): Problem[] {
  const found = Map.groupBy(
    copies.filter(({ from }) => texts.has(from)),
    ({ given }) => given,
  );
  return [...found].flatMap(([given, [first, ...others]]) =>
    first
      ? [copyOf(first).problem(catalogue.copiedText({ given, from: first.from, others: others.length }))]
      : [],
  );
}

/**
 * Claims an address for a publisher's own file; adds a remark if the file replaces or extends one of the engine's.
 * @param from the file's name in messages
 * @param source the copied file; undefined for a template
 */
export function claimOwn(site: Site, path: string, by: Claimant, from: string, source?: string): Problem[] {
  const { registry } = site;
  const long = tooLong(fileOf(path));
  if (long)
    return [
      by.problem(catalogue.addressTooLong({ path: long.part, ...long, isPart: !long.part.includes("/") })),
    ];
  const replaced = registry.claimOf(path);
  const problem = registry.claim({ path, by, ...(source !== undefined && { source }) });
  if (problem) return [problem];
  const shown = replaced?.path ?? path;
  if (replaced?.yields === "replaced")
    site.remarks.push(by.problem(catalogue.ownFileWins({ from, path: shown })));
  if (replaced?.yields === "merged")
    site.remarks.push(by.problem(catalogue.ownFileMerged({ from, path: shown })));
  return [];
}

export const copyOf = ({ from, to, given }: Copy): Claimant => ({
  rank: "copy",
  name: () => claimantName((say) => say.copyOf(from)),
  problem: problemAtWord(given),
  conflict: (conflict) => catalogue.copyTaken({ ...conflict, from, path: `/${to}` }),
});

/** @param file the template's name in messages */
export const templateOf = (file: string): Claimant => ({
  rank: "template",
  name: () => claimantName((say) => say.templateAt(file)),
  problem: at(file, (text) => text.indexOf("permalink")),
  conflict: (conflict) => catalogue.templateTaken(conflict),
});

/** A problem in `.eleventy.ts` at the place of a word. */
export function problemAtWord(word: string): (finding: Finding) => Problem {
  return at(CONFIG_FILE, (text) => placeOfWord(text, word));
}

/** A problem in a file, with its place if `find` returns an offset other than -1. */
function at(file: string, find: (text: string) => number): (finding: Finding) => Problem {
  return (finding) => {
    const text = existsSync(file) ? readFileSync(file, "utf8").replace(/\r\n?/g, "\n") : "";
    const offset = find(text);
    const place: Place = offset === -1 ? { file } : new Source(file, text).placeOf(offset);
    return { ...place, ...finding };
  };
}

/** The offset of a word in quotation marks, otherwise of the word as a property name; -1 if there is none. */
function placeOfWord(text: string, word: string): number {
  for (const mark of ['"', "'", "`"]) {
    const offset = text.indexOf(mark + word + mark);
    if (offset !== -1) return offset;
  }
  return text.search(new RegExp(`(?<![\\w-])${word.replace(/[^\w]/g, "\\$&")}(?=\\s*:)`, "u"));
}
