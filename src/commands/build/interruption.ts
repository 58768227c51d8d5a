/** What happens when somebody stops the build: it leaves no trace, and says so. */
import { constants } from "node:os";

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/**
 * Until the returned function is called, a signal ends the process as it should, after `giveUp`.
 * @param giveUp removes what the build has written; called again at the very end, for what was still being written
 */
export function onInterruption(giveUp: () => void, say: () => void): () => void {
  const stop = (signal: NodeJS.Signals) => {
    const quietly = () => {
      try {
        giveUp();
      } catch {
        // What is left will be removed by the next build.
      }
    };
    quietly();
    say();
    process.once("exit", quietly);
    process.exit(128 + constants.signals[signal]);
  };
  for (const signal of SIGNALS) process.once(signal, stop);
  return () => {
    for (const signal of SIGNALS) process.removeListener(signal, stop);
  };
}
