/**
 * The last steps of a build, shared by `build`, `check` and `dev`:
 *
 * 1. {@link writeSite} lets Eleventy write the whole site into a folder of its own;
 * 2. {@link inspectSite} inspects every file once: digest, completeness, dead links, blocked requests;
 * 3. {@link verifySite} reports what is wrong with the complete site, and ends the build if that is an error;
 * 4. {@link commitGraph} puts the reads of this build into the graph, once the site is published or shown.
 *
 * `check` ends after the second, and calls {@link verify}, to report instead of throwing. Between the last two, `build` publishes the folder and `dev` shows it.
 */
import type { DependencyGraph } from "../../incremental/graph.ts";
import type { Revision } from "../../incremental/revision.ts";
import { contentPolicy, type Policy } from "../../outputs/hosting/policy.ts";
import { isError, type Problem } from "../../problems/problem.ts";
import { problemsError } from "../../problems/report.ts";
import type { Inspection } from "../../publish/inspect.ts";
import type { NotedFiles } from "../../publish/inspection/noted-files.ts";
import type { Address } from "../../publish/manifest.ts";
import { blockedRequests } from "../../site/blocked-requests.ts";
import { expectedPages } from "../../site/expected-pages.ts";
import type { Site } from "../../site/site.ts";
import { takeNotes } from "../../site/written-pages.ts";
import type { FinishedSite } from "./finished-site.ts";
import type { InspectedSite } from "./inspected-site.ts";
import { type Verified, verify } from "./verify.ts";

export { writeSite } from "./write-site.ts";

/** A note in the graph: the site was published with dead links or blocked requests. */
const DEAD_LINKS = "dead links";

/**
 * @param look inspects the written folder
 * @param look.expected all pages that it must contain, by file; slow to compute
 * @param look.noted facts recorded by the writer, so that files need not be read again
 */
export function inspectSite(
  site: Site,
  look: (expected: () => ReadonlyMap<string, Address>, noted: NotedFiles | undefined) => Inspection,
): InspectedSite<Site> {
  const inspection = look(() => expectedPages(site), takeNotes(site));
  return { site, ...judgeInspection(site, inspection, () => contentPolicy(site, "ordinary")) };
}

/** @param policy of ordinary pages */
export function judgeInspection(
  { journal, routes }: Pick<FinishedSite, "journal" | "routes">,
  inspection: Inspection,
  policy: () => Policy,
): Omit<InspectedSite, "site"> {
  const { manifest, links } = inspection;
  const dead = links.dead((file) => manifest.files.has(file), routes.href(routes.home()));
  return { inspection, dead, blocked: blockedRequests(journal, policy, links.requests()) };
}

/**
 * The problems of a complete site.
 *
 * @param more problems found by the caller
 * @throws ProblemsError with all problems, if there is an error
 */
export function verifySite(verified: Verified, more: readonly Problem[] = []): Problem[] {
  const { site } = verified.inspected;
  const problems = [...site.warnings, ...verify(verified), ...more];
  if (problems.some(isError)) throw problemsError(problems, site.journal.language);
  return problems;
}

/** The graph for the next build; undefined if every page is rendered in every build. */
export function commitGraph(
  { site, dead, blocked }: InspectedSite<Site>,
  revision: Revision,
): DependencyGraph | undefined {
  if (!site.revision) return undefined;
  const notes = new Map(site.own.notes);
  if (dead.length + blocked.length > 0) notes.set(DEAD_LINKS, "");
  return revision.commit(notes);
}

/** Whether the last build found no dead link and no blocked request, so that reused pages need not be read. */
export const wereLinksSound = (graph: DependencyGraph | undefined) =>
  graph !== undefined && !graph.notes.has(DEAD_LINKS);
