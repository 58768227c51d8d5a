/** What passes between the command and the process that builds for it. */
import { z } from "zod";

export const orderSchema = z.object({
  articles: z.string(),
  /** Undefined for the journal's own. */
  pathPrefix: z.string().optional(),
  /** Folder to write, relative to the working folder. */
  folder: z.string(),
  /** Where the search index is kept. */
  searchCache: z.string(),
  /** In which to speak until the journal says otherwise. */
  language: z.enum(["fr", "en"]),
  debug: z.boolean(),
});

export type Order = z.output<typeof orderSchema>;

const language = z.enum(["fr", "en"]);
const pairs = z.array(z.tuple([z.string(), z.string()]));

const builtSchema = z.object({
  ok: z.literal(true),
  language,
  prefix: z.string(),
  still: z.string(),
  /** Of every file of the site. */
  digest: z.string(),
  /** Files of texts and their paths, prefix included. */
  addresses: pairs,
  /** Paths of what is not published yet, prefix included, each with its banner. */
  banners: pairs,
  articles: z.number(),
  pages: z.number(),
  drafts: z.number(),
  future: z.number(),
  /** The report of warnings; empty where there is none. */
  warnings: z.string(),
});

const failedSchema = z.object({
  ok: z.literal(false),
  language,
  /** What the terminal says. */
  text: z.string(),
  /** What lies over the page: markup. */
  overlay: z.string(),
});

export const outcomeSchema = z.discriminatedUnion("ok", [builtSchema, failedSchema]);

export type Built = z.output<typeof builtSchema>;
export type Failed = z.output<typeof failedSchema>;
export type Outcome = Built | Failed;
