import type { AbsoluteUrl, Routes, SitePath } from "../../content/addresses/routes.ts";
import type { Journal } from "../../content/journal/journal.ts";
import type { Logo } from "../../content/journal/logo.ts";
import type { Library } from "../../content/library/library.ts";
import type { Words } from "../../text/locales/site-words.ts";
import type { SocialImages } from "../cards/social-images.ts";
import type { Design } from "../design/design.ts";
import type { IconSet } from "../icons/icon-set.ts";

/** What is known of the whole site when one of its pages is described. */
export interface SiteFacts {
  readonly journal: Journal;
  readonly library: Library;
  readonly routes: Routes;
  readonly words: Words;
  readonly design: Design;
  /** The publisher's. */
  readonly logo: Logo | undefined;
  /** Undefined in a journal that brings its own. */
  readonly icons: IconSet | undefined;
  /** What a shared link to a page shows; undefined in a journal that wants no pictures made. */
  readonly socialImages: SocialImages | undefined;
  /** The search page, where the journal has one. */
  readonly searchPath: SitePath | undefined;
}

/** The absolute address of what a page or the journal links to: `/path` with its prefix, or a URL already. */
export function absoluteOf(href: string, { journal }: SiteFacts): string {
  return new URL(href, journal.url).href;
}

/** The absolute address of what the journal's owner wrote: a path of the site, prefix left out, or a URL. */
export function absoluteOfWritten(written: string, site: SiteFacts): string {
  const href = written.startsWith("/") ? site.routes.hrefOf(written) : written;
  return absoluteOf(href, site);
}

export function homeOf({ routes }: SiteFacts): AbsoluteUrl {
  return routes.absolute(routes.home());
}
