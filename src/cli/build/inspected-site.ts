import type { Problem } from "../../problems/problem.ts";
import type { DeadLink } from "../../publish/dead-links.ts";
import type { Inspection } from "../../publish/inspect.ts";
import type { FinishedSite } from "./finished-site.ts";

/** A written site and the results of inspecting its files. */
export interface InspectedSite<Of extends FinishedSite = FinishedSite> {
  readonly site: Of;
  readonly inspection: Inspection;
  /** Internal links that lead nowhere. */
  readonly dead: readonly DeadLink[];
  /** Requests of its pages that the content security policy blocks. */
  readonly blocked: readonly Problem[];
}
