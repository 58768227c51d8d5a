/** The parts of a site that host configuration depends on. */

import type { Routes, SitePath } from "../../content/addresses/routes.ts";
import type { Journal } from "../../content/journal/journal.ts";
import type { Library } from "../../content/library/library.ts";
import type { Design } from "../design/design.ts";

export interface HostedSite {
  readonly journal: Journal;
  readonly library: Library;
  readonly routes: Routes;
  readonly design: Design;
  /** The search page; undefined if the journal has none. */
  readonly searchPath: SitePath | undefined;
  /** Folder of the web editor; undefined if the journal has none. */
  readonly editorPath?: SitePath | undefined;
}
