export const data = { permalink: "/sitemap.xml", layout: null };

export function render({ site, collections }) {
  const { articles, tagPages, authorPages, byYear } = collections;
  const lists = [...tagPages, ...authorPages, ...byYear].map(({ url }) => url);
  const addresses = ["/", "/tags/", "/auteurs/", "/archives/", ...lists];
  return `<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${addresses.map((url) => `<url><loc>${site.url}${url}</loc></url>\n`).join("")}${articles
  .map(({ url, date }) => `<url><loc>${site.url}${url}</loc><lastmod>${date.toISOString()}</lastmod></url>\n`)
  .join("")}</urlset>
`;
}
