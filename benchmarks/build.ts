/** `npm run bench -- 1000`: the time of a clean build of generated articles, median of five, in seconds. */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { corpus } from "./corpus.ts";

const RUNS = 5;
const project = resolve(import.meta.dirname, "..");
const count = Number(process.argv[2] ?? 1000);
const folder = mkdtempSync(join(tmpdir(), "tribune-bench-"));

try {
  for (const { name, text } of corpus(count)) {
    const file = join(folder, "articles", name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }\n');
  writeFileSync(
    join(folder, ".eleventy.ts"),
    `import { tribune } from ${JSON.stringify(join(project, "src/index.ts"))};
export default tribune({
  title: "Banc", url: "https://banc.example", publisher: { name: "Banc" }, authors: [{ id: "a", name: "Anselme" }],
  disclaimers: { default: "o", named: { o: "Opinion." } },
});
`,
  );
  symlinkSync(join(project, "node_modules"), join(folder, "node_modules"));
  const times = Array.from({ length: RUNS }, () => {
    rmSync(join(folder, "_site"), { recursive: true, force: true });
    const started = performance.now();
    const run = spawnSync(process.execPath, [join(project, "bin/tribune.js"), "build", "--quiet"], {
      cwd: folder,
      stdio: "inherit",
    });
    if (run.status !== 0) throw new Error(`The build ended with ${run.status}.`);
    return (performance.now() - started) / 1000;
  }).toSorted((a, b) => a - b);
  const median = times[Math.floor(RUNS / 2)] ?? 0;
  process.stdout.write(
    `${count} articles: ${median.toFixed(2)} s (median of ${RUNS}: ${times.map((time) => time.toFixed(2)).join(", ")})\n`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
