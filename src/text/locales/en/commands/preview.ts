/** Messages of the preview in the browser, in English. */
import { englishDate } from "../../../date.ts";
import type { PreviewTexts } from "../../commands/preview.ts";

export const preview: PreviewTexts = {
  banner: "Preview",
  draft: "Draft: only this preview shows it, it is not published.",
  future: (due) =>
    `Article of the future: only this preview shows it. It will appear with the first build after ${englishDate(due)}.`,
  problems: (errors) =>
    errors > 1
      ? `${errors} errors keep the site from being built`
      : "An error keeps the site from being built",
  more: (count) => (count > 1 ? `The terminal shows ${count} more.` : "The terminal shows one more."),
  behind: "The page behind is that of before the error. This message goes as soon as the error is mended.",
  close: "Close (Esc)",
  noSiteTitle: "The site could not be built yet",
  noSite: "Mend what the terminal tells: the site will appear here.",
  notFound: "There is no page at this address.",
  onlyRead: "The preview answers GET and HEAD alone.",
  badAddress: "This address is not well formed.",
  unknownHost: (host) =>
    `The preview does not answer to the name "${host}": open the address that the terminal gives.`,
};
