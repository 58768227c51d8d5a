/** The thread that compresses: reads files, and has Node's other threads compress several of them at once. */
import { parentPort, workerData } from "node:worker_threads";
import { ConcurrencyLimit } from "../../../incremental/concurrency-limit.ts";
import { CompressedCopies } from "../../../publish/compression/compressed-copies.ts";
import { packFailure } from "../system-failure.ts";
import type { CompressOrder, CompressReply, CompressWorkerData } from "./messages.ts";

const { tasks, ...options }: CompressWorkerData = workerData;
const copies = new CompressedCopies({ ...options, limit: new ConcurrencyLimit(tasks) });

async function finish(folder: string): Promise<CompressReply> {
  try {
    await copies.finish(folder);
    return { failure: undefined };
  } catch (error) {
    return { failure: packFailure(error) };
  }
}

parentPort?.on("message", async (order: CompressOrder) => {
  if ("begin" in order) copies.begin(order.begin);
  else parentPort?.postMessage(await finish(order.finish));
});
