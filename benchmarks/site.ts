/** A generated site in a temporary folder, and the time of its builds. */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { AUTHORS, corpus, DISCLAIMERS } from "./corpus.ts";

const PROJECT = resolve(import.meta.dirname, "..");

/** Generates a site with `count` articles, passes its folder to `use`, and removes it. */
export async function withSite(count: number, use: (folder: string) => void | Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "tribune-bench-"));
  try {
    for (const { name, text } of corpus(count)) {
      const file = join(folder, "articles", name);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
    writeFileSync(join(folder, "package.json"), '{ "type": "module" }\n');
    symlinkSync(join(PROJECT, "node_modules"), join(folder, "node_modules"));
    configure(folder, "");
    await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Writes `.eleventy.ts`; `more` is TypeScript to add to the journal, `engine` what it imports. */
export function configure(folder: string, more: string, engine = join(PROJECT, "src/index.ts")): void {
  writeFileSync(
    join(folder, ".eleventy.ts"),
    `import { tribune } from ${JSON.stringify(engine)};
export default tribune({
  title: "Banc", url: "https://banc.example", publisher: { name: "Banc" },
  authors: ${JSON.stringify(AUTHORS)},
  disclaimers: { default: "opinion", named: ${JSON.stringify(DISCLAIMERS)} },
  ${more}
});
`,
  );
}

/** Runs one clean build and returns its time in seconds (including Node's start), its exit code and its output. */
export function runBuild(
  folder: string,
  words: readonly string[],
): { seconds: number; status: number | null; out: string } {
  rmSync(join(folder, "_site"), { recursive: true, force: true });
  const started = performance.now();
  const run = spawnSync(process.execPath, [join(PROJECT, "bin/tribune.js"), "build", ...words], {
    cwd: folder,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
    maxBuffer: 64 * 1024 * 1024,
  });
  return { seconds: (performance.now() - started) / 1000, status: run.status, out: run.stdout };
}

/** The time of one clean build of a valid site, in seconds. */
export function timeBuild(folder: string): number {
  const { seconds, status } = runBuild(folder, ["--quiet"]);
  if (status !== 0) throw new Error(`The build ended with ${status}.`);
  return seconds;
}

/** Of an even number, the mean of the two in the middle; 0 of none. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const [low = 0, high = 0] = [
    sorted[Math.floor((sorted.length - 1) / 2)],
    sorted[Math.floor(sorted.length / 2)],
  ];
  return (low + high) / 2;
}

/**
 * The ratios of the build times with and without an option, one for each pair of builds.
 * @param time runs one build, with or without the option, and returns its time in seconds
 */
export function ratios(pairs: number, time: (on: boolean) => number): number[] {
  time(true);
  return Array.from({ length: pairs }, (_, index) => {
    // The order alternates, so that a machine that warms up or slows down favours neither.
    const first = time(index % 2 === 0);
    const second = time(index % 2 !== 0);
    return index % 2 === 0 ? first / second : second / first;
  });
}

/** "1.041 (pairs: 1.030, 1.041, 1.052)" */
export function summary(all: readonly number[]): string {
  return `${median(all).toFixed(3)} (pairs: ${all.map((ratio) => ratio.toFixed(3)).join(", ")})`;
}
