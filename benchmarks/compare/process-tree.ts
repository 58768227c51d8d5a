/** Processor time and memory of a process and its descendants, on Linux; undefined on other systems. */
import { readdirSync, readFileSync } from "node:fs";

/** `USER_HZ`, which is always 100 on Linux. */
const TICKS_A_SECOND = 100;

/** Processor time (user and system) of all ended descendants of this process, in seconds. */
export function childrenSeconds(): number | undefined {
  const fields = statOf("self");
  return fields && (Number(fields[13]) + Number(fields[14])) / TICKS_A_SECOND;
}

/** Processor time (user and system) of a running process and its descendants, in seconds. */
export function treeSeconds(pid: number): number | undefined {
  const all = tree(pid).flatMap((one) => {
    const fields = statOf(one);
    return fields ? [Number(fields[11]) + Number(fields[12])] : [];
  });
  return all.length === 0 ? undefined : all.reduce((sum, ticks) => sum + ticks, 0) / TICKS_A_SECOND;
}

/** The fields of /proc/PID/stat (proc(5)); index 0 is the third field. */
function statOf(pid: number | "self"): string[] | undefined {
  const stat = readOr(`/proc/${pid}/stat`);
  // The command's name, in parentheses, may contain anything.
  return stat?.slice(stat.lastIndexOf(")") + 2).split(" ");
}

/** The running processes of the tree. */
export function tree(pid: number): number[] {
  const children = listOr(`/proc/${pid}/task`).flatMap((thread) =>
    (readOr(`/proc/${pid}/task/${thread}/children`) ?? "").split(" ").filter(Boolean).map(Number),
  );
  return [pid, ...children.flatMap(tree)];
}

export interface Memory {
  /** Current memory of the tree, in bytes. */
  readonly now: number;
  /** Peak memory of its largest process so far, in bytes. */
  readonly most: number;
}

export function memoryOf(pid: number): Memory {
  const states = tree(pid).map((one) => readOr(`/proc/${one}/status`) ?? "");
  const kilobytes = (field: string, state: string) =>
    Number(new RegExp(`^${field}:\\s+(\\d+)`, "m").exec(state)?.[1] ?? 0);
  return {
    now: states.reduce((sum, state) => sum + kilobytes("VmRSS", state), 0) * 1024,
    most: Math.max(...states.map((state) => kilobytes("VmHWM", state))) * 1024,
  };
}

function readOr(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}

function listOr(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
