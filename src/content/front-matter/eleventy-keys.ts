/** Keys with which Eleventy steers a template. An article is not one. */
export const ELEVENTY_KEYS: ReadonlySet<string> = new Set([
  "layout",
  "permalink",
  "pagination",
  "eleventycomputed",
  "eleventyexcludefromcollections",
  "eleventyimport",
  "eleventynavigation",
  "eleventydatakey",
  "templateengineoverride",
  "templateclass",
  "override_tags",
  "dynamicpermalink",
]);
