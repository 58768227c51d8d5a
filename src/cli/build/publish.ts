/** Lets Eleventy write the site into a staging folder, checks it, and publishes it. */

import { resolve } from "node:path";
import { nextChange } from "../../content/library/next-change.ts";
import { NEWS_WINDOW } from "../../outputs/crawlers/news-sitemap.ts";
import { catalogue } from "../../problems/catalogue.ts";
import type { Problem } from "../../problems/problem.ts";
import { ReuseLost } from "../../publish/assemble.ts";
import { readManifest } from "../../publish/manifest-file.ts";
import { Publication } from "../../publish/publication.ts";
import { PublicationRecord } from "../../publish/publication-record.ts";
import { refuseLosses } from "../../site/lost-files.ts";
import type { Site } from "../../site/site.ts";
import type { BuildTexts } from "../../text/locales/commands/build.ts";
import type { Terminal } from "../terminal.ts";
import { recordChanges } from "./changed-urls.ts";
import { explainPages } from "./explain-pages.ts";
import { onInterruption } from "./interruption.ts";
import { LastBuild } from "./last-build.ts";
import { newsOf } from "./news.ts";
import type { BuildOptions } from "./options.ts";
import type { BuildReport } from "./report.ts";
import { inspectSite, verifySite, writeSite } from "./steps.ts";

/** Previous trees, outside the reach of servers and copies of the site. */
const PREVIOUS_TREES = ".cache/tribune/spare";

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
async function publish(request: PublishRequest, reuses: boolean): Promise<Finished> {
  const { options, texts, terminal } = request;
  let publication: Publication | undefined;
  const builders = new AbortController();
  const abort = () => {
    builders.abort();
    publication?.discard();
  };
  const end = () => publication?.end();
  // Installed first, so that a signal always finds a handler.
  const removeHandlers = onInterruption(abort, () => terminal.error(`${texts.interrupted}\n`));
  // After a failure, Eleventy finishes pending writes; and a plugin may write at any time.
  process.once("exit", end);
  try {
    publication = new Publication(resolve(options.output), Date.now(), resolve(PREVIOUS_TREES));
    return await buildAndPublish(request, publication, { reuses, givenUp: builders.signal });
  } catch (error) {
    builders.abort();
    if (error instanceof ReuseLost) {
      // All writes are complete, and the next attempt uses the same folder.
      publication?.end();
      process.removeListener("exit", end);
    }
    throw error;
  } finally {
    removeHandlers();
  }
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
  const { output, allowRemoved, drafts, fresh } = options;
  const record = new PublicationRecord(output, resolve("."));
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
  const before = record.last(publication.before);
  const isRecordLost = !before && record.isDamaged && !allowRemoved;
  const problems = verifySite(
    { inspected, before, output, now, allowRemoved },
    isRecordLost ? [recordDamaged(output)] : [],
  );
  const noReuse = reuses ? undefined : fresh ? "fresh" : "lost";
  const explained = explainPages(options.explain, { site, revision: last.revision, manifest, noReuse });
  if (!drafts) recordChanges(site, publication, manifest);
  const news = publication.before && newsOf(site, publication.before, manifest, publication.published);
  const published = publication.publish(manifest, options.releases);
  // Addresses of a preview are not permanent.
  const publishedManifest = drafts ? undefined : readManifest(publication.published);
  if (publishedManifest) record.write(publishedManifest);
  last.save(published.digest, inspected);
  const { journal, library, unpublished, ignored } = site;
  const window = { length: NEWS_WINDOW, timeZone: journal.timeZone };
  return {
    report: {
      articles: library.articles.length,
      pages: pages + last.revision.reused.size,
      held: unpublished,
      ignored,
      problems,
      output,
      published,
      news,
      next: nextChange(library, unpublished, now, window),
      nextSeen: nextChange(library, unpublished, now),
      explained,
    },
    // A lost record is reported only once.
    isRepeatable: isRepeatable(site, pages) && (before !== undefined || !record.isDamaged),
  };
}

function recordDamaged(output: string): Problem {
  return { file: output, ...catalogue.recordDamaged() };
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
