import type { LintSources } from "../../authoring/lint/source-text.ts";
import type { Routes } from "../../content/addresses/routes.ts";
import type { Journal } from "../../content/journal/journal.ts";
import type { Loaded } from "../../content/library/load-options.ts";
import type { Configuration } from "../configuration.ts";
import type { CheckOptions } from "./options.ts";

/** The journal and its texts as `tribune check` has loaded them. */
export interface CheckContext {
  readonly configuration: Configuration;
  readonly options: CheckOptions;
  readonly journal: Journal;
  readonly routes: Routes;
  readonly loaded: Loaded;
  readonly lintSources: LintSources;
  /** The clock, in milliseconds since 1970. */
  readonly now: number;
}
