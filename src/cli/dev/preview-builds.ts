/** Builds after each change: a good build is shown; the mistakes of a bad one are shown over the build before. */

import { sep } from "node:path";
import { ENGINE } from "../../text/engine-paths.ts";
import type { Language } from "../../text/language.ts";
import { COMMAND_TEXTS } from "../../text/locales/commands-by-language.ts";
import { UsageError } from "../options.ts";
import type { Terminal } from "../terminal.ts";
import { BuildLog } from "./build-log.ts";
import { type Builder, BuilderLost } from "./builder.ts";
import { failedOutcome } from "./failed-outcome.ts";
import type { DevOptions } from "./options.ts";
import type { BuiltOutcome, DeferredOutcome, FailedOutcome, Outcome } from "./outcome.ts";
import type { PreviewFolder } from "./preview-folder.ts";
import type { Rebuilds } from "./rebuild.ts";
import type { PreviewServer } from "./server/server.ts";
import { ShownSite } from "./shown-site.ts";
import { isProgram } from "./watched.ts";

export interface PreviewBuildsParts {
  readonly options: DevOptions;
  readonly home: PreviewFolder;
  readonly builder: Builder;
  readonly server: PreviewServer;
  readonly language: Language;
  readonly terminal: Terminal;
}

/** Of more changes at once, the system may not have reported all. */
const MOST_CHANGES = 100;

/** How long builds must fail before anybody hears of it, in milliseconds: a file may be half saved. */
const FAILURE_DELAY = 150;

/** A process that takes more is replaced, in megabytes. */
const MOST_MEMORY = 2048;

/** A failure that is not reported yet. */
interface PendingFailure {
  readonly since: number;
  /** What has changed since the last good build. */
  readonly paths: readonly string[];
  readonly timer: NodeJS.Timeout;
}

export class PreviewBuilds implements Rebuilds {
  readonly #parts: PreviewBuildsParts;
  readonly #shown: ShownSite;
  readonly #log: BuildLog;
  #language: Language;
  #failure: PendingFailure | undefined;
  /** Called once, when the first build has ended, with the path below which the site lives. */
  onFirst: ((prefix: string) => void) | undefined;

  constructor(parts: PreviewBuildsParts) {
    this.#parts = parts;
    this.#shown = new ShownSite(parts.server);
    this.#log = new BuildLog(parts.terminal);
    this.#language = parts.language;
    parts.builder.onDeferred = (outcome) => this.#showDeferred(outcome);
  }

  async build(paths: readonly string[]): Promise<void> {
    const { home, builder } = this.#parts;
    // The outcome of this build replaces it.
    clearTimeout(this.#failure?.timer);
    if (paths.some((path) => path.startsWith(ENGINE + sep))) builder.dropStandby();
    const isProgramming = paths.some(isProgram);
    if (isProgramming || this.#shown.isLost) builder.dropCurrent();
    const started = performance.now();
    const folder = home.nextBuild();
    const outcome = await this.#outcome(folder, paths);
    if (!outcome) return;
    // One edit of a program is often followed by another.
    if (isProgramming) builder.prepareSoon();
    else builder.dropStandby();
    this.#language = outcome.language;
    if (outcome.ok) this.#succeed(outcome, folder, paths, started);
    else this.#fail(outcome, folder, paths);
  }

  /** Drops a failure that is not reported yet. */
  stop(): void {
    clearTimeout(this.#failure?.timer);
  }

  giveUp(): void {
    this.#parts.builder.giveUp();
  }

  /** Undefined when the preview was ended meanwhile. */
  async #outcome(folder: string, paths: readonly string[]): Promise<Outcome | undefined> {
    const { builder, options, home } = this.#parts;
    const { articles, pathPrefix, debug } = options;
    const language = this.#language;
    const { textsCache } = home;
    const isKnown = !options.poll && paths.length > 0 && paths.length <= MOST_CHANGES;
    const changed = isKnown ? [...paths] : undefined;
    const order = { articles, pathPrefix, folder, textsCache, changed, language, debug };
    try {
      const { isWarm } = builder;
      const outcome = await builder.build(order);
      if (outcome.ok || !outcome.isRetryable) return outcome;
      // The process may have kept something that is no longer true.
      builder.dropCurrent();
      return isWarm ? await builder.build(order) : outcome;
    } catch (error) {
      if (builder.isStopped) return undefined;
      const cause =
        error instanceof BuilderLost ? new UsageError(COMMAND_TEXTS[language].dev.builderLost) : error;
      return failedOutcome(cause, language, debug);
    }
  }

  #succeed(built: BuiltOutcome, folder: string, paths: readonly string[], started: number): void {
    const { builder, home, options } = this.#parts;
    clearTimeout(this.#failure?.timer);
    this.#failure = undefined;
    let unused: string | undefined;
    try {
      unused = this.#shown.show(built, folder, paths);
    } catch (error) {
      // What is shown is not what the process takes it to be: a new one starts from nothing.
      builder.dropCurrent();
      this.#fail(failedOutcome(error, built.language, options.debug), folder, paths);
      return;
    }
    this.#log.built(built, this.#shown.texts, paths, performance.now() - started);
    this.#first(built.prefix);
    if (built.memory > MOST_MEMORY) builder.dropCurrent();
    if (unused !== undefined) void home.removeBuild(unused);
  }

  /** Reports a failure once it has lasted for {@link FAILURE_DELAY}, even if builds follow without a pause. */
  #fail(outcome: FailedOutcome, folder: string, paths: readonly string[]): void {
    const { since, paths: earlier } = this.#failure ?? { since: performance.now(), paths: [] };
    clearTimeout(this.#failure?.timer);
    const all = [...earlier, ...paths];
    const report = () => {
      this.#failure = undefined;
      this.#reportFailure(outcome, all);
    };
    void this.#parts.home.removeBuild(folder);
    const left = since + FAILURE_DELAY - performance.now();
    if (left <= 0) report();
    else this.#failure = { since, paths: all, timer: setTimeout(report, left) };
  }

  #reportFailure(outcome: FailedOutcome, paths: readonly string[]): void {
    const { server, options } = this.#parts;
    server.fail(outcome.overlay, outcome.language);
    this.#log.failed(outcome, paths, !this.#shown.isEmpty);
    this.#first(options.pathPrefix ?? "/");
  }

  #showDeferred(outcome: DeferredOutcome): void {
    const { server, home } = this.#parts;
    if ("failed" in outcome) {
      server.fail(outcome.failed.overlay, outcome.failed.language);
      this.#log.deferredFailed(outcome.failed);
      return;
    }
    this.#shown.addDeferred(outcome.folder, outcome);
    void home.removeBuild(outcome.folder);
  }

  #first(prefix: string): void {
    this.onFirst?.(prefix);
    this.onFirst = undefined;
  }
}
