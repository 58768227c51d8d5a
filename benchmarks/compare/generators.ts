/** All generators, in the order of the table. */
import type { Generator, PeerId } from "./generator.ts";
import { astro } from "./generators/astro.ts";
import { eleventy, eleventyNunjucks } from "./generators/eleventy.ts";
import { hugo, olderHugo } from "./generators/hugo.ts";
import { tribune } from "./generators/tribune.ts";

export const GENERATORS: Readonly<Record<PeerId, Generator>> = {
  tribune,
  hugo,
  "hugo-0.111": olderHugo,
  eleventy,
  "eleventy-nunjucks": eleventyNunjucks,
  astro,
};
