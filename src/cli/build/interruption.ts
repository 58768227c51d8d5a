/** What happens when somebody stops the build: it leaves no trace, and says so. */
import { constants } from "node:os";

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** The system's threads are done with what they were asked for, in milliseconds: a folder or a file each. */
const LAST_WRITES = 100;

/**
 * Until the returned function is called, a signal ends the process as it should, after `giveUp`.
 * @param giveUp removes what the build has written
 */
export function onInterruption(giveUp: () => void, say: () => void): () => void {
  const stop = (signal: NodeJS.Signals) => {
    // Nothing more is asked of them meanwhile, since this is the thread that would.
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, LAST_WRITES);
    try {
      giveUp();
    } catch {
      // What is left will be removed by the next build.
    }
    say();
    process.exit(128 + constants.signals[signal]);
  };
  for (const signal of SIGNALS) process.once(signal, stop);
  return () => {
    for (const signal of SIGNALS) process.removeListener(signal, stop);
  };
}
