/**
 * Directives for Caddy, to be imported into the site's block, whose `root` contains the folder of the path
 * prefix.
 */

import { HEADER_NAMES, type HeaderRule, headerRules } from "./headers.ts";
import type { HostedSite } from "./hosted-site.ts";
import { escapeRegExp, patternOf } from "./pattern.ts";
import { goneAddresses, type RedirectRule, redirectRules } from "./redirects.ts";

export function caddyfile(site: HostedSite): string {
  const { routes, journal } = site;
  const root: string = routes.href(routes.home());
  const rules = headerRules(site);
  const cache = rules[0]?.set["Cache-Control"] ?? "";
  const precompressed = journal.compress ? " {\n\t\tprecompressed br gzip\n\t}" : "";
  return `${root === "/" ? "" : `redir ${quoted(root.slice(0, -1))} ${quoted(root)} 301\n\n`}# In the order in which it is written, unlike Caddy's usual one.
route ${root === "/" ? "" : `${quoted(`${root}*`)} `}{
${caddyRedirects(redirectRules(site))}${rules.map((rule, index) => headersOf(rule, index, site)).join("")}	@hidden path_regexp /\\.
	@known path ${quoted(`${root}.well-known/*`)}
	file_server @known
	error @hidden 404
${goneAddresses(site)
  .map((path) => `\terror ${quoted(path)} 410\n`)
  .join("")}	encode zstd gzip
	file_server${precompressed}
}

handle_errors {
	@missing expression \`{http.error.status_code} == 404 && {http.request.orig_uri.path}.startsWith(${JSON.stringify(root)})\`
	header @missing Cache-Control ${quoted(cache)}
	rewrite @missing ${quoted(routes.href(routes.notFound()))}
	file_server @missing
	@left expression \`{http.error.status_code} == 410 && {http.error.message} == "${GONE}"\`
	rewrite @left ${quoted(routes.href(routes.notFound()))}
	file_server @left
	@gone expression \`{http.error.status_code} == 410 && {http.error.message} != "${GONE}" && {http.request.orig_uri.path}.startsWith(${JSON.stringify(root)})\`
	rewrite @gone {http.request.orig_uri.path}index.html
	file_server @gone
}
`;
}

export function caddyRedirects(rules: readonly RedirectRule[]): string {
  return rules
    .map(({ from, below, to, splat, status }, index) => {
      const isPlain = !below && !SPECIAL.test(from);
      const where = isPlain ? quoted(from) : `@old${index}`;
      const answer =
        to === undefined
          ? `error ${where} ${quoted(GONE)} 410`
          : splat
            ? `route ${where} {\n\t\turi path_regexp ${quoted(firstNames(from))} "/"\n\t\tredir * ${quoted(`${to.slice(0, -1)}{uri}`)} ${status}\n\t}`
            : `redir ${where} ${quoted(to)} ${status}`;
      const pattern = quoted(`^${escapeRegExp(from)}${below ? "" : "$"}`);
      return `${isPlain ? "" : `\t${where} path_regexp ${pattern}\n`}\t${answer}\n`;
    })
    .join("");
}

/**
 * Matches the segments of a folder's path, whatever they are, and the slashes after them, so that the rest
 * keeps its original encoding.
 */
const firstNames = (folder: string) => `^${"/+[^/]+".repeat(folder.split("/").length - 2)}/*`;

/** Marks addresses that are gone completely, as opposed to those of withdrawn articles. */
const GONE = "Gone";

/**
 * Characters with a meaning in Caddy's path matchers; encoding them would turn the path into a prefix match.
 */
const SPECIAL = /[%*{}"\\`\s#]/;

function headersOf(rule: HeaderRule, index: number, { routes, journal }: HostedSite): string {
  const pattern = patternOf(rule.where, routes);
  const lines = HEADER_NAMES.flatMap((name) => {
    const value = rule.set[name];
    return value === undefined ? [] : [`\t\t${name} ${quoted(value)}\n`];
  });
  if (rule.copies && rule.where.kind === "name") {
    const root = escapeRegExp(routes.href(routes.home()));
    const page = `^(${root}(?:.*/)?)${escapeRegExp(rule.where.name)}$`;
    const link = `<${new URL(journal.url).origin}{http.regexp.rule${index}.1}>; rel="canonical"`;
    return headerBlock(index, page, [...lines, `\t\tLink ${quoted(link)}\n`]);
  }
  return headerBlock(index, pattern, lines);
}

function headerBlock(index: number, pattern: string | undefined, lines: readonly string[]): string {
  const name = `rule${index}`;
  const matcher = pattern === undefined ? "" : `\t@${name} path_regexp ${name} ${quoted(pattern)}\n`;
  return `${matcher}\theader ${pattern === undefined ? "" : `@${name} `}{\n${lines.join("")}\t}\n`;
}

/** A quoted string in Caddy's syntax, where a backslash only matters before a quote. */
const quoted = (text: string) => `"${text.replaceAll('"', '\\"')}"`;
