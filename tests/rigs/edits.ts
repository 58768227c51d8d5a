/**
 * `npm run edits -- 500`: 500 random edits of a small site, each built warm and clean; both builds must be equal. With
 * `--preview`, they are built as by `tribune dev`.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Pair } from "./edits/pair.ts";
import { PreviewPair } from "./edits/preview-pair.ts";
import { run } from "./edits/run.ts";

const [edits = 200, firstSeed = 20261125] = process.argv
  .slice(2)
  .filter((word) => !word.startsWith("--"))
  .map(Number);
const isVerbose = process.argv.includes("--verbose");
const isPreview = process.argv.includes("--preview");

for (const [form, seed] of [
  ["full", firstSeed],
  ["plain", firstSeed + 1],
] as const) {
  const folder = mkdtempSync(join(tmpdir(), "tribune-edits-"));
  const started = performance.now();
  const { difference, ...count } = await run({
    pair: isPreview ? new PreviewPair(folder) : new Pair(folder),
    form,
    seed,
    edits: Math.ceil(edits / 2),
    programs: 0.12,
    // Like an author who watches the preview while writing.
    ...(isPreview && { writing: 0.6 }),
    report: isVerbose ? (line) => void process.stdout.write(`  ${line}\n`) : () => {},
  });
  const seconds = Math.round((performance.now() - started) / 1000);
  process.stdout.write(
    `${form}, seed ${seed}: ${count.built} builds and ${count.failed} refusals in ${seconds} s; of ${count.contentBuilds} after an edit of texts alone, ${count.mostlyReused} reused most pages and ${count.renewed} changed the site in place (${count.rendered} pages rendered, ${count.reused} reused)\n`,
  );
  if (difference === undefined) rmSync(folder, { recursive: true, force: true });
  else {
    process.stdout.write(`  ${difference}\n  The two sites are in ${folder}\n`);
    process.exitCode = 1;
  }
}
