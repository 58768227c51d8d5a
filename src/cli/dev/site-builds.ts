/** The builds of one process, each of what has changed since the one before. */
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileOf } from "../../content/addresses/address.ts";
import type { Ledger } from "../../incremental/ledger.ts";
import { Reuse } from "../../incremental/reuse.ts";
import { isError } from "../../problems/problem.ts";
import { formatReport, problemsError } from "../../problems/report.ts";
import { type Inspection, inspect } from "../../publish/inspect.ts";
import { linksIn } from "../../publish/inspection/links.ts";
import type { Address, FileEntry, Manifest } from "../../publish/manifest.ts";
import { promisedPages } from "../../site/promised-pages.ts";
import { Resident } from "../../site/resident.ts";
import { readClock } from "../../site/run.ts";
import type { Site } from "../../site/site.ts";
import { takeNotes } from "../../site/written-pages.ts";
import type { Language } from "../../text/language.ts";
import { verify } from "../build/verify.ts";
import { writeSite } from "../build/write-site.ts";
import { LateSearch } from "./late-search.ts";
import type { BuildOrder, BuiltOutcome, SearchOutcome } from "./outcome.ts";
import { PatchedFiles } from "./patched-files.ts";
import { changesBetween, digestAfter, filesBelow } from "./source-changes.ts";
import { ToldTexts } from "./told-texts.ts";

/** The site that is shown. */
interface Shown {
  readonly folder: string;
  readonly files: Map<string, FileEntry>;
  readonly addresses: Manifest["addresses"];
  /** Those of pages of which nobody took note what they read: they are rendered every time. */
  readonly unnoted: ReadonlySet<string>;
  /** What its pages read; undefined where the site adds what may read anything. */
  readonly ledger: Ledger | undefined;
  readonly deadLinks: boolean;
  readonly digest: string;
}

interface Finished extends Pick<Shown, "folder" | "digest" | "unnoted"> {
  readonly reuse: Reuse;
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
  constructor(tell: (late: SearchOutcome) => void, calm = CALM) {
    this.#calm = calm;
    this.#search = new LateSearch((late, files) => {
      if (!this.#shown) return;
      if (files) this.#shown = { ...this.#shown, files };
      tell(late);
    }, calm);
  }

  /** Whether something will follow the build that is over. */
  get isFollowed(): boolean {
    return this.#search.isAwaited;
  }

  /** @throws whatever stands in the way of a site */
  async build(order: BuildOrder, language: Language, givenUp: AbortSignal): Promise<BuiltOutcome> {
    const { folder } = order;
    this.#search.stop();
    clearTimeout(this.#saving);
    const before = this.#shown;
    this.#resident.begin(order.changed);
    const reuse = new Reuse(before?.ledger, (path) => before?.files.has(fileOf(path)) === true);
    const now = readClock(process.env);
    mkdirSync(folder, { recursive: true });
    const { site, pages, outputs } = await writeSite({
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
    const inspection = this.#inspectRetouched(folder, reuse) ?? this.#inspect(site, folder, reuse);
    // Pages are named as the browser names them; nothing is published, so that nothing can vanish.
    const found = verify({ site, inspection, before: undefined, output: "", now, allowRemoved: true });
    const problems = [...site.warnings, ...found];
    if (problems.some(isError)) throw problemsError(problems, language);
    const { files } = inspection.manifest;
    const changes =
      files instanceof PatchedFiles ? files.changes : before && changesBetween(before.files, files);
    const noted = new Set([...reuse.readings.pages.keys()].map(fileOf));
    const unnoted = new Set([...outputs].filter((file) => !noted.has(file)));
    const digest = digestAfter(before?.digest, changes, inspection.manifest);
    this.#show(site, inspection, { folder: before?.folder ?? folder, digest, reuse, unnoted });
    if (changes && this.#shown) this.#search.follow(site, order, this.#shown.files);
    return {
      ok: true,
      language,
      digest,
      changes,
      ...this.#texts.of(site),
      prefix: site.href(site.routes.home()),
      still: site.href(site.routes.admin()),
      pages: pages + reuse.keptCount,
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
    const index = site.searchPath === undefined ? [] : filesBelow(before.files, site.routes.searchIndex());
    const pages = [...reuse.kept].map(fileOf);
    const reused = {
      folder: before.folder,
      before,
      files: new Set([...pages, ...this.#resident.standing.kept, ...index]),
      linksWereSound: !before.deadLinks,
    };
    return inspect(folder, promised, { noted, reused });
  }

  /** The site that is shown, with what was written; undefined where more of it may be another. */
  #inspectRetouched(folder: string, { retouched }: Reuse): Inspection | undefined {
    const before = this.#shown;
    if (!before || !retouched) return undefined;
    const { addresses } = before;
    const promised = [...retouched.stale].map(fileOf).flatMap((file): [string, Address][] => {
      const address = addresses.get(file);
      return address ? [[file, address]] : [];
    });
    const { manifest, flaws, links } = inspect(folder, new Map(promised));
    const written = manifest.files;
    const mayBeGone = [...[...retouched.gone].map(fileOf), ...before.unnoted];
    const gone = new Set(mayBeGone.filter((file) => before.files.has(file) && !written.has(file)));
    const files = new PatchedFiles(before.files, written, gone);
    links.leaveUnread({
      areSound: !before.deadLinks && gone.size === 0,
      *read() {
        for (const file of files.keys())
          if (file.endsWith(".html") && !written.has(file))
            yield [file, linksIn(readFileSync(join(before.folder, file)))];
      },
    });
    return { manifest: { files, addresses }, flaws, links };
  }

  #show(site: Site, { manifest, links }: Inspection, { folder, digest, reuse, unnoted }: Finished): void {
    const dead = links.dead((file) => manifest.files.has(file), site.href(site.routes.home()));
    const deadLinks = dead.length > 0;
    const ledger = site.reuse && reuse.ledger(digest, deadLinks, site.own.noted);
    const { files, addresses } = manifest;
    const settled = files instanceof PatchedFiles ? files.settle() : new Map(files);
    this.#shown = { folder, files: settled, addresses, unnoted, ledger, deadLinks, digest };
    // Of the items of several pages it is not known which of them are kept.
    const isOneEach = reuse.readings.shared.size === 0;
    this.#resident.settle(ledger && isOneEach ? () => reuse.live(ledger) : undefined);
    // The browser gets its page before that.
    setImmediate(() => this.#resident.prepare());
    this.#saving = setTimeout(() => this.#resident.save(), this.#calm);
  }
}
