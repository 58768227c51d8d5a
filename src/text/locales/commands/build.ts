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

export interface PartCount {
  readonly number: number;
  readonly of: number;
  readonly pages: number;
  readonly files: number;
  /** Problems that the merge will report. */
  readonly warnings: number;
  readonly seconds: number;
  readonly output: string;
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
  badShard(given: string): string;
  /** A part needs a folder of its own, and the clock of the other parts. */
  readonly shardWithoutOutput: string;
  readonly shardWithoutClock: string;
  /** @param option one that belongs to the merge or to a whole build */
  shardWith(option: string): string;
  shardOverSite(output: string): string;
  readonly partInterrupted: string;
  part(count: PartCount): string;
  /** What a host that has the last publication must be sent. */
  upload(changed: { files: number; bytes: number; removed: number }): string;
  unpublishedDraft(file: string): string;
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
