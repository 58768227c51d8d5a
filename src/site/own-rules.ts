/** Checks the publisher's own host rules against Tribune's, and reports each conflict at its line. */

import { takenAddress } from "../content/addresses/check-old-addresses.ts";
import { takenAddresses } from "../content/addresses/claims.ts";
import { parseFrom } from "../content/addresses/redirects.ts";
import { ownHeadersIn, ownHeadersInApache } from "../outputs/hosting/own-headers.ts";
import { ownRedirectsIn, ownRedirectsInApache } from "../outputs/hosting/own-redirects.ts";
import { catalogue } from "../problems/catalogue.ts";
import type { Finding, Problem } from "../problems/problem.ts";
import { Source } from "../problems/source.ts";
import type { Site } from "./site.ts";

/**
 * @param path the file of rules, relative to the site's root
 * @param own where the rules come from: a copied file, or the template that writes them
 */
export function ownRuleProblems(
  site: Site,
  path: string,
  text: string,
  own: { readonly file: string | undefined; problem(finding: Finding): Problem },
): Problem[] {
  const lines = text.replace(/\r\n?/g, "\n");
  const source = own.file === undefined ? undefined : new Source(own.file, lines);
  const problemAt = (finding: Finding, line: number, column: number) =>
    source ? source.problem(finding, source.place(line, column)) : own.problem(finding);
  const isApache = path === ".htaccess";
  const headers =
    path === "_headers" ? ownHeadersIn(lines, site) : isApache ? ownHeadersInApache(lines, site) : [];
  const redirects =
    path === "_redirects"
      ? ownRedirectsIn(lines, site.journal.hosting)
      : isApache
        ? ownRedirectsInApache(lines)
        : [];
  return [
    ...headers.map(({ line, column, ...header }) => problemAt(catalogue.ownHeader(header), line, column)),
    ...redirects.flatMap(({ line, column, from, given }) => {
      const finding = hiddenBy(site, from, given);
      return finding ? [problemAt(finding, line, column)] : [];
    }),
  ];
}

/** The finding for a redirect that would hide a page of the site. */
function hiddenBy(site: Site, from: string, given: string): Finding | undefined {
  const { routes, registry } = site;
  const prefix = routes.href(routes.home()).slice(0, -1);
  if (!from.startsWith(`${prefix}/`)) return undefined;
  const parsed = parseFrom(from.slice(prefix.length), routes);
  if ("flaw" in parsed) return undefined;
  return takenAddress(
    { from: parsed.path, below: parsed.below },
    given,
    takenAddresses(registry, routes),
    routes,
  );
}
