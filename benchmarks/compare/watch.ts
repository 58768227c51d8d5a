/** Measures the time from a save to the changed page, in watch mode. */
import { type ChildProcess, spawn } from "node:child_process";
import { setTimeout as pause } from "node:timers/promises";
import type { Watch } from "./generator.ts";
import { BuildFailed } from "./measure.ts";
import { treeSeconds } from "./process-tree.ts";
import type { GeneratedSite } from "./workspace.ts";

const POLL_MILLISECONDS = 2;
/** Pause between saves on systems where the activity of a process is unknown. */
const REST_MILLISECONDS = 3000;

/**
 * The time of each of `count` consecutive saves, in seconds, each made while the process is idle; a first save is not
 * counted.
 * @throws BuildFailed if a change is not shown within `limit` seconds
 */
export async function measureSaves(
  site: GeneratedSite,
  { command, shownBy }: Watch,
  count: number,
  limit: number,
): Promise<number[]> {
  site.wipe();
  const child = spawn(command.file, command.words, {
    cwd: site.folder,
    env: { ...process.env, ...command.environment },
    stdio: ["ignore", "pipe", "ignore"],
    detached: true,
  });
  const isOver = deadline(limit);
  try {
    const shows =
      shownBy === "files"
        ? async (words: string) => site.shows(words)
        : served(await origin(child, isOver), site.editedPath);
    child.stdout.resume();
    await until(() => shows("<h1"), isOver);
    await untilQuiet(child);
    const saves: number[] = [];
    for (let save = -1; save < count; save += 1) {
      const words = site.edit("body");
      const saved = performance.now();
      await until(() => shows(words), deadline(limit));
      if (save >= 0) saves.push((performance.now() - saved) / 1000);
      await untilQuiet(child);
    }
    return saves;
  } finally {
    await end(child);
  }
}

type IsOver = () => boolean;

function deadline(seconds: number): IsOver {
  const end = performance.now() + seconds * 1000;
  return () => performance.now() > end;
}

async function until(isTrue: () => Promise<boolean>, isOver: IsOver): Promise<void> {
  while (!(await isTrue())) {
    if (isOver()) throw new BuildFailed("change not shown in time", "");
    await pause(POLL_MILLISECONDS);
  }
}

/** Waits until the process and its children have been idle for a second. */
async function untilQuiet({ pid }: ChildProcess): Promise<void> {
  if (pid === undefined) return;
  let before = treeSeconds(pid);
  if (before === undefined) {
    await pause(REST_MILLISECONDS);
    return;
  }
  for (;;) {
    await pause(1000);
    const after = treeSeconds(pid);
    if (after === undefined || after - before < 0.03) return;
    before = after;
  }
}

/** The server's URL, as the process prints it. */
async function origin({ stdout }: ChildProcess, isOver: IsOver): Promise<string> {
  let said = "";
  stdout?.setEncoding("utf8").on("data", (text: string) => {
    said += text;
  });
  const address = () => /http:\/\/[\d.]+:\d+/.exec(said)?.[0];
  await until(async () => address() !== undefined, isOver);
  return address() ?? "";
}

const served = (origin: string, path: string) => async (words: string) => {
  const response = await fetch(origin + path);
  return (await response.text()).includes(words);
};

async function end(child: ChildProcess): Promise<void> {
  const { pid } = child;
  if (pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((done) => child.once("exit", done));
  process.kill(-pid, "SIGINT");
  if ((await Promise.race([ended, pause(5000, "late", { ref: false })])) !== "late") return;
  process.kill(-pid, "SIGKILL");
  await ended;
}
