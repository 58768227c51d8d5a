/** The thread that writes: one batch after the other, until it is told to stop or the system refuses a file. */
import { parentPort, workerData } from "node:worker_threads";
import { contentsOf, FolderWriter } from "./file-batch.ts";
import { type Answer, type Order, type Refusal, STOPPED, type ThreadData, WRITING } from "./messages.ts";

const { shared }: ThreadData = workerData;
const state = new Int32Array(shared);
const writer = new FolderWriter();

function write(order: Order): Answer {
  try {
    for (const [path, content] of contentsOf(order)) {
      Atomics.store(state, WRITING, 1);
      try {
        if (Atomics.load(state, STOPPED) === 0) writer.write(path, content);
      } finally {
        Atomics.store(state, WRITING, 0);
        Atomics.notify(state, WRITING);
      }
    }
    return { bytes: order.bytes };
  } catch (error) {
    Atomics.store(state, STOPPED, 1);
    return { refusal: refusalOf(error) };
  }
}

function refusalOf(error: unknown): Refusal {
  const read = (key: string): string | undefined => {
    const value: unknown = error instanceof Error ? Reflect.get(error, key) : undefined;
    return typeof value === "string" && value !== "" ? value : undefined;
  };
  return { message: read("message") ?? String(error), code: read("code"), path: read("path") };
}

parentPort?.on("message", (order: Order) => {
  const answer = write(order);
  parentPort?.postMessage(answer, "bytes" in answer ? [answer.bytes.buffer] : []);
});
