/** `_redirects`, as Netlify and Cloudflare Pages read it: old address, new one, status. */
import { encodePath } from "../content/encode-path.ts";
import type { HostedSite } from "./hosted-site.ts";
import { type RedirectRule, redirectRules } from "./redirects.ts";

/** Cloudflare reads no more lines than this; what is left has its page. */
const CLOUDFLARE_MOST = 2000;

/** With `!`, since else the page that stands at the old address for other hosts would be shown. */
export const netlifyRedirects = (site: HostedSite) => redirectsFile(redirectRules(site), "301!");

export const cloudflareRedirects = (site: HostedSite) =>
  redirectsFile(redirectRules(site).slice(0, CLOUDFLARE_MOST), "301");

export function redirectsFile(rules: readonly RedirectRule[], status: string): string {
  return rules.map(({ from, to }) => `${literal(encodePath(from))} ${to} ${status}\n`).join("");
}

/** Without the two signs that mean something there. */
const literal = (path: string) => path.replaceAll("*", "%2A").replaceAll(":", "%3A");
