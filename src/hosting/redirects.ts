/** Old addresses and where they lead now, for hosts that can say so before a page is sent. */
import type { HostedSite } from "./hosted-site.ts";

export interface RedirectRule {
  /** The path as it is asked for, path prefix included, decoded: `/vieux chemin/`. */
  readonly from: string;
  /** A path of the site, prefix included, which is a page and never an old address. */
  readonly to: string;
}

/** Each old address with its last slash and without, so that no reader is sent on twice. */
export function redirectRules({ library, routes }: HostedSite): RedirectRule[] {
  return library.everyPage.redirects.flatMap(({ path, to }) => {
    const from = routes.href(path);
    const rule = { from, to: routes.href(to) };
    return from.endsWith("/") ? [rule, { from: from.slice(0, -1), to: rule.to }] : [rule];
  });
}

/** Where the pages stand of articles that were withdrawn, prefix included: they are shown as gone for good. */
export function goneAddresses({ library, routes }: HostedSite): string[] {
  return library.articles.flatMap((article) => (article.withdrawn ? [routes.href(article.path)] : []));
}
