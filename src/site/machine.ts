/** The size of the machine: known here alone, and passed on. No byte of the site depends on it. */
import { availableParallelism } from "node:os";
import { setFlagsFromString } from "node:v8";

/** How much a heap may grow between two full collections, in percent of what the last one left. */
const HEAP_GROWTH = 40;
/** The same for a part of a site, which shares its machine with nothing: most of its heap is what other parts have too. */
const HEAP_GROWTH_OF_PART = 20;

/** Threads in which Node compresses, paints and reads files, unless the environment says otherwise. */
const NODE_THREADS = 4;

/** How many tasks may run at once beside the main thread. One of Node's threads stays free, for files. */
export function tasksAtOnce(environment: NodeJS.ProcessEnv): number {
  const threads = Number(environment["UV_THREADPOOL_SIZE"] ?? NODE_THREADS) || NODE_THREADS;
  return Math.max(1, Math.min(availableParallelism(), threads - 1));
}

/**
 * Makes the heaps of all threads grow in smaller steps from now on. By itself, V8 lets a heap become up to four times as
 * large as what is in use before it collects everything, which costs a large site much memory and saves no time.
 */
export function growHeapsSlowly(isPart = false): void {
  setFlagsFromString(`--heap-growing-percent=${isPart ? HEAP_GROWTH_OF_PART : HEAP_GROWTH}`);
}
