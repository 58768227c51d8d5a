/** What the terminal says of each build of the preview. */

import { printable } from "../../problems/report.ts";
import { COMMAND_TEXTS } from "../../text/locales/commands-by-language.ts";
import { pathInMessages } from "../machine.ts";
import { inSeconds } from "../seconds.ts";
import type { Terminal } from "../terminal.ts";
import type { BuiltOutcome, FailedOutcome, TextReport } from "./outcome.ts";
import { isSource } from "./watched.ts";

export class BuildLog {
  readonly #terminal: Terminal;
  /** The warnings that were printed last. */
  #warnings = "";
  /** The digest of the last build, or the text of its failure. */
  #result = "";

  constructor(terminal: Terminal) {
    this.#terminal = terminal;
  }

  /**
   * @param paths what has changed since the build before
   * @param duration in milliseconds
   */
  built(built: BuiltOutcome, texts: TextReport, paths: readonly string[], duration: number): void {
    const { language, digest, warnings, pages } = built;
    if (warnings !== this.#warnings && warnings !== "") this.#terminal.error(`\n${warnings}\n\n`);
    this.#warnings = warnings;
    if (!this.#isWorthSaying(digest, paths)) return;
    const files = paths.map((path) => printable(pathInMessages(path))).toSorted();
    const seconds = inSeconds(duration);
    const sentence = COMMAND_TEXTS[language].dev.rebuilt({ ...texts, pages, files, seconds });
    this.#terminal.out(`${sentence}\n`);
  }

  /** @param isStillShown whether the browser shows the site before */
  failed({ language, text }: FailedOutcome, paths: readonly string[], isStillShown: boolean): void {
    if (!this.#isWorthSaying(text, paths)) return;
    const stillShown = isStillShown ? `${COMMAND_TEXTS[language].dev.stillShown}\n` : "";
    this.#terminal.error(`\n${text.trim()}\n${stillShown}\n`);
  }

  deferredFailed({ text }: FailedOutcome): void {
    this.#terminal.error(`\n${text.trim()}\n\n`);
  }

  /** False for files beside the site that keep changing and change nothing, such as the log of this command. */
  #isWorthSaying(result: string, paths: readonly string[]): boolean {
    const isNew = result !== this.#result;
    this.#result = result;
    return isNew || paths.some(isSource);
  }
}
