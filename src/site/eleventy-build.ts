/** Handles the events of a build: loads the site before Eleventy renders, and completes it after Eleventy has written. */
import { rmSync } from "node:fs";
import { join } from "node:path";
import type { Journal } from "../content/journal/journal.ts";
import type { AfterEvent, BeforeEvent, EleventyConfig } from "./api.ts";
import { startCompression } from "./compression-step.ts";
import { Honesty } from "./honesty.ts";
import { writeHostRules } from "./hosting-step.ts";
import { loadSite } from "./load-site.ts";
import type { LoadedSite } from "./loaded-site.ts";
import { PlainOutput } from "./plain-output.ts";
import { isPlain, runOf } from "./run.ts";
import type { SearchStep } from "./search-step.ts";
import { removeOthers } from "./share-step.ts";
import type { Site } from "./site.ts";
import { claimPassthrough, renderLast } from "./templates.ts";
import { type Additions, volatileNames } from "./volatility.ts";
import type { CompressWorker } from "./workers/compress/compress-worker.ts";
import { writeOutputs } from "./write-outputs.ts";
import { WrittenPages } from "./written-pages.ts";

/** The consecutive builds of one Eleventy configuration; watch mode runs many. */
export class EleventyBuild {
  readonly #config: EleventyConfig;
  readonly #journal: Journal;
  readonly #additions: Additions;
  readonly #plain: PlainOutput | undefined;
  #loaded: LoadedSite | undefined;
  #search: SearchStep | undefined;
  #compression: CompressWorker | undefined;
  #pages: WrittenPages | undefined;
  #honesty: Honesty | undefined;

  constructor(config: EleventyConfig, journal: Journal, additions: Additions) {
    this.#config = config;
    this.#journal = journal;
    this.#additions = additions;
    this.#plain = isPlain(config) ? new PlainOutput() : undefined;
  }

  /** The site of the running build, once loaded. */
  get site(): Site | undefined {
    return this.#loaded?.site;
  }

  /** Undefined if Eleventy writes the pages itself. */
  get pages(): WrittenPages | undefined {
    return this.#pages;
  }

  get honesty(): Honesty | undefined {
    return this.#honesty;
  }

  /** `eleventy.before`: loads the site and starts the work that runs while pages are rendered. */
  async begin({ directories, runMode }: BeforeEvent): Promise<void> {
    const config = this.#config;
    const run = runOf(config);
    this.#plain?.before(directories.output, this.#journal.language);
    const loaded = await this.#load();
    const { site } = loaded;
    this.#loaded = loaded;
    run.session?.setSite(loaded);
    // The index and the cards of a preview are made when its pages are shown.
    this.#search = undefined;
    // Nor is one made of a share: the index of the whole is made when the shares are merged.
    if (!run.session && !run.share && site.searchPath !== undefined) {
      const [step, texts] = await Promise.all([
        import("./search-step.ts"),
        import("../outputs/search/search-texts.ts"),
      ]);
      this.#search = new step.SearchStep(site, texts.searchTexts(site.library, site.words), run.givenUp);
    }
    claimPassthrough(site, config, directories);
    loaded.drawings.start();
    if (!run.session) loaded.cards.start();
    const compression = await startCompression(site.journal, runMode, run);
    this.#compression = compression;
    if (!this.#plain) this.#pages = new WrittenPages(site, run.givenUp, (files) => compression?.begin(files));
    this.#honesty = new Honesty(site);
    await loaded.pipeline.encode(run.onPicture);
    run.onLoaded?.(site);
  }

  /** `eleventy.after`: writes everything except the pages of templates. */
  async end(event: AfterEvent): Promise<void> {
    const { output } = event.directories;
    const loaded = this.#loaded;
    if (!loaded) return;
    const { site } = loaded;
    const run = runOf(this.#config);
    await renderLast(site, this.#config, output);
    await writeOutputs(loaded, output, run);
    if (this.#search) {
      // Plain Eleventy writes into the folder of the build before.
      rmSync(join(output, site.routes.searchIndex()), { recursive: true, force: true });
      await this.#search.write(output, run.takeOver);
    }
    if (!run.preview) await writeHostRules(site, output);
    if (run.share) removeOthers(run.share, site, output);
    await this.#compression?.finish(output);
    this.#plain?.after(event, site);
    // Eleventy never frees the first configuration of a process; free at least its site.
    this.#loaded = undefined;
    this.#search = undefined;
    this.#compression = undefined;
    this.#pages = undefined;
    this.#honesty = undefined;
  }

  async #load(): Promise<LoadedSite> {
    const config = this.#config;
    const journal = this.#journal;
    const run = runOf(config);
    const { isExtended, volatile: option } = this.#additions;
    const volatile = volatileNames(option, config, journal.language);
    const given = volatile === "all" ? { ...run, revision: undefined } : run;
    const pathPrefix = run.pathPrefix ?? config.pathPrefix ?? journal.pathPrefix;
    const names = new Set(volatile === "all" ? [] : volatile);
    const settings = { pathPrefix, isExtended, volatile: names };
    return loadSite(journal, given, settings);
  }
}
