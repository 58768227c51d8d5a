import type { Retouch } from "../content/sources/retouch.ts";
import type { Drawings } from "../images/drawings.ts";
import type { ImageRegistry } from "../images/image-registry.ts";
import type { ImagePipeline } from "../images/pipeline.ts";
import type { Site } from "./site.ts";

/** A loaded site with its pictures and drawings, ready to be written. */
export interface LoadedSite {
  readonly site: Site;
  readonly album: ImageRegistry;
  readonly images: ImagePipeline;
  readonly drawings: Drawings;
  /** Undefined where nothing follows. */
  readonly retouch: Retouch | undefined;
  /** How many files of pictures had been asked for when the one before was written; undefined for a site that was loaded anew. */
  readonly standing: { readonly pictures: number; readonly drawings: number } | undefined;
}
