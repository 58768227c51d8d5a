/** Messages of the preview in the browser. */
import type { DayAndTime } from "../../date.ts";

export interface PreviewTexts {
  /** Accessible name of the banner. */
  readonly banner: string;
  readonly draft: string;
  future(due: DayAndTime): string;
  /** The heading of the overlay. */
  problems(errors: number): string;
  /** How many problems the overlay leaves out. */
  more(count: number): string;
  /** Footer of the overlay. */
  readonly behind: string;
  readonly close: string;
  readonly noSiteTitle: string;
  readonly noSite: string;
  readonly notFound: string;
  readonly onlyRead: string;
  readonly badAddress: string;
  unknownHost(host: string): string;
}
