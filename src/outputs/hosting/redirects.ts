/** Redirect rules for hosts that can redirect before sending a page. */

import type { OldAddress } from "../../content/addresses/old-address.ts";
import type { RedirectStatus } from "../../content/journal/hosting-settings.ts";
import type { HostedSite } from "./hosted-site.ts";

export interface RedirectRule {
  /** Decoded path with the path prefix: `/vieux chemin/`; for a pattern, the folder. */
  readonly from: string;
  /** Whether the rule matches everything below the folder, which ends with `/`. */
  readonly below: boolean;
  /**
   * A path with the prefix, or an absolute URL; percent-encoded, so that no character is special to any host.
   * Undefined if the page is gone (410).
   */
  readonly to: string | undefined;
  /** Whether the rest of the path is appended to `to`, which then ends with `/`. */
  readonly splat: boolean;
  readonly status: RedirectStatus;
}

/** Exact rules first, then patterns, longest first: the first match wins. */
export function redirectRules({ library, routes }: Pick<HostedSite, "library" | "routes">): RedirectRule[] {
  const ruleOf = ({ from, below, to, status }: OldAddress): RedirectRule => ({
    from: routes.href(from),
    below,
    to: to && (to.path === undefined ? to.url : routes.hrefOf(to.url)),
    splat: to?.splat ?? false,
    status,
  });
  const all = library.oldAddresses.map(ruleOf);
  const patterns = all.filter(({ below }) => below).toSorted((a, b) => b.from.length - a.from.length);
  // Folders are also requested without their trailing slash.
  const folders = patterns.map((rule) => ({
    ...rule,
    from: rule.from.slice(0, -1),
    below: false,
    splat: false,
  }));
  const exact = [...all.filter(({ below }) => !below).flatMap(withoutSlash), ...folders];
  return [...firstOfEach(exact), ...firstOfEach(patterns)];
}

/** Both with and without the trailing slash, so that no reader is redirected twice. */
const withoutSlash = (rule: RedirectRule) =>
  rule.from.endsWith("/") ? [rule, { ...rule, from: rule.from.slice(0, -1) }] : [rule];

function firstOfEach(rules: readonly RedirectRule[]): RedirectRule[] {
  const first = new Map<string, RedirectRule>();
  for (const rule of rules) if (!first.has(rule.from)) first.set(rule.from, rule);
  return [...first.values()];
}

/** Paths of withdrawn articles, with the prefix: their pages are sent with status 410. */
export function goneAddresses({ library, routes }: HostedSite): string[] {
  return library.articles.flatMap((article) => (article.withdrawn ? [routes.href(article.path)] : []));
}
