/** A feed, whatever the format: everything resolved, every address absolute, in the order in which it is shown. */
import type { AbsoluteUrl } from "../../content/addresses/routes.ts";
import type { Html } from "../../text/html.ts";
import type { FeedDate } from "./feed-date.ts";

export interface Feed {
  readonly title: string;
  readonly description: string;
  /** The feed's own address, which is its id too. */
  readonly url: AbsoluteUrl;
  /** The page that shows the same articles. */
  readonly page: AbsoluteUrl;
  /** The newest significant change among its entries; undefined when it has none. */
  readonly updated: FeedDate | undefined;
  /** BCP 47 */
  readonly language: string;
  readonly publisher: FeedPerson;
  readonly rights: string;
  /** The address of the journal's logo. */
  readonly logo: string | undefined;
  /** A PNG of the journal's, for RSS: at most 144 pixels wide and 400 high. */
  readonly image: FeedPicture | undefined;
  /** The WebSub hub. */
  readonly hub: string | undefined;
  readonly entries: readonly FeedEntry[];
}

export interface FeedEntry {
  /** The same as long as the article lives: see `entryId`. */
  readonly id: AbsoluteUrl;
  readonly url: AbsoluteUrl;
  readonly title: string;
  /** Plain text. */
  readonly summary: string;
  /** The full text, with the disclaimer and the author's note. */
  readonly content: Html;
  /** BCP 47 */
  readonly language: string;
  readonly published: FeedDate;
  /** The last significant change. */
  readonly updated: FeedDate;
  readonly authors: readonly FeedPerson[];
  readonly categories: readonly string[];
  /** The address of the opening picture. */
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
