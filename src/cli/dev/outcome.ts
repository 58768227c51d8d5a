/** What passes between the command and the process that builds for it. */
import { z } from "zod";

export const buildOrderSchema = z.object({
  articles: z.string(),
  /** Undefined for the journal's own. */
  pathPrefix: z.string().optional(),
  /** Folder to write, relative to the working folder. */
  folder: z.string(),
  /** Where the search index is kept. */
  searchCache: z.string(),
  /** Where articles are kept as they were read and rendered. */
  textsCache: z.string(),
  /** Absolute paths of all that has changed since the order before; undefined where that is not known. */
  changed: z.array(z.string()).optional(),
  /** In which to speak until the journal says otherwise. */
  language: z.enum(["fr", "en"]),
  debug: z.boolean(),
});

export type BuildOrder = z.output<typeof buildOrderSchema>;

const language = z.enum(["fr", "en"]);
const pairs = z.array(z.tuple([z.string(), z.string()]));

const changesSchema = z.object({
  /** Files of the folder that the shown site has not, or not so. */
  changed: z.array(z.string()),
  /** Files of the shown site that are no more. */
  gone: z.array(z.string()),
});

/** By path from the site's root. */
export type Changes = z.output<typeof changesSchema>;

const builtSchema = z.object({
  ok: z.literal(true),
  language,
  prefix: z.string(),
  still: z.string(),
  /** Tells the site from others, whatever order they come in. */
  digest: z.string(),
  /** What the folder changes in the site that the process built before; undefined when it is a whole site. */
  changes: changesSchema.optional(),
  /** Files of texts and their paths, prefix included; undefined when they are those of the build before. */
  addresses: pairs.optional(),
  /** Paths of what is not published yet, prefix included, each with its banner. */
  banners: pairs,
  articles: z.number(),
  pages: z.number(),
  drafts: z.number(),
  future: z.number(),
  /** The report of warnings; empty where there is none. */
  warnings: z.string(),
  /** Megabytes of memory that the process takes. */
  weight: z.number(),
});

const failedSchema = z.object({
  ok: z.literal(false),
  language,
  /** Whether it is no text that is wrong, so that another process may get further. */
  isOfProgram: z.boolean(),
  /** What the terminal says. */
  text: z.string(),
  /** What lies over the page: markup. */
  overlay: z.string(),
});

export const outcomeSchema = z.discriminatedUnion("ok", [builtSchema, failedSchema]);

export type BuiltOutcome = z.output<typeof builtSchema>;
export type FailedOutcome = z.output<typeof failedSchema>;
export type Outcome = BuiltOutcome | FailedOutcome;

/** The search index of the site that was built last, which follows it; or why there is none. */
export const searchOutcomeSchema = z.union([
  changesSchema.extend({ folder: z.string() }),
  z.object({ failed: failedSchema }),
]);

export type SearchOutcome = z.output<typeof searchOutcomeSchema>;
