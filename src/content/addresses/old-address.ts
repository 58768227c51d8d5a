/** An old address of the site: a value, whoever names it. */
import type { RedirectStatus } from "../journal/hosting-settings.ts";
import type { Routes, SitePath } from "./routes.ts";

export interface RedirectTarget {
  /**
   * A path of the site, with its query and anchor, or an address elsewhere: percent-encoded, so that no file of a
   * host's rules can take a sign of it for its own syntax. The path of a splat ends with `/`.
   */
  readonly url: string;
  /** The path alone, decoded, where it is one of this site. */
  readonly path: string | undefined;
  /** Whether what was asked for below the old folder is added to it. */
  readonly splat: boolean;
}

/** Where an old address is written down. */
export type Origin =
  /** `aliases` of an article or free page. */
  | { readonly kind: "text"; readonly file: string }
  /** `redirects` of the journal, by its place among them. */
  | { readonly kind: "redirect"; readonly index: number; readonly given: string }
  /** `aliases` of a subject or author of the journal. */
  | {
      readonly kind: "list";
      readonly list: "tags" | "authors";
      readonly index: number;
      /** Its place among the aliases. */
      readonly at: number;
      readonly given: string;
      /** Whether it is a further page or the feed of the list whose address was given. */
      readonly follows: boolean;
    };

/** The setting of the journal that names an old address. */
export function settingOf(origin: Exclude<Origin, { readonly kind: "text" }>): PropertyKey[] {
  return origin.kind === "redirect"
    ? ["redirects", origin.index, "from"]
    : [origin.list, origin.index, "aliases", origin.at];
}

export interface OldAddress {
  /** Decoded: `/vieux/`, `/flux.xml`; of a pattern, the folder. */
  readonly from: SitePath;
  /** Whether it stands for everything below that folder. */
  readonly below: boolean;
  /** Undefined where nothing takes the place of what was there. */
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

/** What only a host's rules can send on: whoever asks for a feed or a picture follows no page. */
const FILE = /\.[a-z][a-z0-9]{0,4}$/i;
/** Pages, whatever program once made them. */
const PAGE = /\.(?:html?|php\d?|phtml|aspx?|jspx?|cgi|pl|cfm|shtml)$/i;

/** Whether a path is that of a file that no browser shows as a page. */
export const isFile = (path: string) => FILE.test(path) && !PAGE.test(path);

/** Whether a page at the old address can lead to the new one, on any host. */
export const canBePage = ({ from, below, to }: OldAddress) => to !== undefined && !below && !isFile(from);

/** A decoded path as an old address: that of a page ends with a slash or with `.html`, and `index.html` is its folder. */
export function oldPath(path: `/${string}`, routes: Routes): SitePath {
  const [folder] = /^\/(?:.*\/)?(?=index\.html$)/i.exec(path) ?? [];
  if (folder !== undefined) return routes.alias(`/${folder.slice(1)}`);
  return isFile(path) ? routes.beside(routes.home(), path.slice(1)) : routes.alias(path);
}
