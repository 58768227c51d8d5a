/** The state of one rendering: what the renderer's rules are given, and what they collect. */
import type { ResponsiveImage, Variant } from "../images/image.ts";
import type { Finding } from "../problems/problem.ts";
import type { UnreadMark } from "./lint/mark.ts";
import type { Destination, Resolve } from "./resolve.ts";
import type { Spot } from "./spot.ts";

/** The text's surroundings, as the caller of the renderer describes them. */
export interface RenderContext {
  /** BCP 47 tag of the text. */
  readonly language: string;
  /** Answers where a link or picture leads, or what is wrong with it. */
  readonly resolve: Resolve;
  /** Makes the link to a published picture. Required if `resolve` returns pictures. */
  readonly href?: (variant: Variant) => string;
  /** The text's own absolute URL: feeds and Markdown copies resolve its links against it. */
  readonly url?: string;
  /** Ids that the page around it uses, which headings must not take. */
  readonly ids?: readonly string[];
  /** Whether to render the text for feeds, too. */
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

/** The `env` that markdown-it passes from rule to rule: the context, and what the rules have found so far. */
export interface Environment {
  readonly language: string;
  readonly resolve: Resolve;
  readonly href: (variant: Variant) => string;
  readonly source: string;
  readonly ids: readonly string[];
  readonly findings: LocatedFinding[];
  /** Places of addresses that the parser refused. */
  readonly refused: Spot[];
  /** Marks that no rule has consumed. */
  readonly unread: UnreadMark[];
  readonly headings: Heading[];
  readonly links: InternalLink[];
  readonly pictures: PlacedPicture[];
  /** Link reference definitions (`[label]: address`) by their normalized label. */
  references?: Readonly<Record<string, unknown>>;
  readonly footnotes?: {
    /** Defined notes by `:label`: their index in `list`, or -1 until they are called. */
    readonly refs?: Readonly<Record<string, number>>;
    /** Called notes in the order of their numbers. */
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
