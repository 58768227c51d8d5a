/** Configuration for nginx: maps for the `http` level, and locations for the site's `server`. */

import { createHash } from "node:crypto";
import { HEADER_NAMES, type HeaderName, type HeaderRule, headerRules } from "./headers.ts";
import type { HostedSite } from "./hosted-site.ts";
import { escapeRegExp, patternOf } from "./pattern.ts";
import { goneAddresses, type RedirectRule, redirectRules } from "./redirects.ts";
import { textTypes } from "./text-types.ts";

/** One map per header that varies: `add_header` in a location would discard all inherited headers. */
export function nginxMaps(site: HostedSite): string {
  const rules = headerRules(site);
  const maps = varyingNames(rules).map((name) => {
    // In a map the first matching case wins; in our rules, the last.
    const cases = rules.toReversed().flatMap(({ where, set }) => {
      const value = set[name];
      if (value === undefined) return [];
      const pattern = patternOf(where, site.routes);
      return [`    ${pattern === undefined ? "default" : quoted(`~${pattern}`)} ${quoted(value)};\n`];
    });
    return `map $uri ${variable(site, name)} {\n${cases.join("")}}\n`;
  });
  return [...maps, ...linkMap(site, rules)].join("\n");
}

/** For the `server` block that serves the site, whose `root` contains the folder of the path prefix. */
export function nginxServer(site: HostedSite): string {
  const { routes, journal } = site;
  const rules = headerRules(site);
  const root: string = routes.href(routes.home());
  const notFound = routes.href(routes.notFound());
  const texts = textTypes(journal).join(" ");
  const types = rules.flatMap((rule) => {
    const type = rule.set["Content-Type"];
    const pattern = patternOf(rule.where, routes);
    return type === undefined || pattern === undefined
      ? []
      : [`    location ~ ${quoted(pattern)} { types { } default_type ${quoted(type)}; }\n`];
  });
  const varying = [...varyingNames(rules), ...(rules.some(({ copies }) => copies) ? ["Link"] : [])];
  const headers = [
    ...Object.entries(rules[0]?.set ?? {}).flatMap(([name, value = ""]) =>
      varying.includes(name) ? [] : [[name, quoted(value)] as const],
    ),
    ...varying.map((name) => [name, variable(site, name)] as const),
  ].map(([name, value]) => `    add_header ${name} ${value} always;\n`);
  return `${root === "/" ? "" : `location = ${quoted(root.slice(0, -1))} { return 301 ${quoted(root)}; }\n\n`}location ${quoted(root)} {
    index index.html;
    autoindex off;
    absolute_redirect off;
    server_tokens off;
    error_page 403 404 =404 ${notFound};
    charset utf-8;
    charset_types ${texts};
    gzip on;
    gzip_vary on;
    gzip_min_length 1024;
    gzip_types ${texts};
${journal.compress ? "    gzip_static on;\n" : ""}
${headers.join("")}
    location = ${quoted(notFound)} { internal; }
    location ~ "/\\.(?!well-known/)" { return 404; }
${types.join("")}
${nginxRedirects(redirectRules(site), notFound)}${goneAddresses(site).map(gone).join("")}}
`;
}

/** Sends 410 together with the page at this path. */
const gone = (path: string) =>
  `    location = ${quoted(path)} { error_page 410 ${quoted(`${path}index.html`)}; return 410; }\n`;

/**
 * Exact locations, and prefixes marked `^~`, which take precedence over regular expressions: nothing to
 * escape, no length limit.
 * @param notFound page to show for addresses that are gone
 */
export function nginxRedirects(rules: readonly RedirectRule[], notFound: string): string {
  return rules
    .map(
      (rule) =>
        `    location ${rule.below ? "^~" : "="} ${quoted(rule.from)} { ${answerOf(rule, notFound)} }\n`,
    )
    .join("");
}

function answerOf({ from, to, splat, status }: RedirectRule, notFound: string): string {
  if (to === undefined) return `error_page 410 ${quoted(notFound)}; return 410;`;
  if (!splat) return `return ${status} ${quoted(to)};`;
  // Takes the raw request URI: nginx would put the decoded path, line breaks included, into the header.
  const rest = `^(?:/+[^/?]+){${from.split("/").length - 2}}/+([^/?][^?]*)?`;
  return `if ($request_uri ~ ${quoted(rest)}) { return ${status} ${quoted(`${to}$1`)}; } return 404;`;
}

/** Headers that some rule sets for part of the site only; the content type is set differently. */
function varyingNames(rules: readonly HeaderRule[]): HeaderName[] {
  return HEADER_NAMES.filter(
    (name) => name !== "Content-Type" && rules.slice(1).some(({ set }) => set[name] !== undefined),
  );
}

/** Maps a copy to its page; empty without copies. */
function linkMap(site: HostedSite, rules: readonly HeaderRule[]): string[] {
  const root = escapeRegExp(site.routes.href(site.routes.home()));
  const cases = rules.flatMap(({ where, copies }) =>
    copies && where.kind === "name"
      ? [
          `    ${quoted(`~^(?<tribune_page>${root}(?:.*/)?)${escapeRegExp(where.name)}$`)} ${quoted(`<${new URL(site.journal.url).origin}$tribune_page>; rel="canonical"`)};\n`,
        ]
      : [],
  );
  if (cases.length === 0) return [];
  return [`map $uri ${variable(site, "Link")} {\n    default "";\n${cases.join("")}}\n`];
}

/**
 * A variable name unique to the site, because one nginx may serve several journals; short, to fit nginx's
 * hash buckets.
 */
function variable({ journal, routes }: HostedSite, header: string): string {
  const site = createHash("sha256")
    .update(`${journal.url} ${routes.href(routes.home())}`)
    .digest("hex");
  const initials = header.replace(/(\w)\w*-|-(\w)\w*/g, "$1$2");
  return `$tribune_${site.slice(0, 8)}_${initials.toLowerCase()}`;
}

/** A quoted string in nginx's syntax. */
const quoted = (text: string) => `"${text.replace(/[\\"]/g, "\\$&")}"`;
