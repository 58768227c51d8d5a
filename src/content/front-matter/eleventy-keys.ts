/** Keys that configure an Eleventy template, and have no effect in an article. */
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
