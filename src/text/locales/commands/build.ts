/** Messages of `tribune build`. */
import type { DayAndTime } from "../../date.ts";

export interface BuildCount {
  readonly articles: number;
  readonly pages: number;
  readonly drafts: number;
  /** Articles scheduled for a later day. */
  readonly future: number;
  /** When the site will change without an edit. */
  readonly next: DayAndTime | undefined;
  readonly seconds: number;
  readonly output: string;
  /** The beginning of the site's digest. */
  readonly digest: string;
}

export interface BuildTexts {
  readonly help: string;
  badNow(given: string): string;
  badPathPrefix(given: string): string;
  badReleases(given: string): string;
  dangerousOutput(output: string): string;
  homeOutput(output: string): string;
  readonly interrupted: string;
  progress(done: number, total: number): string;
  pictures(done: number, total: number): string;
  summary(count: BuildCount): string;
  /** What a host that has the last publication must be sent. */
  upload(changed: { files: number; bytes: number; removed: number }): string;
  heldDraft(file: string): string;
  ignored(file: string): string;
  /** Since the last publication. */
  readonly news: {
    added(title: string, address: string): string;
    moved(title: string, from: string, address: string): string;
    /** @param title empty if unknown */
    removed(title: string, address: string): string;
    more(rest: number): string;
    pages(count: { added: number; changed: number; removed: number }): string;
    readonly nothing: string;
  };
}
