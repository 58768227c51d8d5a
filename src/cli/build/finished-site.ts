/** What the last steps of a build read of a site. A merge has it from a part, without loading a text. */
import type { OldAddress } from "../../content/addresses/old-address.ts";
import type { Href, Routes, SitePath } from "../../content/addresses/routes.ts";
import type { Journal } from "../../content/journal/journal.ts";
import type { UnpublishedArticle } from "../../content/library/unpublished.ts";
import type { Place, Problem } from "../../problems/problem.ts";

export interface FinishedText {
  readonly file: string;
  readonly path: SitePath;
  readonly title: string;
  readonly aliases: readonly `/${string}`[];
  /** The line of its slug or title, for messages. */
  readonly addressPlace: Place;
}

/** A tag or an author. */
export interface FinishedList {
  readonly path: SitePath;
  readonly slug: string;
  readonly name: string;
}

/** Each list with its articles. */
export type FinishedLists = Iterable<readonly [FinishedList, readonly Pick<FinishedText, "file">[]]>;

export interface FinishedSite {
  readonly journal: Journal;
  readonly routes: Routes;
  readonly unpublished: readonly UnpublishedArticle[];
  readonly warnings: readonly Problem[];
  readonly remarks: readonly Problem[];
  readonly library: {
    readonly articles: readonly (FinishedText & { readonly withdrawn?: object | undefined })[];
    readonly pages: readonly FinishedText[];
    readonly tags: FinishedLists;
    readonly authors: FinishedLists;
    readonly oldAddresses: readonly OldAddress[];
    readonly everyPage: { readonly redirects: readonly { readonly path: SitePath }[] };
  };
  href(path: SitePath): Href;
}
