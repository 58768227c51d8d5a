/** Checks the journal's redirects against the complete site. */

import { fileOf } from "../../content/addresses/address.ts";
import { canBePage, type OldAddress } from "../../content/addresses/old-address.ts";
import { settingProblem } from "../../content/journal/journal.ts";
import { catalogue } from "../../problems/catalogue.ts";
import { nearest } from "../../problems/nearest.ts";
import type { Problem } from "../../problems/problem.ts";
import type { Manifest } from "../../publish/manifest.ts";
import type { FinishedSite } from "./finished-site.ts";

/** Redirects that would hide a file of the site, and redirects to nothing. */
export function oldAddressProblems({ library, journal }: FinishedSite, { files }: Manifest): Problem[] {
  const redirects = library.oldAddresses.filter(({ origin }) => origin.kind !== "text");
  if (redirects.length === 0) return [];
  // Redirect pages do not count: they implement the redirect.
  const own = new Set(library.everyPage.redirects.map(({ path }) => fileOf(path)));
  const paths = [...files.keys()]
    .filter((file) => !own.has(file))
    .map((file) => `/${file.replace(/(^|\/)index\.html$/, "$1")}`);
  const known = new Set(paths);
  return redirects.flatMap((address) => {
    const { origin, below, to } = address;
    if (origin.kind !== "redirect") return [];
    const { given, index } = origin;
    const path = hiddenBy(address, paths, known);
    if (path !== undefined) {
      const finding = catalogue.redirectTaken({ given, path, owner: path, below });
      return [settingProblem(["redirects", index, "from"], finding)];
    }
    if (to?.path === undefined || exists(to.path, to.splat, files, paths)) return [];
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

/** The most similar existing address, with the query and fragment of the target. */
function nearestTo(
  path: string,
  splat: boolean,
  target: string,
  paths: readonly string[],
): string | undefined {
  const known = paths.filter((one) => !/^\/(?:assets|search-index)\//.test(one));
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
  // If it is written as a page, the conflict was reported before anything was written.
  return canBePage(address) || !known.has(from) ? undefined : from;
}

function exists(to: string, splat: boolean, files: Manifest["files"], paths: readonly string[]): boolean {
  if (splat) return paths.some((path) => path.startsWith(to));
  const file = fileOf(to);
  return files.has(file) || files.has(`${file}.html`) || files.has(`${file}/index.html`);
}
