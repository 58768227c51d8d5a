/** Lets Eleventy write the whole site into a folder. */

import { relative, sep } from "node:path";
import Eleventy from "@11ty/eleventy";
import { CONFIG_FILE } from "../../content/journal/journal.ts";
import type { Revision } from "../../incremental/revision.ts";
import type { EleventyConfig } from "../../site/api.ts";
import type { Resident } from "../../site/resident.ts";
import { attachRun, type RunOptions, SEARCH_CACHE, TEXTS_CACHE } from "../../site/run.ts";
import type { Site } from "../../site/site.ts";
import type { BuildTexts } from "../../text/locales/commands/build.ts";
import type { Terminal } from "../terminal.ts";
import type { BuildOptions } from "./options.ts";

export interface WriteOptions {
  readonly options: Pick<BuildOptions, "articles" | "pathPrefix" | "drafts" | "compress">;
  readonly folder: string;
  /** Whether it is only to be shown to who writes it. */
  readonly preview?: boolean;
  /** Where the search index is kept; that of `tribune build` unless it is given. */
  readonly searchCache?: string;
  /** The clock, in milliseconds since 1970. */
  readonly now: number;
  readonly givenUp: AbortSignal;
  /** Of files as they were when the build began, by absolute path; each is asked for unless they are given. */
  readonly stamps?: RunOptions["stamps"];
  /** Whether articles are kept from build to build; not, unless it is given. */
  readonly keptTexts?: RunOptions["keptTexts"];
  /** Where they are kept; with those of `tribune build` unless it is given. */
  readonly textsCache?: string;
  /** Takes pages of the last build over. */
  readonly revision?: Revision;
  /** What the builds before it in this process left. */
  readonly resident?: Resident;
  readonly texts: Pick<BuildTexts, "pictures" | "progress">;
  readonly terminal: Pick<Terminal, "progress">;
}

export interface WrittenSite {
  readonly site: Site;
  /** How many pages were rendered. */
  readonly pages: number;
  /** Their files, from the folder. */
  readonly outputs: ReadonlySet<string>;
}

export async function writeSite(written: WriteOptions): Promise<WrittenSite> {
  const { options, terminal, texts } = written;
  const loaded: { site?: Site; total: number } = { total: 0 };
  const outputs = new Set<string>();
  let pages = 0;
  const eleventy = new Eleventy(undefined, undefined, {
    configPath: CONFIG_FILE,
    quietMode: true,
    source: "script",
    config: (config: EleventyConfig) => {
      attachRun(config, {
        articles: options.articles,
        output: written.folder,
        pathPrefix: options.pathPrefix,
        now: written.now,
        stamps: written.stamps,
        drafts: options.drafts,
        preview: written.preview ?? false,
        compress: options.compress,
        searchCache: written.searchCache ?? SEARCH_CACHE,
        keptTexts: written.keptTexts ?? "none",
        textsCache: written.textsCache ?? TEXTS_CACHE,
        revision: written.revision,
        resident: written.resident,
        givenUp: written.givenUp,
        onLoaded: (site) => {
          loaded.site = site;
          loaded.total = Object.values(site.pages).reduce((sum, kind) => sum + kind.length, 0);
        },
        onPicture: (done, total) => terminal.progress?.(texts.pictures(done, total)),
      });
      // Its quiet mode forgets these.
      config.benchmarks.config.setIsVerbose(false);
      config.addTransform("tribune-count", function (content) {
        // Eleventy renders what it does not write, too.
        if (this.page.url === false) return content;
        pages += 1;
        const file = this.page.outputPath;
        if (file !== false) outputs.add(relative(written.folder, file).split(sep).join("/"));
        if (pages % 50 === 0) terminal.progress?.(texts.progress(pages, Math.max(pages, loaded.total)));
        return content;
      });
    },
  });
  eleventy.disableLogger();
  try {
    await eleventy.write();
  } finally {
    terminal.progress?.("");
  }
  if (!loaded.site) throw new Error("Eleventy ended without reading the site.");
  return { site: loaded.site, pages, outputs };
}
