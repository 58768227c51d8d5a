/** The front matter of a free page: about, legal notices, policies. */
import { z } from "zod";
import { flag, languageTag, oneOrMore, text } from "../front-matter/value-readers.ts";
import { alias, slug } from "./article-fields.ts";
import type { Emphasised } from "./emphasised.ts";

export const pageSchema = z.strictObject({
  title: text.max(300),
  description: text.max(2000).optional(),
  slug: slug.optional(),
  aliases: oneOrMore(alias).default([]),
  lang: languageTag.optional(),
  draft: flag("draft").default(false),
  noindex: flag("noindex").default(false),
  toc: flag("toc").default(false),
});

export type PageFields = z.output<typeof pageSchema> & Emphasised;
