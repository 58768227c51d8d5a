/** `NAME.PID`: what a process writes before it renames it to `NAME`. */
import { isAlive } from "./process-identity.ts";

export const temporaryName = (path: string) => `${path}.${process.pid}`;

/**
 * Whether another process may still be writing a file or folder with this name. A name with this process's own PID is
 * a leftover, since it writes each name only once at a time.
 */
export function isBeingWritten(name: string): boolean {
  // At most ten digits: sixteen are a digest.
  const pid = /\.(\d{1,10})$/.exec(name)?.[1];
  return pid !== undefined && Number(pid) !== process.pid && isAlive(Number(pid));
}
