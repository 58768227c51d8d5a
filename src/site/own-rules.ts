/** A publisher's own lines of a host's rules, judged beside those of Tribune: told at each line. */

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
 * @param path the file of rules, from the site's folder
 * @param own where the lines are written: a copied file, else the template that writes it
 */
export function ownRuleProblems(
  site: Site,
  path: string,
  text: string,
  own: { readonly file: string | undefined; problem(finding: Finding): Problem },
): Problem[] {
  const lines = text.replace(/\r\n?/g, "\n");
  const source = own.file === undefined ? undefined : new Source(own.file, lines);
  const tell = (finding: Finding, line: number, column: number) =>
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
    ...headers.map(({ line, column, ...told }) => tell(catalogue.ownHeader(told), line, column)),
    ...redirects.flatMap(({ line, column, from, given }) => {
      const finding = hiddenBy(site, from, given);
      return finding ? [tell(finding, line, column)] : [];
    }),
  ];
}

/** What of the site a redirect would hide. */
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
