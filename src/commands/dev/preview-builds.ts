/** One build after the other: each is shown, or its mistakes over the one before, and told in the terminal. */
import { realpathSync } from "node:fs";
import { join, sep } from "node:path";
import type { PreviewServer } from "../../dev/server.ts";
import { ENGINE_LAYOUTS } from "../../eleventy/engine.ts";
import type { Language } from "../../problems/problem.ts";
import { printable } from "../../problems/report.ts";
import { pathInMessages } from "../machine.ts";
import { UsageError } from "../options.ts";
import type { Terminal } from "../terminal.ts";
import { type Builder, BuilderLost } from "./builder.ts";
import { failed } from "./fault.ts";
import type { DevOptions } from "./options.ts";
import type { Built, Outcome } from "./outcome.ts";
import type { Rebuilds } from "./rebuild.ts";
import type { Session } from "./session.ts";
import { DEV_TEXTS } from "./texts.ts";
import { isSource } from "./watched.ts";

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

export class PreviewBuilds implements Rebuilds {
  readonly #parts: PreviewBuildsParts;
  #language: Language;
  /** The folder that is shown. */
  #shown: string | undefined;
  /** The warnings that the terminal shows already. */
  #warned = "";
  /** What came of the build before: its digest, or what was wrong. */
  #before = "";
  #epoch = 0;
  /** Called when the first build has ended, with the path below which the site lives. */
  onFirst: ((prefix: string) => void) | undefined;

  constructor(parts: PreviewBuildsParts) {
    this.#parts = parts;
    this.#language = parts.language;
  }

  async build(paths: readonly string[]): Promise<void> {
    const { session, server, terminal } = this.#parts;
    if (paths.some((path) => path.startsWith(ENGINE + sep))) this.#parts.builder.refresh();
    // What is not a text may concern every page: a layout, a style, a picture under its old name.
    if (paths.some((path) => !path.endsWith(".md"))) this.#epoch += 1;
    const started = performance.now();
    const folder = session.next();
    const outcome = await this.#outcome(folder);
    if (!outcome) return;
    this.#language = outcome.language;
    const result = outcome.ok ? outcome.digest : outcome.text;
    // A file beside the site, such as the log of this very command, may change without end: nothing is said of it.
    const isNews = result !== this.#before || paths.some(isSource);
    this.#before = result;
    if (outcome.ok) {
      const before = this.#shown;
      this.#show(outcome, folder);
      this.#tell(outcome, paths, performance.now() - started, isNews);
      if (before !== undefined) await session.forget(before);
    } else {
      server.fail(outcome.overlay, outcome.language);
      const still = this.#shown === undefined ? "" : `${DEV_TEXTS[this.#language].stillShown}\n`;
      if (isNews) terminal.error(`\n${outcome.text.trim()}\n${still}\n`);
      this.#first(this.#parts.options.pathPrefix ?? "/");
      await session.forget(folder);
    }
  }

  giveUp(): void {
    this.#parts.builder.giveUp();
  }

  /** Undefined when the preview was ended meanwhile. */
  async #outcome(folder: string): Promise<Outcome | undefined> {
    const { builder, options, session } = this.#parts;
    const { articles, pathPrefix, debug } = options;
    const language = this.#language;
    const { searchCache } = session;
    try {
      return await builder.build({ articles, pathPrefix, folder, searchCache, language, debug });
    } catch (error) {
      if (builder.isStopped) return undefined;
      const told = error instanceof BuilderLost ? new UsageError(DEV_TEXTS[language].builderLost) : error;
      return failed(told, language, debug);
    }
  }

  #show({ prefix, still, addresses, banners, language }: Built, folder: string): void {
    this.#shown = folder;
    this.#parts.server.publish(
      {
        root: realpathSync(folder),
        prefix,
        still,
        addresses: new Map(addresses),
        banners: new Map(banners),
        epoch: this.#epoch,
      },
      language,
    );
  }

  #tell(built: Built, paths: readonly string[], duration: number, isNews: boolean): void {
    const { terminal } = this.#parts;
    if (built.warnings !== this.#warned && built.warnings !== "") terminal.error(`\n${built.warnings}\n\n`);
    this.#warned = built.warnings;
    const files = paths.map((path) => printable(pathInMessages(path))).toSorted();
    const seconds = Math.round(duration / 10) / 100;
    if (isNews) terminal.out(`${DEV_TEXTS[this.#language].rebuilt({ ...built, files, seconds })}\n`);
    this.#first(built.prefix);
  }

  #first(prefix: string): void {
    this.onFirst?.(prefix);
    this.onFirst = undefined;
  }
}
