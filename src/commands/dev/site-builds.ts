/** The builds of one process, each of what has changed since the one before. */
import { mkdirSync } from "node:fs";
import { type Inspection, inspect } from "../../build/inspect.ts";
import type { Manifest } from "../../build/manifest.ts";
import { fileOf, promisedPages } from "../../eleventy/promised-pages.ts";
import { Resident } from "../../eleventy/resident.ts";
import { readClock } from "../../eleventy/run.ts";
import type { Site } from "../../eleventy/site.ts";
import { takeNotes } from "../../eleventy/written-pages.ts";
import { isError, type Language } from "../../problems/problem.ts";
import { formatReport, problemsError } from "../../problems/report.ts";
import type { Ledger } from "../../reuse/ledger.ts";
import { Reuse } from "../../reuse/reuse.ts";
import { verify } from "../build/verify.ts";
import { writeSite } from "../build/write.ts";
import { changesBetween, digestAfter, filesBelow } from "./changes.ts";
import { LateSearch } from "./late-search.ts";
import type { Built, Late, Order } from "./outcome.ts";
import { ToldTexts } from "./told-texts.ts";

/** The site that is shown. */
interface Shown {
  readonly folder: string;
  readonly manifest: Manifest;
  /** What its pages read; undefined where the site adds what may read anything. */
  readonly ledger: Ledger | undefined;
  readonly deadLinks: boolean;
  readonly digest: string;
}

/** What takes longer than the pages waits for a moment in which nobody saves, in milliseconds. */
const CALM = 1000;

export class SiteBuilds {
  readonly #resident = new Resident();
  readonly #search: LateSearch;
  readonly #calm: number;
  #saving: NodeJS.Timeout | undefined;
  #shown: Shown | undefined;
  readonly #texts = new ToldTexts();

  /**
   * @param tell is handed what follows a build
   * @param calm how long that waits for the next build, in milliseconds
   */
  constructor(tell: (late: Late) => void, calm = CALM) {
    this.#calm = calm;
    this.#search = new LateSearch((late, files) => {
      if (!this.#shown) return;
      if (files) this.#shown = { ...this.#shown, manifest: { ...this.#shown.manifest, files } };
      tell(late);
    }, calm);
  }

  /** Whether something will follow the build that is over. */
  get isFollowed(): boolean {
    return this.#search.isAwaited;
  }

  /** @throws whatever stands in the way of a site */
  async build(order: Order, language: Language, givenUp: AbortSignal): Promise<Built> {
    const { folder } = order;
    this.#search.stop();
    clearTimeout(this.#saving);
    const before = this.#shown;
    this.#resident.begin(order.changed);
    const reuse = new Reuse(before?.ledger, (path) => before?.manifest.files.has(fileOf(path)) === true);
    const now = readClock(process.env);
    mkdirSync(folder, { recursive: true });
    const { site, pages } = await writeSite({
      options: { articles: order.articles, pathPrefix: order.pathPrefix, drafts: true, compress: false },
      folder,
      preview: true,
      searchCache: order.searchCache,
      textsCache: order.textsCache,
      now,
      keptTexts: "recall",
      reuse,
      resident: this.#resident,
      givenUp,
      texts: { pictures: () => "", progress: () => "" },
      terminal: { progress: undefined },
    });
    const inspection = this.#inspect(site, folder, reuse);
    // Pages are named as the browser names them; nothing is published, so that nothing can vanish.
    const found = verify({ site, inspection, before: undefined, output: "", now, allowRemoved: true });
    const problems = [...site.warnings, ...found];
    if (problems.some(isError)) throw problemsError(problems, language);
    const changes = before && changesBetween(before.manifest.files, inspection.manifest.files);
    const digest = digestAfter(before?.digest, changes, inspection.manifest);
    this.#show(site, inspection, { folder: before?.folder ?? folder, digest, reuse });
    if (changes) this.#search.follow(site, order, inspection.manifest.files);
    return {
      ok: true,
      language,
      digest,
      changes,
      ...this.#texts.of(site),
      prefix: site.href(site.routes.home()),
      still: site.href(site.routes.admin()),
      pages: pages + reuse.kept.size,
      warnings: formatReport(problems, language),
      weight: Math.round(process.memoryUsage.rss() / 2 ** 20),
    };
  }

  /** The whole site: what was written, and what is kept of the one that is shown. */
  #inspect(site: Site, folder: string, reuse: Reuse): Inspection {
    const before = this.#shown;
    const promised = promisedPages(site);
    const noted = takeNotes(site);
    if (!before) return inspect(folder, promised, { noted });
    const index =
      site.searchPath === undefined ? [] : filesBelow(before.manifest.files, site.routes.searchIndex());
    const pages = [...reuse.kept].map(fileOf);
    const reused = {
      folder: before.folder,
      before: before.manifest,
      files: new Set([...pages, ...this.#resident.standing.kept, ...index]),
      linksWereSound: !before.deadLinks,
    };
    return inspect(folder, promised, { noted, reused });
  }

  #show(
    site: Site,
    { manifest, links }: Inspection,
    { folder, digest, reuse }: Pick<Shown, "folder" | "digest"> & { readonly reuse: Reuse },
  ): void {
    const dead = links.dead((file) => manifest.files.has(file), site.href(site.routes.home()));
    const deadLinks = dead.length > 0;
    const ledger = site.reuse && reuse.ledger(digest, deadLinks);
    this.#shown = { folder, manifest, ledger, deadLinks, digest };
    this.#resident.settle();
    this.#saving = setTimeout(() => this.#resident.save(), this.#calm);
  }
}
