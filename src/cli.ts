/** The command line: finds the command, runs it, ends with its exit code. */
import { COMMANDS, listCommands } from "./commands/commands.ts";
import { readConfiguration } from "./commands/configuration.ts";
import { describeFailure } from "./commands/failure.ts";
import type { Terminal } from "./commands/terminal.ts";
import { TEXTS } from "./commands/texts.ts";
import { nearest } from "./problems/nearest.ts";
import type { Language } from "./problems/problem.ts";

const { stdin, stdout, stderr } = process;
const terminal: Terminal = {
  out: (text) => void stdout.write(text),
  error: (text) => void stderr.write(text),
  dialogue: stdin.isTTY && stdout.isTTY ? { input: stdin, output: stdout } : undefined,
  progress: stderr.isTTY ? (text) => void stderr.write(`\r\u001b[K${text}`) : undefined,
};

async function main([name, ...words]: readonly string[]): Promise<number> {
  let language: Language = "fr";
  try {
    const configuration = await readConfiguration();
    language = configuration.language;
    const texts = TEXTS[language];
    if (name === undefined || name === "--help" || name === "help") {
      terminal.out(texts.usage(listCommands(language)));
      return name === undefined ? 2 : 0;
    }
    const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
    if (command) return await command.run(words, configuration, terminal);
    terminal.error(`${texts.unknownCommand(name, nearest(name, Object.keys(COMMANDS)))}\n`);
    return 2;
  } catch (error) {
    const failure = describeFailure(error, language, words.includes("--debug"));
    terminal.error(`${failure.text}\n`);
    return failure.exitCode;
  }
}

process.exitCode = await main(process.argv.slice(2));
