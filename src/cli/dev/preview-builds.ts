/** One build after the other: each is shown, or its mistakes over the one before, and told in the terminal. */

import { existsSync, realpathSync } from "node:fs";
import { join, sep } from "node:path";
import { printable } from "../../problems/report.ts";
import { ENGINE_LAYOUTS } from "../../site/engine.ts";
import type { Language } from "../../text/language.ts";
import { COMMAND_TEXTS } from "../../text/locales/commands-by-language.ts";
import { pathInMessages } from "../machine.ts";
import { UsageError } from "../options.ts";
import type { Terminal } from "../terminal.ts";
import { type Builder, BuilderLost } from "./builder.ts";
import { failed } from "./fault.ts";
import type { DevOptions } from "./options.ts";
import type { BuiltOutcome, FailedOutcome, Outcome, SearchOutcome } from "./outcome.ts";
import type { Rebuilds } from "./rebuild.ts";
import type { PreviewServer } from "./server/server.ts";
import { updateSite } from "./server/update.ts";
import type { Session } from "./session.ts";
import { isProgram, isSource } from "./watched.ts";

export interface PreviewBuildsParts {
  readonly options: DevOptions;
  readonly session: Session;
  readonly builder: Builder;
  readonly server: PreviewServer;
  readonly language: Language;
  readonly terminal: Terminal;
}

/** The engine's own code, which a ready process has loaded already. */
const ENGINE = join(ENGINE_LAYOUTS, "..", "src");

/** After a flood of changes, the system may have kept some to itself. */
const MOST_CHANGES = 100;

/** How long a build may have failed before it is told, in milliseconds. */
const PATIENCE = 150;

/** What no page loads, however often it changes. */
const NOT_LOADED = /\.(?:html|xml|json|txt|md|webmanifest)$/;

/** A process that has grown beyond this builds no more, in megabytes. */
const HEAVIEST = 2048;

/** Whether pages that are the same may look another way: a style has changed, or a picture under its old name. */
function isForAll({ changes }: BuiltOutcome, paths: readonly string[]): boolean {
  return changes
    ? changes.changed.some((path) => !NOT_LOADED.test(path))
    : paths.some((path) => !path.endsWith(".md"));
}

export class PreviewBuilds implements Rebuilds {
  readonly #parts: PreviewBuildsParts;
  #language: Language;
  /** The folder that is shown. */
  #shown: string | undefined;
  /** The warnings that the terminal shows already. */
  #warned = "";
  /** What came of the build before: its digest, or what was wrong. */
  #before = "";
  /** A failure that is not told yet. */
  #failing:
    | { readonly since: number; readonly files: readonly string[]; readonly timer: NodeJS.Timeout }
    | undefined;
  #epoch = 0;
  #addresses: ReadonlyMap<string, string> = new Map();
  /** Called when the first build has ended, with the path below which the site lives. */
  onFirst: ((prefix: string) => void) | undefined;

  constructor(parts: PreviewBuildsParts) {
    this.#parts = parts;
    this.#language = parts.language;
    parts.builder.onLate = (late) => this.#showLate(late);
  }

