/** Title and description of a page, in lengths that search results and link previews show in full. */

import { ListPage } from "../../content/library/lists.ts";
import { cutAtWord } from "../../text/cut.ts";
import type { PageDescription } from "./page-description.ts";
import type { SiteFacts } from "./site-facts.ts";

/** Search results cut longer titles, so these do without the journal's name. */
const TITLE_LENGTH = 65;
const DESCRIPTION_LENGTH = 160;

export function titleOf({ title }: PageDescription, { journal }: SiteFacts): string {
  const parts = title === undefined ? [journal.title, journal.tagline] : [title, journal.title];
  const whole = parts.filter((part) => part !== "").join(" · ");
  return whole.length > TITLE_LENGTH ? (title ?? journal.title) : whole;
}

/** A unique description per page: a list's pages of older articles include their number. */
export function descriptionOf(page: PageDescription, { words }: SiteFacts): string {
  const number = pageNumber(page);
  const mark = words.pageTitle("", number);
  return cutAtWord(page.description, DESCRIPTION_LENGTH - mark.length) + mark;
}

/** Undefined for all but pages of older articles. */
function pageNumber({ about }: PageDescription): number | undefined {
  const list = about && "list" in about ? about.list : about;
  return list instanceof ListPage ? list.number : undefined;
}
