/** The builds of one process. Each takes over from the site that is shown whatever its changes do not concern. */
import { mkdirSync } from "node:fs";
import { fileOf } from "../../content/addresses/address.ts";
import type { Library } from "../../content/library/library.ts";
import type { DependencyGraph } from "../../incremental/graph.ts";
import { Revision } from "../../incremental/revision.ts";
import type { Problem } from "../../problems/problem.ts";
import { formatReport } from "../../problems/report.ts";
import { ReuseLost } from "../../publish/assemble.ts";
import { changesBetween } from "../../publish/file-changes.ts";
import { type Inspection, inspect } from "../../publish/inspect.ts";
import type { NotedFiles } from "../../publish/inspection/noted-files.ts";
import type { Address } from "../../publish/manifest.ts";
import { refuseLosses } from "../../site/lost-files.ts";
import { readClock } from "../../site/run.ts";
import type { Site } from "../../site/site.ts";
import { SiteSession } from "../../site/site-session.ts";
import type { Language } from "../../text/language.ts";
import type { InspectedSite } from "../build/inspected-site.ts";
import { commitGraph, inspectSite, verifySite, writeSite } from "../build/steps.ts";
import { isDeferred } from "./deferred-output.ts";
import { DeferredOutputs } from "./deferred-outputs.ts";
import type { BuildOrder, BuiltOutcome, DeferredOutcome } from "./outcome.ts";
import { inspectPartial, type PartialInspection, type ShownFiles } from "./partial-inspection.ts";
import { digestAfter } from "./site-digest.ts";
import { reportTexts } from "./text-report.ts";

interface ShownBuild extends ShownFiles {
  /** Undefined where every page is rendered in every build. */
  readonly graph: DependencyGraph | undefined;
  readonly digest: string;
}

interface FinishedBuild extends Pick<ShownBuild, "folder" | "digest" | "untracked"> {
  readonly revision: Revision;
}

/** How long nothing must be saved before slower work starts: deferred outputs and the caches. In milliseconds. */
const IDLE_DELAY = 1000;

export class SiteBuilds {
  readonly #session = new SiteSession();
  readonly #deferred: DeferredOutputs;
  readonly #idleDelay: number;
  #saving: NodeJS.Timeout | undefined;
  #shown: ShownBuild | undefined;
  /** Its texts are in the last outcome that reported any. */
  #reported: Library | undefined;

  /** @param onDeferred called when a deferred output of the last build is done, or has failed */
  constructor(onDeferred: (outcome: DeferredOutcome) => void, idleDelay = IDLE_DELAY) {
    this.#idleDelay = idleDelay;
    this.#deferred = new DeferredOutputs((outcome, files) => {
      if (!this.#shown) return;
      if (files) this.#shown = { ...this.#shown, files };
      onDeferred(outcome);
    }, idleDelay);
  }

  /** Resolves once the deferred outputs of the last build are made, or were given up. */
  get deferred(): Promise<void> {
    return this.#deferred.finished;
  }

  /** @throws ProblemsError, or whatever else keeps the site from being built */
  async build(order: BuildOrder, language: Language, givenUp: AbortSignal): Promise<BuiltOutcome> {
    this.#deferred.cancel();
    clearTimeout(this.#saving);
    try {
      return await this.#build(order, language, givenUp, this.#shown?.graph);
    } catch (error) {
      // The site's own code wrote files beside pages, and writes them again when every page is rendered.
      if (error instanceof ReuseLost) return this.#build(order, language, givenUp, undefined);
      // The site that is shown is still the one whose deferred outputs were cancelled.
      this.#deferred.resume();
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
      articleCacheFolder: order.textsCache,
      now,
      articleCache: "use",
      revision,
      session: this.#session,
      givenUp,
      texts: { pictures: () => "", progress: () => "" },
      terminal: { progress: undefined },
    });
    const partial = before && inspectPartial(folder, before, revision);
    const { inspected, problems } = this.#verify(site, folder, revision, now, partial);
    const { manifest } = inspected.inspection;
    const changes = partial ? partial.changes : before && changesBetween(before.files, manifest.files);
    const tracked = new Set([...revision.recorder.outputs.keys()].map(fileOf));
    const untracked = new Set([...outputs].filter((file) => !tracked.has(file)));
    const { reusedCount } = revision;
    const digest = digestAfter(before?.digest, changes, manifest);
    this.#show(inspected, { folder: before?.folder ?? folder, digest, revision, untracked });
    const loaded = this.#session.site;
    if (this.#shown && loaded) this.#deferred.schedule({ loaded, order, files: this.#shown.files });
    const isReported = site.library === this.#reported;
    this.#reported = site.library;
    return {
      ok: true,
      language,
      digest,
      changes,
      texts: isReported ? undefined : reportTexts(site),
      prefix: site.href(site.routes.home()),
      noReloadBelow: site.href(site.routes.admin()),
      pages: pages + reusedCount,
      warnings: formatReport(problems, language),
      memory: Math.round(process.memoryUsage.rss() / 2 ** 20),
    };
  }

  /** @throws ProblemsError or ReuseLost where the site is refused; what is shown stays as it was */
  #verify(
    site: Site,
    folder: string,
    revision: Revision,
    now: number,
    partial: PartialInspection | undefined,
  ): { inspected: InspectedSite<Site>; problems: readonly Problem[] } {
    try {
      const inspected = inspectSite(
        site,
        (expected, noted) => partial?.inspection ?? this.#inspect(site, folder, revision, expected(), noted),
      );
      if (!partial) refuseLosses(site, revision, this.#shown, inspected.inspection.manifest);
      // Messages name pages as the browser does. Nothing is published, so no page can vanish.
      const problems = verifySite({ inspected, before: undefined, output: "", now, allowRemoved: true });
      return { inspected, problems };
    } catch (error) {
      partial?.undo();
      throw error;
    }
  }

  /** Inspects what was written and what is taken over from the site that is shown. */
  #inspect(
    site: Site,
    folder: string,
    revision: Revision,
    expected: ReadonlyMap<string, Address>,
    noted: NotedFiles | undefined,
  ): Inspection {
    const before = this.#shown;
    if (!before) return inspect(folder, expected, { noted });
    const pages = [...revision.reused].map(fileOf);
    const deferred = [...before.files.keys()].filter((file) => isDeferred(site, file));
    const reused = {
      folder: before.folder,
      before,
      files: new Set([...pages, ...this.#session.assets.reused, ...deferred]),
      linksWereSound: before.linksWereSound,
    };
    return inspect(folder, expected, { noted, reused });
  }

  #show(inspected: InspectedSite<Site>, { folder, digest, revision, untracked }: FinishedBuild): void {
    const { files, addresses } = inspected.inspection.manifest;
    const graph = commitGraph(inspected, revision);
    const linksWereSound = inspected.dead.length + inspected.blocked.length === 0;
    // Later builds update it in place.
    const shown = this.#shown?.files === files ? this.#shown.files : new Map(files);
    this.#shown = { folder, files: shown, addresses, untracked, graph, linksWereSound, digest };
    // Volatile pages are rendered in every build, which only a whole revision does.
    this.#session.commit(graph !== undefined && revision.recorder.volatile.size === 0);
    this.#saving = setTimeout(() => this.#session.save(), this.#idleDelay);
  }
}
