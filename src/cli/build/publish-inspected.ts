/** Publishes a site that is written and inspected, unless something is wrong with it. */
import { resolve } from "node:path";
import { catalogue } from "../../problems/catalogue.ts";
import type { Problem } from "../../problems/problem.ts";
import { manifestTime } from "../../publish/manifest-file.ts";
import type { Publication, Published } from "../../publish/publication.ts";
import { PublicationRecord } from "../../publish/publication-record.ts";
import { recordChanges } from "./changed-urls.ts";
import type { InspectedSite } from "./inspected-site.ts";
import { type News, newsOf } from "./news.ts";
import type { BuildOptions } from "./options.ts";
import { verifySite } from "./steps.ts";

export interface InspectedOutput {
  readonly options: Pick<BuildOptions, "output" | "allowRemoved" | "drafts" | "releases">;
  /** The clock of the build, in milliseconds since 1970. */
  readonly now: number;
  readonly inspected: InspectedSite;
}

export interface PublishedOutput {
  readonly problems: readonly Problem[];
  readonly published: Published;
  /** Changes since the last publication; undefined for the first one. */
  readonly news: News | undefined;
  /** Whether the record of the last publication was lost, which is reported only once. */
  readonly isRecordLost: boolean;
}

/** @throws ProblemsError with all problems of the site, if there is an error; nothing is published then */
export function publishInspected(
  publication: Publication,
  { options, now, inspected }: InspectedOutput,
): PublishedOutput {
  const { output, allowRemoved, drafts, releases } = options;
  const { site, inspection } = inspected;
  const { manifest } = inspection;
  const record = new PublicationRecord(output, resolve("."));
  const before = record.last(publication.before);
  const isRecordLost = !before && record.isDamaged;
  const problems = verifySite(
    { inspected, before, output, now, allowRemoved },
    isRecordLost && !allowRemoved ? [{ file: output, ...catalogue.recordDamaged() }] : [],
  );
  if (!drafts) recordChanges(site, publication, manifest);
  const news = publication.before && newsOf(site, publication.before, manifest, publication.published);
  const published = publication.publish(manifest, releases);
  // Addresses of a preview are not permanent.
  const publishedAt = drafts ? undefined : manifestTime(publication.published);
  if (publishedAt !== undefined) record.write(manifest, publishedAt);
  return { problems, published, news, isRecordLost };
}
