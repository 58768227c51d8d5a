import { defineCollection } from "astro:content";
import { glob } from "astro/loaders";
import { z } from "astro/zod";

const articles = defineCollection({
  loader: glob({ pattern: "**/*.md", base: "./articles" }),
  schema: z.object({
    title: z.string(),
    date: z.coerce.date(),
    chapo: z.string(),
    author: z.string(),
    tags: z.array(z.string()),
    rating: z.number(),
    disclaimer: z.string(),
  }),
});

export const collections = { articles };
