/** What is wrong with a finished build, before it is published. */
import { DateTime } from "luxon";
import { fileOf } from "../../content/addresses/address.ts";
import { OldAddressBook } from "../../content/addresses/old-addresses.ts";
import { CONFIG_FILE } from "../../content/journal/journal.ts";
import { placeSettings } from "../../content/journal/setting-places.ts";
import { ANY_LOCALE } from "../../content/time/luxon-locale.ts";
import { catalogue } from "../../problems/catalogue.ts";
import { nearest } from "../../problems/nearest.ts";
import { type Problem, sortProblems } from "../../problems/problem.ts";
import { applyRules } from "../../problems/rules.ts";
import { type Manifest, sourceId } from "../../publish/manifest.ts";
import type { PublishedPages } from "../../publish/publication-record.ts";
import { type VanishedPage, vanishedPages } from "../../publish/vanished.ts";
import type { Site } from "../../site/site.ts";
import type { InspectedSite } from "./inspected-site.ts";
import { oldAddressProblems } from "./old-addresses.ts";
import { renamedList } from "./renamed.ts";

export interface Verified {
  readonly inspected: InspectedSite;
  /** What was published last. */
  readonly before: PublishedPages | undefined;
  /** The output as messages name it. */
  readonly output: string;
  /** The clock of the build, in milliseconds since 1970. */
  readonly now: number;
  /** Whether pages may vanish. */
  readonly allowRemoved: boolean;
  /** Links of the pages to the site itself that were told where they are written. */
  readonly told?: ReadonlySet<string>;
}

/** Every problem of the finished site, at the levels that the journal chose. */
export function verify(verified: Verified): Problem[] {
  const { inspected, output, allowRemoved, told } = verified;
  const { site, inspection } = inspected;
  const old = new OldAddressBook(site.library.oldAddresses, site.routes);
  const flaws = inspection.flaws.map(
    ({ path, what }): Problem => ({
      file: `${output}/${path}`,
      ...catalogue.pageIncomplete({ path: `/${path}`, what }),
    }),
  );
  const gone = allowRemoved ? [] : vanished(verified, old);
  const redirected = oldAddressProblems(site, inspection.manifest);
  const prefix = site.href(site.routes.home());
  const movedPages = new Set(site.library.everyPage.redirects.map(({ path }) => fileOf(path)));
  // A site that chose to live with dead links in its articles is told of them there, as it chose.
  const isKnownDead = (site.journal.rules[catalogue.linkDead.code] ?? "error") !== "error";
  const dead = inspected.dead
    .filter(({ target }) => !told?.has(target) && (!isKnownDead || isFile(target)))
    .filter(({ target }) => !old.find(`/${target.slice(prefix.length)}`)?.to)
    // Where a redirect leads is told in the journal.
    .filter(({ page, pages }) => pages > 1 || !movedPages.has(page))
    .map(
      ({ target, page, pages }): Problem => ({
        file: `${output}/${page}`,
        ...catalogue.builtLinkDead({ target, meant: nearestTo(target, inspection.manifest, prefix), pages }),
      }),
    );
  const all = placeSettings(
    [...flaws, ...gone, ...redirected, ...dead, ...inspected.blocked, ...site.remarks],
    CONFIG_FILE,
  );
  return sortProblems(applyRules(all, site.journal.rules));
}

function vanished({ inspected, before, output, now }: Verified, old: OldAddressBook): Problem[] {
  const { site, inspection } = inspected;
  if (!before) return [];
  // What is sent on, or said to be gone, by the rules of a host is accounted for.
  const pages = vanishedPages(before, inspection.manifest).filter(({ path }) => !old.find(path));
  if (pages.length === 0) return [];
  const wasPreview = [...before.addresses.values()].some(({ kind }) => kind === "preview");
  const texts = new Map(
    [...site.library.articles, ...site.library.pages].map((text) => [sourceId(text.file), text]),
  );
  const lostFiles = filesGone(pages, site);
  const unpublished = new Map(site.unpublished.map(({ file }) => [sourceId(file), file]));
  const today = DateTime.fromMillis(now, { ...ANY_LOCALE, zone: site.journal.timeZone }).toISODate();
  const told = pages.flatMap(({ path, kind, source }): Problem[] => {
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
      // An article that stands where it stood has lost an old address: no slug would bring that back.
      const hasMoved = lost.length === 1 && !before.addresses.has(fileOf(text.path));
      const slug = hasMoved ? /^\/([^/]+)\/$/.exec(path)?.[1] : undefined;
      return [{ ...text.addressPlace, ...catalogue.pageMoved({ path, slug, mended }) }];
    }
    const unpublishedFile = unpublished.get(source);
    if (unpublishedFile === undefined) return [{ file, ...catalogue.pageGone({ path }) }];
    const mended = `withdrawn: { date: ${today}, reason: "…" }`;
    return [{ file: unpublishedFile, ...catalogue.pageHeld({ path, mended }) }];
  });
  const [first] = lostFiles;
  if (first === undefined || wasPreview) return told;
  const gone = catalogue.filesGone({ path: first, others: lostFiles.length - 1 });
  return [...told, { file: output + first, ...gone }];
}

/** Documents and pictures that vanish from beside a page that stays: those of a page that goes, go with it. */
function filesGone(vanished: readonly VanishedPage[], { library }: Site): string[] {
  const pages = vanished.filter(({ kind }) => kind !== "file").map(({ path }) => path);
  const withdrawn = library.articles.filter((article) => article.withdrawn).map(({ path }) => path);
  const told = [...pages, ...withdrawn].filter((path) => path !== "/" && path.endsWith("/"));
  return vanished
    .filter(({ kind, path }) => kind === "file" && !told.some((folder) => path.startsWith(folder)))
    .map(({ path }) => path);
}

/** Whether a page is the second or a later one of a list, which are numbered anew with every article. */
const isContinuation = (path: string) => /\/page\/\d+\/$/.test(path);

/** What is there and may have been meant: a file of the same kind, or a page. */
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
