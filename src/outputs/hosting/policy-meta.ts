/** The policy in the page itself, for hosts that send no headers of ours. */
import type { Host } from "../../content/journal/hosting-settings.ts";
import { html } from "../../text/html.ts";
import type { HostedSite } from "./hosted-site.ts";
import { contentPolicy, policyMetaText } from "./policy.ts";

const WITHOUT_HEADERS: readonly Host[] = ["github", "s3"];

const FIRST = /<meta charset="utf-8">\n?/i;

/**
 * Puts the policy into pages, given their address without the path prefix; undefined where the headers of every host
 * say it. Text without a `<meta charset>` stays as it is.
 */
export function policyMeta(site: HostedSite): ((page: string, url: string) => string) | undefined {
  if (!site.journal.hosting.some((host) => WITHOUT_HEADERS.includes(host))) return undefined;
  const [ordinary, search] = (["ordinary", "search"] as const).map((page) =>
    String(
      html`<meta http-equiv="Content-Security-Policy" content="${policyMetaText(contentPolicy(site, page))}">\n`,
    ),
  );
  return (page, url) =>
    page.replace(FIRST, (charset) => `${charset}${url === site.searchPath ? search : ordinary}`);
}
