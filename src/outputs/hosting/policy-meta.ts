/** The content security policy as a `<meta>` tag, for hosts that do not send our headers. */
import type { Host } from "../../content/journal/hosting-settings.ts";
import { html } from "../../text/html.ts";
import type { HostedSite } from "./hosted-site.ts";
import { contentPolicy, policyMetaText } from "./policy.ts";

const WITHOUT_HEADERS: readonly Host[] = ["github", "s3"];

const FIRST = /<meta charset="utf-8">\n?/i;

/**
 * Returns a function that inserts the policy into a page, given its URL without the path prefix; pages
 * without `<meta charset>` stay unchanged. Undefined if every host sends the policy as a header.
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
