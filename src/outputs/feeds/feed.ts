/** A format-independent feed: all URLs absolute, entries in display order. */
import type { AbsoluteUrl } from "../../content/addresses/routes.ts";
import type { Html } from "../../text/html.ts";
import type { FeedDate } from "./feed-date.ts";

export interface Feed {
  readonly title: string;
  readonly description: string;
  /** The feed's own URL, also its id. */
  readonly url: AbsoluteUrl;
  /** The page that lists the same articles. */
  readonly page: AbsoluteUrl;
  /** The latest significant change of an entry; undefined if there are no entries. */
  readonly updated: FeedDate | undefined;
  /** BCP 47 */
  readonly language: string;
  readonly publisher: FeedPerson;
  readonly rights: string;
  /** URL of the journal's logo. */
  readonly logo: string | undefined;
  /** The journal's PNG for RSS: at most 144 × 400 pixels. */
  readonly image: FeedPicture | undefined;
  /** URL of the WebSub hub. */
  readonly hub: string | undefined;
  readonly entries: readonly FeedEntry[];
}

export interface FeedEntry {
  /** Permanent; see `entryId`. */
  readonly id: AbsoluteUrl;
  readonly url: AbsoluteUrl;
  readonly title: string;
  /** Plain text. */
  readonly summary: string;
  /** The full text, with the opinion notice and the author's note. */
  readonly content: Html;
  /** BCP 47 */
  readonly language: string;
  readonly published: FeedDate;
  /** The last significant change. */
  readonly updated: FeedDate;
  readonly authors: readonly FeedPerson[];
  readonly categories: readonly string[];
  /** URL of the opening image. */
  readonly image: string | undefined;
}

export interface FeedPerson {
  readonly name: string;
  readonly url: string | undefined;
}

export interface FeedPicture {
  readonly url: AbsoluteUrl;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}
