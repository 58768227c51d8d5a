/** Loads a site: reads everything that its pages are made from, and says everything that is wrong with it at once. */
import { realpathSync } from "node:fs";
import { join, resolve } from "node:path";
import { unfinished } from "../authoring/lint/unfinished.ts";
import { type Base, Routes } from "../content/addresses/routes.ts";
import { CONFIG_FILE, type Journal } from "../content/journal/journal.ts";
import { placeSettings } from "../content/journal/setting-places.ts";
import { type Loaded, loadLibrary } from "../content/library/load.ts";
import { unreadableNamesBelow } from "../content/sources/folder-names.ts";
import { KeptTexts } from "../content/sources/kept-texts.ts";
import { IMAGE_CACHE, ImageCache } from "../images/cache.ts";
import { ImagePipeline } from "../images/pipeline.ts";
import { readOwnFonts } from "../outputs/cards/own-fonts.ts";
import { type Design, readDesign } from "../outputs/design/design.ts";
import { isError, type Problem, sortProblems } from "../problems/problem.ts";
import { problemsError } from "../problems/report.ts";
import { applyRules } from "../problems/rules.ts";
import { checkAdmin } from "./admin.ts";
import { type DrawingParts, type Drawn, drawingsOf } from "./drawings.ts";
import { ENGINE_LAYOUTS } from "./engine.ts";
import { hostLimits } from "./host-limits.ts";
import type { LoadedSite } from "./loaded-site.ts";
import { openTexts, updateRevision } from "./page-reuse.ts";
import { pagesFolder, type RunOptions } from "./run.ts";
import { readScripts, type Script } from "./scripts.ts";
import { Site } from "./site.ts";
import { claimSite } from "./site-claims.ts";
import { ReadersBeside } from "./workers/parse/pool.ts";

/** The folder of a site's own layouts. */
export const LAYOUTS = "layouts";

/** What a site adds to its journal. */
export interface SiteSettings {
  /** The path of the site at its host, `/` or `/prefix/`. */
  readonly pathPrefix: string;
  /** Whether it adds anything of its own to Eleventy. */
  readonly isExtended: boolean;
  /** Filters of the site's own whose callers are rendered in every build. */
  readonly volatile: ReadonlySet<string>;
}

/** What a site is loaded from. */
interface SiteOrder {
  readonly journal: Journal;
  readonly run: RunOptions;
  readonly base: Base;
  readonly routes: Routes;
  /** What is known of pictures of earlier builds. */
  readonly imageCache: ImageCache;
  /** Absolute path of the site's folder, links resolved. */
  readonly root: string;
  /** Absolute path of the site's own layouts, which need not be there. */
  readonly layouts: string;
  readonly settings: SiteSettings;
}

/**
 * Reads the whole site, its pictures to their ends.
 * @throws ProblemsError with all problems, when one of them is an error
 */
export async function loadSite(
  journal: Journal,
  run: RunOptions,
  settings: SiteSettings,
): Promise<LoadedSite> {
  const order = orderOf(journal, run, settings);
  refuseUnreadable(order);
  const loaded = readTexts(order);
  const { design, problems: ofDesign } = readStyles(order);
  const images = new ImagePipeline(loaded.album, order.imageCache);
  const ofPictures = applyRules(await images.check(), journal.rules);
  const fonts = readOwnFonts(journal, order.root);
  const scripts = readSearchScripts(order, loaded);
  const ofClaims = claimSite(loaded.registry, { journal, design, scripts });
  const ofHosts = findHostLimits(order, loaded);
  const found = [loaded.problems, ofPictures, ofDesign, fonts.problems, ofClaims, ofHosts].flat();
  const warnings = refuseErrors(order, found);
  const { drawings, ...drawn } = requestDrawings(order, loaded, { design, fonts: fonts.fonts });
  const site = makeSite(order, { loaded, design, scripts, warnings, drawn });
  const { album, retouch } = loaded;
  if (run.revision) updateRevision(run.revision, site, album, run);
  return { site, album, images, drawings, retouch, standing: undefined };
}

