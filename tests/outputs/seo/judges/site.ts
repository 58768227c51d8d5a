/** Rules for every page of a site, and for all pages together. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { type BuiltPage, contentOf, isRedirect } from "./built-page.ts";
import { requirementFaults } from "./requirements.ts";
import { listOf, type Thing, thingsIn, typesOf, vocabularyFaults } from "./vocabulary.ts";

export interface BuiltSite {
  /** URL of the front page. */
  readonly root: string;
  /** The output folder. */
  readonly folder: string;
  readonly pages: readonly BuiltPage[];
  /** External URLs that are canonical for some pages. */
  readonly elsewhere?: readonly string[];
}

export function siteFaults(site: BuiltSite): string[] {
  const pages = site.pages.filter((page) => !isRedirect(page));
  return [
    ...pages.flatMap((page) =>
      [...headFaults(page, site), ...dataFaults(page, site)].map((fault) => `${page.file}: ${fault}`),
    ),
    ...repeated(pages, "title"),
    ...repeated(pages, "description"),
    ...languageFaults(pages),
    ...referenceFaults(pages),
  ];
}

function headFaults(page: BuiltPage, { elsewhere = [], root, folder }: BuiltSite): string[] {
  const faults: string[] = [];
  const { document, canonicals, title, description = "", indexable, url } = page;
  const headings = document.querySelectorAll("h1").length;
  if (headings !== 1) faults.push(`${headings} h1`);
  if (document.querySelectorAll("head > title").length !== 1) faults.push("not one title");
  if (title === "" || (title.length > 65 && title.includes(" · "))) faults.push(`title: ${title}`);
  if (description === "" || description.length > 170) faults.push(`description: ${description}`);
  const [canonical = "none"] = canonicals;
  if (indexable ? canonicals.length !== 1 : canonicals.length > 0)
    faults.push(`${canonicals.length} canonicals`);
  else if (indexable && canonical !== url && !elsewhere.includes(canonical))
    faults.push(`canonical: ${canonical}`);
  if (indexable && contentOf(page, "og:url")[0] !== canonical) faults.push("og:url is not the canonical");
  for (const name of ["og:type", "og:title", "og:site_name", "twitter:card", "robots"])
    if (contentOf(page, name).length !== 1) faults.push(`${contentOf(page, name).length} ${name}`);
  for (const image of contentOf(page, "og:image"))
    if (!isThere(image, root, folder)) faults.push(`no ${image}`);
  return faults;
}

function dataFaults({ graphs, document }: BuiltPage, { root, folder }: BuiltSite): string[] {
  if (graphs.length > 1) return ["more than one graph"];
  const faults: string[] = [];
  const times = [...document.querySelectorAll("time")].map((time) => time.getAttribute("datetime"));
  for (const graph of graphs) {
    if (!graph) return ["structured data that cannot be read"];
    faults.push(...graph.flatMap((thing) => vocabularyFaults(thing)), ...requirementFaults(graph));
    for (const thing of thingsIn(graph)) {
      const isImage = typesOf(thing).includes("ImageObject");
      const files = isImage
        ? [thing["url"]]
        : listOf(thing["image"]).filter((image) => typeof image === "string");
      for (const file of files) if (!isThere(String(file), root, folder)) faults.push(`no ${file}`);
      if (!typesOf(thing).includes("NewsArticle")) continue;
      if (thing["headline"] !== document.querySelector("h1")?.textContent)
        faults.push("headline is not the h1");
      for (const name of ["datePublished", "dateModified"])
        if (!times.includes(String(thing[name]))) faults.push(`${name} is not on the page`);
    }
  }
  return faults;
}

/** Files of the site must exist; external ones are not checked. */
function isThere(url: string, root: string, folder: string): boolean {
  if (!/^https?:\/\//.test(url)) return false;
  return !url.startsWith(root) || existsSync(join(folder, decodeURI(url.slice(root.length))));
}

function repeated(pages: readonly BuiltPage[], name: "title" | "description"): string[] {
  const groups = Map.groupBy(
    pages.filter((page) => page.indexable),
    (page) => page[name],
  );
  return [...groups].flatMap(([text, group]) =>
    group.length > 1 ? [`${group.map((page) => page.file).join(", ")}: one ${name}: ${text}`] : [],
  );
}

/** Each language once, including its own, with the same versions on every page. */
function languageFaults(pages: readonly BuiltPage[]): string[] {
  const byUrl = new Map(pages.map((page) => [page.url, page]));
  const text = (languages: BuiltPage["languages"]) => JSON.stringify([...languages].toSorted());
  return pages
    .filter(({ languages }) => languages.size > 0)
    .flatMap(({ file, url, languages }) => {
      const addresses = [...languages.values()];
      const faults = addresses.includes(url) ? [] : [`${file}: hreflang without itself`];
      for (const address of addresses) {
        const other = byUrl.get(address);
        if (!other?.indexable) faults.push(`${file}: hreflang to ${address}, which is not to be found`);
        else if (text(other.languages) !== text(languages))
          faults.push(`${file}: hreflang is not returned by ${address}`);
      }
      return faults;
    });
}

/** Every referenced entity is described somewhere on the site. */
function referenceFaults(pages: readonly BuiltPage[]): string[] {
  const things = pages.map(({ file, graphs }) => ({
    file,
    things: graphs.flatMap((graph) => thingsIn(graph ?? [])),
  }));
  const isTold = (thing: Thing) => thing["@type"] !== undefined;
  const told = new Set(things.flatMap((page) => page.things.filter(isTold).map((thing) => thing["@id"])));
  return things.flatMap(({ file, things: found }) =>
    found
      .filter((thing) => !isTold(thing) && "@id" in thing && !told.has(thing["@id"]))
      .map((thing) => `${file}: nobody tells of ${thing["@id"]}`),
  );
}
