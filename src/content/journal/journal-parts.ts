/** The schemas of the parts of a journal: authors, publisher, feeds … */
import { z } from "zod";
import { parseSlug, type Slug } from "../../text/slug.ts";
import { RULE_NAMES } from "../../text/typography/rule.ts";
import { compressSchema, headersSchema, REDIRECT_STATUSES } from "./hosting-settings.ts";

export const text = z.string().trim().min(1);
export const webUrl = z.url({ protocol: /^https?$/ });
const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);

/** The last part of the address of a list. */
const slug = z.string().transform((given, context): Slug => {
  const parsed = parseSlug(given);
  if (parsed !== undefined) return parsed;
  context.addIssue({ code: "custom", input: given });
  return z.NEVER;
});

export const authorSchema = z.strictObject({
  /** How articles name this author: `author: c-delmas`. */
  id,
  name: text,
  /** The address of the author's page; else made from the name. */
  slug: slug.optional(),
  /** Former names and addresses: `camille-delmas`, `/auteurs/camille-delmas/`. */
  aliases: z.array(text).default([]),
  /** One to three sentences, plain text. */
  bio: text.optional(),
  /** The author's own site. */
  url: webUrl.optional(),
  /** A portrait: a file of the site's folder, else a path of the site (`/…`) or a URL. */
  image: text.optional(),
  /** The author's profiles elsewhere. */
  sameAs: z.array(webUrl).default([]),
  /** Whether several people sign under this name, as an editorial office does. */
  collective: z.boolean().default(false),
});

const sitePath = z.string().startsWith("/");

export const publisherSchema = z.strictObject({
  name: text,
  /** A file of the site's folder, else a path of the site (`/…`) or a URL; icons are made of a file about as wide as high. */
  logo: text.optional(),
  /** An address readers may write to. */
  contact: z.email().optional(),
  /** The path of the free page that holds the legal notices: `/mentions-legales/`. */
  legalNotices: sitePath.optional(),
  /** The paths of the free pages about its principles, corrections and ethics. */
  publishingPrinciples: sitePath.optional(),
  correctionsPolicy: sitePath.optional(),
  ethicsPolicy: sitePath.optional(),
});

export const disclaimersSchema = z.strictObject({
  /** The default disclaimer of articles. */
  default: text,
  /** The default disclaimer of articles without a rating. */
  unrated: text.optional(),
  /** Each named disclaimer, as plain text. */
  named: z.record(id, text),
});

export const typographySchema = z.partialRecord(z.enum(RULE_NAMES), z.boolean());

export const tagSchema = z.strictObject({
  /** As readers see it, whatever the articles' spelling. */
  name: text,
  /** The address of its page; else made from the name. */
  slug: slug.optional(),
  /** Former names and addresses: `ia`, `/tags/ia/`. */
  aliases: z.array(text).default([]),
  /** One or two sentences at the head of its page, plain text. */
  description: text.optional(),
  /** Pages elsewhere on the same subject. */
  sameAs: z.array(webUrl).default([]),
});

export const feedsSchema = z.strictObject({
  /** Articles in each feed, the newest ones. */
  items: z.number().int().min(1).max(500).default(20),
  /** From how many articles on a tag has a feed of its own. */
  tagsFrom: z.number().int().min(1).max(10_000).default(10),
  /** The WebSub hub that notifies readers of new articles. */
  hub: webUrl.optional(),
});

export const socialImagesSchema = z.strictObject({
  /** Files of the site's folder: TTF, OTF, WOFF or WOFF2. */
  fonts: z.array(text).default([]),
});

export const adminSchema = z.strictObject({
  /** Where the articles are stored; `test-repo` stores them in the browser, to try the form. */
  backend: z.enum(["github", "gitlab", "test-repo"]).default("github"),
  /** `owner/name`; on GitLab, groups too: `group/subgroup/name`. */
  repository: z
    .string()
    .regex(/^[\w.-]+(?:\/[\w.-]+)+$/)
    .optional(),
  branch: text.default("main"),
  /** The OAuth server for signing in to GitHub; without one, authors use a token. */
  authServer: webUrl.optional(),
  /** The OAuth application's id, for GitLab. */
  appId: text.optional(),
});

/** The settings of the web editor that its back end does not support. */
export function adminMistakes({ backend, repository, appId }: z.output<typeof adminSchema>): string[][] {
  const grouped = backend === "github" && (repository?.split("/").length ?? 2) > 2;
  return [
    ...(grouped ? [["admin", "repository"]] : []),
    ...(backend !== "gitlab" && appId !== undefined ? [["admin", "appId"]] : []),
  ];
}

export const navigationSchema = z.array(z.strictObject({ label: text, path: z.string().min(1) }));

/** Old addresses of any kind: `{ from: "/old/*", to: "/new/:splat", status: 301 }`. */
export const redirectSchema = z.strictObject({
  /** An old path, or everything below one: `/old/*`. */
  from: z.string().min(1),
  /** A path of the site, or an address elsewhere; absent if the page is gone for good. */
  to: z.string().min(1).optional(),
  status: z.literal(REDIRECT_STATUSES).default(301),
});

/** Which crawlers may read the journal, for robots.txt. */
export const robotsSchema = z.strictObject({
  /** Search engines, and all crawlers of no other kind. */
  search: z.boolean().default(true),
  /** Answer engines, which cite and link their sources. */
  answers: z.boolean().default(true),
  /** Crawlers that collect training data for models. */
  training: z.boolean().default(false),
});

export const indexNowSchema = z.strictObject({
  /** The key that proves ownership of the site to IndexNow; it is published. */
  key: z.string().regex(/^[A-Za-z0-9-]{8,128}$/),
});

/** With or without the dot, in any case: `gpkg`, `.STL`. */
export const linkedFileTypesSchema = z
  .array(
    z
      .string()
      .trim()
      .regex(/^\.?[a-z0-9]{1,20}$/i)
      .transform((extension) => extension.replace(".", "").toLowerCase()),
  )
  .default([]);

export const prefix = z
  .string()
  .regex(/^\/(?:[a-z0-9._~-]+\/)*$/i)
  .default("/");

const keysOf = ({ shape }: { readonly shape: object }) => Object.keys(shape);

/** The keys of each part, to suggest one for a misspelt key. */
export const PART_KEYS: Readonly<Record<string, readonly string[]>> = {
  authors: keysOf(authorSchema),
  tags: keysOf(tagSchema),
  redirects: keysOf(redirectSchema),
  publisher: keysOf(publisherSchema),
  disclaimers: keysOf(disclaimersSchema),
  typography: RULE_NAMES,
  headers: keysOf(headersSchema),
  feeds: keysOf(feedsSchema),
  robots: keysOf(robotsSchema),
  indexNow: keysOf(indexNowSchema),
  compress: keysOf(compressSchema),
  socialImages: keysOf(socialImagesSchema),
  admin: keysOf(adminSchema),
};
