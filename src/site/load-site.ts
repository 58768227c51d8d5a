/** Loads a site: reads everything that its pages are made from, and reports all problems at once. */
import { realpathSync } from "node:fs";
import { join, resolve } from "node:path";
import { unfinished } from "../authoring/lint/unfinished.ts";
import { type Base, Routes } from "../content/addresses/routes.ts";
import type { Article } from "../content/article/article.ts";
import { ArticleCache } from "../content/article/article-cache.ts";
import { CONFIG_FILE, type Journal } from "../content/journal/journal.ts";
import { placeSettings } from "../content/journal/setting-places.ts";
import { ContentSession } from "../content/library/load.ts";
import type { Loaded } from "../content/library/load-options.ts";
import { unreadableNamesBelow } from "../content/sources/folder-names.ts";
import { IMAGE_CACHE, ImageCache } from "../images/cache.ts";
import { ImagePipeline } from "../images/pipeline.ts";
import { readOwnFonts } from "../outputs/cards/own-fonts.ts";
import { type Design, readDesign } from "../outputs/design/design.ts";
import { isError, type Problem, sortProblems } from "../problems/problem.ts";
import { problemsError } from "../problems/report.ts";
import { applyRules } from "../problems/rules.ts";
import { ENGINE_LAYOUTS } from "../text/engine-paths.ts";
import { checkAdmin } from "./admin.ts";
import { type DrawingParts, type Drawn, drawingsOf } from "./drawings.ts";
import { hostLimits } from "./host-limits.ts";
import type { LoadedSite } from "./loaded-site.ts";
import { openTextStore } from "./open-text-store.ts";
import { hostOf, updateRevision } from "./page-reuse.ts";
import { pagesFolder, type RunOptions } from "./run.ts";
import { readScripts, type Script } from "./scripts.ts";
import { Site } from "./site.ts";
import { claimSite } from "./site-claims.ts";
import { ParsePool } from "./workers/parse/pool.ts";

/** The folder of a site's own layouts. */
export const LAYOUTS = "layouts";

/** The site's settings, besides its journal. */
export interface SiteSettings {
  /** The URL path of the site: `/` or `/prefix/`. */
  readonly pathPrefix: string;
  /** Whether it has its own additions to Eleventy. */
  readonly isExtended: boolean;
  /** Names of its filters whose callers are rendered in every build. */
  readonly volatile: ReadonlySet<string>;
}

/** Everything that loading needs. */
interface LoadContext {
  readonly journal: Journal;
  readonly run: RunOptions;
  readonly base: Base;
  readonly routes: Routes;
  readonly imageCache: ImageCache;
  /** Absolute path of the site's folder, symbolic links resolved. */
  readonly root: string;
  /** Absolute path of the site's own layouts, which need not exist. */
  readonly layouts: string;
  readonly settings: SiteSettings;
}

/**
 * Loads the site; in a session, only what has changed since the last build.
 * @throws ProblemsError with all problems, if one of them is an error
 */
export async function loadSite(
  journal: Journal,
  run: RunOptions,
  settings: SiteSettings,
): Promise<LoadedSite> {
  const context = contextOf(journal, run, settings);
  const shown = run.revision && run.session?.takeShown();
  if (!shown) refuseUnreadable(context);
  const loaded = readContent(context, shown?.site);
  return shown && loaded.remade ? renewSite(context, shown, loaded) : buildSite(context, loaded);
}

async function buildSite(context: LoadContext, loaded: Loaded): Promise<LoadedSite> {
  const { journal, run, imageCache, root } = context;
  const { images, library } = loaded;
  const { design, problems: ofDesign } = readStyles(context);
  const pipeline = new ImagePipeline(images, imageCache, run.limit);
  const ofPictures = applyRules(await pipeline.check(), journal.rules);
  const fonts = readOwnFonts(journal, root);
  const scripts = readSearchScripts(context, loaded);
  const ofClaims = claimSite(loaded.registry, { journal, design, scripts });
  const ofHosts = findHostLimits(context, loaded);
  const otherProblems = [ofPictures, ofDesign, fonts.problems, ofClaims, ofHosts].flat();
  const warnings = refuseErrors(context, [...loaded.problems, ...otherProblems]);
  const { drawings, cards, ...drawn } = requestDrawings(context, loaded, { design, fonts: fonts.fonts });
  const site = makeSite(context, { loaded, design, scripts, warnings, drawn });
  run.share?.setTexts((path) => library.textAt(path));
  if (run.revision) updateRevision(run.revision, site, images, run);
  return { site, images, pipeline, drawings, cards, otherProblems, isRenewed: false };
}

