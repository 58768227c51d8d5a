/** Shared by all steps that clean HTML. */
import type { Remarks } from "../import-remarks.ts";

/** Maps targets of the source to targets in the journal; undefined if there is none. */
export interface Resolver {
  link(target: string): string | undefined;
  /** The new anchor for `#target` in the same text. */
  anchor(target: string): string | undefined;
  picture(target: string): string | undefined;
  /** Announces an image that the text shows, before any link is resolved. */
  expect?(target: string): void;
}

/** Passed to each step: resolves targets and collects remarks. */
export interface Cleaning {
  readonly resolver: Resolver;
  readonly remarks: Remarks;
}
