/** What a plan is made by, and what it decides. */

import type { Ledger } from "./ledger.ts";
import type { LiveLedger } from "./live-ledger.ts";
import type { PictureOrder, Subject } from "./tracking.ts";

/** A site as far as its pages' readings can be compared with it. */
export interface ReadableSite {
  /** Every article and free page. */
  readonly subjects: readonly Subject[];
  /** Answers a question of an earlier build; undefined when it can no longer be asked. */
  again(question: string): unknown;
  /** Whether the picture of a file is still the same, so that the file will be. */
  isSame(order: PictureOrder): boolean;
  /** Asks for a picture's file again. */
  askAgain(order: PictureOrder): void;
}

export interface PlannedPage {
  readonly path: string;
  /** What its layout gets. */
  readonly item: unknown;
}

/** Which pages of the last build are kept. */
export interface Plan {
  /** Whether the page of a path can be kept; from then on it is. */
  keeps(path: string): boolean;
  /** How many pages can be kept, as far as is known before any is asked for. */
  readonly keepable: number;
  /** The paths of the pages that are kept. */
  readonly kept: ReadonlySet<string>;
  /** How many they are. */
  readonly keptCount: number;
  /**
   * What the next build will be told.
   * @param site digest of the site as it is published
   * @param deadLinks whether links of its pages lead nowhere
   */
  ledger(site: string, deadLinks: boolean): Ledger;
  /**
   * What the next build may go by, where little changes in it.
   * @param ledger what this one wrote down
   */
  live(ledger: Ledger): LiveLedger;
}
