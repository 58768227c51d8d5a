/** The web manifest: the site's name and appearance on a home screen. */

import type { Routes } from "../../content/addresses/routes.ts";
import type { Journal } from "../../content/journal/journal.ts";
import { isRightToLeft } from "../../markdown/language-spans.ts";
import type { Colours } from "../design/colours.ts";
import type { IconSet } from "./icon-set.ts";
import { withoutArticle } from "./initial.ts";

/** Characters that fit below an icon. */
const SHORT_NAME_LENGTH = 12;

/** https://www.w3.org/TR/appmanifest/ */
export interface WebManifest {
  readonly id: string;
  readonly name: string;
  readonly short_name: string;
  readonly description?: string;
  readonly lang: string;
  readonly dir: "ltr" | "rtl";
  readonly start_url: string;
  readonly scope: string;
  readonly display: "browser" | "minimal-ui";
  readonly theme_color: string;
  readonly background_color: string;
  readonly icons: readonly {
    readonly src: string;
    readonly sizes: string;
    readonly type: string;
    readonly purpose: "any" | "maskable";
  }[];
}

export function webManifest(
  journal: Journal,
  routes: Routes,
  icons: IconSet,
  { paper }: Colours,
): WebManifest {
  const home = routes.href(routes.home());
  const description = journal.description ?? journal.tagline;
  return {
    id: home,
    name: journal.title,
    short_name: shortName(journal.title),
    ...(description !== "" && { description }),
    lang: journal.language,
    dir: isRightToLeft(journal.language) ? "rtl" : "ltr",
    start_url: home,
    scope: home,
    display: "minimal-ui",
    theme_color: paper,
    background_color: paper,
    icons: icons.launcher.map(({ path, side, type, purpose }) => ({
      src: routes.href(path),
      sizes: `${side}x${side}`,
      type,
      purpose,
    })),
  };
}

/**
 * As many leading words of the name as fit, without a trailing « de »; a leading article is dropped first.
 */
function shortName(name: string): string {
  if (name.length <= SHORT_NAME_LENGTH) return name;
  const words = withoutArticle(name).split(/\s+/);
  const isDone = () =>
    words.join(" ").length <= SHORT_NAME_LENGTH && !/^\p{Ll}{1,3}$/u.test(words.at(-1) ?? "");
  while (words.length > 1 && !isDone()) words.pop();
  return words.join(" ");
}
