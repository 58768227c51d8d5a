/** The Content-Security-Policy of the pages: what they may load and run, and nothing else. */
import { POLICY_DIRECTIVES } from "../../content/journal/hosting-settings.ts";
import type { HostedSite } from "./hosted-site.ts";
import { pictureOrigins } from "./picture-origins.ts";

/** Directives in the order in which they are written, each with its sources; one without sources stands alone. */
export type Policy = ReadonlyMap<string, readonly string[]>;

/** Above this, pictures may come from any site that has encryption: one line of a host's file has its limits. */
const MOST_ORIGINS = 16;

/**
 * The strictest policy under which a page works.
 * @param page `search` for the page that runs Pagefind, which is WebAssembly and fetches its index
 */
export function contentPolicy(site: HostedSite, page: "ordinary" | "search"): Policy {
  const { themeScript, prefetchRules } = site.design;
  const elsewhere = pictureOrigins(site);
  const searches = page === "search";
  const policy = new Map<string, readonly string[]>([
    ["default-src", []],
    [
      "script-src",
      ["'self'", themeScript.hash, prefetchRules.hash, ...(searches ? ["'wasm-unsafe-eval'"] : [])],
    ],
    ["style-src", ["'self'"]],
    ["img-src", ["'self'", "data:", ...(elsewhere.length > MOST_ORIGINS ? ["https:"] : elsewhere)]],
    ["font-src", ["'self'"]],
    ["manifest-src", ["'self'"]],
    ["connect-src", searches ? ["'self'"] : []],
    ["base-uri", []],
    ["form-action", ["'self'"]],
    ["frame-ancestors", []],
  ]);
  for (const directive of POLICY_DIRECTIVES) {
    const own = site.journal.headers.contentPolicy[directive] ?? [];
    if (own.length > 0) policy.set(directive, [...new Set([...(policy.get(directive) ?? []), ...own])]);
  }
  const entries = [...policy].map(
    ([directive, sources]) => [directive, sources.length === 0 ? ["'none'"] : sources] as const,
  );
  // A site that is only read without encryption, on a local network, must not be asked with it.
  const upgrade = site.journal.url.startsWith("https:");
  return new Map([...entries, ...(upgrade ? [["upgrade-insecure-requests", []] as const] : [])]);
}

/** As it stands in the header. */
export function policyText(policy: Policy): string {
  return [...policy].map(([directive, sources]) => [directive, ...sources].join(" ")).join("; ");
}

/** As it stands in a page's `<meta>`, where browsers do not accept all of it. */
export function policyMetaText(policy: Policy): string {
  return policyText(new Map([...policy].filter(([directive]) => directive !== "frame-ancestors")));
}
