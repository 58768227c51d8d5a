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

/** What browsers leave as it is in a path, of what `encodeURIComponent` encodes. */
const LEFT: Readonly<Record<string, string>> = {
  "%24": "$",
  "%26": "&",
  "%2B": "+",
  "%2C": ",",
  "%3A": ":",
  "%3B": ";",
  "%3D": "=",
  "%40": "@",
};

/** A decoded path as browsers ask for it: `/vieux%20chemin/`. */
export function encodePath(path: string): string {
  return path
    .split("/")
    .map((segment) =>
      encodeURIComponent(segment).replace(/%2[46BC]|%3[ABD]|%40/g, (code) => LEFT[code] ?? code),
    )
    .join("/");
}
