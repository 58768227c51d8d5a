/** The journal: what `.eleventy.ts` says of the site, parsed once into a typed value. */
import { IANAZone } from "luxon";
import { z } from "zod";
import { RULE_NAMES } from "../french/rule.ts";
import { catalogue } from "../problems/catalogue.ts";
import { nearest } from "../problems/nearest.ts";
import type { Finding, Language, Problem } from "../problems/problem.ts";
import { CODES, mayBe } from "../problems/rules.ts";
import { headersSchema, hostingSchema } from "./hosting.ts";
import { journalFieldDoc } from "./journal-fields.ts";
import { isFindingParams, report } from "./readers.ts";
import { setJournal } from "./typesetter.ts";

/** Where a site owner writes the journal. */
export const CONFIG_FILE = ".eleventy.ts";

const text = z.string().trim().min(1);
const webUrl = z.url({ protocol: /^https?$/ });
const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);

const authorSchema = z.strictObject({
  /** How articles name this author: `author: c-delmas`. */
  id,
  name: text,
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

const publisherSchema = z.strictObject({
  name: text,
  /** A file of the site's folder, else a path of the site (`/…`) or a URL; icons are made of a file about as wide as high. */
  logo: text.optional(),
  /** An address readers may write to. */
  contact: z.email().optional(),
  /** The path of the free page that holds the legal notices: `/mentions-legales/`. */
  legalNotices: sitePath.optional(),
  /** The paths of the free pages that say how the journal works, what it does with mistakes, what it forbids itself. */
  publishingPrinciples: sitePath.optional(),
  correctionsPolicy: sitePath.optional(),
  ethicsPolicy: sitePath.optional(),
});

const disclaimersSchema = z.strictObject({
  /** The name of the one that articles carry when they name none. */
  default: text,
  /** Each named disclaimer, as plain text. */
  named: z.record(id, text),
});

const typographySchema = z.partialRecord(z.enum(RULE_NAMES), z.boolean());

const tagSchema = z.strictObject({
  /** As readers see it, whatever the articles' spelling. */
  name: text,
  /** One or two sentences at the head of its page, plain text. */
  description: text.optional(),
  /** Pages elsewhere on the same subject. */
  sameAs: z.array(webUrl).default([]),
});

/** Articles in a feed, unless the journal says otherwise. */
const FEED_ITEMS = 20;

const feedsSchema = z.strictObject({
  /** Articles in each feed, the newest ones. */
  items: z.number().int().min(1).max(500).default(FEED_ITEMS),
  /** The WebSub hub that tells readers at once of what is new. */
  hub: webUrl.optional(),
});

const socialImagesSchema = z.strictObject({
  /** Files of the site's folder: TTF, OTF, WOFF or WOFF2. */
  fonts: z.array(text).default([]),
});

const adminSchema = z.strictObject({
  /** Where the articles are kept; `test-repo` keeps them in the browser, to try the form. */
  backend: z.enum(["github", "gitlab", "test-repo"]).default("github"),
  /** `owner/name` */
  repository: z
    .string()
    .regex(/^[\w.-]+(?:\/[\w.-]+)+$/)
    .optional(),
  branch: text.default("main"),
  /** The OAuth server by which authors sign in to GitHub; without one they give a token. */
  authServer: webUrl.optional(),
  /** The OAuth application's id, for GitLab. */
  appId: text.optional(),
});

const navigationSchema = z.array(z.strictObject({ label: text, path: z.string().min(1) }));

/** Who may read the journal, as robots.txt tells them. */
const robotsSchema = z.strictObject({
  /** Search engines, and whoever is not named otherwise. */
  search: z.boolean().default(true),
  /** Answer engines, which name and link their sources. */
  answers: z.boolean().default(true),
  /** Those who gather texts to train models with. */
  training: z.boolean().default(false),
});

const indexNowSchema = z.strictObject({
  /** The key that proves to IndexNow that the site is ours; it is published. */
  key: z.string().regex(/^[A-Za-z0-9-]{8,128}$/),
});

const prefix = z
  .string()
  .regex(/^\/(?:[a-z0-9._~-]+\/)*$/i)
  .default("/");

export const journalSchema = z
  .strictObject({
    title: text,
    tagline: text.default(""),
    /** One or two sentences for search engines; else the tagline. */
    description: text.optional(),
    /** Where the site will be read: `https://exemple.fr`. */
    url: webUrl.refine((url) => URL.canParse(url) && new URL(url).pathname === "/"),
    /** `/`, or `/prefix/` when the site lives below its host's root. */
    pathPrefix: prefix,
    language: z.enum(["fr", "en"]).default("fr"),
    /** IANA name of the zone in which dates without one are read. */
    timeZone: z
      .string()
      .refine((zone) => IANAZone.isValidZone(zone))
      .default("Europe/Paris"),
    publisher: publisherSchema,
    authors: z.array(authorSchema).min(1),
    disclaimers: disclaimersSchema,
    rating: z
      .strictObject({ best: z.number().int().positive(), step: z.number().positive() })
      .default({ best: 5, step: 0.5 }),
    /** Articles on a page of the home, of a tag or of an author. */
    pageSize: z.number().int().min(1).max(500).default(20),
    /** What the journal has to say of some of its subjects. */
    tags: z.array(tagSchema).default([]),
    /** A search page, with the index that it reads. */
    search: z.boolean().default(true),
    /** RSS, Atom and JSON Feed: of the journal, of each subject and of each author. */
    feeds: feedsSchema.default({ items: FEED_ITEMS }),
    /** The hosts whose rules (headers, redirects) the build writes beside the pages. */
    hosting: hostingSchema,
    headers: headersSchema.default({ contentPolicy: {} }),
    /** Brotli and gzip copies of the text files, for hosts that serve them. */
    compress: z.boolean().default(false),
    robots: robotsSchema.prefault({}),
    /** Tells search engines of changed pages; without it nothing is told. */
    indexNow: indexNowSchema.optional(),
    /** Pictures for shared links: on, off, or with further fonts, for scripts that the engine's lack. */
    socialImages: z.union([z.boolean(), socialImagesSchema]).default(true),
    /** Icons and a web manifest, made of the publisher's logo; off for a journal that brings its own. */
    icons: z.boolean().default(true),
    /** The web editor at `/admin/`; none unless it is given. */
    admin: adminSchema.optional(),
    /** Links of the page's head; `path` is a path of the site or a URL. */
    navigation: navigationSchema.default([]),
    /** French (and English) typography: on, off, or rules switched off by name: `{ dashes: false }`. */
    typography: z.union([z.boolean(), typographySchema]).default(true),
    /** Levels of problems that the site wants to change: `{ E510: "warn", W204: "off" }`. */
    rules: z.record(z.string(), z.enum(["error", "warn", "off"])).default({}),
  })
  .superRefine((journal, context) => {
    for (const [code, level] of Object.entries(journal.rules)) {
      const meant = CODES.includes(code) ? undefined : nearest(code, CODES);
      if (!CODES.includes(code))
        report(context, catalogue.journalRuleUnknown({ code, meant }), ["rules", code]);
      else if (!mayBe(code, level)) report(context, catalogue.journalRuleFixed({ code }), ["rules", code]);
    }
    const { admin } = journal;
    if (admin && admin.backend !== "test-repo" && admin.repository === undefined)
      report(context, catalogue.journalMissing({ field: "admin.repository" }), ["admin", "repository"]);
    const { best, step } = journal.rating;
    if (Math.abs(best / step - Math.round(best / step)) > 1e-9) {
      report(context, catalogue.journalScale({ best, step }), ["rating", "step"]);
    }
    const { default: chosen, named } = journal.disclaimers;
    if (chosen !== "" && !Object.hasOwn(named, chosen)) {
      report(context, catalogue.journalDefaultDisclaimer({ given: chosen, known: Object.keys(named) }), [
        "disclaimers",
        "default",
      ]);
    }
    journal.authors.forEach((author, index) => {
      if (journal.authors.findIndex((other) => other.id === author.id) !== index) {
        report(context, catalogue.journalAuthorTwice({ id: author.id }), ["authors", index, "id"]);
      }
    });
  });

/** What a site owner writes. */
export type JournalInput = z.input<typeof journalSchema>;

/** The journal, complete. */
export type Journal = Readonly<z.output<typeof journalSchema>>;

/**
 * Parses the value given to `tribune({...})`.
 * @param file the path of the configuration, for messages
 */
export function parseJournal(
  input: unknown,
  file: string,
): { journal: Journal } | { problems: Problem[]; language: Language } {
  const parsed = journalSchema.safeParse(input, { reportInput: true });
  if (parsed.success) return { journal: setJournal(parsed.data) };
  const found = parsed.error.issues.flatMap(findings).map((finding): Problem => ({ file, ...finding }));
  // Two checks may fail for one reason, which is told once.
  const problems = [...new Map(found.map((problem) => [problem.code + problem.en.reason, problem])).values()];
  return { problems, language: languageOf(input) };
}

function findings(issue: z.core.$ZodIssue): Finding[] {
  const field = issue.path.map(String).join(".") || "tribune({…})";
  if (issue.code === "custom" && isFindingParams(issue.params)) return [issue.params.finding];
  if (issue.code === "unrecognized_keys") {
    const known = knownKeys(issue.path);
    return issue.keys.map((key) =>
      catalogue.journalUnknownKey({
        key: [...issue.path.map(String), key].join("."),
        meant: nearest(key, known),
      }),
    );
  }
  if (issue.code === "invalid_type" && issue.input === undefined)
    return [catalogue.journalMissing({ field })];
  return [catalogue.journalWrong({ field, expected: journalFieldDoc(issue.path) })];
}

function knownKeys(path: readonly PropertyKey[]): string[] {
  const [first] = path;
  if (first === undefined) return Object.keys(journalSchema.shape);
  if (first === "authors") return Object.keys(authorSchema.shape);
  if (first === "publisher") return Object.keys(publisherSchema.shape);
  if (first === "headers") return Object.keys(headersSchema.shape);
  if (first === "feeds") return Object.keys(feedsSchema.shape);
  if (first === "typography") return [...RULE_NAMES];
  if (first === "robots") return Object.keys(robotsSchema.shape);
  if (first === "indexNow") return Object.keys(indexNowSchema.shape);
  if (first === "socialImages") return Object.keys(socialImagesSchema.shape);
  if (first === "admin") return Object.keys(adminSchema.shape);
  if (first === "disclaimers") return Object.keys(disclaimersSchema.shape);
  return [];
}

/** Mistakes of a journal are told in its own language, as far as that can be read. */
export function languageOf(input: unknown): Language {
  return typeof input === "object" && input !== null && "language" in input && input.language === "en"
    ? "en"
    : "fr";
}
