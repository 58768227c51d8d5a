/** `tribune dev` as a process: none is left that nobody can end, and a site has one preview. */
import { spawn } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { isAlive } from "../../src/incremental/store/process-identity.ts";
import { ENGINE } from "../engine.ts";
import { type RunningPreview, startPreview } from "../preview.ts";
import { article, makeSite, NOW, plain, tribune } from "../workshop.ts";

const HOME = ".cache/tribune/dev";
const site = () => makeSite({ "articles/un.md": article() });
const started: number[] = [];

afterAll(() => {
  for (const pid of started.filter(isAlive)) process.kill(pid, "SIGKILL");
});

/** The process of the preview that left word in a site's folder. */
async function previewIn(folder: string): Promise<number> {
  const home = join(folder, HOME);
  const pid = await vi.waitFor(
    () => {
      const [name = ""] = existsSync(home) ? readdirSync(home) : [];
      return Number(JSON.parse(readFileSync(join(home, name, "preview.json"), "utf8")).pid);
    },
    { timeout: 40_000 },
  );
  started.push(pid);
  return pid;
}

/** Starts it as npm does, a shell between the two, and gives the process that stands for npm. */
function launch(folder: string, environment: Readonly<Record<string, string>>): number {
  const command = `"${process.execPath}" "${ENGINE.program}" dev --port 0; true`;
  const manager = spawn("sh", ["-c", `sh -c '${command}'; true`], {
    cwd: folder,
    stdio: "ignore",
    env: {
      ...process.env,
      npm_lifecycle_event: undefined,
      SOURCE_DATE_EPOCH: String(Date.parse(NOW) / 1000),
      ...environment,
    },
  });
  const { pid = 0 } = manager;
  started.push(pid);
  return pid;
}

const childrenOf = (pid: number) =>
  readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8").trim().split(" ").map(Number);

describe.skipIf(process.platform !== "linux")("started through npm", () => {
  it.each([
    ["npm", (manager: number) => manager],
    ["npm's shell", (manager: number) => childrenOf(manager)[0] ?? 0],
  ])("ends, and clears away, when %s is gone", async (_who, victim) => {
    const folder = site();
    const manager = launch(folder, { npm_lifecycle_event: "dev" });
    const preview = await previewIn(folder);
    process.kill(victim(manager), "SIGKILL");
    await vi.waitFor(() => expect(isAlive(preview)).toBe(false), { timeout: 20_000 });
    await vi.waitFor(() => expect(readdirSync(join(folder, HOME))).toEqual([]), { timeout: 10_000 });
  });

  it("outlives whatever started it when that was no package manager", async () => {
    const folder = site();
    const manager = launch(folder, {});
    const preview = await previewIn(folder);
    process.kill(manager, "SIGKILL");
    await new Promise((done) => setTimeout(done, 1500));
    expect(isAlive(preview)).toBe(true);
  });
});

describe("a second preview of a site", () => {
  let folder = "";
  let first: RunningPreview;
  beforeAll(async () => {
    folder = site();
    first = await startPreview(folder);
  });

  it("is not shown: the command says where the first is", () => {
    const { code, error } = tribune(folder, ["dev"]);
    expect(code).toBe(2);
    expect(plain(error)).toBe(
      `L’aperçu de ce site est déjà ouvert : ${first.origin}/ (processus ${first.pid}). Pour en ouvrir un second, donnez-lui un port, par exemple --port 8090.\n`,
    );
  });

  it("is shown at a port of its own", async () => {
    const second = await startPreview(folder);
    expect(second.origin).not.toBe(first.origin);
    expect(await second.end()).toBe(0);
  });

  it("is shown in the browser when that was asked for", () => {
    const run = tribune(folder, ["dev", "--open"], { PATH: "/nowhere" });
    expect(run.code).toBe(0);
    expect(plain(run.out)).toContain(`déjà ouvert : ${first.origin}/ `);
  });

  it("is the first again once that was killed", async () => {
    expect(await first.end("SIGKILL")).toBeNull();
    // Whatever the machine has on the usual port, the preview finds one.
    const next = await startPreview(folder, [], { usualPort: true });
    expect(await next.end()).toBe(0);
    await vi.waitFor(() => expect(readdirSync(join(folder, HOME))).toEqual([]), { timeout: 10_000 });
  });
});
