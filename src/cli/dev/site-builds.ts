/** The builds of one process, each of what has changed since the one before. */
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileOf } from "../../content/addresses/address.ts";
import type { DependencyGraph } from "../../incremental/graph.ts";
import { Revision } from "../../incremental/revision.ts";
import { formatReport } from "../../problems/report.ts";
import { ReuseLost } from "../../publish/assemble.ts";
import { type Inspection, inspect } from "../../publish/inspect.ts";
import { linksIn } from "../../publish/inspection/links.ts";
import type { NotedFiles } from "../../publish/inspection/noted-files.ts";
import type { Address, FileEntry, Manifest } from "../../publish/manifest.ts";
import { refuseLosses } from "../../site/lost-files.ts";
import { readClock } from "../../site/run.ts";
import type { Site } from "../../site/site.ts";
import { SiteSession } from "../../site/site-session.ts";
import type { Language } from "../../text/language.ts";
import type { InspectedSite } from "../build/inspected-site.ts";
import { commitGraph, inspectSite, verifySite, writeSite } from "../build/steps.ts";
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
  readonly linksWereSound: boolean;
  readonly digest: string;
}

interface Finished extends Pick<Shown, "folder" | "digest" | "untracked"> {
  readonly revision: Revision;
}

/** What takes longer than the pages waits for a moment in which nobody saves, in milliseconds. */
const CALM = 1000;

export class SiteBuilds {
  readonly #session = new SiteSession();
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
    this.#search.stop();
    clearTimeout(this.#saving);
    try {
      return await this.#build(order, language, givenUp, this.#shown?.graph);
    } catch (error) {
      // What the site's own code wrote beside pages is written again with them.
      if (error instanceof ReuseLost) return this.#build(order, language, givenUp, undefined);
      throw error;
    }
  }

  async #build(
    order: BuildOrder,
    language: Language,
    givenUp: AbortSignal,
    graph: DependencyGraph | undefined,
  ): Promise<BuiltOutcome> {
    const { folder } = order;
    const before = this.#shown;
    this.#session.begin(order.changed);
    const revision = new Revision(graph, (path) => before?.files.has(fileOf(path)) === true);
    const now = readClock(process.env);
    mkdirSync(folder, { recursive: true });
    const { site, pages, outputs } = await writeSite({
      options: { articles: order.articles, pathPrefix: order.pathPrefix, drafts: true, compress: false },
      folder,
      preview: true,
      searchCache: order.searchCache,
      articleCacheFolder: order.textsCache,
      now,
      articleCache: "use",
      revision,
      session: this.#session,
      givenUp,
      texts: { pictures: () => "", progress: () => "" },
      terminal: { progress: undefined },
    });
    const inspected = inspectSite(
      site,
      (expected, noted) =>
        this.#inspectPatched(folder, revision) ?? this.#inspect(site, folder, revision, expected(), noted),
    );
    const { manifest } = inspected.inspection;
    const { files } = manifest;
    if (!(files instanceof PatchedFiles)) refuseLosses(site, revision, before, manifest);
    // Pages are named as the browser names them; nothing is published, so that nothing can vanish.
    const problems = verifySite({ inspected, before: undefined, output: "", now, allowRemoved: true });
    const changes =
      files instanceof PatchedFiles ? files.changes : before && changesBetween(before.files, files);
    const tracked = new Set([...revision.recorder.outputs.keys()].map(fileOf));
    const untracked = new Set([...outputs].filter((file) => !tracked.has(file)));
    const { reusedCount } = revision;
    const digest = digestAfter(before?.digest, changes, manifest);
    this.#show(inspected, { folder: before?.folder ?? folder, digest, revision, untracked });
    if (changes && this.#shown) this.#search.follow(site, order, this.#shown.files);
    return {
      ok: true,
      language,
      digest,
      changes,
      ...this.#texts.of(site),
      prefix: site.href(site.routes.home()),
      still: site.href(site.routes.admin()),
      pages: pages + reusedCount,
      warnings: formatReport(problems, language),
      weight: Math.round(process.memoryUsage.rss() / 2 ** 20),
    };
  }

  /** The whole site: what was written, and what is kept of the one that is shown. */
  #inspect(
    site: Site,
    folder: string,
    revision: Revision,
    expected: ReadonlyMap<string, Address>,
    noted: NotedFiles | undefined,
  ): Inspection {
    const before = this.#shown;
    if (!before) return inspect(folder, expected, { noted });
    const index = site.searchPath === undefined ? [] : filesBelow(before.files, site.routes.searchIndex());
    const pages = [...revision.reused].map(fileOf);
    const reused = {
      folder: before.folder,
      before,
      files: new Set([...pages, ...this.#session.assets.reused, ...index]),
      linksWereSound: before.linksWereSound,
    };
    return inspect(folder, expected, { noted, reused });
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
      areSound: before.linksWereSound && gone.size === 0,
      *read() {
        for (const file of files.keys())
          if (file.endsWith(".html") && !written.has(file))
            yield [file, linksIn(readFileSync(join(before.folder, file)))];
      },
    });
    return { manifest: { files, addresses }, flaws, links };
  }

  #show(inspected: InspectedSite, { folder, digest, revision, untracked }: Finished): void {
    const { files, addresses } = inspected.inspection.manifest;
    const graph = commitGraph(inspected, revision);
    const linksWereSound = inspected.dead.length + inspected.blocked.length === 0;
    const settled = files instanceof PatchedFiles ? files.settle() : new Map(files);
    this.#shown = { folder, files: settled, addresses, untracked, graph, linksWereSound, digest };
    // Volatile pages are rendered in every build, which only a whole revision does.
    this.#session.commit(graph !== undefined && revision.recorder.volatile.size === 0);
    this.#saving = setTimeout(() => this.#session.save(), this.#calm);
  }
}
