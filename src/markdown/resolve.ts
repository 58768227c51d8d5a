/** How the renderer asks the site where a link or a picture leads. */
import type { ResponsiveImage } from "../images/image.ts";
import type { Finding } from "../problems/problem.ts";

/** A link or picture as it stands in Markdown. */
export interface Reference {
  /** `text`: another text, by its title, slug or file. */
  readonly kind: "link" | "image" | "text";
  /** The target, percent-encoded as markdown-it normalizes it; of another text, what names it. */
  readonly target: string;
  /** Alternative text of a picture. */
  readonly alt: string;
}

export interface Resolution {
  /** What stands in `href` or `src`; undefined when the reference is refused. */
  readonly target?: string;
  /** The picture itself, when it is the site's own. */
  readonly picture?: ResponsiveImage;
  readonly finding?: Finding;
  /** The page of this site that it leads to, to be checked when every page is known. */
  readonly destination?: Destination;
}

/** A page of the site, and a place in it. */
export interface Destination {
  /** Path from the site's root, without the path prefix. */
  readonly path: string;
  /** Decoded, without `#`; empty for the page itself. */
  readonly anchor: string;
}

export type Resolve = (reference: Reference) => Resolution;

/** Takes every target as it is. For texts without a site around them. */
export const resolveNothing: Resolve = ({ target }) => ({ target });
