/** The end of a build over all its parts: their files together are inspected, verified and published. */
import { join, relative, resolve } from "node:path";
import type { Journal } from "../../content/journal/journal.ts";
import { withMoments } from "../../content/time/revive-moments.ts";
import { ConcurrencyLimit } from "../../incremental/concurrency-limit.ts";
import { problemsError } from "../../problems/report.ts";
import { LinkTally } from "../../publish/dead-links.ts";
import { type Inspection, inspect } from "../../publish/inspect.ts";
import type { Manifest } from "../../publish/manifest.ts";
import type { Publication } from "../../publish/publication.ts";
import { startCompression } from "../../site/compression-step.ts";
import { tasksAtOnce } from "../../site/machine.ts";
import { engineInput, journalInput } from "../../site/part-inputs.ts";
import type { MergeTexts } from "../../text/locales/commands/merge.ts";
import { COMMAND_TEXTS } from "../../text/locales/commands-by-language.ts";
import type { FinishedSite } from "../build/finished-site.ts";
import type { PartRecord, SiteRecord } from "../build/part-record.ts";
import { PREVIOUS_TREES } from "../build/publish.ts";
import { publishInspected } from "../build/publish-inspected.ts";
import type { BuildReport } from "../build/report.ts";
import { judgeInspection } from "../build/steps.ts";
import { withPublication } from "../build/with-publication.ts";
import { type Configuration, parseConfiguration } from "../configuration.ts";
import { UsageError } from "../options.ts";
import type { Terminal } from "../terminal.ts";
import { problemsOfAll } from "./merged-problems.ts";
import { mergedSite } from "./merged-site.ts";
import type { MergeOptions } from "./options.ts";
import { isBuilt, isFailed, readParts, type SitePart, searchTextsOf } from "./parts.ts";
import { placeParts } from "./place-parts.ts";

/** @throws any error; the published site is then unchanged */
export async function mergeParts(
  options: MergeOptions,
  configuration: Configuration,
  terminal: Terminal,
): Promise<Omit<BuildReport, "seconds">> {
  const texts = COMMAND_TEXTS[configuration.language].merge;
  const journal = parseConfiguration(configuration);
  const { output } = options;
  if (options.parts.some((part) => areNested(part, output))) throw new UsageError(texts.overPart(output));
  const found = readParts(options.parts, { engine: engineInput(), journal: journalInput(journal) }, texts);
  refuseFailed(found, journal);
  const parts = found.filter(isBuilt);
  const first = parts[0]?.record;
  // The records are sealed, so the first part has it.
  if (!first?.site) throw new Error("The first part has no record of the site.");
  const whole = { ...first.site, counts: withMoments(first.site.counts) };
  const site = mergedSite({
    journal,
    record: whole,
    articles: first.options.articles,
    warnings: problemsOfAll(parts.map(({ record }) => record.warnings)),
    remarks: problemsOfAll(parts.map(({ record }) => record.remarks)),
  });
  const { drafts, compress } = first.options;
  const { interrupted } = texts;
  return withPublication(
    { output, previousTrees: resolve(PREVIOUS_TREES), interrupted, terminal },
    async (publication, givenUp) => {
      const inspection = await gather({ site, whole, parts, texts, compress }, publication, givenUp);
      const judged = judgeInspection(site, inspection, () => new Map(whole.policy));
      const { isRecordLost: _, ...outcome } = publishInspected(publication, {
        options: { ...options, drafts },
        now: first.now,
        inspected: { site, ...judged },
      });
      const pages = parts.reduce((sum, { record }) => sum + record.pages, 0);
      return { ...whole.counts, ...outcome, pages, output, explained: [] };
    },
  );
}

/** Whether one folder is the other, or inside it. */
function areNested(a: string, b: string): boolean {
  const isInside = (inner: string, outer: string) =>
    !/^\.\.(?:[/\\]|$)/.test(relative(resolve(outer), resolve(inner)));
  return isInside(a, b) || isInside(b, a);
}

/** @throws ProblemsError with what the parts say together, if one of them could not be built */
function refuseFailed(parts: readonly SitePart<PartRecord>[], { language }: Journal): void {
  const failed = parts.filter(isFailed).map(({ record }) => record.failed);
  if (failed.length === 0) return;
  // A build that cannot load its site reports everything that is wrong with the texts, and no more.
  const ofTexts = failed.filter(({ isLoaded }) => !isLoaded);
  const warnings = parts.filter(isBuilt).map(({ record }) => record.warnings);
  const reported = ofTexts.length > 0 ? [...ofTexts.map(({ problems }) => problems), ...warnings] : undefined;
  throw problemsError(problemsOfAll(reported ?? failed.map(({ problems }) => problems)), language);
}

interface Gathering {
  readonly site: FinishedSite;
  readonly whole: SiteRecord;
  readonly parts: readonly SitePart[];
  readonly texts: MergeTexts;
  /** Whether to write compressed copies, even if the journal does not enable them. */
  readonly compress: boolean;
}

/** Puts everything into the folder of the publication: the files of the parts, and the search index. */
async function gather(
  gathering: Gathering,
  publication: Publication,
  givenUp: AbortSignal,
): Promise<Inspection> {
  const { parts, texts } = gathering;
  const { folder } = publication;
  const finishIndex = await startSearchIndex(gathering, folder, givenUp);
  const placed = placeParts(parts, folder, texts);
  const index = (await finishIndex?.()) ?? { files: new Map(), addresses: new Map() };
  const links = new LinkTally();
  for (const { record } of parts) links.addTally(record.links);
  const { addresses } = placed;
  return {
    manifest: { files: new Map([...placed.files, ...index.files]), addresses },
    flaws: parts.flatMap(({ record }) => record.flaws),
    links,
  };
}

/**
 * Starts building the search index, for which each part has left its texts.
 * @returns waits for the index, and gives its files; undefined if the site has no search page
 */
async function startSearchIndex(
  { site, whole, parts, texts, compress }: Gathering,
  folder: string,
  givenUp: AbortSignal,
): Promise<(() => Promise<Manifest>) | undefined> {
  if (!whole.hasSearch) return undefined;
  const { SearchStep } = await import("../../site/search-step.ts");
  const now = parts[0]?.record.now ?? 0;
  const found = parts.flatMap((part) => searchTextsOf(part, texts));
  const { journal, routes } = site;
  const search = new SearchStep({ journal, routes, now }, found, givenUp);
  return async () => {
    await search.write(folder);
    const below = site.routes.searchIndex().slice(1);
    const home = join(folder, below);
    const limit = new ConcurrencyLimit(tasksAtOnce(process.env), givenUp);
    const run = { compress, preview: false, isOnlyChecked: false, now, limit, givenUp };
    await (await startCompression(journal, "build", run))?.finish(home);
    const { files } = inspect(home, new Map()).manifest;
    return { files: new Map([...files].map(([file, entry]) => [below + file, entry])), addresses: new Map() };
  };
}
