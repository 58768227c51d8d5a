/** Validates sitemaps: with the schemas, through libxml2, and with an independent reader. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Readable } from "node:stream";
import { parseSitemap, type SitemapItem } from "sitemap";
import { validateXML } from "xmllint-wasm";
import { PROJECT } from "../../project.ts";

const file = (fileName: string, folder = join(import.meta.dirname, "schemas")) => ({
  fileName,
  contents: readFileSync(join(folder, fileName), "utf8"),
});

/** The protocol's own schema comes with the package `sitemap`; the others were written from their documentation. */
const IMPORTED = [
  file("sitemap.xsd", join(PROJECT, "node_modules/sitemap/schema")),
  file("sitemap-image.xsd"),
  file("sitemap-news.xsd"),
];

/** Schema errors of a file, by the schemas of sitemaps.org and Google; empty if it is valid. */
export async function schemaErrors(xml: string): Promise<string[]> {
  const schema = file(xml.includes("<sitemapindex") ? "siteindex.xsd" : "urlset.xsd");
  const { errors } = await validateXML({
    xml: { fileName: "sitemap.xml", contents: xml },
    schema,
    preload: IMPORTED,
  });
  return errors.map(({ message }) => message);
}

/** The entries of a sitemap, read by the package `sitemap`. */
export function readSitemap(xml: string): Promise<SitemapItem[]> {
  return parseSitemap(Readable.from([xml]));
}
