/** `NAME.PID`: what a process writes before it renames it to `NAME`. */
import { isAlive } from "./process-identity.ts";

export const temporaryName = (path: string) => `${path}.${process.pid}`;

/**
 * Whether another process may still be writing a file or folder of this name. This process writes one thing
 * of a name at a time: what else has its PID is abandoned.
 */
export function isBeingWritten(name: string): boolean {
  // Sixteen digits are a digest.
  const pid = /\.(\d{1,10})$/.exec(name)?.[1];
  return pid !== undefined && Number(pid) !== process.pid && isAlive(Number(pid));
}
