/** `npm run crash -- 200`: 200 builds killed at random moments, in a folder and in releases, while a reader requests pages. */
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { crash } from "./crash/crash.ts";

const PROJECT = resolve(import.meta.dirname, "../..");
const kills = Number(process.argv[2] ?? 200);
const seed = Number(process.argv[3] ?? 20261125);

let failed = false;
for (const releases of [0, 3]) {
  const folder = mkdtempSync(join(tmpdir(), "tribune-crash-"));
  try {
    writeFileSync(join(folder, "package.json"), '{ "type": "module" }\n');
    writeFileSync(
      join(folder, ".eleventy.ts"),
      `import { tribune } from ${JSON.stringify(join(PROJECT, "src/index.ts"))};
export default tribune({
  title: "Essai", url: "https://essai.example", publisher: { name: "Essai" }, authors: [{ id: "a", name: "Anselme" }],
  disclaimers: { default: "o", named: { o: "Opinion." } },
});
`,
    );
    symlinkSync(join(PROJECT, "node_modules"), join(folder, "node_modules"));
    const half = Math.ceil(kills / 2);
    const { faults, killed, reads } = await crash(folder, { kills: half, releases, seed, buildEvery: 1 });
    const mode = releases === 0 ? "a folder" : `${releases} releases`;
    process.stdout.write(
      `${mode}, seed ${seed}: ${half} builds, ${killed} of them killed at work, ${reads} pairs of pages read, ${faults.length} faults\n`,
    );
    for (const fault of faults) process.stdout.write(`  ${fault}\n`);
    failed ||= faults.length > 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
process.exitCode = failed ? 1 : 0;
