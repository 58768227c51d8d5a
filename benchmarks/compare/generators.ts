/** All generators, in the order of the table. */
import { GENERATOR_IDS, type Generator, type GeneratorId } from "./generator.ts";
import { astro } from "./generators/astro.ts";
import { eleventyJavaScript, eleventyNunjucks } from "./generators/eleventy.ts";
import { hugo } from "./generators/hugo.ts";
import { tribune, tribuneEverything } from "./generators/tribune.ts";

export const GENERATORS: Readonly<Record<GeneratorId, Generator>> = {
  tribune,
  "tribune-everything": tribuneEverything,
  hugo,
  "eleventy-javascript": eleventyJavaScript,
  "eleventy-nunjucks": eleventyNunjucks,
  astro,
};

export const isGeneratorId = (text: string): text is GeneratorId => GENERATOR_IDS.some((id) => id === text);
