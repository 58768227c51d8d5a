/**
 * `npm run bench:dev -- 10 1000`: a preview of so many articles through so many edits. From a save to the moment when
 * an open page is told to load anew, and what the preview's own process weighs along the way.
 */
import { spawn } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { corpus } from "./corpus.ts";
import { configure, median, withSite } from "./site.ts";

const PROJECT = resolve(import.meta.dirname, "..");
const count = Number(process.argv[2] ?? 10);
const edits = Number(process.argv[3] ?? 100);
/** Before these, what is loaded and compiled once is still coming in. */
const WARM_UP = Math.min(20, Math.floor(edits / 5));

/** Megabytes that a process holds in memory. */
function weight(pid: number): number {
  return Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1]) / 1024;
}

/** The versions that a page is told, one after the other. */
async function* versionsOf(origin: string, page: string): AsyncGenerator<string> {
  const { body } = await fetch(`${origin}/__tribune/events?page=${page}`);
  let text = "";
  for await (const chunk of body ?? []) {
    text += Buffer.from(chunk).toString("utf8");
    const events = text.split("\n\n");
    text = events.pop() ?? "";
    for (const event of events) {
      const version = /^data: .*"version":"([^"]+)"/.exec(event)?.[1];
      if (version !== undefined) yield version;
    }
  }
}

await withSite(count, async (folder) => {
  configure(folder, "");
  const [first] = corpus(1);
  if (!first) throw new Error("There is no article.");
  const { text } = first;
  const file = join(folder, "articles", first.name);
  const child = spawn(process.execPath, [join(PROJECT, "bin/tribune.js"), "dev", "--port", "0"], {
    cwd: folder,
    stdio: ["ignore", "pipe", "inherit"],
  });
  try {
    const origin = await new Promise<string>((done) => {
      child.stdout.setEncoding("utf8").on("data", (said: string) => {
        const [address] = /http:\/\/[^/]+/.exec(said) ?? [];
        if (address !== undefined) done(address);
      });
    });
    const versions = versionsOf(origin, `/${first.slug}/`);
    await versions.next();
    const times: number[] = [];
    const weights: number[] = [];
    for (let edit = 0; edit < edits; edit += 1) {
      // As somebody who writes: the next process has had the time to get ready.
      await new Promise((done) => setTimeout(done, 600));
      const saved = performance.now();
      writeFileSync(file, `${text}\n\nModification ${edit}.\n`);
      await versions.next();
      if (edit < WARM_UP) continue;
      times.push(performance.now() - saved);
      weights.push(weight(child.pid ?? 0));
    }
    const sorted = times.toSorted((a, b) => a - b);
    const late = sorted[Math.floor(sorted.length * 0.95)] ?? 0;
    const tenth = Math.ceil(weights.length / 10);
    const [start, end] = [median(weights.slice(0, tenth)), median(weights.slice(-tenth))];
    process.stdout.write(
      `${count} articles, ${edits} edits: from save to reload ${median(times).toFixed(0)} ms, 95 % within ${late.toFixed(0)} ms; memory ${start.toFixed(0)} MB at the start, ${end.toFixed(0)} MB at the end\n`,
    );
  } finally {
    child.kill("SIGINT");
    await new Promise((done) => child.once("exit", done));
  }
});
