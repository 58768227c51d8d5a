import type { APIRoute } from "astro";
import { journal, pagesOf, SITE, urlOf } from "../journal.ts";

export const GET: APIRoute = async () => {
  const { articles, tags, authors, years } = await journal();
  const lists = [...tags, ...authors].flatMap((list) =>
    pagesOf(list).map(({ number }) => (number === 1 ? list.url : `${list.url}page/${number}/`)),
  );
  const addresses = ["/", "/tags/", "/auteurs/", "/archives/", ...lists, ...years.map(({ url }) => url)];
  return new Response(`<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${addresses.map((url) => `<url><loc>${SITE.url}${url}</loc></url>\n`).join("")}${articles
  .map(
    (article) =>
      `<url><loc>${SITE.url}${urlOf(article)}</loc><lastmod>${article.data.date.toISOString()}</lastmod></url>\n`,
  )
  .join("")}</urlset>
`);
};
