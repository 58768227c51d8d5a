/** A site that is shown: its folder, and what the server must know of its pages. */

export interface Preview {
  /** Absolute. */
  readonly root: string;
  /** `/`, or `/journal/` when the site lives below its host's root. */
  readonly prefix: string;
  /** The path of each text, prefix included, by its file. */
  readonly addresses: ReadonlyMap<string, string>;
  /** What stands above a page that is not published yet: markup, by the page's path. */
  readonly banners: ReadonlyMap<string, string>;
  /** Below this path nothing reloads by itself: somebody may be writing in a form. */
  readonly still: string;
  /** Grows when a change may concern every page, so that all of them load anew. */
  readonly epoch: number;
}
