/** The messages between `tribune dev` and the process that builds for it. */
import { z } from "zod";

export const buildOrderSchema = z.object({
  articles: z.string(),
  /** Undefined for the journal's own. */
  pathPrefix: z.string().optional(),
  /** Folder to write, relative to the working folder. */
  folder: z.string(),
  /** Folder of the cached articles, as they were read and rendered. */
  textsCache: z.string(),
  /** Absolute paths of all that has changed since the order before; undefined where that is not known. */
  changed: z.array(z.string()).optional(),
  /** Of messages, until the journal is read. */
  language: z.enum(["fr", "en"]),
  debug: z.boolean(),
});

export type BuildOrder = z.output<typeof buildOrderSchema>;

const language = z.enum(["fr", "en"]);
const pairs = z.array(z.tuple([z.string(), z.string()]));

const changesSchema = z.object({
  /** Files that are new, or have other content. */
  changed: z.array(z.string()),
  /** Files that were removed. */
  gone: z.array(z.string()),
});

/** Of one site to the site before: paths from the site's root. */
export type Changes = z.output<typeof changesSchema>;

const textReportSchema = z.object({
  /** The file of each article and page, and its path, prefix included. */
  addresses: pairs,
  /** The path of each text that is not published yet, prefix included, and the markup of its banner. */
  banners: pairs,
  articles: z.number(),
  drafts: z.number(),
  future: z.number(),
});

export type TextReport = z.output<typeof textReportSchema>;

const builtSchema = z.object({
  ok: z.literal(true),
  language,
  prefix: z.string(),
  /** Below this path no page reloads by itself. */
  noReloadBelow: z.string(),
  /** Equal for equal sites. */
  digest: z.string(),
  /** What differs from the site built before; then the folder holds only these files. Undefined if it holds a whole site. */
  changes: changesSchema.optional(),
  /** Undefined if unchanged since the site built before. */
  texts: textReportSchema.optional(),
  pages: z.number(),
  /** The report of warnings; empty where there is none. */
  warnings: z.string(),
  /** Of the process, in megabytes. */
  memory: z.number(),
});

const failedSchema = z.object({
  ok: z.literal(false),
  language,
  /** Whether something other than the texts is at fault, so that a new process may succeed. */
  isRetryable: z.boolean(),
  /** For the terminal. */
  text: z.string(),
  /** Markup to show over the page. */
  overlay: z.string(),
});

export const outcomeSchema = z.discriminatedUnion("ok", [builtSchema, failedSchema]);

export type BuiltOutcome = z.output<typeof builtSchema>;
export type FailedOutcome = z.output<typeof failedSchema>;
export type Outcome = BuiltOutcome | FailedOutcome;

/** What was made of the site after it was shown, as changes to it; or why it could not be made. */
export const deferredOutcomeSchema = z.union([
  changesSchema.extend({ folder: z.string() }),
  z.object({ failed: failedSchema }),
]);

export type DeferredOutcome = z.output<typeof deferredOutcomeSchema>;
