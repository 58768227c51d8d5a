/** The contract between renderer and site: how references are resolved. */
import type { ResponsiveImage } from "../images/image.ts";
import type { Finding } from "../problems/problem.ts";

/** A link or picture as written in Markdown. */
export interface Reference {
  /** `text`: a wiki link, which names another text by title, slug or file. */
  readonly kind: "link" | "image" | "text";
  /** The target, percent-encoded as markdown-it normalizes it; for `text`, the name. */
  readonly target: string;
  /** Alternative text of a picture. */
  readonly alt: string;
}

/** Where a reference leads, or why it leads nowhere. */
export interface Resolution {
  /** The value of `href` or `src`; undefined if the reference is refused. */
  readonly target?: string;
  /** The picture, if it is a file of this site. */
  readonly picture?: ResponsiveImage;
  readonly finding?: Finding;
  /** The page of this site that it leads to, checked once all pages are known. */
  readonly destination?: Destination;
}

/** A page of this site, and a place in it. */
export interface Destination {
  /** Path from the site's root, without the path prefix. */
  readonly path: string;
  /** Decoded, without `#`; empty for the page itself. */
  readonly anchor: string;
}

/** Resolves a reference for the text that holds it. */
export type Resolve = (reference: Reference) => Resolution;

/** Leaves every target unchanged; for texts without a site. */
export const resolveNothing: Resolve = ({ target }) => ({ target });
