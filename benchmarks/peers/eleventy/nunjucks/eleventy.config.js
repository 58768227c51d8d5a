import { DIRECTORIES, neighbours, related, setUp } from "./setup.js";
import { longDate, monthOf, rating, readingTime, slug, structuredData } from "./words.js";

export default function (eleventyConfig) {
  setUp(eleventyConfig);
  eleventyConfig.addFilter("longDate", longDate);
  eleventyConfig.addFilter("monthOf", monthOf);
  eleventyConfig.addFilter("rating", rating);
  eleventyConfig.addFilter("readingTime", readingTime);
  eleventyConfig.addFilter("slugOf", slug);
  eleventyConfig.addFilter("iso", (date) => date.toISOString());
  eleventyConfig.addFilter("rfc822", (date) => date.toUTCString());
  eleventyConfig.addFilter("neighbours", neighbours);
  eleventyConfig.addFilter("related", related);
  eleventyConfig.addNunjucksGlobal("structuredData", function () {
    return structuredData(this.ctx);
  });
  return { dir: DIRECTORIES, markdownTemplateEngine: false, htmlTemplateEngine: false };
}
