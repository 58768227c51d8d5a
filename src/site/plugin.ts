/** `tribune({...})`: the journal made an Eleventy configuration. */
import { existsSync, realpathSync, statSync } from "node:fs";
import { copyFile, mkdir, writeFile } from "node:fs/promises";
import { dirname, join, relative, resolve } from "node:path";
import { unfinished } from "../authoring/lint/unfinished.ts";
import { Routes } from "../content/addresses/routes.ts";
import { CONFIG_FILE, type Journal, type JournalInput } from "../content/journal/journal.ts";
import { parseJournal } from "../content/journal/parse-journal.ts";
import { placeSettings } from "../content/journal/setting-places.ts";
import { loadLibrary } from "../content/library/load.ts";
import { unreadableNamesBelow } from "../content/sources/folder-names.ts";
import { KeptTexts } from "../content/sources/kept-texts.ts";
import { IMAGE_CACHE, ImageCache } from "../images/cache.ts";
import { ImagePipeline } from "../images/pipeline.ts";
import { stampOf } from "../incremental/store/stamp.ts";
import { readOwnFonts } from "../outputs/cards/own-fonts.ts";
import { readDesign } from "../outputs/design/design.ts";
import type { SearchIndex } from "../outputs/search/search-index.ts";
import { isError, sortProblems } from "../problems/problem.ts";
import { problemsError } from "../problems/report.ts";
import { applyRules } from "../problems/rules.ts";
import { checkAdmin, writeAdmin } from "./admin.ts";
import type { EleventyConfig, EleventySettings } from "./api.ts";
import { drawingsOf } from "./drawings.ts";
import { ENGINE_LAYOUTS } from "./engine.ts";
import { loadEngineLayouts } from "./engine-layouts.ts";
import { addHonesty, Honesty } from "./honesty.ts";
import { hostLimits } from "./host-limits.ts";
import { addPolicy, finishForHosts } from "./hosting-step.ts";
import { toRender } from "./layout.ts";
import type { LoadedSite } from "./loaded-site.ts";
import { openTexts, updateRevision } from "./page-reuse.ts";
import { patchedSite } from "./patched-site.ts";
import { PlainOutput } from "./plain-output.ts";
import { isPlain, pagesFolder, type RunOptions, runOf } from "./run.ts";
import { readScripts } from "./scripts.ts";
import { finishSearch, startSearch } from "./search-step.ts";
import { Site } from "./site.ts";
import { claimDrawn, claimSite } from "./site-claims.ts";
import { methodsOf, SiteCodeFailure } from "./site-code-failure.ts";
import type { Standing } from "./standing.ts";
import { claimPassthrough, followTemplates, renderLast } from "./templates.ts";
import { ReadersBeside } from "./workers/parse/pool.ts";
import { addWrittenPages, WrittenPages } from "./written-pages.ts";

const LAYOUTS = "layouts";

/** What a site owner adds to Eleventy: plugins, filters, transforms, passthrough copies. */
export type EleventySetup = (config: EleventyConfig) => void | Promise<void>;

export interface TribuneConfiguration {
  (config: EleventyConfig): Promise<EleventySettings>;
  /** The journal as it was written: the command line reads it before Eleventy does. */
  readonly journal: JournalInput;
  /** Whether the site adds nothing of its own to Eleventy. */
  readonly isPure: boolean;
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
    let loaded: LoadedSite | undefined;
    let search: SearchIndex | undefined;
    let pages: WrittenPages | undefined;
    let honesty: Honesty | undefined;
    const plain = isPlain(config) ? new PlainOutput() : undefined;

