/** The links and URLs that lead to the paths of the site. */

import type { Language } from "../../text/language.ts";
import { encodePath } from "./encode-path.ts";
import { asPage, SitePaths } from "./site-paths.ts";
import { type AbsoluteUrl, absoluteUrl, type Href, href, type SitePath, sitePath } from "./typed-address.ts";

export { FEED_FORMATS, type FeedFormat } from "./site-paths.ts";
export type { AbsoluteUrl, Href, SitePath } from "./typed-address.ts";

export interface Base {
  readonly language: Language;
  /** Origin of the site: `https://exemple.fr`. */
  readonly origin: string;
  /** `/` or `/prefix/`. */
  readonly pathPrefix: string;
}

export class Routes extends SitePaths {
  readonly base: Base;

  constructor(base: Base) {
    super(base.language);
    this.base = base;
  }

  /** An old URL in full, percent-encoded. */
  aliasUrl(pathname: `/${string}`): AbsoluteUrl {
    return absoluteUrl(this.base.origin + encodePath(this.href(sitePath(asPage(pathname)))));
  }

  /** The link to a path of this site, from any of its pages. */
  href(to: SitePath): Href {
    return href(this.base.pathPrefix + to.slice(1));
  }

  /** The link to a path as an author wrote it, query and anchor included. */
  hrefOf(written: string): Href {
    return this.href(sitePath(`/${written.replace(/^\/+/, "")}`));
  }

  /** The path of a URL inside this site, with its query and anchor; undefined for other sites. */
  inside(url: URL): string | undefined {
    const isOwn = url.origin === this.base.origin && url.pathname.startsWith(this.base.pathPrefix);
    return isOwn ? `/${url.pathname.slice(this.base.pathPrefix.length)}${url.search}${url.hash}` : undefined;
  }

  absolute(to: SitePath): AbsoluteUrl {
    return absoluteUrl(this.base.origin + this.href(to));
  }

  /** The absolute URL of a link of this site, prefix included, or of one elsewhere; unchanged if it is unreadable. */
  absoluteOf(link: string): string {
    return URL.canParse(link, this.base.origin) ? new URL(link, this.base.origin).href : link;
  }

  /** Whether the site is at the root of its host, the only place where crawlers look for robots.txt. */
  get atRoot(): boolean {
    return this.base.pathPrefix === "/";
  }
}
