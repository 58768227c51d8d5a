/** What a publisher's own copies and templates claim in the registry, and how a message names them. */
import { existsSync, readFileSync } from "node:fs";
import { fileOf, tooLong } from "../content/addresses/address.ts";
import type { Claimant } from "../content/addresses/registry.ts";
import { CONFIG_FILE } from "../content/journal/journal.ts";
import { catalogue } from "../problems/catalogue.ts";
import { claimantName } from "../problems/claimant-name.ts";
import type { Finding, Place, Problem } from "../problems/problem.ts";
import { Source } from "../problems/source.ts";
import type { Copy } from "./copies.ts";
import type { Site } from "./site.ts";
import type { SourceTexts } from "./source-texts.ts";

/** Claims every file that a site copies, and tells of those that cannot be. */
export function claimCopies(site: Site, copies: readonly Copy[], texts: SourceTexts): Problem[] {
  const told = copiedTexts(copies, texts);
  if (told.length > 0) return told;
  return copies.flatMap((copy) => claimOwn(site, `/${copy.to}`, copyOf(copy), copy.from, copy.from));
}

/** Tells of each setting that would copy texts as they were written. */
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
 * Claims an address for a publisher's own file; what it does to a file of the engine's is remarked.
 * @param from the file as messages name it
 * @param source what is copied, where it is a copy
 */
export function claimOwn(site: Site, path: string, by: Claimant, from: string, source?: string): Problem[] {
  const { registry } = site;
  const long = tooLong(fileOf(path));
  if (long)
    return [
      by.problem(catalogue.addressTooLong({ path: long.part, ...long, isPart: !long.part.includes("/") })),
    ];
  const engines = registry.claimOf(path);
  const problem = registry.claim({ path, by, ...(source !== undefined && { source }) });
  if (problem) return [problem];
  const shown = engines?.path ?? path;
  if (engines?.yields === "replaced")
    site.remarks.push(by.problem(catalogue.ownFileWins({ from, path: shown })));
  if (engines?.yields === "merged")
    site.remarks.push(by.problem(catalogue.ownFileMerged({ from, path: shown })));
  return [];
}

export const copyOf = ({ from, to, given }: Copy): Claimant => ({
  rank: "copy",
  name: () => claimantName((say) => say.copyOf(from)),
  problem: problemAtWord(given),
  conflict: (told) => catalogue.copyTaken({ ...told, from, path: `/${to}` }),
});

/** @param file the template as messages name it */
export const templateOf = (file: string): Claimant => ({
  rank: "template",
  name: () => claimantName((say) => say.templateAt(file)),
  problem: at(file, (text) => text.indexOf("permalink")),
  conflict: (told) => catalogue.templateTaken(told),
});

/** A problem of `.eleventy.ts`, where a word stands in it. */
export function problemAtWord(word: string): (finding: Finding) => Problem {
  return at(CONFIG_FILE, (text) => placeOfWord(text, word));
}

/** A problem at a place in a file, where that is found. */
function at(file: string, find: (text: string) => number): (finding: Finding) => Problem {
  return (finding) => {
    const text = existsSync(file) ? readFileSync(file, "utf8").replace(/\r\n?/g, "\n") : "";
    const offset = find(text);
    const place: Place = offset === -1 ? { file } : new Source(file, text).placeOf(offset);
    return { ...place, ...finding };
  };
}

/** Where a word stands in quotation marks, else by itself. */
function placeOfWord(text: string, word: string): number {
  for (const mark of ['"', "'", "`"]) {
    const offset = text.indexOf(mark + word + mark);
    if (offset !== -1) return offset;
  }
  return text.search(new RegExp(`(?<![\\w-])${word.replace(/[^\w]/g, "\\$&")}(?=\\s*:)`, "u"));
}
