/** The state of one rendering: the input of the renderer's rules, and what they collect. */
import type { ResponsiveImage, Variant } from "../images/image.ts";
import type { Finding } from "../problems/problem.ts";
import type { UnreadMark } from "./lint/mark.ts";
import type { Destination, Resolve } from "./resolve.ts";
import type { Spot } from "./spot.ts";

/** What the caller of the renderer says about the text. */
export interface RenderContext {
  /** BCP 47 tag of the text. */
  readonly language: string;
  /** Resolves the target of a link or picture, or reports what is wrong with it. */
  readonly resolve: Resolve;
  /** Returns the URL of a published picture. Required if `resolve` returns pictures. */
  readonly href?: (variant: Variant) => string;
  /** The text's own absolute URL: feeds and Markdown copies resolve its links against it. */
  readonly url?: string;
  /** Ids used by the surrounding page, which headings must not take. */
  readonly ids?: readonly string[];
  /** Whether to render a version for feeds as well. */
  readonly syndicate?: boolean;
}

/** A heading of the text, for its table of contents. */
export interface Heading {
  readonly id: string;
  readonly text: string;
  /** 2–6 */
  readonly level: number;
}

/** A link to a page of this site, and the place of its target in the Markdown. */
export interface InternalLink extends Destination, Spot {
  /** As the author wrote it. */
  readonly given: string;
}

/** A picture that is a file of this site, and the place of its target in the Markdown. */
export interface PlacedPicture extends Spot {
  readonly picture: ResponsiveImage;
  /** As the author wrote it. */
  readonly given: string;
}

/** A finding and its place in the Markdown. */
export interface LocatedFinding extends Spot {
  readonly finding: Finding;
}

/** The `env` that markdown-it passes to each rule: the context, and what the rules have collected so far. */
export interface Environment {
  readonly language: string;
  readonly resolve: Resolve;
  readonly href: (variant: Variant) => string;
  readonly source: string;
  readonly ids: readonly string[];
  readonly findings: LocatedFinding[];
  /** Places of addresses that the parser refused. */
  readonly refused: Spot[];
  /** Syntax that no rule has consumed. */
  readonly unread: UnreadMark[];
  readonly headings: Heading[];
  readonly links: InternalLink[];
  readonly pictures: PlacedPicture[];
  /** Link reference definitions (`[label]: address`) by their normalized label. */
  references?: Readonly<Record<string, unknown>>;
  readonly footnotes?: {
    /** Defined notes by `:label`: their index in `list`, or -1 until first referenced. */
    readonly refs?: Readonly<Record<string, number>>;
    /** Referenced notes in the order of their numbers. */
    readonly list?: readonly unknown[];
  };
}

/** Creates the environment for parsing one text. */
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
