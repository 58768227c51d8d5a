/** The inputs that a site's pages depend on, for the revision. */
import { resolve } from "node:path";
import type { Routes } from "../content/addresses/routes.ts";
import type { Journal } from "../content/journal/journal.ts";
import type { ImageRegistry } from "../images/image-registry.ts";
import { fingerprintOf } from "../incremental/fingerprint.ts";
import type { RevisionHost } from "../incremental/invalidation.ts";
import { type Programs, programsFingerprint } from "../incremental/program-fingerprint.ts";
import type { Revision } from "../incremental/revision.ts";
import { TextStore } from "../incremental/store/text-store.ts";
import { contentPolicy, policyText } from "../outputs/hosting/policy.ts";
import { ENGINE, ENGINE_LAYOUTS } from "../text/engine-paths.ts";
import { MANIFEST } from "../text/file-names.ts";
import type { RootName } from "../text/locales/commands/explain.ts";
import type { RunOptions } from "./run.ts";
import type { Site } from "./site.ts";

/** Compares everything that this site's pages are made from with the last build. */
export function updateRevision(revision: Revision, site: Site, images: ImageRegistry, run: RunOptions): void {
  revision.update(hostOf(site, images), {
    root: rootOf(site, run),
    records: [...site.library.articles, ...site.library.pages],
    items: () => Object.values(site.pages).flatMap((kind) => kind.map((item) => [item.path, item] as const)),
  });
}

/** Queries that read more than texts and root. */
const VOLATILE = new Set(["site.now", "site.unpublished", "site.ignored", "site.warnings"]);

export function hostOf(site: Site, images: ImageRegistry): RevisionHost {
  return {
    evaluate: (query) => site.evaluate(query),
    volatileQueries: VOLATILE,
    isSameAsset: (request) => images.isSame(request),
    requestAsset: (request) => images.requestAgain(request),
  };
}

/**
 * The store of processed articles for this journal, engine and Node version.
 * @param options.folder relative to the working directory
 * @param options.renew whether to ignore what earlier builds stored
 */
export function openTextStore(
  journal: Journal,
  routes: Routes,
  { folder, renew }: { readonly folder: string; readonly renew: boolean },
): TextStore {
  const settings = fingerprintOf([
    process.version,
    enginePrograms(),
    journal,
    routes.absolute(routes.home()),
  ]);
  return new TextStore(resolve(folder), settings, renew);
}

/** The engine's own code and layouts. */
export const ENGINE_PROGRAMS: Programs = {
  whole: [ENGINE_LAYOUTS],
  folders: [ENGINE],
  except: [],
  made: MANIFEST,
  areSelfContained: true,
};

/** The code and settings of a site, whose texts lie in a folder. */
export const sitePrograms = (articles: string): Programs => ({
  whole: [resolve("layouts")],
  folders: [resolve(".")],
  except: [articles, "pages"].map((folder) => resolve(folder)),
  made: MANIFEST,
});

/** Computed once: the engine and its dependencies do not change while the process runs. */
let engine: string | undefined;

function enginePrograms(): string {
  engine ??= programsFingerprint(ENGINE_PROGRAMS);
  return engine;
}

/** Everything that any page may depend on, besides articles, free pages and queries, by name. */
function rootOf(
  site: Site,
  { articles, drafts, preview, compress, session }: RunOptions,
): Readonly<Record<RootName, unknown>> {
  const { journal, routes, design, scripts, logo, icons, feedImage, socialImages } = site;
  const compute = () => programsFingerprint(sitePrograms(articles));
  return {
    node: process.version,
    engine: enginePrograms(),
    programs: session?.programs(compute) ?? compute(),
    run: { drafts, preview, compress },
    address: routes.absolute(routes.home()),
    journal,
    design,
    scripts,
    logo,
    icons,
    feedImage,
    card: socialImages?.journal,
    policies: (["ordinary", "search"] as const).map((page) => policyText(contentPolicy(site, page))),
  };
}
