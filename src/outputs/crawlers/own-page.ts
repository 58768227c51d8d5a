/** Reads what crawlers need to know about a page of the site's own templates, from its head and its data. */
import { htmlTree } from "../../text/html-tree.ts";

export interface OwnPage {
  /** From the site's root, without the path prefix. */
  readonly path: string;
  readonly title: string;
  /** Empty if the page has none. */
  readonly description: string;
  /** Whether the page is neither `noindex` nor canonical elsewhere. */
  readonly isIndexable: boolean;
}

/** @param data the template's data, untyped, from Eleventy */
export function readOwnPage(path: string, html: string, data: Readonly<Record<string, unknown>>): OwnPage {
  const withoutComments = html.replace(/<!--.*?-->/gs, "");
  const metas = [...withoutComments.matchAll(/<meta\b[^>]*>/gi)].map(([tag]) => tag);
  const meta = (kind: string, name: string) =>
    metas
      .filter((tag) => attribute(tag, kind)?.toLowerCase() === name)
      .map((tag) => attribute(tag, "content") ?? "");
  const canonical = [...withoutComments.matchAll(/<link\b[^>]*>/gi)]
    .map(([tag]) => tag)
    .filter((tag) => attribute(tag, "rel")?.toLowerCase() === "canonical")
    .map((tag) => attribute(tag, "href") ?? "")[0];
  const title = /<title\b[^>]*>([^<]*)<\/title>/i.exec(withoutComments)?.[1];
  const robots = [...meta("name", "robots"), text(data["robots"])].join(",");
  return {
    path,
    title: line(decodeEntities(title ?? "")) || line(text(data["title"])) || path,
    description: line(meta("name", "description")[0] ?? text(data["description"])),
    isIndexable:
      !/\b(?:noindex|none)\b/i.test(robots) &&
      data["noindex"] !== true &&
      !isExcluded(data["sitemap"]) &&
      meta("http-equiv", "refresh").length === 0 &&
      (canonical === undefined || isOwnPath(canonical, path)),
  };
}

/** Conventions of sitemap plugins: `sitemap: false`, or `sitemap: { ignore: true }`. */
const isExcluded = (value: unknown) =>
  value === false ||
  (typeof value === "object" && value !== null && "ignore" in value && value.ignore === true);

/** Whether a canonical URL ends with the page's own path; host and prefix are ignored. */
function isOwnPath(canonical: string, path: string): boolean {
  if (!URL.canParse(canonical, "https://site.invalid/")) return true;
  const { pathname } = new URL(canonical, "https://site.invalid/");
  const plain = (text: string) => decodeURI(text).replace(/\/$|\/index\.html$/, "");
  try {
    return plain(pathname).endsWith(plain(path));
  } catch {
    return true;
  }
}

/** The value of a tag's attribute. */
function attribute(tag: string, name: string): string | undefined {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, "i").exec(tag);
  const value = found?.[1] ?? found?.[2] ?? found?.[3];
  return value === undefined ? undefined : decodeEntities(value);
}

/** Decodes entities: `&eacute;` becomes é. */
function decodeEntities(markup: string): string {
  if (!markup.includes("&")) return markup;
  const { children } = htmlTree(markup.replaceAll("<", "&lt;"), { fragment: true });
  return children.map((node) => (node.type === "text" ? node.value : "")).join("");
}

const text = (value: unknown) => (typeof value === "string" ? value : "");

const line = (value: string) => value.replace(/\s+/g, " ").trim();
