/** An old address of the site, from front matter or the journal. */
import type { RedirectStatus } from "../journal/hosting-settings.ts";
import type { Routes, SitePath } from "./routes.ts";

export interface RedirectTarget {
  /**
   * A path of the site, with its query and anchor, or an address elsewhere. Percent-encoded, so that no character is
   * syntax in the rules of a host. The path of a splat ends with `/`.
   */
  readonly url: string;
  /** The decoded path alone; undefined for addresses elsewhere. */
  readonly path: string | undefined;
  /** Whether the rest of the requested path is appended. */
  readonly splat: boolean;
}

/** Where an old address is written. */
export type Origin =
  /** `aliases` of an article or free page. */
  | { readonly kind: "text"; readonly file: string }
  /** `redirects` of the journal, by its place among them. */
  | { readonly kind: "redirect"; readonly index: number; readonly given: string }
  /** `aliases` of a tag or author of the journal. */
  | {
      readonly kind: "list";
      readonly list: "tags" | "authors";
      readonly index: number;
      /** Its place among the aliases. */
      readonly at: number;
      readonly given: string;
      /** Whether it is a further page or the feed of the list, derived from the written address. */
      readonly follows: boolean;
    };

/** The setting of the journal that names an old address. */
export function settingOf(origin: Exclude<Origin, { readonly kind: "text" }>): PropertyKey[] {
  return origin.kind === "redirect"
    ? ["redirects", origin.index, "from"]
    : [origin.list, origin.index, "aliases", origin.at];
}

export interface OldAddress {
  /** Decoded: `/vieux/`, `/flux.xml`; for a pattern, the folder. */
  readonly from: SitePath;
  /** Whether it is a pattern for everything below that folder. */
  readonly below: boolean;
  /** Undefined if the page is gone for good. */
  readonly to: RedirectTarget | undefined;
  readonly status: RedirectStatus;
  readonly origin: Origin;
}

/** An address that has moved for good to a page of the site. */
export const moved = (from: SitePath, to: SitePath, origin: Origin): OldAddress => ({
  from,
  below: false,
  to: { url: to, path: to, splat: false },
  status: 301,
  origin,
});

/** Files, which only the rules of a host can redirect: a feed reader follows no HTML page. */
const FILE = /\.[a-z][a-z0-9]{0,4}$/i;
/** Pages of any system. */
const PAGE = /\.(?:html?|php\d?|phtml|aspx?|jspx?|cgi|pl|cfm|shtml)$/i;

/** Whether a path is that of a file, not of a page. */
export const isFile = (path: string) => FILE.test(path) && !PAGE.test(path);

/** Whether a page at the old address can lead to the new one, on any host. */
export const canBePage = ({ from, below, to }: OldAddress) => to !== undefined && !below && !isFile(from);

/** The old address of a decoded path: pages end with a slash or `.html`, and `index.html` is its folder. */
export function oldPath(path: `/${string}`, routes: Routes): SitePath {
  const [folder] = /^\/(?:.*\/)?(?=index\.html$)/i.exec(path) ?? [];
  if (folder !== undefined) return routes.alias(`/${folder.slice(1)}`);
  return isFile(path) ? routes.beside(routes.home(), path.slice(1)) : routes.alias(path);
}
