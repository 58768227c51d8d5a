import type { LintSources } from "../../authoring/lint/source-text.ts";
import type { Routes } from "../../content/addresses/routes.ts";
import type { Journal } from "../../content/journal/journal.ts";
import type { ImageRegistry } from "../../images/image-registry.ts";
import type { Problem } from "../../problems/problem.ts";
import type { Configuration } from "../configuration.ts";
import type { CheckOptions } from "./options.ts";

/** What is kept of the library. */
export interface CheckedTexts {
  /** The newest first, withdrawn ones included. */
  readonly articles: readonly { readonly file: string; readonly language: string }[];
  readonly images: ImageRegistry;
  readonly problems: readonly Problem[];
}

/** The journal and its texts as `tribune check` has loaded them. */
export interface CheckContext {
  readonly configuration: Configuration;
  readonly options: CheckOptions;
  readonly journal: Journal;
  readonly routes: Routes;
  readonly loaded: CheckedTexts;
  readonly lintSources: LintSources;
  /** The clock, in milliseconds since 1970. */
  readonly now: number;
}