    config.setUseGitIgnore(false);
    config.addExtension("11ty.ts", { key: "11ty.js" });
    config.addTemplateFormats("11ty.ts");
    for (const [name, template] of await loadEngineLayouts(ownLayouts ? layouts : undefined)) {
      config.addTemplate(name, template);
    }
    config.on("eleventy.before", async ({ directories }) => {
      const run = runOf(config);
      plain?.before(directories.output, journal.language);
      const pathPrefix = run.pathPrefix ?? config.pathPrefix ?? journal.pathPrefix;
      // What a site adds to Eleventy may read anything: its pages are rendered every time.
      const revision = setup ? undefined : run.revision;
      const given = { ...run, revision };
      loaded = patchedSite(given) ?? (await loadSite(journal, given, pathPrefix, layouts));
      site = loaded.site;
      run.resident?.note(loaded);
      search?.stop();
      // Of a site that is shown already, the index may follow.
      search = run.resident?.hasSite ? undefined : startSearch(site, directories.output, run.searchCache);
      claimPassthrough(site, config, directories);
      if (!loaded.standing) loaded.drawings.start();
      run.givenUp?.addEventListener("abort", () => search?.stop());
      if (!plain) pages = new WrittenPages(site, run.givenUp);
      honesty = new Honesty(site);
      if (!loaded.standing) await loaded.images.encode(run.onPicture);
      run.onLoaded?.(site);
    });
    config.on("eleventy.after", async (event) => {
      const { directories } = event;
      if (!site || !loaded) return;
      await renderLast(site, config, directories.output);
      await writeRest(loaded, directories.output, runOf(config));
      await finishSearch(site, search);
      await finishForHosts(site, event, runOf(config));
      plain?.after(event, site);
    });
    addData(config, () => site);
    const addRead = followTemplates(config, () => site);
    const addLast = addWrittenPages(config, () => pages);
    if (journal.hosting.length > 0) addPolicy(config, () => site);
    try {
      await setup?.(config);
    } catch (error) {
      throw new SiteCodeFailure(error, { methods: methodsOf(config) });
    }
    addHonesty(config, () => honesty);
    addRead();
    addLast();
    return {
      dir: { input: ownLayouts ? LAYOUTS : emptyInput(), output: runOf(config).output },
      pathPrefix: journal.pathPrefix,
    };
  };
  return Object.assign(configure, { journal: input, isPure: setup === undefined });
}

function journalOf(input: JournalInput): Journal {
  const parsed = parseJournal(input, CONFIG_FILE);
  if ("journal" in parsed) return parsed.journal;
  throw problemsError(placeSettings(parsed.problems, CONFIG_FILE), parsed.language);
}

