/**
 * The `_redirects` file of Netlify and Cloudflare Pages: old path, new URL, status. Neither host can send
 * 410.
 */
import { encodePath } from "../../content/addresses/encode-path.ts";
import type { HostedSite } from "./hosted-site.ts";
import { type RedirectRule, redirectRules } from "./redirects.ts";

/** Cloudflare's limits on rules and line length; addresses beyond them keep their redirect page. */
const CLOUDFLARE = { exact: 2000, patterns: 100, line: 1000 } as const;

/** `!` forces the redirect; otherwise the redirect page for other hosts would be shown. */
export const netlifyRedirects = (site: HostedSite) =>
  redirectsFile(redirectRules(site), site.journal.url, "!");

export const cloudflareRedirects = (site: HostedSite) =>
  redirectsFile(cloudflareRules(site).read, site.journal.url);

/** The rules that Cloudflare can read, and those beyond its limits. */
export function cloudflareRules(site: Pick<HostedSite, "journal" | "library" | "routes">): {
  read: RedirectRule[];
  left: RedirectRule[];
} {
  const rules = redirectRules(site).filter(({ to }) => to !== undefined);
  const counts = { exact: 0, patterns: 0 };
  const read: RedirectRule[] = [];
  const left: RedirectRule[] = [];
  for (const rule of rules) {
    const kind = rule.below ? "patterns" : "exact";
    const fits =
      lineOf(rule, site.journal.url, "").length <= CLOUDFLARE.line && counts[kind] < CLOUDFLARE[kind];
    if (fits) counts[kind] += 1;
    (fits ? read : left).push(rule);
  }
  return { read, left };
}

/**
 * @param origin of the site
 * @param force suffix of each status
 */
export function redirectsFile(rules: readonly RedirectRule[], origin: string, force = ""): string {
  return rules
    .filter(({ to }) => to !== undefined)
    .map((rule) => lineOf(rule, origin, force))
    .join("");
}

function lineOf(
  { from, below, to = "", splat, status }: RedirectRule,
  origin: string,
  force: string,
): string {
  const target = splat ? `${splatBase(to, origin)}:splat` : to;
  return `${literal(encodePath(from))}${below ? "*" : ""} ${target} ${status}${force}\n`;
}

/** Behind a bare `/`, a splat that starts with a slash would lead to another host (`//elsewhere/`). */
const splatBase = (to: string, origin: string) => (to === "/" ? new URL("/", origin).href : to);

/** Escapes the two characters with a meaning in this file. */
const literal = (path: string) => path.replaceAll("*", "%2A").replaceAll(":", "%3A");
