import type { Problem } from "../../problems/problem.ts";
import type { DeadLink } from "../../publish/dead-links.ts";
import type { Inspection } from "../../publish/inspect.ts";
import type { Site } from "../../site/site.ts";

/** A written site, and everything that looking at its files tells. */
export interface InspectedSite {
  readonly site: Site;
  readonly inspection: Inspection;
  /** Links to the site itself that lead nowhere. */
  readonly dead: readonly DeadLink[];
  /** Requests of its pages that the content policy refuses. */
  readonly blocked: readonly Problem[];
}
