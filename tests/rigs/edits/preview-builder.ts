/** A process that builds a site for a preview as often as it is asked to: `fork` it in the site's folder. */
import { readConfiguration } from "../../../src/cli/configuration.ts";
import { failedOutcome } from "../../../src/cli/dev/failed-outcome.ts";
import type { BuildOrder, Outcome, SearchOutcome } from "../../../src/cli/dev/outcome.ts";
import { SiteBuilds } from "../../../src/cli/dev/site-builds.ts";
import { Revision } from "../../../src/incremental/revision.ts";

export interface PreviewOrder extends BuildOrder {
  /** ISO 8601 */
  readonly now: string;
  /** Whether nothing may be known from the builds before. */
  readonly isClean: boolean;
}

export interface PreviewTold {
  readonly outcome: Outcome;
  /** The search index, where the site has one. */
  readonly late: SearchOutcome | undefined;
  /** Paths of the pages that were rendered, and of those that were kept. */
  readonly rendered: readonly string[];
  readonly kept: readonly string[];
  /** Whether the site of the build before was taken, with other words in it. */
  readonly isRetouched: boolean;
}

/** What the last build rendered and kept, which it tells nobody. */
const pages: { rendered: readonly string[]; kept: readonly string[]; isRetouched: boolean } = {
  rendered: [],
  kept: [],
  isRetouched: false,
};
const { commit } = Revision.prototype;
Revision.prototype.commit = function (...notes) {
  pages.rendered = [...this.recorder.outputs.keys()].toSorted();
  pages.kept = [...this.reused].toSorted();
  pages.isRetouched = this.staleOutputs !== undefined;
  return commit.apply(this, notes);
};

let late = Promise.withResolvers<SearchOutcome>();
const make = () => new SiteBuilds((told) => late.resolve(told), 0);
let builds = make();

process.on("message", async ({ now, isClean, ...order }: PreviewOrder) => {
  process.env["SOURCE_DATE_EPOCH"] = String(Date.parse(now) / 1000);
  if (isClean) builds = make();
  late = Promise.withResolvers();
  pages.rendered = [];
  pages.kept = [];
  pages.isRetouched = false;
  const told: PreviewTold = { outcome: await run(order), late: await followed(), ...pages };
  process.send?.(told);
});

async function run(order: BuildOrder): Promise<Outcome> {
  try {
    const { language } = await readConfiguration(order.language);
    return await builds.build(order, language, new AbortController().signal);
  } catch (error) {
    return failedOutcome(error, order.language, true);
  }
}

async function followed(): Promise<SearchOutcome | undefined> {
  return builds.isSearchDeferred ? await late.promise : undefined;
}
