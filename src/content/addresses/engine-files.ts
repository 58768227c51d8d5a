/** The files of a site that are neither pages nor lists, as far as the journal determines them. */

import { catalogue } from "../../problems/catalogue.ts";
import { claimantName } from "../../problems/claimant-name.ts";
import { MANIFEST, UNFINISHED_MANIFEST } from "../../text/file-names.ts";
import type { Phrase } from "../../text/language.ts";
import { CONFIG_FILE, type Journal } from "../journal/journal.ts";
import type { Library } from "../library/library.ts";
import type { Claim, Claimant, Yielding } from "./registry.ts";
import type { Routes, SitePath } from "./routes.ts";

export function engineFiles(library: Library, journal: Journal, routes: Routes): Claim[] {
  const { indexable, everyPage } = library;
  // Two articles with one address are reported already.
  const copied = new Set(journal.markdownCopies ? indexable.map(({ path }) => routes.markdown(path)) : []);
  const copies = [...copied].map((path) => engineFile(path));
  const own = (path: SitePath | false | undefined, yields?: Yielding) =>
    path ? [engineFile(path, yields)] : [];
  return [
    engineFile(`/${MANIFEST}`),
    engineFile(`/${UNFINISHED_MANIFEST}`),
    // A publisher's own file replaces these.
    engineFile(routes.notFound(), "replaced", { kind: "list", file: "" }),
    ...own(routes.atRoot && routes.robots(), "replaced"),
    ...own(journal.markdownCopies && routes.llms(), "replaced"),
    ...own(journal.icons && routes.favicon(), "replaced"),
    ...own(journal.icons && routes.webManifest(), "replaced"),
    engineFile(routes.sitemap()),
    engineFile(routes.newsSitemap()),
    engineFile(routes.ownSitemapPart()),
    ...own(journal.indexNow && routes.indexNowKey(journal.indexNow.key)),
    ...copies,
    ...(everyPage.searchPages.length > 0 ? [engineFolder(routes.searchIndex())] : []),
    ...(journal.admin ? [engineFolder(routes.admin())] : []),
  ];
}

/** Folders of files whose names are not known yet; others may write there too. */
export const sharedFolders = (routes: Routes): string[] => [routes.asset(""), routes.sitemapParts()];

/** A file that the engine writes. */
export function engineFile(path: string, yields?: Yielding, promise?: Claim["promise"]): Claim {
  return { path, by: engine(() => fileName(path)), ...(yields && { yields }), ...(promise && { promise }) };
}

/** A folder that only the engine may write to. */
export function engineFolder(path: string): Claim {
  const name = () => claimantName((say) => say.siteFolder(path));
  return { path: path.replace(/\/$/, ""), by: engine(name), isWhole: true };
}

export const fileName = (path: string) => claimantName((say) => say.siteFile(path));

const engine = (name: () => Phrase): Claimant => ({
  rank: "engine",
  name,
  problem: (finding) => ({ file: CONFIG_FILE, ...finding }),
  conflict: (conflict) => catalogue.pageTaken(conflict),
});
