import { DIRECTORIES, setUp } from "./setup.js";

export default function (eleventyConfig) {
  setUp(eleventyConfig);
  return { dir: DIRECTORIES, markdownTemplateEngine: false };
}
