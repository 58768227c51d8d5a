import type { AbsoluteUrl, Routes, SitePath } from "../../content/addresses/routes.ts";
import type { Journal } from "../../content/journal/journal.ts";
import type { Logo } from "../../content/journal/logo.ts";
import type { Library } from "../../content/library/library.ts";
import type { Words } from "../../text/locales/site-words.ts";
import type { SocialImages } from "../cards/social-images.ts";
import type { Design } from "../design/design.ts";
import type { IconSet } from "../icons/icon-set.ts";

/** Facts about the whole site that describing a page needs. */
export interface SiteFacts {
  readonly journal: Journal;
  readonly library: Library;
  readonly routes: Routes;
  readonly words: Words;
  readonly design: Design;
  /** The publisher's logo. */
  readonly logo: Logo | undefined;
  /** Undefined if the journal has its own icons. */
  readonly icons: IconSet | undefined;
  /** Link-preview images; undefined if the journal turned them off. */
  readonly socialImages: SocialImages | undefined;
  /** The search page; undefined if the journal has none. */
  readonly searchPath: SitePath | undefined;
}

/** Makes a URL absolute. `href` is a path with the prefix, or already absolute. */
export function absoluteOf(href: string, { journal }: SiteFacts): string {
  return new URL(href, journal.url).href;
}

/**
 * Makes a URL from the configuration absolute: a path of the site without the prefix, or already absolute.
 */
export function absoluteOfWritten(written: string, site: SiteFacts): string {
  const href = written.startsWith("/") ? site.routes.hrefOf(written) : written;
  return absoluteOf(href, site);
}

export function homeOf({ routes }: SiteFacts): AbsoluteUrl {
  return routes.absolute(routes.home());
}
