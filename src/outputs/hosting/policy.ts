/** The Content-Security-Policy of pages: everything that they need, and nothing else. */
import { POLICY_DIRECTIVES } from "../../content/journal/hosting-settings.ts";
import type { HostedSite } from "./hosted-site.ts";
import { pictureOrigins } from "./picture-origins.ts";

/** Directives in output order with their sources; a directive may have none. */
export type Policy = ReadonlyMap<string, readonly string[]>;

/** With more image origins, any HTTPS origin is allowed: hosts limit the length of a line. */
const MAX_ORIGINS = 16;

/**
 * The strictest policy under which a page works.
 * @param page `search` for the page that fetches the search index
 */
export function contentPolicy(site: HostedSite, page: "ordinary" | "search"): Policy {
  const { themeScript, prefetchRules } = site.design;
  const elsewhere = pictureOrigins(site);
  const searches = page === "search";
  const policy = new Map<string, readonly string[]>([
    ["default-src", []],
    ["script-src", ["'self'", themeScript.hash, prefetchRules.hash]],
    ["style-src", ["'self'"]],
    ["img-src", ["'self'", "data:", ...(elsewhere.length > MAX_ORIGINS ? ["https:"] : elsewhere)]],
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
  // A site on plain HTTP, say on a local network, must not be upgraded to HTTPS.
  const upgrade = site.journal.url.startsWith("https:");
  return new Map([...entries, ...(upgrade ? [["upgrade-insecure-requests", []] as const] : [])]);
}

/** The header's value. */
export function policyText(policy: Policy): string {
  return [...policy].map(([directive, sources]) => [directive, ...sources].join(" ")).join("; ");
}

/** The policy for a `<meta>` tag, without directives that browsers ignore there. */
export function policyMetaText(policy: Policy): string {
  return policyText(new Map([...policy].filter(([directive]) => directive !== "frame-ancestors")));
}
