/** Validates JSON Feed 1.1 by its specification, without extensions. */
import { z } from "zod";
import { contentFaults } from "./content.ts";
import { isLanguage, isRfc3339, isWebUrl, repeated } from "./values.ts";

const text = z.string().refine((value) => value.trim() !== "");
const url = z.string().refine(isWebUrl);
const date = z.string().refine(isRfc3339);
const language = z.string().refine(isLanguage);

const author = z
  .strictObject({ name: text.optional(), url: url.optional(), avatar: url.optional() })
  .refine((one) => Object.keys(one).length > 0);

const attachment = z.strictObject({
  url,
  mime_type: z.string().regex(/^[a-z]+\/[a-z\d.+-]+$/),
  title: text.optional(),
  size_in_bytes: z.number().nonnegative().optional(),
  duration_in_seconds: z.number().nonnegative().optional(),
});

const item = z
  .strictObject({
    id: text,
    url: url.optional(),
    external_url: url.optional(),
    title: text.optional(),
    content_html: text.optional(),
    content_text: text.optional(),
    summary: text.optional(),
    image: url.optional(),
    banner_image: url.optional(),
    date_published: date.optional(),
    date_modified: date.optional(),
    authors: z.array(author).optional(),
    tags: z.array(text).optional(),
    language: language.optional(),
    attachments: z.array(attachment).optional(),
  })
  .refine((one) => one.content_html !== undefined || one.content_text !== undefined)
  .refine(
    ({ date_published: first, date_modified: last }) =>
      !first || !last || Date.parse(last) >= Date.parse(first),
  );

export const jsonFeedSchema = z.strictObject({
  version: z.literal("https://jsonfeed.org/version/1.1"),
  title: text,
  home_page_url: url.optional(),
  feed_url: url.optional(),
  description: text.optional(),
  user_comment: text.optional(),
  next_url: url.optional(),
  icon: url.optional(),
  favicon: url.optional(),
  authors: z.array(author).optional(),
  language: language.optional(),
  expired: z.boolean().optional(),
  hubs: z.array(z.strictObject({ type: text, url })).optional(),
  items: z.array(item),
});

export function jsonFaults(document: unknown, address: string): string[] {
  const parsed = jsonFeedSchema.safeParse(document);
  if (!parsed.success) return parsed.error.issues.map(({ path }) => `json: ${path.join(".")}`);
  const { data } = parsed;
  const faults = repeated(data.items.map(({ id }) => id)).map((id) => `json: id twice ${id}`);
  if (data.feed_url !== address) faults.push("json: own address");
  if (data.language === undefined) faults.push("json: language");
  return [...faults, ...data.items.flatMap((one) => contentFaults(one.content_html ?? ""))];
}
