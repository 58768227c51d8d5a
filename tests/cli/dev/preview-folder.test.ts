/** The folders of a preview: what one that was killed left behind goes, what another one uses stays. */
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { PreviewFolder } from "../../../src/cli/dev/preview-folder.ts";
import { temporaryFolder } from "../../workshop.ts";

/** Another process removes the folders. */
const WAIT = { timeout: 20_000 };

it("begins by clearing what a preview that is dead has left", async () => {
  const parent = join(temporaryFolder(), "dev");
  const dead = spawn(process.execPath, ["--version"], { stdio: "ignore" });
  await new Promise((done) => dead.once("exit", done));
  const alive = String(process.ppid);
  for (const name of [String(dead.pid), alive, "1.5", "x"])
    mkdirSync(join(parent, name, "site-1"), { recursive: true });
  const preview = new PreviewFolder(process.pid, parent);
  await expect
    .poll(() => readdirSync(parent).toSorted(), WAIT)
    .toEqual([alive, String(process.pid)].toSorted());

  const [first, second] = [preview.nextBuild(), preview.nextBuild()];
  for (const folder of [first, second]) mkdirSync(folder);
  await preview.removeBuild(first);
  expect([existsSync(first), existsSync(second)]).toEqual([false, true]);
  preview.remove();
  await expect.poll(() => readdirSync(parent), WAIT).toEqual([alive]);
});
