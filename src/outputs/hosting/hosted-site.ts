/** What of a site its hosts are told about. */

import type { Routes, SitePath } from "../../content/addresses/routes.ts";
import type { Journal } from "../../content/journal/journal.ts";
import type { Library } from "../../content/library/library.ts";
import type { Design } from "../design/design.ts";

export interface HostedSite {
  readonly journal: Journal;
  readonly library: Library;
  readonly routes: Routes;
  readonly design: Design;
  /** The search page, where the journal has one. */
  readonly searchPath: SitePath | undefined;
  /** The folder of the web editor, where the journal has one. */
  readonly editorPath?: SitePath | undefined;
}
