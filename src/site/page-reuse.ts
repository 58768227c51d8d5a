/** The inputs that a site's pages depend on, for the revision. */
import type { ImageRegistry } from "../images/image-registry.ts";
import type { RevisionHost } from "../incremental/invalidation.ts";
import { programsFingerprint } from "../incremental/program-fingerprint.ts";
import type { Revision } from "../incremental/revision.ts";
import { contentPolicy, policyText } from "../outputs/hosting/policy.ts";
import type { RootName } from "../text/locales/commands/explain.ts";
import { enginePrograms, sitePrograms } from "./programs.ts";
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
