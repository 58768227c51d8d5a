/** Lets Eleventy write the pages beside the site, looks at them, then puts them in place. */

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

/** Where trees that the next publication is made of are kept, out of sight of what serves or copies the site. */
const SPARES = ".cache/tribune/spare";

export interface PublishRequest {
  readonly options: BuildOptions;
  /** The clock, in milliseconds since 1970. */
  readonly now: number;
  /** Of files as they were when the build began, by absolute path. */
  readonly stamps: ReadonlyMap<string, string> | undefined;
  readonly texts: BuildTexts;
  readonly terminal: Terminal;
}

export interface Finished {
  readonly report: Omit<BuildReport, "seconds">;
  /** Whether the same inputs give the same report until the next change that it names. */
  readonly isRepeatable: boolean;
}

/** Builds the site and publishes it, or throws and leaves the one in place as it was. */
export async function publishSite(order: PublishRequest): Promise<Finished> {
  try {
    return await publish(order, !order.options.fresh);
  } catch (error) {
    // What was to be taken over is no longer there, or was not all that there was: everything is made anew.
    if (error instanceof ReuseLost) return publish(order, false);
    throw error;
  }
}

/** @param reuses whether pages of the published site are taken over */
async function publish(request: PublishRequest, reuses: boolean): Promise<Finished> {
  const { options, texts, terminal } = request;
  let publication: Publication | undefined;
  const builders = new AbortController();
  const giveUp = () => {
    builders.abort();
    publication?.discard();
  };
  const end = () => publication?.end();
  // Before there is anything to clear away, so that no signal finds nobody to do it.
  const settle = onInterruption(giveUp, () => terminal.error(`${texts.interrupted}\n`));
  // Of a build that failed, Eleventy writes on what it had begun; and a plugin may write whenever it likes.
  process.once("exit", end);
  try {
    publication = new Publication(resolve(options.output), Date.now(), resolve(SPARES));
    return await buildAndPublish(request, publication, { reuses, givenUp: builders.signal });
  } catch (error) {
    builders.abort();
    if (error instanceof ReuseLost) {
      // Everything was written, and the next attempt takes the same folder.
      publication?.end();
      process.removeListener("exit", end);
    }
    throw error;
  } finally {
    settle();
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
    keptTexts: fresh ? "renew" : "recall",
    revision: last.revision,
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
  const unused = reuses ? undefined : fresh ? "fresh" : "lost";
  const explained = explainPages(options.explain, { site, revision: last.revision, manifest, unused });
  if (!drafts) recordChanges(site, publication, manifest);
  const news = publication.before && newsOf(site, publication.before, manifest, publication.published);
  const published = publication.publish(manifest, options.releases);
  // A preview promises nothing to anybody.
  const inPlace = drafts ? undefined : readManifest(publication.published);
  if (inPlace) record.write(inPlace);
  last.save(published.digest, inspected);
  const { journal, library, held, ignored } = site;
  const window = { length: NEWS_WINDOW, timeZone: journal.timeZone };
  return {
    report: {
      articles: library.articles.length,
      pages: pages + last.revision.kept.size,
      held,
      ignored,
      problems,
      output,
      published,
      news,
      next: nextChange(library, held, now, window),
      nextSeen: nextChange(library, held, now),
      explained,
    },
    // A damaged record is reported only once.
    isRepeatable: isRepeatable(site, pages) && (before !== undefined || !record.isDamaged),
  };
}

function recordDamaged(output: string): Problem {
  return { file: output, ...catalogue.recordDamaged() };
}

/** False where a page may depend on more than the inputs, such as the clock, or where each build is submitted to IndexNow. */
function isRepeatable({ revision, routes, journal, own }: Site, written: number): boolean {
  if (!revision || journal.indexNow || own.copiesUnseen) return false;
  const { outputs, volatile } = revision.recorder;
  const isAllKnown = written === outputs.size && volatile.size === 0;
  return isAllKnown && !revision.dependsOn("site.now", [routes.newsSitemap()]);
}
