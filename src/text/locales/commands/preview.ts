/** What the preview says in the browser. */
import type { DayAndTime } from "../../date.ts";

export interface PreviewTexts {
  /** The name of the banner, for those who do not see it. */
  readonly banner: string;
  readonly draft: string;
  future(due: DayAndTime): string;
  /** The heading of the overlay. */
  problems(errors: number): string;
  /** How many problems the overlay does not hold. */
  more(count: number): string;
  /** What is below the overlay. */
  readonly behind: string;
  readonly close: string;
  readonly noSiteTitle: string;
  readonly noSite: string;
  readonly notFound: string;
  readonly onlyRead: string;
  readonly badAddress: string;
  unknownHost(host: string): string;
}
