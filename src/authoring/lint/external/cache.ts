/** Caches verdicts for a day, so that servers are not asked repeatedly. */
import { z } from "zod";
import { readSealed, writeSealed } from "../../../incremental/store/sealed.ts";
import { type Verdict, verdictSchema } from "./answer.ts";

/** Relative to the site's root. */
export const LINK_CACHE = ".cache/tribune/links-out.json";

const KIND = "tribune-links-1";

const DAY = 24 * 60 * 60 * 1000;

const fileSchema = z.strictObject({
  links: z.record(z.string(), z.strictObject({ at: z.number(), verdict: verdictSchema })),
});

/** Only lasting verdicts are cached; temporary errors are not. */
const LASTING: readonly Verdict["kind"][] = ["alive", "moved", "dead", "guarded", "certificate"];

export class LinkCache {
  readonly #file: string;
  readonly #now: number;
  readonly #links: Map<string, { readonly at: number; readonly verdict: Verdict }>;

  /**
   * A missing or unreadable file gives an empty cache.
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

  save(): void {
    const links = Object.fromEntries([...this.#links].toSorted(([a], [b]) => (a < b ? -1 : 1)));
    writeSealed(this.#file, KIND, { links });
  }
}

function read(file: string): z.output<typeof fileSchema>["links"] {
  return fileSchema.safeParse(readSealed(file, KIND)).data?.links ?? {};
}
