/** Every command of `tribune`, by name. */

import type { Language } from "../text/language.ts";
import type { CommandName } from "../text/locales/commands/common.ts";
import { COMMON_TEXTS } from "../text/locales/common-by-language.ts";
import type { Configuration } from "./configuration.ts";
import type { Terminal } from "./terminal.ts";

export interface Command {
  readonly name: CommandName;
  /** Runs the command and gives its exit code. */
  run(words: readonly string[], configuration: Configuration, terminal: Terminal): Promise<number>;
}

/** Each is loaded when it is run: a build needs nothing of the preview or the import. */
export const COMMANDS: Readonly<Record<string, Command>> = {
  build: {
    name: "build",
    run: async (...given) => (await import("./build/build.ts")).build(...given),
  },
  check: {
    name: "check",
    run: async (...given) => (await import("./check/check.ts")).check(...given),
  },
  dev: {
    name: "dev",
    run: async (...given) => (await import("./dev/dev.ts")).dev(...given),
  },
  new: {
    name: "new",
    run: async (...given) => (await import("./new/new.ts")).newCommand(...given),
  },
  schema: {
    name: "schema",
    run: async (...given) => (await import("./schema/schema.ts")).schema(...given),
  },
  import: {
    name: "import",
    run: async (...given) => (await import("./import/import.ts")).importTexts(...given),
  },
  rollback: {
    name: "rollback",
    run: async (...given) => (await import("./rollback/rollback.ts")).rollback(...given),
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
