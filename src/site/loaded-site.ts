import type { Drawings } from "../images/drawings.ts";
import type { ImageRegistry } from "../images/image-registry.ts";
import type { ImagePipeline } from "../images/pipeline.ts";
import type { Problem } from "../problems/problem.ts";
import type { Site } from "./site.ts";

/** A loaded site with its images, ready to be written. */
export interface LoadedSite {
  readonly site: Site;
  readonly images: ImageRegistry;
  readonly pipeline: ImagePipeline;
  /** Draws the icons. */
  readonly drawings: Drawings;
  /** Draws the cards. */
  readonly cards: Drawings;
  /** Problems outside the texts: of images, the design, fonts, addresses and hosts. */
  readonly otherProblems: readonly Problem[];
  /** Whether only some articles were made again, so that the other files need not be written. */
  readonly isRenewed: boolean;
}
