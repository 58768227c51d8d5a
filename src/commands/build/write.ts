/** Lets Eleventy write the whole site into a folder. */
import Eleventy from "@11ty/eleventy";
import { CONFIG_FILE } from "../../content/journal.ts";
import type { EleventyConfig } from "../../eleventy/api.ts";
import { attachRun } from "../../eleventy/run.ts";
import type { Site } from "../../eleventy/site.ts";
import type { Terminal } from "../terminal.ts";
import type { BuildOptions } from "./options.ts";
import type { BuildTexts } from "./texts.ts";

export interface WriteOptions {
  readonly options: Pick<BuildOptions, "articles" | "pathPrefix" | "drafts">;
  readonly folder: string;
  /** The clock, in milliseconds since 1970. */
  readonly now: number;
  readonly givenUp: AbortSignal;
  readonly texts: BuildTexts;
  readonly terminal: Terminal;
}

export async function writeSite(written: WriteOptions): Promise<{ site: Site; pages: number }> {
  const { options, terminal, texts } = written;
  const loaded: { site?: Site; total: number } = { total: 0 };
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
        drafts: options.drafts,
        givenUp: written.givenUp,
        onLoaded: (site) => {
          loaded.site = site;
          loaded.total = Object.values(site.pages).reduce((sum, kind) => sum + kind.length, 0);
        },
        onPicture: (done, total) => terminal.progress?.(texts.pictures(done, total)),
      });
      config.addTransform("tribune-count", (content) => {
        pages += 1;
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
  return { site: loaded.site, pages };
}