  async build(paths: readonly string[]): Promise<void> {
    const { session, builder } = this.#parts;
    // What comes of this build is told instead.
    clearTimeout(this.#failing?.timer);
    if (paths.some((path) => path.startsWith(ENGINE + sep))) builder.refresh();
    const isProgramming = paths.some(isProgram);
    const isLost = this.#shown !== undefined && !existsSync(this.#shown);
    if (isProgramming || isLost) builder.renew();
    const started = performance.now();
    const folder = session.next();
    const outcome = await this.#outcome(folder, paths);
    if (!outcome) return;
    // Who has just edited a program will edit one again.
    if (isProgramming) builder.prepareSoon();
    else builder.refresh();
    this.#language = outcome.language;
    if (outcome.ok) this.#succeed(outcome, folder, paths, started);
    else this.#fail(outcome, folder, paths);
  }

  /** Nothing is told any more. */
  stop(): void {
    clearTimeout(this.#failing?.timer);
  }

  giveUp(): void {
    this.#parts.builder.giveUp();
  }

  /** Undefined when the preview was ended meanwhile. */
  async #outcome(folder: string, paths: readonly string[]): Promise<Outcome | undefined> {
    const { builder, options, session } = this.#parts;
    const { articles, pathPrefix, debug } = options;
    const language = this.#language;
    const { searchCache, textsCache } = session;
    const isKnown = !options.poll && paths.length > 0 && paths.length <= MOST_CHANGES;
    const changed = isKnown ? [...paths] : undefined;
    const order = { articles, pathPrefix, folder, searchCache, textsCache, changed, language, debug };
    try {
      const { isWarm } = builder;
      const outcome = await builder.build(order);
      if (outcome.ok || !outcome.isOfProgram) return outcome;
      // What it knows may be to blame.
      builder.renew();
      return isWarm ? await builder.build(order) : outcome;
    } catch (error) {
      if (builder.isStopped) return undefined;
      const told =
        error instanceof BuilderLost ? new UsageError(COMMAND_TEXTS[language].dev.builderLost) : error;
      return failed(told, language, debug);
    }
  }

  #succeed(built: BuiltOutcome, folder: string, paths: readonly string[], started: number): void {
    const { builder, session, options } = this.#parts;
    const before = this.#shown;
    clearTimeout(this.#failing?.timer);
    this.#failing = undefined;
    const isNews = this.#isNews(built.digest, paths);
    if (isForAll(built, paths)) this.#epoch += 1;
    try {
      this.#show(built, folder);
    } catch (error) {
      // What is shown is not what the process believes: the next one begins anew.
      builder.renew();
      this.#fail(failed(error, built.language, options.debug), folder, paths);
      return;
    }
    this.#tell(built, paths, performance.now() - started, isNews);
    if (built.weight > HEAVIEST) builder.renew();
    const old = this.#shown === folder ? before : folder;
    if (old !== undefined) void session.forget(old);
  }

  /** Told when it lasts: a file may be half written. */
  #fail(outcome: FailedOutcome, folder: string, paths: readonly string[]): void {
    const { since, files } = this.#failing ?? { since: performance.now(), files: [] };
    clearTimeout(this.#failing?.timer);
    const failing = { since, files: [...files, ...paths] };
    const tell = () => {
      this.#failing = undefined;
      this.#tellFailure(outcome, failing.files);
    };
    void this.#parts.session.forget(folder);
    const left = since + PATIENCE - performance.now();
    // At once, or builds that follow each other without a pause would put it off for ever.
    if (left <= 0) tell();
    else this.#failing = { ...failing, timer: setTimeout(tell, left) };
  }

  #tellFailure(outcome: FailedOutcome, paths: readonly string[]): void {
    const { server, terminal, options } = this.#parts;
    server.fail(outcome.overlay, outcome.language);
    const still = this.#shown === undefined ? "" : `${COMMAND_TEXTS[this.#language].dev.stillShown}\n`;
    if (this.#isNews(outcome.text, paths)) terminal.error(`\n${outcome.text.trim()}\n${still}\n`);
    this.#first(options.pathPrefix ?? "/");
  }

  /** A file beside the site, such as the log of this very command, may change without end: nothing is said of it. */
  #isNews(result: string, paths: readonly string[]): boolean {
    const isOther = result !== this.#before;
    this.#before = result;
    return isOther || paths.some(isSource);
  }

  #show(built: BuiltOutcome, folder: string): void {
    const { prefix, still, banners, language, changes } = built;
    if (built.addresses) this.#addresses = new Map(built.addresses);
    const before = this.#shown;
    if (changes && before !== undefined) updateSite(before, folder, changes);
    else this.#shown = folder;
    const shown = this.#shown ?? folder;
    this.#parts.server.publish(
      {
        root: realpathSync(shown),
        prefix,
        still,
        addresses: this.#addresses,
        banners: new Map(banners),
        epoch: this.#epoch,
      },
      language,
    );
  }

  /** The search index follows the pages; no page loads anew for it. */
  #showLate(late: SearchOutcome): void {
    const { server, terminal, session } = this.#parts;
    if ("failed" in late) {
      server.fail(late.failed.overlay, late.failed.language);
      terminal.error(`\n${late.failed.text.trim()}\n\n`);
      return;
    }
    if (this.#shown !== undefined) updateSite(this.#shown, late.folder, late);
    void session.forget(late.folder);
  }

  #tell(built: BuiltOutcome, paths: readonly string[], duration: number, isNews: boolean): void {
    const { terminal } = this.#parts;
    if (built.warnings !== this.#warned && built.warnings !== "") terminal.error(`\n${built.warnings}\n\n`);
    this.#warned = built.warnings;
    const files = paths.map((path) => printable(pathInMessages(path))).toSorted();
    const seconds = Math.round(duration / 10) / 100;
    if (isNews) terminal.out(`${COMMAND_TEXTS[this.#language].dev.rebuilt({ ...built, files, seconds })}\n`);
    this.#first(built.prefix);
  }

  #first(prefix: string): void {
    this.onFirst?.(prefix);
    this.onFirst = undefined;
  }
}
