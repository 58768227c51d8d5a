/** The files that `addPassthroughCopy` will copy, known before Eleventy copies them. */
import { readdirSync, statSync } from "node:fs";
import { posix } from "node:path";
import { globSync, isDynamicPattern } from "tinyglobby";
import type { Directories, EleventyConfig, PassthroughCopy } from "./api.ts";

export interface Copy {
  /** Relative to the site's folder, with `/`. */
  readonly from: string;
  /** Relative to the output folder. */
  readonly to: string;
  /** The path or glob in `.eleventy.ts`. */
  readonly given: string;
}

/** Every file that will be copied, sorted by target; entries with a glob filter are left to Eleventy. */
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

/** Outside the site's folder, in a hidden folder or in a package. */
const UNTRACKED = /^(?:\/|[a-z]:)|(?:^|\/)(?:\.|node_modules\/)/i;

/** Whether some copied files are not tracked, so that only a build notices their changes. */
export function hasUntracked({ passthroughCopies }: EleventyConfig, copies: readonly Copy[]): boolean {
  const isKnown = ({ copyOptions }: PassthroughCopy) => filterOf(copyOptions?.filter) !== undefined;
  return !Object.values(passthroughCopies).every(isKnown) || copies.some(({ from }) => UNTRACKED.test(from));
}

/** The files and folders of one entry, with their targets. */
function rootsOf(given: string, target: string | true, input: string, output: string) {
  const from = plain(given);
  const isPattern = isDynamicPattern(given);
  if (!isPattern && statSync(from, { throwIfNoEntry: false }) !== undefined) {
    if (target === true) return [{ from, to: withoutInput(from, input) }];
    const to = inOutput(target);
    // A file copied to the site's root keeps its name.
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

/** Every file below a folder, or the file itself. Follows symbolic links, as Eleventy does. */
function filesBelow(path: string): string[] {
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) return [path];
  return readdirSync(path).flatMap((name) => filesBelow(posix.join(path, name)));
}

/** The `filter` option as a function; undefined for a glob, which only Eleventy evaluates. */
function filterOf(filter: unknown): ((path: string) => boolean) | undefined {
  if (filter === undefined) return () => true;
  if (filter instanceof RegExp) return (path) => filter.test(path);
  return typeof filter === "function" ? (path) => Boolean(filter(path)) : undefined;
}

/** Relative to the output folder; a leading slash is optional. */
const inOutput = (target: string) => plain(target.replace(/^\/+/, "") || ".");

/** Without a leading `./` or a trailing `/`; the folder itself is `.`. */
function plain(path: string): string {
  return posix.normalize(path.replaceAll("\\", "/")).replace(/(.)\/$/, "$1");
}
