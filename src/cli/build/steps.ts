/**
 * A build ends in four steps, which `build`, `check` and `dev` share:
 *
 * 1. {@link writeSite} lets Eleventy write the whole site into a folder of its own;
 * 2. {@link inspectSite} looks at every file once: what it is, whether it is whole, which links and requests fail;
 * 3. {@link verifySite} says what is wrong with the finished site, and ends the build where that is an error;
 * 4. {@link commitGraph} makes the reads of this build what the next one goes by, when the site is published or shown.
 *
 * `check` ends after the third. Between the last two, `build` publishes the folder and `dev` shows it.
 */
import type { DependencyGraph } from "../../incremental/graph.ts";
import type { Revision } from "../../incremental/revision.ts";
import { isError, type Problem } from "../../problems/problem.ts";
import { problemsError } from "../../problems/report.ts";
import type { Inspection } from "../../publish/inspect.ts";
import type { NotedFiles } from "../../publish/inspection/noted-files.ts";
import type { Address } from "../../publish/manifest.ts";
import { blockedRequests } from "../../site/blocked-requests.ts";
import { promisedPages } from "../../site/promised-pages.ts";
import type { Site } from "../../site/site.ts";
import { takeNotes } from "../../site/written-pages.ts";
import type { InspectedSite } from "./inspected-site.ts";
import { type Verified, verify } from "./verify.ts";

export { writeSite } from "./write-site.ts";

/** A note of the graph: the site was published with links or requests of its pages that fail. */
const DEAD_LINKS = "dead links";

/**
 * @param look inspects the folder that was written
 * @param look.expected every page that it must hold, by file: a list that is long to make
 * @param look.noted what the writer knows of its files, so that they need not be read again
 */
export function inspectSite(
  site: Site,
  look: (expected: () => ReadonlyMap<string, Address>, noted: NotedFiles | undefined) => Inspection,
): InspectedSite {
  const inspection = look(() => promisedPages(site), takeNotes(site));
  const { manifest, links } = inspection;
  const dead = links.dead((file) => manifest.files.has(file), site.href(site.routes.home()));
  return { site, inspection, dead, blocked: blockedRequests(site, links.requests()) };
}

/**
 * Everything that is worth knowing of a finished site that has no error.
 * @param more what the caller found
 * @throws ProblemsError with all of it, where there is one
 */
export function verifySite(verified: Verified, more: readonly Problem[] = []): Problem[] {
  const { site } = verified.inspected;
  const problems = [...site.warnings, ...verify(verified), ...more];
  if (problems.some(isError)) throw problemsError(problems, site.journal.language);
  return problems;
}

/** The graph as the next build needs it; undefined where every page is rendered in every build. */
export function commitGraph(
  { site, dead, blocked }: InspectedSite,
  revision: Revision,
): DependencyGraph | undefined {
  if (!site.revision) return undefined;
  const notes = new Map(site.own.noted);
  if (dead.length + blocked.length > 0) notes.set(DEAD_LINKS, "");
  return revision.commit(notes);
}

/** Whether the last build found no link and no request that fails, so that the pages that are kept need not be read. */
export const wereLinksSound = (graph: DependencyGraph | undefined) =>
  graph !== undefined && !graph.notes.has(DEAD_LINKS);
