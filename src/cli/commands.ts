/** All commands of `tribune`, by name. */

import type { Language } from "../text/language.ts";
import type { CommandName } from "../text/locales/commands/common.ts";
import { COMMON_TEXTS } from "../text/locales/common-by-language.ts";
import type { Configuration } from "./configuration.ts";
import type { Terminal } from "./terminal.ts";

export interface Command {
  readonly name: CommandName;
  /**
   * Runs the command.
   *
   * @returns the exit code
   */
  run(words: readonly string[], configuration: Configuration, terminal: Terminal): Promise<number>;
}

/** Commands are loaded on demand: a build needs neither the preview nor the import. */
export const COMMANDS: Readonly<Record<string, Command>> = {
  build: {
    name: "build",
    run: async (...args) => (await import("./build/build.ts")).build(...args),
  },
  merge: {
    name: "merge",
    run: async (...args) => (await import("./merge/merge.ts")).merge(...args),
  },
  check: {
    name: "check",
    run: async (...args) => (await import("./check/check.ts")).check(...args),
  },
  dev: {
    name: "dev",
    run: async (...args) => (await import("./dev/dev.ts")).dev(...args),
  },
  new: {
    name: "new",
    run: async (...args) => (await import("./new/new.ts")).newCommand(...args),
  },
  schema: {
    name: "schema",
    run: async (...args) => (await import("./schema/schema.ts")).schema(...args),
  },
  import: {
    name: "import",
    run: async (...args) => (await import("./import/import.ts")).importTexts(...args),
  },
  rollback: {
    name: "rollback",
    run: async (...args) => (await import("./rollback/rollback.ts")).rollback(...args),
  },
};

export const isHelp = (word: string | undefined) => word === "--help" || word === "-h";

/** Each command with its purpose, one a line. */
export function listCommands(language: Language): string {
  const commands = Object.values(COMMANDS);
  const width = Math.max(...commands.map(({ name }) => name.length)) + 4;
  return commands
    .map(({ name }) => `  ${name.padEnd(width)}${COMMON_TEXTS[language].purposes[name]}`)
    .join("\n");
}
