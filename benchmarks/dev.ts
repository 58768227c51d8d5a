/**
 * `npm run bench:dev -- 1000 30`: a preview of 1,000 articles through 30 edits of one body. Measures the time from a save
 * until the changed page is on the disk and until an open page must reload, the processor time, and the memory of the
 * preview's process and of all its processes.
 */
import { spawn } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { corpus } from "./corpus.ts";
import { family, processorTime, weight } from "./processes.ts";
import { configure, median, withSite } from "./site.ts";

const PROJECT = resolve(import.meta.dirname, "..");
const [count = 10, edits = 30] = process.argv
  .slice(2)
  .filter((word) => !word.startsWith("--"))
  .map(Number);
/** Without the search page, cards and icons. */
const isPlain = process.argv.includes("--plain");
/** Edits that are not counted, because code is still being loaded and compiled. */
const WARM_UP = Math.min(20, Math.floor(edits / 5));

/** The site versions that the preview announces to an open page. */
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

interface Times {
  /** Milliseconds. */
  readonly disk: number[];
  readonly reload: number[];
  readonly processor: number[];
  /** Megabytes: the preview's process, and all processes together. */
  readonly own: number[];
  readonly all: number[];
}

function summary({ disk, reload, processor, own, all }: Times): string {
  const spread = (values: readonly number[]) => {
    const late = values.toSorted((a, b) => a - b)[Math.floor(values.length * 0.95)] ?? 0;
    return `${median(values).toFixed(0)} ms (95 % within ${late.toFixed(0)})`;
  };
  const growth = (values: readonly number[]) => {
    const tenth = Math.ceil(values.length / 10);
    return `${median(values.slice(0, tenth)).toFixed(0)} → ${median(values.slice(-tenth)).toFixed(0)} MB`;
  };
  return `from save to disk ${spread(disk)}, to reload ${spread(reload)}, processors ${spread(processor)}; memory of the preview ${growth(own)}, with the process that builds ${growth(all)}`;
}

/** The file of an article's page in the preview's folder. */
function pageFile(folder: string, slug: string): string {
  const home = join(folder, ".cache/tribune/dev");
  const [preview = ""] = readdirSync(home);
  const [site = ""] = readdirSync(join(home, preview)).filter((name) => /^site-\d+$/.test(name));
  return join(home, preview, site, slug, "index.html");
}

/** Waits until a file contains these words, and returns the time. */
async function untilHolds(file: string, words: string): Promise<number> {
  while (!readFileSync(file, "utf8").includes(words)) await pause(1);
  return performance.now();
}

await withSite(count, async (folder) => {
  configure(folder, isPlain ? "search: false, socialImages: false, icons: false," : "");
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
      child.stdout.setEncoding("utf8").on("data", (output: string) => {
        const [address] = /http:\/\/[^/]+/.exec(output) ?? [];
        if (address !== undefined) done(address);
      });
    });
    const versions = versionsOf(origin, `/${first.slug}/`);
    await versions.next();
    const times: Times = { disk: [], reload: [], processor: [], own: [], all: [] };
    for (let edit = 0; edit < edits; edit += 1) {
      // At the pace of a writer, and faster than the search index is updated.
      await pause(600);
      const processes = family(child.pid ?? 0);
      const before = processorTime(processes);
      const words = `Modification ${edit}.`;
      const saved = performance.now();
      writeFileSync(file, `${text}\n\n${words}\n`);
      const written = untilHolds(pageFile(folder, first.slug), words);
      await versions.next();
      const reloaded = performance.now();
      const disk = await written;
      await pause(100);
      if (edit < WARM_UP) continue;
      times.disk.push(disk - saved);
      times.reload.push(reloaded - saved);
      times.processor.push(processorTime(processes) - before);
      times.own.push(weight(child.pid ?? 0));
      times.all.push(processes.reduce((sum, pid) => sum + weight(pid), 0));
    }
    process.stdout.write(`${count} articles${isPlain ? ", plain" : ""}, ${edits} edits: ${summary(times)}\n`);
  } finally {
    child.kill("SIGINT");
    await new Promise((done) => child.once("exit", done));
  }
});
