/** What the rules of the renderer share while one text is rendered: what they are given, and what they find. */
import type { ResponsiveImage, Variant } from "../images/image.ts";
import type { Finding } from "../problems/problem.ts";
import type { UnreadMark } from "./lint/mark.ts";
import type { Destination, Resolve } from "./resolve.ts";
import type { Spot } from "./spot.ts";

/** What the rules know while one text is rendered. */
export interface RenderContext {
  /** BCP 47 tag of the text. */
  readonly language: string;
  /** Says where a link or picture leads, or what is wrong with it. */
  readonly resolve: Resolve;
  /** The link to a published picture. Needed when one is resolved. */
  readonly href?: (variant: Variant) => string;
  /** The text's own absolute URL, from which feeds and its Markdown copy name what it links to. */
  readonly url?: string;
  /** The ids of the page around it, which its headings leave alone. */
  readonly ids?: readonly string[];
  /** Prints the text for feeds too. */
  readonly syndicate?: boolean;
}

export interface Heading {
  readonly id: string;
  readonly text: string;
  /** 2–6 */
  readonly level: number;
}

/** A link inside the site, and where its target stands in the Markdown. */
export interface InternalLink extends Destination, Spot {
  /** As the author wrote it. */
  readonly given: string;
}

/** A picture of the site's own, and where its target stands in the Markdown. */
export interface PlacedPicture extends Spot {
  readonly picture: ResponsiveImage;
  /** As the author wrote it. */
  readonly given: string;
}

/** A finding, and where it stands in the Markdown. */
export interface LocatedFinding extends Spot {
  readonly finding: Finding;
}

/** What markdown-it hands from rule to rule for one text. */
export interface Environment {
  readonly language: string;
  readonly resolve: Resolve;
  readonly href: (variant: Variant) => string;
  readonly source: string;
  readonly ids: readonly string[];
  readonly findings: LocatedFinding[];
  /** Where the parser refused an address. */
  readonly refused: Spot[];
  /** Marks that no rule has read. */
  readonly unread: UnreadMark[];
  readonly headings: Heading[];
  readonly links: InternalLink[];
  readonly pictures: PlacedPicture[];
  /** Addresses given apart (`[label]: address`), by their label as markdown-it normalizes it. */
  references?: Readonly<Record<string, unknown>>;
  /** Notes that are defined, by `:label`: where they stand in the list of notes, -1 until they are called. */
  readonly footnotes?: {
    readonly refs?: Readonly<Record<string, number>>;
    /** The notes that are called, in the order of their numbers. */
    readonly list?: readonly unknown[];
  };
}

/** What the rules need to read one text. */
export function environment(source: string, context: RenderContext): Environment {
  const { language, resolve, href = ({ file }) => file, ids = [] } = context;
  return {
    language,
    resolve,
    href,
    ids,
    source,
    refused: [],
    findings: [],
    unread: [],
    headings: [],
    links: [],
    pictures: [],
  };
}
