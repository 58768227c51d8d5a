/** What a part of a site says to the merge, in a sealed file beside the part's files. */
import type { OldAddress } from "../../content/addresses/old-address.ts";
import type { Base, SitePath } from "../../content/addresses/routes.ts";
import type { ShareNumbers } from "../../content/library/share.ts";
import type { Problem } from "../../problems/problem.ts";
import type { DeadLink } from "../../publish/dead-links.ts";
import type { PageFlaw } from "../../publish/inspect.ts";
import type { PartInputs, PicturesRead } from "../../site/part-inputs.ts";
import type { FinishedList, FinishedText } from "./finished-site.ts";
import type { SiteCounts } from "./site-counts.ts";

/** Raise these when a format changes. */
export const PART_KIND = "tribune-part-2";
export const SEARCH_KIND = "tribune-part-search-1";

/** Files of a part that are none of the site's. */
export const PART_FILE = ".tribune-part";
export const SEARCH_FILE = ".tribune-search";

/** An article, by its place among all articles. */
type Member = number;

export type ListRecord = readonly [list: FinishedList, members: readonly Member[]];

export type TextRecord = Omit<FinishedText, "addressPlace"> & {
  readonly isWithdrawn: boolean;
  /** Of a free page; that of an article is found in its file. */
  readonly addressPlace?: FinishedText["addressPlace"];
};

/** What concerns the whole site; the first part has it. */
export interface SiteRecord {
  readonly base: Base;
  readonly articles: readonly TextRecord[];
  readonly pages: readonly TextRecord[];
  readonly tags: readonly ListRecord[];
  readonly authors: readonly ListRecord[];
  readonly oldAddresses: readonly OldAddress[];
  /** The paths of the pages that redirect. */
  readonly redirects: readonly SitePath[];
  readonly counts: SiteCounts;
  /** The policy of ordinary pages; undefined if the journal names no host. */
  readonly policy: readonly (readonly [directive: string, sources: readonly string[]])[] | undefined;
  readonly hasSearch: boolean;
}

/** What every part knows, even one that could not be built. */
export interface PartFacts extends ShareNumbers {
  /** Options that the merge needs too. */
  readonly options: { readonly drafts: boolean; readonly compress: boolean; readonly articles: string };
  /** The clock of the build, in milliseconds since 1970. */
  readonly now: number;
  /** Fingerprint of `.eleventy.ts`, as far as it is data. */
  readonly journal: string;
  readonly engine: string;
}

export interface BuiltPart extends PartFacts {
  readonly inputs: PartInputs;
  /** The pictures that it has read, each with its digest: others may have read some of them too. */
  readonly pictures: PicturesRead;
  /** Digest of the part's files and addresses, without this record. */
  readonly digest: string;
  /** Number of rendered pages. */
  readonly pages: number;
  readonly warnings: readonly Problem[];
  readonly remarks: readonly Problem[];
  readonly flaws: readonly PageFlaw[];
  readonly links: readonly DeadLink[];
  readonly site: SiteRecord | undefined;
}

/** A part with errors has no files. */
export interface FailedPart extends PartFacts {
  readonly failed: {
    readonly problems: readonly Problem[];
    /** Whether the site was loaded: then its pages are at fault, not its texts. */
    readonly isLoaded: boolean;
  };
}

export type PartRecord = BuiltPart | FailedPart;
