/** A generator's preview, and the time from a save to the changed page. */
import { type ChildProcess, spawn } from "node:child_process";
import { setTimeout as pause } from "node:timers/promises";
import { BuildFailed } from "./measure.ts";
import { treeSeconds } from "./process-tree.ts";
import { listenForReloads } from "./reload.ts";
import type { GeneratedSite } from "./workspace.ts";

const POLL_MILLISECONDS = 2;
/** Pause between saves on systems where the activity of a process is unknown. */
const REST_MILLISECONDS = 3000;

export interface Preview {
  /**
   * Edits the text of one article while the preview is idle, and returns the seconds until its page shows the edit.
   * @throws BuildFailed if it does not within the limit
   */
  save(): Promise<number>;
  close(): Promise<void>;
}

/**
 * @param limit in seconds, of the start and of each save
 * @throws BuildFailed if the page does not appear within the limit
 */
export async function openPreview(site: GeneratedSite, limit: number): Promise<Preview> {
  const { command, shownBy } = site.generator.preview;
  site.wipe();
  const child = spawn(command.file, command.words, {
    cwd: site.folder,
    env: { ...process.env, ...command.environment },
    stdio: ["ignore", "pipe", "ignore"],
    // Its own process group, so that it can be ended with its descendants.
    detached: true,
  });
  try {
    const page = await pageOf(site, child, shownBy, deadline(limit));
    child.stdout.resume();
    await until(() => page.shows("<h1"), deadline(limit));
    await untilQuiet(child);
    return {
      async save() {
        const words = site.edit("body");
        const saved = performance.now();
        const isOver = deadline(limit);
        if (page.reloads) {
          const { reloads } = page;
          const before = reloads.count;
          await until(async () => reloads.count > before, isOver);
        }
        await until(() => page.shows(words), isOver);
        const seconds = (performance.now() - saved) / 1000;
        await untilQuiet(child);
        return seconds;
      },
      async close() {
        page.reloads?.close();
        await end(child);
      },
    };
  } catch (error) {
    await end(child);
    throw error;
  }
}

interface Page {
  shows(words: string): Promise<boolean>;
  readonly reloads?: Awaited<ReturnType<typeof listenForReloads>>;
}

async function pageOf(
  site: GeneratedSite,
  child: ChildProcess,
  shownBy: "files" | "server" | "reload",
  isOver: IsOver,
): Promise<Page> {
  if (shownBy === "files") return { shows: async (words) => site.shows(words) };
  const origin = await originOf(child, isOver);
  const shows = async (words: string) => {
    const response = await fetch(origin + site.editedPath);
    return (await response.text()).includes(words);
  };
  return shownBy === "server" ? { shows } : { shows, reloads: await listenForReloads(origin) };
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
async function originOf({ stdout }: ChildProcess, isOver: IsOver): Promise<string> {
  let said = "";
  stdout?.setEncoding("utf8").on("data", (text: string) => {
    said += text;
  });
  const port = () => /http:\/\/(?:127\.0\.0\.1|localhost):(\d+)/.exec(said)?.[1];
  await until(async () => port() !== undefined, isOver);
  // A name would be looked up for each request, and tried as an IPv6 address first.
  return `http://127.0.0.1:${port()}`;
}

async function end(child: ChildProcess): Promise<void> {
  const { pid } = child;
  if (pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((done) => child.once("exit", done));
  process.kill(-pid, "SIGINT");
  if ((await Promise.race([ended, pause(5000, "late", { ref: false })])) !== "late") return;
  process.kill(-pid, "SIGKILL");
  await ended;
}
