/** The `_headers` file of Netlify and Cloudflare Pages. */
import type { Routes } from "../../content/addresses/routes.ts";
import { type HeaderRule, headerRules, type Where } from "./headers.ts";
import type { HostedSite } from "./hosted-site.ts";

/** Netlify: the last matching rule wins, and values cannot be derived from the path. */
export function netlifyHeaders(site: HostedSite): string {
  return headerRules(site, { onePolicy: true })
    .map((rule) => {
      const lines = linesOf(rule);
      // Netlify cannot express which page a copy belongs to.
      return block(
        pathOf(rule.where, site.routes),
        rule.copies ? [...lines, "X-Robots-Tag: noindex"] : lines,
      );
    })
    .join("\n");
}

/** Cloudflare joins the values of all matching rules with commas, unless an earlier one is detached first. */
export function cloudflareHeaders(site: HostedSite): string {
  const { routes } = site;
  const [first, ...others] = headerRules(site);
  const general = new Set(Object.keys(first?.set ?? {}).filter((name) => name !== "Cache-Control"));
  const blocks = [
    ...(first ? [block(pathOf(first.where, routes), linesOf(first))] : []),
    ...others.map((rule) => {
      const detached = Object.keys(rule.set).filter((name) => general.has(name));
      const lines = [...detached.map((name) => `! ${name}`), ...linesOf(rule)];
      return block(pathOf(rule.where, routes), lines);
    }),
  ];
  const copies = others.filter((rule) => rule.copies).flatMap(({ where }) => nameOf(where));
  for (const name of copies) {
    const page = `${routes.href(routes.home())}:page/`;
    const canonical = `<${site.journal.url.replace(/\/$/, "")}${page}>; rel="canonical"`;
    blocks.push(block(`${page}${name}`, [`Link: ${canonical}`]));
  }
  return blocks.join("\n");
}

/** Both hosts send this header by default, so it is left out. */
function linesOf({ where, set }: HeaderRule): string[] {
  return Object.entries(set)
    .filter(([name]) => !(where.kind === "everything" && name === "Cache-Control"))
    .map(([name, value]) => `${name}: ${value}`);
}

const block = (path: string, lines: readonly string[]) =>
  `${path}\n${lines.map((line) => `  ${line}\n`).join("")}`;

const nameOf = (where: Where) => (where.kind === "name" ? [where.name] : []);

function pathOf(where: Where, routes: Routes): string {
  switch (where.kind) {
    case "everything":
      return `${routes.href(routes.home())}*`;
    case "folder":
      return `${routes.href(where.path)}*`;
    case "file":
      return routes.href(where.path);
    case "name":
      return `${routes.href(routes.home())}*${where.name}`;
  }
}
