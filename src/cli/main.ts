/**
 * The command line: finds the command, runs it and sets the exit code. `--version` and `--help` work outside a site
 * too and load nothing else.
 */

import { readFileSync } from "node:fs";
import { own } from "../problems/own.ts";
import { ENGINE_MANIFEST } from "../text/engine-paths.ts";
import type { Language } from "../text/language.ts";
import { COMMON_TEXTS } from "../text/locales/common-by-language.ts";
import { COMMANDS, type Command, isHelp, listCommands } from "./commands.ts";
import { languageOfMachine, languageWritten } from "./locale.ts";
import type { Terminal } from "./terminal.ts";

const { stdin, stdout, stderr } = process;
const terminal: Terminal = {
  out: (text) => void stdout.write(text),
  error: (text) => void stderr.write(text),
  dialogue: stdin.isTTY && stdout.isTTY ? { input: stdin, output: stdout } : undefined,
  progress: stderr.isTTY ? (text) => void stderr.write(`\r\u001b[K${text}`) : undefined,
};

const OPTIONS = ["--help", "-h", "--version", "-v"];

/** @param machine the machine's language */
async function main([name, ...words]: readonly string[], machine: Language): Promise<number> {
  if (name === "--version" || name === "-v") {
    terminal.out(`${version()}\n`);
    return 0;
  }
  // `help build` is `build --help`.
  const commandName = name === "help" || isHelp(name) ? words[0] : name;
  const command = commandOf(commandName);
  if (commandName === undefined || isHelp(commandName)) {
    const language = languageOfHelp(machine);
    terminal.out(COMMON_TEXTS[language].usage(listCommands(language)));
    return name === undefined ? 2 : 0;
  }
  if (command && (commandName !== name || requestsHelp(words))) {
    const { COMMAND_TEXTS } = await import("../text/locales/commands-by-language.ts");
    terminal.out(COMMAND_TEXTS[languageOfHelp(machine)][command.name].help);
    return 0;
  }
  return command ? await run(command, words, machine) : await refuse(commandName, machine);
}

function languageOfHelp(machine: Language): Language {
  try {
    return languageWritten(readFileSync(".eleventy.ts", "utf8")) ?? machine;
  } catch {
    return machine;
  }
}

function commandOf(name: string | undefined): Command | undefined {
  return name === undefined ? undefined : own(COMMANDS, name);
}

/** Words after `--` are not options. */
function requestsHelp(words: readonly string[]): boolean {
  const end = words.indexOf("--");
  return words.slice(0, end === -1 ? undefined : end).some(isHelp);
}

async function run(command: Command, words: readonly string[], machine: Language): Promise<number> {
  const { readConfiguration } = await import("./configuration.ts");
  let language = machine;
  try {
    const configuration = await readConfiguration(machine);
    language = configuration.language;
    return await command.run(words, configuration, terminal);
  } catch (error) {
    const { describeFailure } = await import("./failure.ts");
    const failure = describeFailure(error, language, words.includes("--debug"));
    terminal.error(`${failure.text}\n`);
    return failure.exitCode;
  }
}

/** Reports an unknown command, in the journal's language if there is a journal. */
async function refuse(name: string, machine: Language): Promise<number> {
  const { readConfiguration } = await import("./configuration.ts");
  const { nearest } = await import("../problems/nearest.ts");
  const language = await readConfiguration(machine).then(
    (configuration) => configuration.language,
    () => machine,
  );
  const texts = COMMON_TEXTS[language];
  const isOption = name.startsWith("-");
  const meant = nearest(name, isOption ? OPTIONS : [...Object.keys(COMMANDS), "help"]);
  terminal.error(`${isOption ? texts.unknownOption(name, meant) : texts.unknownCommand(name, meant)}\n`);
  return 2;
}

function version(): string {
  const manifest: unknown = JSON.parse(readFileSync(ENGINE_MANIFEST, "utf8"));
  return typeof manifest === "object" && manifest !== null && "version" in manifest
    ? String(manifest.version)
    : "";
}

process.exitCode = await main(process.argv.slice(2), languageOfMachine(process.env));