/** Renews the site of the last build, of which only some articles have changed. */
function renewSite(context: LoadContext, shown: LoadedSite, { problems }: Loaded): LoadedSite {
  const { now, revision, session } = context.run;
  const warnings = refuseErrors(context, [...problems, ...shown.otherProblems]);
  const site = shown.site.renewed({ now, revision, warnings });
  revision?.updateRecords(hostOf(site, shown.images));
  session?.assets.requestAll();
  return { ...shown, site, isRenewed: true };
}

function contextOf(journal: Journal, run: RunOptions, settings: SiteSettings): LoadContext {
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

/** Call it before any file of the folders is opened. */
function refuseUnreadable({ journal, layouts }: LoadContext): void {
  checkAdmin(journal);
  const unreadable = unreadableNamesBelow(layouts, LAYOUTS);
  if (unreadable.length > 0) throw problemsError(unreadable, journal.language);
}

/**
 * Loads articles and free pages, unchanged ones from the cache.
 * @param shown the site of the last build, if this build may renew it
 */
function readContent({ journal, run, base, routes, imageCache, root }: LoadContext, shown?: Site): Loaded {
  const { session, revision } = run;
  const open = () =>
    openTextStore(journal, routes, { folder: run.articleCacheFolder, renew: run.articleCache === "renew" });
  const store = run.articleCache !== "none" && !session ? open() : undefined;
  const cache = session?.articleCache(open) ?? (store && new ArticleCache(store, run.stamps));
  const loaded = (session?.content ?? new ContentSession()).load({
    journal,
    routes,
    root,
    imageCache,
    articles: { root: resolve(run.articles), label: run.articles },
    pages: pagesFolder(),
    now: run.now,
    drafts: run.drafts,
    ...(cache && { cache, workers: new ParsePool(journal, base) }),
    remarks: unfinished(journal.language),
    share: run.share,
    changed: session?.takeChanges(),
    affectsAggregates:
      shown &&
      revision &&
      ((articles) => revision.affectsAggregates(articles) || !areCardsSame(shown, articles)),
  });
  store?.save();
  return loaded;
}

/** A new card has a new file name, and renewing the site would leave the old file behind. */
const areCardsSame = ({ socialImages }: Site, articles: readonly Article[]) =>
  articles.every((article) => socialImages?.isSame(article) ?? true);

function readStyles({ run, routes, layouts }: LoadContext): ReturnType<typeof readDesign> {
  const read = () => readDesign([ENGINE_LAYOUTS, layouts], routes);
  return run.session?.design(read) ?? read();
}

/** The modules of the search page; empty if the site has none. */
function readSearchScripts({ routes, layouts }: LoadContext, { library }: Loaded): Script[] {
  if (library.everyPage.searchPages.length === 0) return [];
  return readScripts([join(ENGINE_LAYOUTS, "scripts"), join(layouts, "scripts")], routes);
}

/** Limits of the hosts; skipped if there are errors, because wrong redirects would be reported twice. */
function findHostLimits({ journal, routes }: LoadContext, { library, problems }: Loaded): readonly Problem[] {
  return problems.some(isError) ? [] : applyRules(hostLimits({ journal, library, routes }), journal.rules);
}

/**
 * Sorts the problems.
 * @throws ProblemsError with all of them, if one is an error
 */
function refuseErrors({ journal }: LoadContext, found: readonly Problem[]): readonly Problem[] {
  const problems = sortProblems(placeSettings(found, CONFIG_FILE));
  if (problems.some(isError)) throw problemsError(problems, journal.language);
  return problems;
}

/** Requests icons and the cards of all articles, which are drawn while pages are rendered. */
function requestDrawings(
  { journal, run, routes }: LoadContext,
  { library, logo }: Loaded,
  look: Pick<DrawingParts, "design" | "fonts">,
): Drawn {
  const { now, limit, share } = run;
  const drawn = drawingsOf({ journal, routes, logo, now, limit, ...look });
  drawn.socialImages?.request(library.articles.filter(({ file }) => share?.hasText(file) !== false));
  return drawn;
}

interface SiteFindings {
  readonly loaded: Loaded;
  readonly design: Design;
  readonly scripts: readonly Script[];
  readonly warnings: readonly Problem[];
  readonly drawn: Omit<Drawn, "drawings" | "cards">;
}

function makeSite(
  { journal, run, routes, settings }: LoadContext,
  { loaded, design, scripts, warnings, drawn }: SiteFindings,
): Site {
  const { library, logo, unpublished, ignored, registry } = loaded;
  const { now, revision, share } = run;
  const { isExtended, volatile } = settings;
  const parts = { journal, library, routes, design, scripts, logo, unpublished, ignored, registry };
  return new Site({ ...parts, ...drawn, now, warnings, revision, share, isExtended, volatile });
}
