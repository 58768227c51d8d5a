/** The sitemap of all indexable pages, or the index of its parts. */
import { singleLayout } from "../src/index.ts";

export default singleLayout({
  path: ({ routes }) => routes.sitemap(),
  listsOwnPages: true,
  render: ({ sitemap }) => sitemap.xml,
});
