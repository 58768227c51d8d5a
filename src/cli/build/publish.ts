/** Lets Eleventy write the site into a staging folder, checks it, and publishes it. */

import { resolve } from "node:path";
import { ReuseLost } from "../../publish/assemble.ts";
import type { Publication } from "../../publish/publication.ts";
import { refuseLosses } from "../../site/lost-files.ts";
import type { Site } from "../../site/site.ts";
import type { BuildTexts } from "../../text/locales/commands/build.ts";
import type { Terminal } from "../terminal.ts";
import { explainPages } from "./explain-pages.ts";
import { LastBuild } from "./last-build.ts";
import type { BuildOptions } from "./options.ts";
import { publishInspected } from "./publish-inspected.ts";
import type { BuildReport } from "./report.ts";
import { countsOf } from "./site-counts.ts";
import { inspectSite, writeSite } from "./steps.ts";
import { withPublication } from "./with-publication.ts";

/** Previous trees, outside the reach of servers and copies of the site. */
export const PREVIOUS_TREES = ".cache/tribune/spare";

export interface PublishRequest {
  readonly options: BuildOptions;
  /** The clock, in milliseconds since 1970. */
  readonly now: number;
  /** Stamps of files at the start of the build, by absolute path. */
  readonly stamps: ReadonlyMap<string, string> | undefined;
  readonly texts: BuildTexts;
  readonly terminal: Terminal;
}

export interface Finished {
  readonly report: Omit<BuildReport, "seconds">;
  /** Whether the same inputs give the same report until the next change that it names. */
  readonly isRepeatable: boolean;
}

/**
 * Builds the site and publishes it.
 *
 * @throws any error of the build; the published site is then unchanged
 */
export async function publishSite(request: PublishRequest): Promise<Finished> {
  try {
    return await publish(request, !request.options.fresh);
  } catch (error) {
    // Files to reuse were lost or the graph was incomplete: build everything.
    if (error instanceof ReuseLost) return publish(request, false);
    throw error;
  }
}

/** @param reuses whether pages of the published site are reused */
function publish(request: PublishRequest, reuses: boolean): Promise<Finished> {
  const { options, texts, terminal } = request;
  const { interrupted } = texts;
  const previousTrees = resolve(PREVIOUS_TREES);
  return withPublication(
    { output: options.output, previousTrees, interrupted, terminal },
    (publication, givenUp) => buildAndPublish(request, publication, { reuses, givenUp }),
  );
}

interface Attempt {
  readonly reuses: boolean;
  readonly givenUp: AbortSignal;
}

async function buildAndPublish(
  { options, now, stamps, texts, terminal }: PublishRequest,
  publication: Publication,
  { reuses, givenUp }: Attempt,
): Promise<Finished> {
  const { output, fresh } = options;
  const last = new LastBuild(publication, resolve(output), reuses);
  const { site, pages } = await writeSite({
    options,
    folder: publication.folder,
    now,
    stamps,
    articleCache: fresh ? "renew" : "use",
    revision: last.revision,
    takeOver: (file) => last.takeOver(file),
    givenUp,
    texts,
    terminal,
  });
  const inspected = inspectSite(site, (expected, noted) =>
    publication.inspect(expected(), last.files, noted),
  );
  const { manifest } = inspected.inspection;
  refuseLosses(site, last.revision, publication.before, manifest);
  const noReuse = reuses ? undefined : fresh ? "fresh" : "lost";
  const explained = explainPages(options.explain, { site, revision: last.revision, manifest, noReuse });
  const { isRecordLost, ...outcome } = publishInspected(publication, { options, now, inspected });
  last.save(outcome.published.digest, inspected);
  return {
    report: {
      ...countsOf(site, now),
      ...outcome,
      pages: pages + last.revision.reused.size,
      output,
      explained,
    },
    // A lost record is reported only once.
    isRepeatable: isRepeatable(site, pages) && !isRecordLost,
  };
}

/**
 * False if a page may depend on more than the inputs, such as the clock or files that templates of the site's own read, or
 * if each build is submitted to IndexNow.
 */
function isRepeatable({ revision, routes, journal, own }: Site, written: number): boolean {
  if (!revision || journal.indexNow || own.copiesUntracked) return false;
  const { outputs, volatile } = revision.recorder;
  const isAllKnown = written === outputs.size && volatile.size === 0;
  return isAllKnown && !revision.dependsOn("site.now", [routes.newsSitemap()]);
}
