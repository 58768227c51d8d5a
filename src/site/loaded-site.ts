import type { Drawings } from "../images/drawings.ts";
import type { ImageRegistry } from "../images/image-registry.ts";
import type { ImagePipeline } from "../images/pipeline.ts";
import type { Problem } from "../problems/problem.ts";
import type { Site } from "./site.ts";

/** A loaded site with its pictures and drawings, ready to be written. */
export interface LoadedSite {
  readonly site: Site;
  readonly images: ImageRegistry;
  readonly pipeline: ImagePipeline;
  readonly drawings: Drawings;
  /** The problems outside the texts: of pictures, the design, fonts, addresses and hosts. */
  readonly otherProblems: readonly Problem[];
  /** Whether it is the site of the last build with some of its articles made again: the rest need not be written. */
  readonly isRenewed: boolean;
}
