/** `tribune({...})`: the journal made an Eleventy configuration. */
import { existsSync } from "node:fs";
import { copyFile, mkdir, writeFile } from "node:fs/promises";
import { dirname, join, relative, resolve } from "node:path";
import { writeMarker } from "../build/marker.ts";
import { type Journal, type JournalInput, parseJournal } from "../content/journal.ts";
import { loadLibrary } from "../content/load.ts";
import { Routes } from "../content/routes.ts";
import { isError } from "../problems/problem.ts";
import { problemsError } from "../problems/report.ts";
import type { SearchIndex } from "../search/search-index.ts";
import type { EleventyConfig, EleventySettings } from "./api.ts";
import { ENGINE_LAYOUTS, loadEngineLayouts } from "./engine-layouts.ts";
import { CONFIG_FILE, type RunOptions, runOf } from "./run.ts";
import { readScripts } from "./scripts.ts";
import { finishSearch, startSearch } from "./search.ts";
import { Site } from "./site.ts";
import { readStyles } from "./style-sheet.ts";

const LAYOUTS = "layouts";
const PAGES = "pages";

/** What a site owner adds to Eleventy: plugins, filters, transforms, passthrough copies. */
export type EleventySetup = (config: EleventyConfig) => void | Promise<void>;

export interface TribuneConfiguration {
  (config: EleventyConfig): Promise<EleventySettings>;
  /** The journal as it was written: the command line reads it before Eleventy does. */
  readonly journal: JournalInput;
}

/**
 * The default export of `.eleventy.ts`.
 * @param input the journal
 * @param setup the site's own additions to Eleventy; they reach every page
 */
export function tribune(input: JournalInput, setup?: EleventySetup): TribuneConfiguration {
  const configure = async (config: EleventyConfig): Promise<EleventySettings> => {
    const journal = journalOf(input);
    const layouts = resolve(LAYOUTS);
    const ownLayouts = existsSync(layouts);
    let site: Site | undefined;
    let search: SearchIndex | undefined;

    config.setUseGitIgnore(false);
    config.addExtension("11ty.ts", { key: "11ty.js" });
    config.addTemplateFormats("11ty.ts");
    for (const [name, template] of await loadEngineLayouts(ownLayouts ? layouts : undefined)) {
      config.addTemplate(name, template);
    }
    config.on("eleventy.before", ({ directories }) => {
      const run = runOf(config);
      site = loadSite(journal, run, run.pathPrefix ?? config.pathPrefix ?? journal.pathPrefix, layouts);
      search?.stop();
      search = startSearch(site, directories.output);
      run.onLoaded?.(site);
    });
    config.on("eleventy.after", async ({ directories }) => {
      if (!site) return;
      await copyMedia(site, directories.output);
      await writeScripts(site, directories.output);
      await finishSearch(site, search);
      await writeMarker(directories.output);
    });
    addData(config, () => site);
    await setup?.(config);
    return {
      dir: { input: ownLayouts ? LAYOUTS : emptyInput(), output: runOf(config).output },
      pathPrefix: journal.pathPrefix,
    };
  };
  return Object.assign(configure, { journal: input });
}

function journalOf(input: JournalInput): Journal {
  const parsed = parseJournal(input, CONFIG_FILE);
  if ("journal" in parsed) return parsed.journal;
  throw problemsError(parsed.problems, parsed.language);
}

/** Reads the whole site; throws all its problems together when one of them is an error. */
function loadSite(journal: Journal, run: RunOptions, pathPrefix: string, layouts: string): Site {
  const { origin } = new URL(journal.url);
  const routes = new Routes({ language: journal.language, origin, pathPrefix });
  const { library, held, ignored, problems } = loadLibrary({
    journal,
    routes,
    articles: { root: resolve(run.articles), label: run.articles },
    pages: existsSync(PAGES) ? { root: resolve(PAGES), label: PAGES } : undefined,
    now: run.now,
    drafts: run.drafts,
  });
  if (problems.some(isError)) throw problemsError(problems, journal.language);
  const styles = readStyles([join(ENGINE_LAYOUTS, "styles"), join(layouts, "styles")], routes);
  const searches = library.everyPage.searchPages.length > 0;
  const scripts = searches
    ? readScripts([join(ENGINE_LAYOUTS, "scripts"), join(layouts, "scripts")], routes)
    : [];
  return new Site({ journal, library, routes, styles, scripts, held, ignored, warnings: problems });
}

/** Arrays and class instances, since Eleventy merges plain objects anew for every page. */
function addData(config: EleventyConfig, current: () => Site | undefined): void {
  const kinds = [
    "articles",
    "homePages",
    "tagPages",
    "authorPages",
    "archivePages",
    "freePages",
    "searchPages",
    "redirects",
  ] as const satisfies readonly (keyof Site["pages"])[];
  config.addGlobalData("site", current);
  for (const kind of kinds) config.addGlobalData(kind, () => current()?.pages[kind] ?? []);
}

async function copyMedia(site: Site, output: string): Promise<void> {
  for (const { from, to } of site.media) {
    const target = join(output, to);
    await mkdir(dirname(target), { recursive: true });
    await copyFile(from, target);
  }
}

async function writeScripts(site: Site, output: string): Promise<void> {
  for (const { path, text } of site.scripts) {
    const target = join(output, path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, text);
  }
}

/** Eleventy wants an input folder; a site without layouts gets one in which there is no template. */
function emptyInput(): string {
  return relative(process.cwd(), join(ENGINE_LAYOUTS, "styles"));
}
