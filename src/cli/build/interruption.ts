/** Handles interruption of a build: cleans up and reports it. */
import { constants } from "node:os";

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** Time for file system calls already in progress on libuv's threads, in milliseconds. */
const LAST_WRITES = 100;

/**
 * Until the returned function is called, a signal runs `giveUp` and then ends the process with the usual exit code.
 *
 * @param giveUp removes what the build has written
 * @param report tells the user
 */
export function onInterruption(giveUp: () => void, report: () => void): () => void {
  const stop = (signal: NodeJS.Signals) => {
    // Blocking this thread keeps it from starting further writes.
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, LAST_WRITES);
    try {
      giveUp();
    } catch {
      // The next build removes what is left.
    }
    report();
    process.exit(128 + constants.signals[signal]);
  };
  for (const signal of SIGNALS) process.once(signal, stop);
  return () => {
    for (const signal of SIGNALS) process.removeListener(signal, stop);
  };
}
