/** Checks a complete build before it is published. */
import { fileOf } from "../../content/addresses/address.ts";
import { OldAddressBook } from "../../content/addresses/old-addresses.ts";
import { CONFIG_FILE } from "../../content/journal/journal.ts";
import { placeSettings } from "../../content/journal/setting-places.ts";
import { today } from "../../content/time/moment.ts";
import { catalogue } from "../../problems/catalogue.ts";
import { nearest } from "../../problems/nearest.ts";
import { type Problem, sortProblems } from "../../problems/problem.ts";
import { applyRules } from "../../problems/rules.ts";
import { type Manifest, sourceId } from "../../publish/manifest.ts";
import type { PublishedPages } from "../../publish/publication-record.ts";
import { type VanishedPage, vanishedPages } from "../../publish/vanished.ts";
import { hostSizeProblems } from "../../site/host-size.ts";
import type { FinishedSite } from "./finished-site.ts";
import type { InspectedSite } from "./inspected-site.ts";
import { oldAddressProblems } from "./old-addresses.ts";
import { renamedList } from "./renamed.ts";

export interface Verified {
  readonly inspected: InspectedSite;
  /** The last publication. */
  readonly before: PublishedPages | undefined;
  /** The output folder, for messages. */
  readonly output: string;
  /** The clock of the build, in milliseconds since 1970. */
  readonly now: number;
  /** Whether published pages may disappear. */
  readonly allowRemoved: boolean;
  /** Internal links that were already reported where they are written. */
  readonly reportedLinks?: ReadonlySet<string>;
}

/** All problems of the complete site, at the levels that the journal set. */
export function verify(verified: Verified): Problem[] {
  const { inspected, output, allowRemoved, reportedLinks } = verified;
  const { site, inspection } = inspected;
  const old = new OldAddressBook(site.library.oldAddresses, site.routes);
  const incomplete = inspection.flaws.map(
    ({ path, what }): Problem => ({
      file: `${output}/${path}`,
      ...catalogue.pageIncomplete({ path: `/${path}`, what }),
    }),
  );
  const gone = allowRemoved ? [] : vanished(verified, old);
  const redirected = oldAddressProblems(site, inspection.manifest);
  const prefix = site.href(site.routes.home());
  const movedPages = new Set(site.library.everyPage.redirects.map(({ path }) => fileOf(path)));
  // A site that tolerates dead links in articles is warned at the links, at its chosen level.
  const isKnownDead = (site.journal.rules[catalogue.linkDead.code] ?? "error") !== "error";
  const dead = inspected.dead
    .filter(({ target }) => !reportedLinks?.has(target) && (!isKnownDead || isFile(target)))
    .filter(({ target }) => !old.find(`/${target.slice(prefix.length)}`)?.to)
    // The target of a redirect is checked in the journal.
    .filter(({ page, pages }) => pages > 1 || !movedPages.has(page))
    .map(
      ({ target, page, pages }): Problem => ({
        file: `${output}/${page}`,
        ...catalogue.builtLinkDead({ target, meant: nearestTo(target, inspection.manifest, prefix), pages }),
      }),
    );
  const all = placeSettings(
    [
      ...incomplete,
      ...gone,
      ...redirected,
      ...dead,
      ...inspected.blocked,
      ...hostSizeProblems(site, inspection.manifest),
      ...site.remarks,
    ],
    CONFIG_FILE,
  );
  return sortProblems(applyRules(all, site.journal.rules));
}

function vanished({ inspected, before, output, now }: Verified, old: OldAddressBook): Problem[] {
  const { site, inspection } = inspected;
  if (!before) return [];
  // Addresses covered by a host's redirect rules, 410 included, are not lost.
  const pages = vanishedPages(before, inspection.manifest).filter(({ path }) => !old.find(path));
  if (pages.length === 0) return [];
  const wasPreview = [...before.addresses.values()].some(({ kind }) => kind === "preview");
  const texts = new Map(
    [...site.library.articles, ...site.library.pages].map((text) => [sourceId(text.file), text]),
  );
  const lostFiles = filesGone(pages, site);
  const unpublished = new Map(site.unpublished.map(({ file }) => [sourceId(file), file]));
  const problems = pages.flatMap(({ path, kind, source }): Problem[] => {
    if (kind === "preview" || kind === "file") return [];
    const file = `${output}${path}`;
    if (kind === "list") {
      if (wasPreview || isContinuation(path)) return [];
      const renamed = renamedList(site, before, inspection.manifest, { path, source });
      return [renamed ?? { file, ...catalogue.listGone({ path }) }];
    }
    const text = texts.get(source);
    if (text) {
      const lost = pages.filter((page) => page.source === source && page.kind === "text");
      const mended = `aliases: [${[...text.aliases, ...lost.map((page) => page.path)].join(", ")}]`;
      // If the article's page did not move, only an old address was lost, which no slug would bring back.
      const hasMoved = lost.length === 1 && !before.addresses.has(fileOf(text.path));
      const slug = hasMoved ? /^\/([^/]+)\/$/.exec(path)?.[1] : undefined;
      return [{ ...text.addressPlace, ...catalogue.pageMoved({ path, slug, mended }) }];
    }
    const unpublishedFile = unpublished.get(source);
    if (unpublishedFile === undefined) return [{ file, ...catalogue.pageGone({ path }) }];
    const mended = `withdrawn: { date: ${today(now, site.journal.timeZone)}, reason: "…" }`;
    return [{ file: unpublishedFile, ...catalogue.pageUnpublished({ path, mended }) }];
  });
  const [first] = lostFiles;
  if (first === undefined || wasPreview) return problems;
  const gone = catalogue.filesGone({ path: first, others: lostFiles.length - 1 });
  return [...problems, { file: output + first, ...gone }];
}

/** Documents and pictures that disappear although their page stays; others disappear with their page. */
function filesGone(vanished: readonly VanishedPage[], { library }: FinishedSite): string[] {
  const pages = vanished.filter(({ kind }) => kind !== "file").map(({ path }) => path);
  const withdrawn = library.articles.filter((article) => article.withdrawn).map(({ path }) => path);
  const removedFolders = [...pages, ...withdrawn].filter((path) => path !== "/" && path.endsWith("/"));
  return vanished
    .filter(({ kind, path }) => kind === "file" && !removedFolders.some((folder) => path.startsWith(folder)))
    .map(({ path }) => path);
}

/** Whether it is a page of older articles, which a list has as long as it has enough of them. */
const isContinuation = (path: string) => /\/page\/\d+\/$/.test(path);

/** The most similar existing target: a file with the same extension, or a page. */
function nearestTo(target: string, { files, addresses }: Manifest, prefix: string): string | undefined {
  const extension = /\.[a-z0-9]{1,5}$/i.exec(target)?.[0];
  const known =
    extension === undefined
      ? [...addresses.keys()].map((file) => file.replace(/(^|\/)index\.html$/, "$1"))
      : [...files.keys()].filter((file) => file.endsWith(extension));
  return nearest(
    target,
    known.map((file) => prefix + file),
  );
}

const isFile = (target: string) => /\.[a-z0-9]{1,5}$/i.test(target);
