/** Old addresses of the journal beside the finished site, which alone tells all that it holds. */

import { fileOf } from "../../content/addresses/address.ts";
import { canBePage, type OldAddress } from "../../content/addresses/old-address.ts";
import { settingProblem } from "../../content/journal/journal.ts";
import { catalogue } from "../../problems/catalogue.ts";
import { nearest } from "../../problems/nearest.ts";
import type { Problem } from "../../problems/problem.ts";
import type { Manifest } from "../../publish/manifest.ts";
import type { Site } from "../../site/site.ts";

/**
 * Those that would hide a file of the site, and those that lead where the site has none.
 */
export function oldAddressProblems({ library, journal }: Site, { files }: Manifest): Problem[] {
  const named = library.oldAddresses.filter(({ origin }) => origin.kind !== "text");
  if (named.length === 0) return [];
  // What stands at an old address to lead to the new one is hidden by nothing.
  const own = new Set(library.everyPage.redirects.map(({ path }) => fileOf(path)));
  const paths = [...files.keys()]
    .filter((file) => !own.has(file))
    .map((file) => `/${file.replace(/(^|\/)index\.html$/, "$1")}`);
  const known = new Set(paths);
  return named.flatMap((address) => {
    const { origin, below, to } = address;
    if (origin.kind !== "redirect") return [];
    const { given, index } = origin;
    const path = hiddenBy(address, paths, known);
    if (path !== undefined) {
      const finding = catalogue.redirectTaken({ given, path, owner: path, below });
      return [settingProblem(["redirects", index, "from"], finding)];
    }
    if (to?.path === undefined || answers(to.path, to.splat, files, paths)) return [];
    const target = journal.redirects[index]?.to ?? to.url;
    const finding = catalogue.redirectNowhere({
      given,
      to: target,
      splat: to.splat,
      meant: nearestTo(to.path, to.splat, target, paths),
    });
    return [settingProblem(["redirects", index, "to"], finding)];
  });
}

/** The nearest address that answers, as it would be written: with the query and the anchor that were given. */
function nearestTo(
  path: string,
  splat: boolean,
  target: string,
  paths: readonly string[],
): string | undefined {
  const known = paths.filter((one) => !/^\/(?:assets|pagefind)\//.test(one));
  if (!splat) {
    const meant = nearest(path, known);
    return meant && meant + target.replace(/^[^?#]*/, "");
  }
  const meant = nearest(path, new Set(known.map((one) => one.replace(/[^/]*$/, ""))));
  return meant && `${meant}:splat`;
}

function hiddenBy(
  address: OldAddress,
  paths: readonly string[],
  known: ReadonlySet<string>,
): string | undefined {
  const { from, below } = address;
  if (below) return paths.find((path) => path.startsWith(from));
  // Where there is a page of its own, two that write it are told before anything is written.
  return canBePage(address) || !known.has(from) ? undefined : from;
}

function answers(to: string, splat: boolean, files: Manifest["files"], paths: readonly string[]): boolean {
  if (splat) return paths.some((path) => path.startsWith(to));
  const file = fileOf(to);
  return files.has(file) || files.has(`${file}.html`) || files.has(`${file}/index.html`);
}
