/** The headers with which a site is served, as data: one list for every host. */
import type { Routes, SitePath } from "../../content/addresses/routes.ts";
import type { HostedSite } from "./hosted-site.ts";
import { contentPolicy, policyText } from "./policy.ts";

/** What a rule is about. */
export type Where =
  | { readonly kind: "everything" }
  /** All that lies in a folder: `/assets/`. */
  | { readonly kind: "folder"; readonly path: SitePath }
  /** One page or file, as it is asked for: `/recherche/`, `/rss.xml`. */
  | { readonly kind: "file"; readonly path: SitePath }
  /** Every file of this name, in whatever folder below the root's own: `atom.xml`. */
  | { readonly kind: "name"; readonly name: string };

export const HEADER_NAMES = [
  "Content-Security-Policy",
  "X-Content-Type-Options",
  "Referrer-Policy",
  "Permissions-Policy",
  "Cross-Origin-Opener-Policy",
  "Cross-Origin-Resource-Policy",
  "Strict-Transport-Security",
  "Cache-Control",
  "Content-Type",
] as const;

export type HeaderName = (typeof HEADER_NAMES)[number];

export interface HeaderRule {
  readonly where: Where;
  /** A rule replaces what an earlier one says under the same name. */
  readonly set: { readonly [Name in HeaderName]?: string | undefined };
  /** The files are copies of the page in whose folder they lie, which search engines should show instead. */
  readonly copies?: true;
}

const YEAR = "public, max-age=31536000, immutable";
/** Kept, but asked about each time: a correction is seen at once. */
const ASK = "public, max-age=0, must-revalidate";
/** Feeds and sitemaps are asked for again and again by machines. */
const SHORT = "public, max-age=600";

/** What no page of a journal has to ask of the reader's machine. */
const REFUSED = [
  "accelerometer",
  "camera",
  "geolocation",
  "gyroscope",
  "magnetometer",
  "microphone",
  "payment",
  "usb",
];

const DAY_SECONDS = 86_400;

export interface HeaderOptions {
  /** For hosts where a page cannot have a policy of its own: all have the one of the page that needs most. */
  readonly onePolicy?: boolean;
}

/** The rules of a site, the general before the particular. */
export function headerRules(site: HostedSite, { onePolicy = false }: HeaderOptions = {}): HeaderRule[] {
  const { routes, searchPath } = site;
  const everything: Where = { kind: "everything" };
  const [ordinary, search] = (["ordinary", "search"] as const).map((page) =>
    policyText(contentPolicy(site, page)),
  );
  const rules: HeaderRule[] = [
    {
      where: everything,
      set: {
        "Content-Security-Policy": onePolicy && searchPath !== undefined ? search : ordinary,
        ...security(site),
        "Cache-Control": ASK,
      },
    },
    kept(routes.asset("")),
  ];
  if (searchPath !== undefined) {
    for (const folder of HASHED_BY_PAGEFIND) rules.push(kept(routes.beside(routes.searchIndex(), folder)));
    if (!onePolicy) {
      rules.push({ where: { kind: "file", path: searchPath }, set: { "Content-Security-Policy": search } });
    }
  }
  if (site.editorPath !== undefined) rules.push(editor(site.editorPath));
  return [...rules, ...documents(site)];
}

/** The editor's page holds a policy of its own, beside which a second one counts too; it signs in through a window. */
const editor = (path: SitePath): HeaderRule => ({
  where: { kind: "folder", path },
  set: {
    "Content-Security-Policy": "frame-ancestors 'none'",
    "Cross-Origin-Opener-Policy": "same-origin-allow-popups",
  },
});

/** Folders of the search index in which each file's name holds a digest of its content. */
const HASHED_BY_PAGEFIND = ["fragment/", "index/", "filter/"];

/** Everything in the folder has its fingerprint in its name. */
const kept = (path: SitePath): HeaderRule => ({
  where: { kind: "folder", path },
  set: { "Cache-Control": YEAR },
});

function security(site: HostedSite): HeaderRule["set"] {
  const { hsts } = site.journal.headers;
  return {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "strict-origin-when-cross-origin",
    "Permissions-Policy": REFUSED.map((feature) => `${feature}=()`).join(", "),
    "Cross-Origin-Opener-Policy": "same-origin",
    // Feed readers and cards of shared links show the pictures on sites of their own.
    "Cross-Origin-Resource-Policy": "cross-origin",
    ...(hsts !== undefined && { "Strict-Transport-Security": `max-age=${hsts * DAY_SECONDS}` }),
  };
}

/** Files of which hosts do not know what they are. */
function documents({ journal, routes }: HostedSite): HeaderRule[] {
  const file = (path: SitePath): Where => ({ kind: "file", path });
  const feed = (type: string) => ({ "Content-Type": type, "Cache-Control": SHORT });
  return [
    { where: file(routes.feed("rss")), set: feed("application/rss+xml; charset=utf-8") },
    { where: file(routes.feed("json")), set: feed("application/feed+json; charset=utf-8") },
    { where: { kind: "name", name: "atom.xml" }, set: feed("application/atom+xml; charset=utf-8") },
    { where: file(routes.sitemap()), set: { "Cache-Control": SHORT } },
    { where: { kind: "folder", path: routes.sitemapParts() }, set: { "Cache-Control": SHORT } },
    {
      where: file(routes.webManifest()),
      set: { "Content-Type": "application/manifest+json; charset=utf-8" },
    },
    ...(journal.markdownCopies ? markdown(routes) : []),
  ];
}

const markdown = (routes: Routes): HeaderRule[] => [
  { where: { kind: "file", path: routes.llms() }, set: { "Content-Type": "text/plain; charset=utf-8" } },
  {
    where: { kind: "name", name: "index.md" },
    set: { "Content-Type": "text/markdown; charset=utf-8" },
    copies: true,
  },
];
