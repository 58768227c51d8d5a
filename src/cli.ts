/** The command line: finds the command, runs it, ends with its exit code. */
import { build, type Terminal } from "./commands/build.ts";
import { check } from "./commands/check.ts";
import { readConfiguration } from "./commands/configuration.ts";
import { describeFailure } from "./commands/failure.ts";
import { TEXTS } from "./commands/texts.ts";
import { nearest } from "./problems/nearest.ts";
import type { Language } from "./problems/problem.ts";

const COMMANDS = { build, check } as const;

const { stdout, stderr } = process;
const terminal: Terminal = {
  out: (text) => void stdout.write(text),
  error: (text) => void stderr.write(text),
  progress: stderr.isTTY ? (text) => void stderr.write(`\r\u001b[K${text}`) : undefined,
};

async function main([name, ...words]: readonly string[]): Promise<number> {
  let language: Language = "fr";
  try {
    const configuration = await readConfiguration();
    language = configuration.language;
    const texts = TEXTS[language];
    if (name === undefined || name === "--help" || name === "help") {
      terminal.out(texts.usage);
      return name === undefined ? 2 : 0;
    }
    if (isCommand(name)) return await COMMANDS[name](words, configuration, terminal);
    terminal.error(`${texts.unknownCommand(name, nearest(name, Object.keys(COMMANDS)))}\n`);
    return 2;
  } catch (error) {
    const failure = describeFailure(error, language, words.includes("--debug"));
    terminal.error(`${failure.text}\n`);
    return failure.exitCode;
  }
}

function isCommand(name: string): name is keyof typeof COMMANDS {
  return Object.hasOwn(COMMANDS, name);
}

process.exitCode = await main(process.argv.slice(2));
