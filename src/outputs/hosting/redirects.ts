/** Old addresses and where they lead now, for hosts that can say so before a page is sent. */

import type { OldAddress } from "../../content/addresses/old-address.ts";
import type { RedirectStatus } from "../../content/journal/hosting-settings.ts";
import type { HostedSite } from "./hosted-site.ts";

export interface RedirectRule {
  /** The path as it is asked for, path prefix included, decoded: `/vieux chemin/`; of a pattern, the folder. */
  readonly from: string;
  /** Whether it stands for everything below that folder, which ends with `/`. */
  readonly below: boolean;
  /**
   * A path, prefix included, or an address elsewhere, percent-encoded: it has no sign that means something to a host.
   * Undefined where the page is gone for good.
   */
  readonly to: string | undefined;
  /** Whether what is asked for below the folder is added to `to`, which then ends with `/`. */
  readonly splat: boolean;
  readonly status: RedirectStatus;
}

/** The exact addresses first, then the patterns, the longest first: the first rule that holds counts. */
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
  // A folder is asked for without its last slash, too.
  const folders = patterns.map((rule) => ({
    ...rule,
    from: rule.from.slice(0, -1),
    below: false,
    splat: false,
  }));
  const exact = [...all.filter(({ below }) => !below).flatMap(withoutSlash), ...folders];
  return [...firstOfEach(exact), ...firstOfEach(patterns)];
}

/** With its last slash and without, so that no reader is sent on twice. */
const withoutSlash = (rule: RedirectRule) =>
  rule.from.endsWith("/") ? [rule, { ...rule, from: rule.from.slice(0, -1) }] : [rule];

function firstOfEach(rules: readonly RedirectRule[]): RedirectRule[] {
  const first = new Map<string, RedirectRule>();
  for (const rule of rules) if (!first.has(rule.from)) first.set(rule.from, rule);
  return [...first.values()];
}

/** Where the pages stand of articles that were withdrawn, prefix included: they are shown as gone for good. */
export function goneAddresses({ library, routes }: HostedSite): string[] {
  return library.articles.flatMap((article) => (article.withdrawn ? [routes.href(article.path)] : []));
}
