/** The journal: the settings of the site in `.eleventy.ts`, parsed into a typed value. */
import { IANAZone } from "luxon";
import { z } from "zod";
import { catalogue } from "../../problems/catalogue.ts";
import { nearest } from "../../problems/nearest.ts";
import { own } from "../../problems/own.ts";
import type { Finding, Problem } from "../../problems/problem.ts";
import { CODES, mayBe } from "../../problems/rules.ts";
import { isAllowed, isExecutable, isTextExtension } from "../addresses/linked-files.ts";
import { report } from "../front-matter/value-readers.ts";
import { compressSchema, headersSchema, hostingSchema } from "./hosting-settings.ts";
import { journalFieldDoc } from "./journal-fields.ts";
import {
  adminMistakes,
  adminSchema,
  authorSchema,
  disclaimersSchema,
  feedsSchema,
  indexNowSchema,
  linkedFileTypesSchema,
  navigationSchema,
  prefix,
  publisherSchema,
  redirectSchema,
  robotsSchema,
  socialImagesSchema,
  tagSchema,
  text,
  typographySchema,
  webUrl,
} from "./journal-parts.ts";

/** The file with the journal. */
export const CONFIG_FILE = ".eleventy.ts";

export const journalSchema = z
  .strictObject({
    title: text,
    tagline: text.default(""),
    /** One or two sentences for search engines; else the tagline. */
    description: text.optional(),
    /** The origin of the published site: `https://exemple.fr`. */
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
    /** Articles on a page of the home, of a tag or of an author; the newest page has up to twice as many. */
    pageSize: z.number().int().min(1).max(500).default(20),
    /** Settings of tags. */
    tags: z.array(tagSchema).default([]),
    /** A search page, with its index. */
    search: z.boolean().default(true),
    /** RSS, Atom and JSON Feed of the journal; Atom of each author, and of the tags with enough articles. */
    feeds: feedsSchema.prefault({}),
    /** Each article as Markdown beside its page, and llms.txt, which lists them: for machines that read Markdown. */
    markdownCopies: z.boolean().default(true),
    /** The hosts whose rules (headers, redirects) the build writes beside the pages. */
    hosting: hostingSchema,
    /** Old addresses, besides the aliases of articles, authors and tags. */
    redirects: z.array(redirectSchema).default([]),
    headers: headersSchema.default({ contentPolicy: {} }),
    /** Brotli and gzip copies of the text files, for hosts that serve them: on, off, or with another level of Brotli. */
    compress: z.union([z.boolean(), compressSchema]).default(false),
    robots: robotsSchema.prefault({}),
    /** Notifies search engines of changed pages; without it, none are notified. */
    indexNow: indexNowSchema.optional(),
    /** Pictures for shared links: on, off, or with further fonts, for scripts missing from the built-in ones. */
    socialImages: z.union([z.boolean(), socialImagesSchema]).default(true),
    /** Icons and a web manifest, made of the publisher's logo; off for a journal with its own. */
    icons: z.boolean().default(true),
    /** The web editor at `/admin/`; off by default. */
    admin: adminSchema.optional(),
    /** Links of the page's head; `path` is a path of the site or a URL. */
    navigation: navigationSchema.default([]),
    /** French (and English) typography: on, off, or rules switched off by name: `{ dashes: false }`. */
    typography: z.union([z.boolean(), typographySchema]).default(true),
    /** Extensions of files that texts may link to besides documents, sounds, videos, archives, data and pictures. */
    linkedFileTypes: linkedFileTypesSchema,
    /** Changed levels of problems: `{ E510: "warn", W204: "off" }`. */
    rules: z.record(z.string(), z.enum(["error", "warn", "off"])).default({}),
  })
  .superRefine((journal, context) => {
    for (const [code, level] of Object.entries(journal.rules)) {
      const suggestion = CODES.includes(code) ? undefined : nearest(code, CODES);
      if (!CODES.includes(code))
        report(context, catalogue.journalRuleUnknown({ code, meant: suggestion }), ["rules", code]);
      else if (!mayBe(code, level)) report(context, catalogue.journalRuleFixed({ code }), ["rules", code]);
    }
    journal.linkedFileTypes.forEach((extension, index) => {
      if (isAllowed(extension)) return;
      const why = isTextExtension(extension) ? "text" : isExecutable(extension) ? "runs" : undefined;
      if (why) report(context, catalogue.linkedTypeRefused({ extension, why }), ["linkedFileTypes", index]);
    });
    const { admin } = journal;
    if (admin && admin.backend !== "test-repo" && admin.repository === undefined)
      report(context, catalogue.journalMissing({ field: "admin.repository" }), ["admin", "repository"]);
    for (const path of admin ? adminMistakes(admin) : [])
      report(
        context,
        catalogue.journalWrong({ field: path.join("."), expected: journalFieldDoc(path) }),
        path,
      );
    const { best, step } = journal.rating;
    if (Math.abs(best / step - Math.round(best / step)) > 1e-9) {
      report(context, catalogue.journalScale({ best, step }), ["rating", "step"]);
    }
    const { named } = journal.disclaimers;
    for (const field of ["default", "unrated"] as const) {
      const given = journal.disclaimers[field];
      if (!given || Object.hasOwn(named, given)) continue;
      const finding = catalogue.journalDefaultDisclaimer({ given, known: Object.keys(named) });
      report(context, finding, ["disclaimers", field]);
    }
    journal.authors.forEach((author, index) => {
      if (journal.authors.findIndex((other) => other.id === author.id) !== index) {
        report(context, catalogue.journalAuthorTwice({ id: author.id }), ["authors", index, "id"]);
      }
    });
  });

/** The journal as a site owner writes it. */
export type JournalInput = z.input<typeof journalSchema>;

/** The journal with its defaults. */
export type Journal = Readonly<z.output<typeof journalSchema>>;

/** The disclaimer of an article without one of its own. */
export function defaultDisclaimer({ disclaimers }: Journal, isRated: boolean): string {
  const name = isRated ? disclaimers.default : (disclaimers.unrated ?? disclaimers.default);
  return own(disclaimers.named, name) ?? "";
}

/** A problem with a setting of the journal. */
export function settingProblem(path: readonly PropertyKey[], finding: Finding): Problem {
  return { file: CONFIG_FILE, ...finding, setting: { path, part: "value" } };
}
