/** Lets Eleventy write the pages beside the site, looks at them, then puts them in place. */

import { resolve } from "node:path";
import { nextChange } from "../../content/library/next-change.ts";
import { NEWS_WINDOW } from "../../outputs/crawlers/news-sitemap.ts";
import { catalogue } from "../../problems/catalogue.ts";
import { isError, type Problem } from "../../problems/problem.ts";
import { problemsError } from "../../problems/report.ts";
import { ReuseLost } from "../../publish/assemble.ts";
import { readManifest } from "../../publish/manifest-file.ts";
import { Publication } from "../../publish/publication.ts";
import { PublicationRecord } from "../../publish/publication-record.ts";
import { promisedPages } from "../../site/promised-pages.ts";
import type { Site } from "../../site/site.ts";
import { takeNotes } from "../../site/written-pages.ts";
import type { BuildTexts } from "../../text/locales/commands/build.ts";
import type { Terminal } from "../terminal.ts";
import { recordChanges } from "./changed-urls.ts";
import { onInterruption } from "./interruption.ts";
import { LastBuild } from "./last-build.ts";
import { newsOf } from "./news.ts";
import type { BuildOptions } from "./options.ts";
import type { BuildReport } from "./report.ts";
import { verify } from "./verify.ts";
import { writeSite } from "./write-site.ts";

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
  /** Whether the same sources give the same site until the next change that the report names. */
  readonly isSettled: boolean;
}

/** Builds the site and publishes it, or throws and leaves the one in place as it was. */
export async function publishSite(order: PublishRequest): Promise<Finished> {
  try {
    return await publish(order, !order.options.fresh);
  } catch (error) {
    // Somebody wrote into the published site while it was built: what was to be taken over from it is made anew.
    if (error instanceof ReuseLost) return publish(order, false);
    throw error;
  }
}

/** @param reuses whether pages of the published site are taken over */
async function publish(
  { options, now, stamps, texts, terminal }: PublishRequest,
  reuses: boolean,
): Promise<Finished> {
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
    const { folder } = publication;
    const record = new PublicationRecord(options.output, resolve("."));
    const last = new LastBuild(publication, resolve(options.output), reuses);
    const { site, pages } = await writeSite({
      options,
      folder,
      now,
      stamps,
      keptTexts: options.fresh ? "renew" : "recall",
      revision: last.revision,
      givenUp: builders.signal,
      texts,
      terminal,
    });
    const inspection = publication.inspect(promisedPages(site), last.files, takeNotes(site));
    const { output, allowRemoved } = options;
    const before = record.last(publication.before);
    const found = verify({ site, inspection, before, output, now, allowRemoved });
    if (!before && record.isDamaged && !allowRemoved) found.push(recordDamaged(output));
    const problems = [...site.warnings, ...found];
    if (problems.some(isError)) throw problemsError(problems, site.journal.language);
    if (!options.drafts) recordChanges(site, publication, inspection.manifest);
    const news = publication.before
      ? newsOf(site, publication.before, inspection.manifest, publication.published)
      : undefined;
    const published = publication.publish(inspection.manifest, options.releases);
    // A preview promises nothing to anybody.
    const inPlace = options.drafts ? undefined : readManifest(publication.published);
    if (inPlace) record.write(inPlace);
    if (site.revision) last.save(published.digest, site, inspection);
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
      },
      // What was lost once is told once.
      isSettled: isSettled(site, pages) && (before !== undefined || !record.isDamaged),
    };
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

function recordDamaged(output: string): Problem {
  return { file: output, ...catalogue.recordDamaged() };
}

/** A site's own templates may read anything, as may a page that asks for the clock; and IndexNow is told of each build. */
function isSettled({ revision, routes, journal }: Site, written: number): boolean {
  if (!revision || journal.indexNow) return false;
  const rendered = revision.recorder.outputs.size;
  return written === rendered && !revision.dependsOn("site.now", [routes.newsSitemap()]);
}
