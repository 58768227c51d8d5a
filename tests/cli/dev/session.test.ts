/** The folders of a preview: what one that was killed left behind goes, what another one uses stays. */
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { Session } from "../../../src/cli/dev/session.ts";
import { temporaryFolder } from "../../workshop.ts";

it("begins by clearing what a preview that is dead has left", async () => {
  const home = join(temporaryFolder(), "dev");
  const dead = spawn(process.execPath, ["--version"], { stdio: "ignore" });
  await new Promise((done) => dead.once("exit", done));
  const alive = String(process.ppid);
  for (const name of [String(dead.pid), alive, "1.5", "x"])
    mkdirSync(join(home, name, "site-1"), { recursive: true });
  const session = new Session(process.pid, home);
  expect(readdirSync(home).toSorted()).toEqual([alive, String(process.pid)].toSorted());

  const [first, second] = [session.next(), session.next()];
  for (const folder of [first, second]) mkdirSync(folder);
  await session.forget(first);
  expect([existsSync(first), existsSync(second)]).toEqual([false, true]);
  session.end();
  expect(readdirSync(home)).toEqual([alive]);
});
