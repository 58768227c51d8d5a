/** Rules for Apache: the `.htaccess` file of the site's folder. */

import { strictlyDecoded } from "../../text/decode.ts";
import { HEADER_NAMES, type HeaderRule, headerRules } from "./headers.ts";
import type { HostedSite } from "./hosted-site.ts";
import { escapeRegExp, patternOf } from "./pattern.ts";
import { goneAddresses, type RedirectRule, redirectRules } from "./redirects.ts";
import { textTypes } from "./text-types.ts";

const TEXT_FILES = [".css", ".html", ".js", ".json", ".svg", ".txt", ".webmanifest", ".xml"];

export function htaccess(site: HostedSite): string {
  const { journal, routes } = site;
  const files = journal.markdownCopies ? [...TEXT_FILES, ".md"].toSorted() : TEXT_FILES;
  const rules = headerRules(site);
  const notFound = routes.href(routes.notFound());
  return `DirectoryIndex index.html
Options -Indexes
ErrorDocument 403 ${notFound}
ErrorDocument 404 ${notFound}
ErrorDocument 410 ${notFound}
AddCharset utf-8 ${files.join(" ")}
AddType image/avif .avif
${journal.markdownCopies ? "AddType text/markdown .md\n" : ""}
<IfModule mod_alias.c>
RedirectMatch 404 "/\\.(?!well-known/)"
${apacheRedirects(redirectRules(site))}${goneAddresses(site).map(gone).join("")}</IfModule>

<IfModule mod_headers.c>
${rules.map((rule) => headersOf(rule, site)).join("")}</IfModule>

${rules.map((rule) => typeOf(rule, site)).join("")}
<IfModule mod_deflate.c>
AddOutputFilterByType DEFLATE ${["text/html", ...textTypes(journal)].toSorted().join(" ")}
</IfModule>
`;
}

/** Sends 410 together with the page at this path. */
const gone = (path: string) =>
  `RedirectMatch 410 ${quoted(`^${escapeRegExp(path)}$`)}\n<If "%{REQUEST_URI} == '${path}'">\nErrorDocument 410 ${path}index.html\n</If>\n`;

export function apacheRedirects(rules: readonly RedirectRule[]): string {
  return rules
    .map(({ from, below, to, splat, status }) => {
      const rest = splat ? REST : below ? "" : "$";
      const pattern = quoted(`^${escapeRegExp(from)}${rest}`);
      if (to === undefined) return `RedirectMatch 410 ${pattern}\n`;
      const target = decodedTarget(to);
      if (target === undefined) return "";
      return `RedirectMatch ${status} ${pattern} ${quoted(`${literal(target)}${splat ? "$1" : ""}`)}\n`;
    })
    .join("");
}

/**
 * The rest of a path below a folder; excludes anything that could start another host's URL, a query or a
 * header.
 */
const REST = "([^/?#\\x00-\\x1f][^?#\\x00-\\x1f]*)?$";

/**
 * Apache encodes the target's path itself: the decoded target, or undefined if it would not survive the round
 * trip.
 */
export function decodedTarget(to: string): string | undefined {
  const [, path = "", rest = ""] = /^([^?#]*)(.*)$/.exec(to) ?? [];
  if (/%(?:2f|3f|23)/i.test(path)) return undefined;
  const decoded = strictlyDecoded(path);
  return decoded === undefined ? undefined : decoded + rest;
}

/** Escapes regular expression groups and Apache variables. */
const literal = (target: string) => target.replace(/[\\${}]/g, "\\$&");

function headersOf(rule: HeaderRule, site: HostedSite): string {
  const lines = HEADER_NAMES.flatMap((name) => {
    const value = rule.set[name];
    return value === undefined || name === "Content-Type"
      ? []
      : [`Header always set ${name} ${quoted(value.replaceAll("%", "%%"))}\n`];
  });
  const link = rule.copies ? canonicalLink(rule, site) : "";
  return lines.length === 0 ? link : within(rule, site, lines) + link;
}

/** The page's URL is that of the copy without the file name, so the server can derive it. */
function canonicalLink({ where }: HeaderRule, { routes, journal }: HostedSite): string {
  const name = where.kind === "name" ? where.name : "";
  const copy = `^(${escapeRegExp(routes.href(routes.home()))}(?:.*/)?)${escapeRegExp(name)}$`;
  const link = `<${new URL(journal.url).origin}%{TRIBUNE_PAGE}e>; rel="canonical"`;
  return `SetEnvIf Request_URI ${quoted(copy)} TRIBUNE_PAGE=$1\nHeader always set Link ${quoted(link)} env=TRIBUNE_PAGE\n`;
}

function typeOf(rule: HeaderRule, site: HostedSite): string {
  const type = rule.set["Content-Type"];
  return type === undefined ? "" : within(rule, site, [`ForceType ${quoted(type)}\n`]);
}

function within({ where }: HeaderRule, { routes }: HostedSite, lines: readonly string[]): string {
  const pattern = patternOf(where, routes);
  const text = lines.join("");
  return pattern === undefined ? text : `<If "%{REQUEST_URI} =~ m#${pattern}#">\n${text}</If>\n`;
}

/** A quoted string in Apache's configuration syntax. */
const quoted = (text: string) => `"${text.replace(/[\\"]/g, "\\$&")}"`;
