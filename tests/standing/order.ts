/** What a test asks of a standing process, and what it is told: one line of JSON each. */
import { z } from "zod";

export const orderSchema = z.object({
  /** The site's folder, in which the program runs. */
  folder: z.string(),
  /** The file that is run, as Node would be given it. */
  program: z.string(),
  words: z.array(z.string()),
  /** What the run finds in its environment besides the process's own. */
  environment: z.record(z.string(), z.string()),
});

export type Order = z.output<typeof orderSchema>;

/** A run; `isStale` alone when the site's programs are not those that the process has loaded. */
export const doneSchema = z.union([
  z.object({ isStale: z.literal(true) }),
  z.object({ code: z.number(), out: z.string(), error: z.string() }),
]);

export type Done = z.output<typeof doneSchema>;
