/** What a site copies by `addPassthroughCopy`, file by file, before Eleventy copies it. */
import { readdirSync, statSync } from "node:fs";
import { posix } from "node:path";
import { globSync, isDynamicPattern } from "tinyglobby";
import type { Directories, EleventyConfig, PassthroughCopy } from "./api.ts";

export interface Copy {
  /** From the site's folder, with `/`. */
  readonly from: string;
  /** From the output folder. */
  readonly to: string;
  /** What `.eleventy.ts` names. */
  readonly given: string;
}

/** Every file that will be copied, sorted; those that a glob filters are left to Eleventy. */
export function copiesOf({ passthroughCopies }: EleventyConfig, { input, output }: Directories): Copy[] {
  const copies = Object.entries(passthroughCopies).flatMap(([given, { outputPath, copyOptions }]): Copy[] => {
    const keeps = filterOf(copyOptions?.filter);
    if (!keeps) return [];
    const { rename } = copyOptions ?? {};
    const renamed = (path: string): string => (typeof rename === "function" ? String(rename(path)) : path);
    return rootsOf(given, outputPath, plain(input), plain(output)).flatMap(({ from, to }) =>
      filesBelow(from)
        .map((path) => posix.relative(from, path))
        .filter(keeps)
        .map((path) => ({ from: posix.join(from, path), to: posix.join(to, renamed(path)), given })),
    );
  });
  return copies.toSorted((a, b) => (a.to < b.to ? -1 : a.to > b.to ? 1 : 0));
}

/** Out of the site's folder, in a hidden folder or in a package. */
const UNSEEN = /^(?:\/|[a-z]:)|(?:^|\/)(?:\.|node_modules\/)/i;

/** Whether something is copied of which only a build finds out that it has changed. */
export function hasUnseen({ passthroughCopies }: EleventyConfig, copies: readonly Copy[]): boolean {
  const isKnown = ({ copyOptions }: PassthroughCopy) => filterOf(copyOptions?.filter) !== undefined;
  return !Object.values(passthroughCopies).every(isKnown) || copies.some(({ from }) => UNSEEN.test(from));
}

/** The files and folders that one entry names, and where each goes. */
function rootsOf(given: string, target: string | true, input: string, output: string) {
  const from = plain(given);
  const isPattern = isDynamicPattern(given);
  if (!isPattern && statSync(from, { throwIfNoEntry: false }) !== undefined) {
    if (target === true) return [{ from, to: withoutInput(from, input) }];
    const to = inOutput(target);
    // A file that is copied to the site's root keeps its name.
    return [{ from, to: to === "." && !statSync(from).isDirectory() ? posix.basename(from) : to }];
  }
  const found = globSync(from, {
    dot: true,
    caseSensitiveMatch: false,
    expandDirectories: true,
    ignore: [`${output}/**`],
  });
  return found.map((path) => ({
    from: plain(path),
    to:
      target === true ? withoutInput(plain(path), input) : posix.join(inOutput(target), posix.basename(path)),
  }));
}

const withoutInput = (path: string, input: string) =>
  path.startsWith(`${input}/`) ? path.slice(input.length + 1) : path;

/** Every file below a folder, or the file itself. Links are followed, as Eleventy follows them. */
function filesBelow(path: string): string[] {
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) return [path];
  return readdirSync(path).flatMap((name) => filesBelow(posix.join(path, name)));
}

/** What the option `filter` lets through; undefined for a glob, which Eleventy alone can read. */
function filterOf(filter: unknown): ((path: string) => boolean) | undefined {
  if (filter === undefined) return () => true;
  if (filter instanceof RegExp) return (path) => filter.test(path);
  return typeof filter === "function" ? (path) => Boolean(filter(path)) : undefined;
}

/** From the output folder, with a slash before it or without. */
const inOutput = (target: string) => plain(target.replace(/^\/+/, "") || ".");

/** Without `./` before it and `/` behind it; the folder itself is `.`. */
function plain(path: string): string {
  return posix.normalize(path.replaceAll("\\", "/")).replace(/(.)\/$/, "$1");
}
