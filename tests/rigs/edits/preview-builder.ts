/** A process that builds a site for a preview on each message: `fork` it in the site's folder. */
import { readConfiguration } from "../../../src/cli/configuration.ts";
import { failedOutcome } from "../../../src/cli/dev/failed-outcome.ts";
import type { BuildOrder, DeferredOutcome, Outcome } from "../../../src/cli/dev/outcome.ts";
import { SiteBuilds } from "../../../src/cli/dev/site-builds.ts";
import { Revision } from "../../../src/incremental/revision.ts";

export interface PreviewOrder extends BuildOrder {
  /** ISO 8601 */
  readonly now: string;
  /** Whether to forget all earlier builds. */
  readonly isClean: boolean;
}

export interface PreviewReport {
  readonly outcome: Outcome;
  /** What was made after the site was shown. */
  readonly deferred: readonly DeferredOutcome[];
  /** Paths of the rendered pages, and of the reused ones. */
  readonly rendered: readonly string[];
  readonly reused: readonly string[];
  /** Whether files of the previous site were changed in place. */
  readonly isRenewed: boolean;
}

/** The pages that the last build rendered and reused, which it does not report itself. */
const pages: { rendered: readonly string[]; reused: readonly string[]; isRenewed: boolean } = {
  rendered: [],
  reused: [],
  isRenewed: false,
};
const { commit } = Revision.prototype;
Revision.prototype.commit = function (...notes) {
  pages.rendered = [...this.recorder.outputs.keys()].toSorted();
  pages.reused = [...this.reused].toSorted();
  pages.isRenewed = this.staleOutputs !== undefined;
  return commit.apply(this, notes);
};

let deferred: DeferredOutcome[] = [];
const make = () => new SiteBuilds((outcome) => void deferred.push(outcome), 0);
let builds = make();

process.on("message", async ({ now, isClean, ...order }: PreviewOrder) => {
  process.env["SOURCE_DATE_EPOCH"] = String(Date.parse(now) / 1000);
  if (isClean) builds = make();
  deferred = [];
  pages.rendered = [];
  pages.reused = [];
  pages.isRenewed = false;
  const outcome = await run(order);
  await builds.deferred;
  process.send?.({ outcome, deferred, ...pages } satisfies PreviewReport);
});

async function run(order: BuildOrder): Promise<Outcome> {
  try {
    const { language } = await readConfiguration(order.language);
    return await builds.build(order, language, new AbortController().signal);
  } catch (error) {
    return failedOutcome(error, order.language, true);
  }
}
