/** A part of a sitemap that is too long for one file. */
import { eachLayout } from "../src/index.ts";

export default eachLayout({
  each: "sitemapParts",
  render: ({ xml }) => xml,
});
