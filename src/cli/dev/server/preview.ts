/** The site that the server shows: its folder, and what it must know of the pages. */

export interface Preview {
  /** Absolute. */
  readonly root: string;
  /** `/`, or `/journal/` when the site lives below its host's root. */
  readonly prefix: string;
  /** By the file of a text, its path, prefix included. */
  readonly addresses: ReadonlyMap<string, string>;
  /** By the path of a page that is not published yet, the markup of its banner. */
  readonly banners: ReadonlyMap<string, string>;
  /** Below this path no page reloads by itself: somebody may be filling in a form. */
  readonly noReloadBelow: string;
  /** Raised when a change may concern every page, so that all of them reload. */
  readonly epoch: number;
}
