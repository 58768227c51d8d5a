/** nginx: maps for the `http` level, and the locations of one site for its `server`. */

import { HEADER_NAMES, type HeaderName, type HeaderRule, headerRules } from "./headers.ts";
import type { HostedSite } from "./hosted-site.ts";
import { escapeRegExp, patternOf } from "./pattern.ts";
import { type RedirectRule, redirectRules } from "./redirects.ts";

/** What is worth compressing, besides `text/html`, which nginx knows. */
const TEXTS = [
  "application/atom+xml",
  "application/feed+json",
  "application/javascript",
  "application/json",
  "application/manifest+json",
  "application/rss+xml",
  "application/xml",
  "image/svg+xml",
  "text/css",
  "text/javascript",
  "text/markdown",
  "text/plain",
  "text/xml",
];

/** One map a header, from the path to its value: a location that sets one header would lose all the others. */
export function nginxMaps(site: HostedSite): string {
  const rules = headerRules(site);
  const maps = mappedNames(rules).map((name) => {
    const cases = rules.toReversed().flatMap(({ where, set }) => {
      const value = set[name];
      if (value === undefined) return [];
      const pattern = patternOf(where, site.routes);
      return [`    ${pattern === undefined ? "default" : quoted(`~${pattern}`)} ${quoted(value)};\n`];
    });
    return `map $uri ${variable(site, name)} {\n${cases.join("")}}\n`;
  });
  return [...maps, linkMap(site, rules)].join("\n");
}

/** For the `server` that serves the site, whose `root` holds the folder of the path prefix. */
export function nginxServer(site: HostedSite): string {
  const { routes, journal } = site;
  const rules = headerRules(site);
  const root: string = routes.href(routes.home());
  const notFound = routes.href(routes.notFound());
  const types = rules.flatMap((rule) => {
    const type = rule.set["Content-Type"];
    const pattern = patternOf(rule.where, routes);
    return type === undefined || pattern === undefined
      ? []
      : [`    location ~ ${quoted(pattern)} { types { } default_type ${quoted(type)}; }\n`];
  });
  const headers = [...mappedNames(rules), "Link"].map(
    (name) => `    add_header ${name} ${variable(site, name)} always;\n`,
  );
  return `${root === "/" ? "" : `location = ${quoted(root.slice(0, -1))} { return 301 ${quoted(root)}; }\n\n`}location ${quoted(root)} {
    index index.html;
    autoindex off;
    absolute_redirect off;
    server_tokens off;
    error_page 404 ${notFound};
    charset utf-8;
    charset_types ${TEXTS.join(" ")};
    gzip on;
    gzip_vary on;
    gzip_min_length 1024;
    gzip_types ${TEXTS.join(" ")};
${journal.compress ? "    gzip_static on;\n" : ""}
${headers.join("")}
    location = ${quoted(notFound)} { internal; }
    location ~ "/\\.(?!well-known/)" { return 404; }
${types.join("")}
${nginxRedirects(redirectRules(site))}}
`;
}

/** Exact locations: no pattern to escape, and no limit to their length. */
export function nginxRedirects(rules: readonly RedirectRule[]): string {
  return rules
    .map(({ from, to }) => `    location = ${quoted(from)} { return 301 ${quoted(to)}; }\n`)
    .join("");
}

/** The headers that the rules set; the type of a file is said in another way. */
function mappedNames(rules: readonly HeaderRule[]): HeaderName[] {
  return HEADER_NAMES.filter(
    (name) => name !== "Content-Type" && rules.some(({ set }) => set[name] !== undefined),
  );
}

/** The page of which a file is a copy. */
function linkMap(site: HostedSite, rules: readonly HeaderRule[]): string {
  const root = escapeRegExp(site.routes.href(site.routes.home()));
  const cases = rules.flatMap(({ where, copies }) =>
    copies && where.kind === "name"
      ? [
          `    ${quoted(`~^(?<tribune_page>${root}(?:.*/)?)${escapeRegExp(where.name)}$`)} ${quoted(`<${new URL(site.journal.url).origin}$tribune_page>; rel="canonical"`)};\n`,
        ]
      : [],
  );
  return `map $uri ${variable(site, "Link")} {\n    default "";\n${cases.join("")}}\n`;
}

/** A name of the site's own, since nginx may serve several journals. */
function variable({ journal, routes }: HostedSite, name: string): string {
  const site = `${new URL(journal.url).host}${routes.href(routes.home())}`;
  return `$tribune_${site}_${name}`.toLowerCase().replace(/[^$a-z0-9]+/g, "_");
}

/** As nginx reads a text between quotation marks. */
const quoted = (text: string) => `"${text.replace(/[\\"]/g, "\\$&")}"`;
