/** The size of the machine: known here alone, and passed on. No byte of the site depends on it. */
import { availableParallelism } from "node:os";

/** Threads in which Node compresses, paints and reads files, unless the environment says otherwise. */
const NODE_THREADS = 4;

/** How many tasks may run at once beside the main thread. One of Node's threads stays free, for files. */
export function tasksAtOnce(environment: NodeJS.ProcessEnv): number {
  const threads = Number(environment["UV_THREADPOOL_SIZE"] ?? NODE_THREADS) || NODE_THREADS;
  return Math.max(1, Math.min(availableParallelism(), threads - 1));
}
