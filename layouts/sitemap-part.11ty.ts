/** One part of a sitemap that exceeds the limits of a single file. */
import { eachLayout } from "../src/index.ts";

export default eachLayout({
  each: "sitemapParts",
  render: ({ xml }) => xml,
});
