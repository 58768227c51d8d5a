/** Runs a program in this process as if it were a process of its own. */
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import type { Done, Order } from "./order.ts";

const require = createRequire(import.meta.url);

/** Events of a process whose listeners are those of a run. */
const EVENTS = [
  "exit",
  "SIGINT",
  "SIGTERM",
  "SIGHUP",
  "unhandledRejection",
  "uncaughtException",
  "rejectionHandled",
];

let runs = 0;

export async function run({ folder, program, words, environment }: Order): Promise<Done> {
  const home = { folder: process.cwd(), environment: { ...process.env } };
  const written = { out: "", error: "" };
  const outputs = [
    listen(process.stdout, (text) => (written.out += text)),
    listen(process.stderr, (text) => (written.error += text)),
  ];
  const before = new Map(EVENTS.map((event) => [event, process.rawListeners(event)]));
  process.chdir(folder);
  Object.assign(process.env, environment);
  process.argv.splice(1, Infinity, program, ...words);
  process.exitCode = undefined;
  start(program).catch((error: unknown) => {
    // As Node does with what nobody catches.
    written.error += `${error instanceof Error ? error.stack : error}\n`;
    process.exitCode = 1;
  });
  await idle();
  leave(before);
  const code = Number(process.exitCode ?? 0);
  for (const restore of outputs) restore();
  process.exitCode = undefined;
  process.chdir(home.folder);
  for (const name of Object.keys(environment)) setVariable(name, home.environment[name]);
  return { code, ...written };
}

function setVariable(name: string, value: string | undefined): void {
  if (value === undefined) delete process.env[name];
  else process.env[name] = value;
}

/** A module is run again under another address, a script after it is forgotten; what they load stays. */
async function start(program: string): Promise<void> {
  runs += 1;
  if (program.endsWith(".cjs")) {
    delete require.cache[program];
    require(program);
  } else await import(`${pathToFileURL(program).href}?run=${runs}`);
}

/** Settled when nothing is under way any more: then a process of its own would end. */
const idle = () => new Promise((resolve) => process.once("beforeExit", resolve));

/** Calls what the run wanted to be called at its end, and forgets all that it listens to. */
function leave(before: ReadonlyMap<string, readonly unknown[]>): void {
  for (const [event, known] of before) {
    for (const listener of process.rawListeners(event)) {
      if (known.includes(listener)) continue;
      process.removeListener(event, listener as () => void);
      if (event === "exit") listener.call(process, process.exitCode);
    }
  }
}

function listen(stream: NodeJS.WriteStream, hear: (text: string) => void): () => void {
  const { write } = stream;
  stream.write = (chunk: string | Uint8Array, ...rest: unknown[]) => {
    hear(typeof chunk === "string" ? chunk : Buffer.from(chunk).toString("utf8"));
    const done = rest.find((one) => typeof one === "function");
    done?.();
    return true;
  };
  return () => {
    stream.write = write;
  };
}
