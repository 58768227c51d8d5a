/** `_redirects`, as Netlify and Cloudflare Pages read it: old address, new one, status. Neither sends 410. */
import { encodePath } from "../../content/addresses/encode-path.ts";
import type { HostedSite } from "./hosted-site.ts";
import { type RedirectRule, redirectRules } from "./redirects.ts";

/** Cloudflare reads no more lines than these, nor longer ones; what is left has its page, if it can be one. */
const CLOUDFLARE = { exact: 2000, patterns: 100, line: 1000 } as const;

/** With `!`, since else the page that stands at the old address for other hosts would be shown. */
export const netlifyRedirects = (site: HostedSite) =>
  redirectsFile(redirectRules(site), site.journal.url, "!");

export const cloudflareRedirects = (site: HostedSite) =>
  redirectsFile(cloudflareRules(site).read, site.journal.url);

/** The rules that Cloudflare reads, and those that are too many or too long for it. */
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
 * @param force what follows each status
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

/** Behind the bare root, `//elsewhere/` would lead to another host. */
const splatBase = (to: string, origin: string) => (to === "/" ? new URL("/", origin).href : to);

/** Without the two signs that mean something there. */
const literal = (path: string) => path.replaceAll("*", "%2A").replaceAll(":", "%3A");
