/** The builds of one process, each of what has changed since the one before. */
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileOf } from "../../content/addresses/address.ts";
import type { DependencyGraph } from "../../incremental/graph.ts";
import { Revision } from "../../incremental/revision.ts";
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
  /** Those of pages whose reads nobody recorded: they are rendered every time. */
  readonly untracked: ReadonlySet<string>;
  /** Undefined where the site adds what may read anything. */
  readonly graph: DependencyGraph | undefined;
  readonly deadLinks: boolean;
  readonly digest: string;
}

interface Finished extends Pick<Shown, "folder" | "digest" | "untracked"> {
  readonly revision: Revision;
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
    const revision = new Revision(before?.graph, (path) => before?.files.has(fileOf(path)) === true);
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
      revision,
      resident: this.#resident,
      givenUp,
      texts: { pictures: () => "", progress: () => "" },
      terminal: { progress: undefined },
    });
    const inspection = this.#inspectPatched(folder, revision) ?? this.#inspect(site, folder, revision);
    // Pages are named as the browser names them; nothing is published, so that nothing can vanish.
    const found = verify({ site, inspection, before: undefined, output: "", now, allowRemoved: true });
    const problems = [...site.warnings, ...found];
    if (problems.some(isError)) throw problemsError(problems, language);
    const { files } = inspection.manifest;
    const changes =
      files instanceof PatchedFiles ? files.changes : before && changesBetween(before.files, files);
    const tracked = new Set([...revision.recorder.outputs.keys()].map(fileOf));
    const untracked = new Set([...outputs].filter((file) => !tracked.has(file)));
    const { keptCount } = revision;
    const digest = digestAfter(before?.digest, changes, inspection.manifest);
    this.#show(site, inspection, { folder: before?.folder ?? folder, digest, revision, untracked });
    if (changes && this.#shown) this.#search.follow(site, order, this.#shown.files);
    return {
      ok: true,
      language,
      digest,
      changes,
      ...this.#texts.of(site),
      prefix: site.href(site.routes.home()),
      still: site.href(site.routes.admin()),
      pages: pages + keptCount,
      warnings: formatReport(problems, language),
      weight: Math.round(process.memoryUsage.rss() / 2 ** 20),
    };
  }

  /** The whole site: what was written, and what is kept of the one that is shown. */
  #inspect(site: Site, folder: string, revision: Revision): Inspection {
    const before = this.#shown;
    const promised = promisedPages(site);
    const noted = takeNotes(site);
    if (!before) return inspect(folder, promised, { noted });
    const index = site.searchPath === undefined ? [] : filesBelow(before.files, site.routes.searchIndex());
    const pages = [...revision.kept].map(fileOf);
    const reused = {
      folder: before.folder,
      before,
      files: new Set([...pages, ...this.#resident.standing.kept, ...index]),
      linksWereSound: !before.deadLinks,
    };
    return inspect(folder, promised, { noted, reused });
  }

  /** The site that is shown, with what was written; undefined where more of it may be another. */
  #inspectPatched(folder: string, { staleOutputs: stale, removed }: Revision): Inspection | undefined {
    const before = this.#shown;
    if (!before || !stale) return undefined;
    const { addresses } = before;
    const promised = [...stale].map(fileOf).flatMap((file): [string, Address][] => {
      const address = addresses.get(file);
      return address ? [[file, address]] : [];
    });
    const { manifest, flaws, links } = inspect(folder, new Map(promised));
    const written = manifest.files;
    const mayBeGone = [...[...removed].map(fileOf), ...before.untracked];
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

  #show(
    site: Site,
    { manifest, links }: Inspection,
    { folder, digest, revision, untracked }: Finished,
  ): void {
    const dead = links.dead((file) => manifest.files.has(file), site.href(site.routes.home()));
    const deadLinks = dead.length > 0;
    const graph = site.revision && revision.commit(new Map(site.own.noted));
    const { files, addresses } = manifest;
    const settled = files instanceof PatchedFiles ? files.settle() : new Map(files);
    this.#shown = { folder, files: settled, addresses, untracked, graph, deadLinks, digest };
    // Volatile pages are rendered in every build, which only a whole revision does.
    this.#resident.settle(graph !== undefined && revision.recorder.volatile.size === 0);
    this.#saving = setTimeout(() => this.#resident.save(), this.#calm);
  }
}
