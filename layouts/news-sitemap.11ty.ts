/** The sitemap of the last two days' articles, for Google News. */
import { newsSitemapOf, type Site, singleLayout } from "../src/index.ts";

const news = ({ library, journal, routes, now }: Site) => newsSitemapOf(library, journal, routes, now);

export default singleLayout({
  path: ({ library, routes }) => (library.indexable.length > 0 ? routes.newsSitemap() : undefined),
  render: (site) => news(site) ?? "",
});
