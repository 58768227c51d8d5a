/** Runs programs in the process that stays for the run of the suite, and waits as for a process of their own. */
import { join } from "node:path";
import { MessageChannel, receiveMessageOnPort, Worker } from "node:worker_threads";
import { inject } from "vitest";
import { type Done, doneSchema, type Order } from "./order.ts";
import type { ThreadData } from "./thread.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Where the standing processes listen, those of each of the files that are tested at once. */
    standing: readonly (readonly string[])[];
  }
}

/**
 * @returns undefined where a process of its own is needed: for an environment that is read when a process begins, and
 * for a site that every other one has loaded otherwise
 */
export function runStanding(order: Order): Exclude<Done, { isStale: true }> | undefined {
  if (OWN || Object.keys(order.environment).some((name) => AT_START.test(name))) return undefined;
  for (const connection of connected()) {
    const done = doneSchema.parse(JSON.parse(connection.ask(JSON.stringify(order))));
    if (!("isStale" in done)) return done;
  }
  return undefined;
}

/** What Node and its libraries read once. */
const AT_START = /^(?:NODE_|UV_|LANG|LC_|TZ)/;

/** Whether each command has a process of its own all the same. */
const OWN = process.env["PROCESSES"] === "own";

let connections: Connection[] | undefined;

/** Those that are this test file's alone while it runs. */
function connected(): readonly Connection[] {
  const all = inject("standing");
  connections ??= all[Number(process.env["VITEST_POOL_ID"] ?? 1) % all.length]?.map(
    (path) => new Connection(path),
  );
  return connections ?? [];
}

class Connection {
  readonly #answers = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  readonly #port;

  constructor(path: string) {
    const { port1, port2 } = new MessageChannel();
    this.#port = port1;
    const workerData: ThreadData = { socketPath: path, port: port2, answers: this.#answers.buffer };
    const worker = new Worker(join(import.meta.dirname, "thread.ts"), {
      workerData,
      transferList: [port2],
      execArgv: [],
    });
    worker.unref();
    port1.unref();
  }

  ask(line: string): string {
    const answered = Atomics.load(this.#answers, 0);
    this.#port.postMessage(line);
    Atomics.wait(this.#answers, 0, answered, PATIENCE);
    const answer: unknown = receiveMessageOnPort(this.#port)?.message;
    if (typeof answer !== "string") throw new Error(`The standing process does not answer to ${line}`);
    return answer;
  }
}

/** A run that takes longer hangs, in milliseconds. */
const PATIENCE = 120_000;
