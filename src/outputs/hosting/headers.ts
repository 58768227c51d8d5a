/** HTTP headers of a site as data, shared by all hosts. */
import type { Routes, SitePath } from "../../content/addresses/routes.ts";
import type { HostedSite } from "./hosted-site.ts";
import { contentPolicy, policyText } from "./policy.ts";

/** The files that a rule applies to. */
export type Where =
  | { readonly kind: "everything" }
  /** Everything in a folder: `/assets/`. */
  | { readonly kind: "folder"; readonly path: SitePath }
  /** A single page or file, by its URL path: `/recherche/`, `/rss.xml`. */
  | { readonly kind: "file"; readonly path: SitePath }
  /** Every file with this name below the root folder: `atom.xml`. */
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
  /** A later rule overrides headers of an earlier one. */
  readonly set: { readonly [Name in HeaderName]?: string | undefined };
  /** The files are copies of the page in the same folder, which search engines should show instead. */
  readonly copies?: true;
}

const YEAR = "public, max-age=31536000, immutable";
/** Cached but always revalidated: readers see a correction at once. */
const REVALIDATE = "public, max-age=0, must-revalidate";
/** Feeds and sitemaps: machines request them often. */
const SHORT = "public, max-age=600";

/** Browser features that no page of a journal needs. */
const DISABLED_FEATURES = [
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
  /** For hosts without per-page policies: every page gets the policy of the most demanding page. */
  readonly onePolicy?: boolean;
}

/** The header rules of a site, general ones first. */
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
        "Cache-Control": REVALIDATE,
      },
    },
    immutable(routes.asset("")),
  ];
  if (searchPath !== undefined) {
    for (const folder of HASHED_BY_SEARCH) rules.push(immutable(routes.beside(routes.searchIndex(), folder)));
    if (!onePolicy) {
      rules.push({ where: { kind: "file", path: searchPath }, set: { "Content-Security-Policy": search } });
    }
  }
  if (site.editorPath !== undefined) rules.push(editor(site.editorPath));
  return [...rules, ...documents(site)];
}

/**
 * The editor has its own policy in a `<meta>`, which a header would restrict further, and signs in through a
 * popup.
 */
const editor = (path: SitePath): HeaderRule => ({
  where: { kind: "folder", path },
  set: {
    "Content-Security-Policy": "frame-ancestors 'none'",
    "Cross-Origin-Opener-Policy": "same-origin-allow-popups",
  },
});

/** Folders of the search index whose paths contain a digest of the content. */
const HASHED_BY_SEARCH = ["parts/", "texts/"];

/** For a folder in which all file names contain a fingerprint. */
const immutable = (path: SitePath): HeaderRule => ({
  where: { kind: "folder", path },
  set: { "Cache-Control": YEAR },
});

function security(site: HostedSite): HeaderRule["set"] {
  const { hsts } = site.journal.headers;
  return {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "strict-origin-when-cross-origin",
    "Permissions-Policy": DISABLED_FEATURES.map((feature) => `${feature}=()`).join(", "),
    "Cross-Origin-Opener-Policy": "same-origin",
    // Feed readers and link previews show these images on other sites.
    "Cross-Origin-Resource-Policy": "cross-origin",
    ...(hsts !== undefined && { "Strict-Transport-Security": `max-age=${hsts * DAY_SECONDS}` }),
  };
}

/** Files whose type hosts do not know. */
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
    where: { kind: "folder", path: routes.llmsParts() },
    set: { "Content-Type": "text/plain; charset=utf-8" },
  },
  {
    where: { kind: "name", name: "index.md" },
    set: { "Content-Type": "text/markdown; charset=utf-8" },
    copies: true,
  },
];