function orderOf(journal: Journal, run: RunOptions, settings: SiteSettings): SiteOrder {
  const base = {
    language: journal.language,
    origin: new URL(journal.url).origin,
    pathPrefix: settings.pathPrefix,
  };
  return {
    journal,
    run,
    base,
    routes: new Routes(base),
    imageCache: new ImageCache(resolve(IMAGE_CACHE), run.now),
    root: realpathSync("."),
    layouts: resolve(LAYOUTS),
    settings,
  };
}

/** Before anybody opens what is in the folders. */
function refuseUnreadable({ journal, layouts }: SiteOrder): void {
  checkAdmin(journal);
  const unreadable = unreadableNamesBelow(layouts, LAYOUTS);
  if (unreadable.length > 0) throw problemsError(unreadable, journal.language);
}

/** Reads articles and free pages; those that earlier builds kept are not read again. */
function readTexts({ journal, run, base, routes, imageCache, root }: SiteOrder): Loaded {
  const { resident } = run;
  const open = () => openTexts(journal, routes, { cache: run.textsCache, renew: run.keptTexts === "renew" });
  const store = run.keptTexts !== "none" && !resident ? open() : undefined;
  const keptTexts = resident?.keptTexts(open) ?? (store && new KeptTexts(store, run.stamps));
  const loaded = loadLibrary({
    journal,
    routes,
    root,
    imageCache,
    articles: { root: resolve(run.articles), label: run.articles },
    pages: pagesFolder(),
    now: run.now,
    drafts: run.drafts,
    ...(keptTexts && { keptTexts, beside: new ReadersBeside(journal, base) }),
    ...(resident && { memory: resident.memory() }),
    remarks: unfinished(journal.language),
  });
  store?.save();
  return loaded;
}

function readStyles({ run, routes, layouts }: SiteOrder): ReturnType<typeof readDesign> {
  const read = () => readDesign([ENGINE_LAYOUTS, layouts], routes);
  return run.resident?.design(read) ?? read();
}

/** The modules of the search page; none where the site has no such page. */
function readSearchScripts({ routes, layouts }: SiteOrder, { library }: Loaded): Script[] {
  if (library.everyPage.searchPages.length === 0) return [];
  return readScripts([join(ENGINE_LAYOUTS, "scripts"), join(layouts, "scripts")], routes);
}

/** What a named host would not take. Of redirects that are mistakes, nothing more needs to be known. */
function findHostLimits({ journal, routes }: SiteOrder, { library, problems }: Loaded): readonly Problem[] {
  return problems.some(isError) ? [] : applyRules(hostLimits({ journal, library, routes }), journal.rules);
}

/** @returns the problems in order, where none of them is an error */
function refuseErrors({ journal }: SiteOrder, found: readonly Problem[]): readonly Problem[] {
  const problems = sortProblems(placeSettings(found, CONFIG_FILE));
  if (problems.some(isError)) throw problemsError(problems, journal.language);
  return problems;
}

/** Asks for icons and for the cards of all articles: they are drawn while the pages are made. */
function requestDrawings(
  { journal, run, routes }: SiteOrder,
  { library, logo }: Loaded,
  look: Pick<DrawingParts, "design" | "fonts">,
): Drawn {
  const drawn = drawingsOf({ journal, routes, logo, now: run.now, ...look });
  drawn.socialImages?.request(library.articles);
  return drawn;
}

interface SiteFindings {
  readonly loaded: Loaded;
  readonly design: Design;
  readonly scripts: readonly Script[];
  readonly warnings: readonly Problem[];
  readonly drawn: Omit<Drawn, "drawings">;
}

function makeSite(
  { journal, run, routes, settings }: SiteOrder,
  { loaded, design, scripts, warnings, drawn }: SiteFindings,
): Site {
  const { library, logo, held, ignored, registry } = loaded;
  const { now, revision } = run;
  const { isExtended, volatile } = settings;
  const parts = { journal, library, routes, design, scripts, logo, held, ignored, registry };
  return new Site({ ...parts, ...drawn, now, warnings, revision, isExtended, volatile });
}
