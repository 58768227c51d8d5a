/** What a process and all that it started take, as Linux tells it; undefined on other systems. */
import { readdirSync, readFileSync } from "node:fs";

/** `USER_HZ`, which Linux fixes at 100 for everything that user programs see. */
const TICKS_A_SECOND = 100;

/** Processor seconds, user and system, of all ended children of this process and of theirs. */
export function childrenSeconds(): number | undefined {
  const fields = statOf("self");
  return fields && (Number(fields[13]) + Number(fields[14])) / TICKS_A_SECOND;
}

/** Processor seconds, user and system, of a process that is alive and of its descendants. */
export function treeSeconds(pid: number): number | undefined {
  const all = tree(pid).flatMap((one) => {
    const fields = statOf(one);
    return fields ? [Number(fields[11]) + Number(fields[12])] : [];
  });
  return all.length === 0 ? undefined : all.reduce((sum, ticks) => sum + ticks, 0) / TICKS_A_SECOND;
}

/** The fields of proc(5)'s stat from the third on, which is at 0. */
function statOf(pid: number | "self"): string[] | undefined {
  const stat = readOr(`/proc/${pid}/stat`);
  // The command's name stands in brackets and may hold anything.
  return stat?.slice(stat.lastIndexOf(")") + 2).split(" ");
}

/** The process and its descendants that are alive. */
export function tree(pid: number): number[] {
  const children = listOr(`/proc/${pid}/task`).flatMap((thread) =>
    (readOr(`/proc/${pid}/task/${thread}/children`) ?? "").split(" ").filter(Boolean).map(Number),
  );
  return [pid, ...children.flatMap(tree)];
}

export interface Memory {
  /** Bytes that the tree holds now. */
  readonly now: number;
  /** The most bytes that one process of it has held so far. */
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
