/** Skipped below a path prefix: robots.txt only works at the root of a host. */
import { robotsTxt, singleLayout } from "../src/index.ts";

export default singleLayout({
  path: ({ routes }) => (routes.atRoot ? routes.robots() : undefined),
  isDefault: true,
  render: ({ journal, library, routes }) => {
    const news = library.indexable.length > 0 ? [routes.newsSitemap()] : [];
    const sitemaps = [routes.sitemap(), ...news].map((path) => routes.absolute(path));
    return robotsTxt(journal.robots, sitemaps);
  },
});
