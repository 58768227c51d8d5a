/** Distinguishes a process from a later one with the same PID. */
import { readFileSync } from "node:fs";
import { errorCode } from "../../text/error-code.ts";

/**
 * When a process started: boot id and clock ticks since boot, from `/proc` (Linux).
 * @returns undefined on other systems
 */
export function startOf(pid: number): string | undefined {
  try {
    const boot = readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    // Field 2 is the name in parentheses, which may contain spaces; field 22 is the start time (proc(5)).
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return fields[0] === "Z" ? undefined : `${boot} ${fields[19]}`;
  } catch {
    return undefined;
  }
}

/** Whether a process exists, under any user. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errorCode(error) === "EPERM";
  }
}