/** Reads the whole site, its pictures to their ends; throws all its problems together when one of them is an error. */
async function loadSite(
  journal: Journal,
  run: RunOptions,
  pathPrefix: string,
  layouts: string,
): Promise<LoadedSite> {
  checkAdmin(journal);
  // Before anybody opens what is in it.
  const unreadable = unreadableNamesBelow(layouts, LAYOUTS);
  if (unreadable.length > 0) throw problemsError(unreadable, journal.language);
  const { origin } = new URL(journal.url);
  const routes = new Routes({ language: journal.language, origin, pathPrefix });
  const imageCache = new ImageCache(resolve(IMAGE_CACHE));
  const root = realpathSync(".");
  const { resident } = run;
  const open = () => openTexts(journal, routes, { cache: run.textsCache, renew: run.keptTexts === "renew" });
  const store = run.keptTexts !== "none" && !resident ? open() : undefined;
  const keptTexts = resident?.keptTexts(open) ?? (store && new KeptTexts(store, run.stamps));
  const { library, held, ignored, logo, album, retouch, registry, ...loaded } = loadLibrary({
    journal,
    routes,
    root,
    imageCache,
    articles: { root: resolve(run.articles), label: run.articles },
    pages: pagesFolder(),
    now: run.now,
    drafts: run.drafts,
    ...(keptTexts && {
      keptTexts,
      beside: new ReadersBeside(journal, { language: journal.language, origin, pathPrefix }),
    }),
    ...(resident && { memory: resident.memory() }),
    remarks: unfinished(journal.language),
  });
  store?.save();
  const look = () => readDesign([ENGINE_LAYOUTS, layouts], routes);
  const { design, problems: broken } = resident?.design(look) ?? look();
  const images = new ImagePipeline(album, imageCache);
  const found = applyRules(await images.check(), journal.rules);
  const ownFonts = readOwnFonts(journal, root);
  const searches = library.everyPage.searchPages.length > 0;
  const scripts = searches
    ? readScripts([join(ENGINE_LAYOUTS, "scripts"), join(layouts, "scripts")], routes)
    : [];
  const taken = claimSite(registry, { journal, design, scripts });
  // Of redirects that are mistakes, nothing more needs to be known.
  const limits = loaded.problems.some(isError) ? [] : hostLimits({ journal, library, routes });
  const told = [
    ...loaded.problems,
    ...found,
    ...broken,
    ...ownFonts.problems,
    ...taken,
    ...applyRules(limits, journal.rules),
  ];
  const problems = sortProblems(placeSettings(told, CONFIG_FILE));
  if (problems.some(isError)) throw problemsError(problems, journal.language);
  const { now } = run;
  const drawn = drawingsOf({ journal, routes, design, logo, fonts: ownFonts.fonts });
  // Now, and not when the pages ask: they are made beside the pages.
  drawn.socialImages?.request(library.articles);
  const site = new Site({
    journal,
    library,
    routes,
    design,
    scripts,
    now,
    logo,
    ...drawn,
    held,
    ignored,
    warnings: problems,
    revision: run.revision,
    registry,
  });
  if (run.revision) updateRevision(run.revision, site, album, run);
  return { site, album, images, drawings: drawn.drawings, retouch, standing: undefined };
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
    "markdownCopies",
    "sitemapParts",
  ] as const satisfies readonly (keyof Site["pages"])[];
  config.addGlobalData("site", current);
  for (const kind of kinds) {
    config.addGlobalData(kind, () => current()?.pages[kind] ?? []);
    config.addGlobalData(toRender(kind), () => current()?.toRender(kind) ?? []);
  }
}

/** Everything but the pages: what stands already is not written again. */
async function writeRest(
  { site, album, images, drawings, standing: before }: LoadedSite,
  output: string,
  { resident, articles }: RunOptions,
): Promise<void> {
  const standing = resident?.standing;
  const pictures = site.routes.image({ file: "" }).slice(1);
  const { registry } = site;
  claimDrawn(site, album, drawings);
  // Where little has changed, only a page that was rendered can have asked for more.
  if (!before || album.orders.size > before.pictures)
    await images.publish(join(output, pictures), (file, key) => standing?.has(pictures + file, key) ?? false);
  if (!before || drawings.size > before.drawings)
    await drawings.publish(output, standing, ({ to }) => registry.publishersOwn(`/${to}`) !== undefined);
  if (before) return;
  await copyFiles(site, output, standing);
  await writeTexts(site, output);
  writeAdmin(site, output, articles);
}

/** Pictures of the articles, fonts of the design: files that go out as they are. */
async function copyFiles(site: Site, output: string, standing: Standing | undefined): Promise<void> {
  for (const { from, to } of site.files) {
    if (standing?.has(to, `${from} ${stampOf(statSync(from, { bigint: true }))}`)) continue;
    const target = join(output, to);
    await mkdir(dirname(target), { recursive: true });
    await copyFile(from, target);
  }
}

/** Scripts of the search page, and the web manifest. */
async function writeTexts(site: Site, output: string): Promise<void> {
  const { webManifest: manifest, routes } = site;
  const texts =
    manifest && !site.registry.publishersOwn(routes.webManifest())
      ? [...site.scripts, { path: routes.webManifest(), text: `${JSON.stringify(manifest, undefined, 2)}\n` }]
      : site.scripts;
  for (const { path, text } of texts) {
    const target = join(output, path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, text);
  }
}

/** Eleventy wants an input folder; a site without layouts gets one in which there is no template. */
function emptyInput(): string {
  return relative(process.cwd(), join(ENGINE_LAYOUTS, "styles"));
}
