/** What was found of each link within the last day, so that nobody is asked twice for the same. */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { z } from "zod";
import { type Verdict, verdictSchema } from "./answer.ts";

/** Below the site's folder. */
export const LINK_CACHE = ".cache/tribune/links-out.json";

const DAY = 24 * 60 * 60 * 1000;

const fileSchema = z.strictObject({
  links: z.record(z.string(), z.strictObject({ at: z.number(), verdict: verdictSchema })),
});

/** What may be otherwise in a minute is asked again. */
const LASTING: readonly Verdict["kind"][] = ["alive", "moved", "dead", "guarded", "certificate"];

export class LinkCache {
  readonly #file: string;
  readonly #now: number;
  readonly #links: Map<string, { readonly at: number; readonly verdict: Verdict }>;

  /**
   * A file that is not there, or that nobody can read any more, is an empty cache.
   * @param now milliseconds since 1970
   */
  constructor(file: string, now: number) {
    this.#file = file;
    this.#now = now;
    this.#links = new Map(Object.entries(read(file)).filter(([, { at }]) => at <= now && now - at < DAY));
  }

  find(url: string): Verdict | undefined {
    return this.#links.get(url)?.verdict;
  }

  keep(url: string, verdict: Verdict): void {
    if (LASTING.includes(verdict.kind) && !this.#links.has(url))
      this.#links.set(url, { at: this.#now, verdict });
  }

  /** Writes beside the file, then puts it in its place. */
  save(): void {
    const links = Object.fromEntries([...this.#links].toSorted(([a], [b]) => (a < b ? -1 : 1)));
    mkdirSync(dirname(this.#file), { recursive: true });
    writeFileSync(`${this.#file}.new`, `${JSON.stringify({ links })}\n`);
    renameSync(`${this.#file}.new`, this.#file);
  }
}

function read(file: string): z.output<typeof fileSchema>["links"] {
  try {
    const data: unknown = JSON.parse(readFileSync(file, "utf8"));
    return fileSchema.safeParse(data).data?.links ?? {};
  } catch {
    return {};
  }
}
