/** `tribune({...})`: the journal made an Eleventy configuration. */
import { existsSync, realpathSync } from "node:fs";
import { copyFile, mkdir, writeFile } from "node:fs/promises";
import { dirname, join, relative, resolve } from "node:path";
import { writeMarker } from "../build/marker.ts";
import { CONFIG_FILE, type Journal, type JournalInput, parseJournal } from "../content/journal.ts";
import { loadLibrary } from "../content/load.ts";
import { Routes } from "../content/routes.ts";
import { readDesign } from "../design/design.ts";
import { IMAGE_CACHE, ImageCache } from "../images/cache.ts";
import { ImagePipeline } from "../images/pipeline.ts";
import { isError, sortProblems } from "../problems/problem.ts";
import { problemsError } from "../problems/report.ts";
import { applyRules } from "../problems/rules.ts";
import type { SearchIndex } from "../search/search-index.ts";
import type { EleventyConfig, EleventySettings } from "./api.ts";
import { ENGINE_LAYOUTS, loadEngineLayouts } from "./engine-layouts.ts";
import { addPolicy, finishForHosts } from "./hosting.ts";
import { pagesFolder, type RunOptions, runOf } from "./run.ts";
import { readScripts } from "./scripts.ts";
import { finishSearch, startSearch } from "./search.ts";
import { Site } from "./site.ts";

const LAYOUTS = "layouts";

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
    let images: ImagePipeline | undefined;
    let search: SearchIndex | undefined;

    config.setUseGitIgnore(false);
    config.addExtension("11ty.ts", { key: "11ty.js" });
    config.addTemplateFormats("11ty.ts");
    for (const [name, template] of await loadEngineLayouts(ownLayouts ? layouts : undefined)) {
      config.addTemplate(name, template);
    }
    config.on("eleventy.before", async ({ directories }) => {
      const run = runOf(config);
      const pathPrefix = run.pathPrefix ?? config.pathPrefix ?? journal.pathPrefix;
      ({ site, images } = await loadSite(journal, run, pathPrefix, layouts));
      search?.stop();
      search = startSearch(site, directories.output);
      await images.encode(run.onPicture);
      run.onLoaded?.(site);
    });
    config.on("eleventy.after", async (event) => {
      const { directories } = event;
      if (!site || !images) return;
      await copyFiles(site, directories.output);
      await images.publish(join(directories.output, site.routes.image({ file: "" })));
      await writeScripts(site, directories.output);
      await finishSearch(site, search);
      await finishForHosts(site, event, runOf(config).compress);
      await writeMarker(directories.output);
    });
    addData(config, () => site);
    if (journal.hosting.length > 0) addPolicy(config, () => site);
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

/** Reads the whole site, its pictures to their ends; throws all its problems together when one of them is an error. */
async function loadSite(
  journal: Journal,
  run: RunOptions,
  pathPrefix: string,
  layouts: string,
): Promise<{ site: Site; images: ImagePipeline }> {
  const { origin } = new URL(journal.url);
  const routes = new Routes({ language: journal.language, origin, pathPrefix });
  const imageCache = new ImageCache(resolve(IMAGE_CACHE));
  const { library, held, ignored, album, ...loaded } = loadLibrary({
    journal,
    routes,
    root: realpathSync("."),
    imageCache,
    articles: { root: resolve(run.articles), label: run.articles },
    pages: pagesFolder(),
    now: run.now,
    drafts: run.drafts,
  });
  const { design, problems: broken } = readDesign([ENGINE_LAYOUTS, layouts], routes);
  const images = new ImagePipeline(album, imageCache);
  const found = applyRules(await images.check(), journal.rules);
  const problems = sortProblems([...loaded.problems, ...found, ...broken]);
  if (problems.some(isError)) throw problemsError(problems, journal.language);
  const searches = library.everyPage.searchPages.length > 0;
  const scripts = searches
    ? readScripts([join(ENGINE_LAYOUTS, "scripts"), join(layouts, "scripts")], routes)
    : [];
  const site = new Site({ journal, library, routes, design, scripts, held, ignored, warnings: problems });
  return { site, images };
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
    "tagFeeds",
    "authorFeeds",
    "redirects",
  ] as const satisfies readonly (keyof Site["pages"])[];
  config.addGlobalData("site", current);
  for (const kind of kinds) config.addGlobalData(kind, () => current()?.pages[kind] ?? []);
}

/** Pictures of the articles, fonts of the design: files that go out as they are. */
async function copyFiles(site: Site, output: string): Promise<void> {
  for (const { from, to } of site.files) {
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
