/** Machines that cannot build the site: one sentence, the right exit code, and an unchanged published site. */
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import {
  appendFileSync,
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { homedir, hostname } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ENGINE } from "../engine.ts";
import {
  article,
  build,
  configuration,
  contentOf,
  makeSite,
  nodeIn,
  PROJECT,
  plain,
  type Run,
  temporaryFolder,
  tribune,
} from "../workshop.ts";
import { limited } from "./limited.ts";

const TRIBUNE = ENGINE.program;

/** A published site, its bytes, and the same site with another text to publish. */
function published(words: readonly string[] = []) {
  const folder = makeSite({
    ".eleventy.ts": configuration("search: false,"),
    "articles/a.md": article("title: A"),
    "articles/b.md": article("title: B"),
  });
  const site = build(folder, words);
  const before = contentOf(site);
  writeFileSync(join(folder, "articles/a.md"), article("title: A", "Un autre texte."));
  return { folder, site, before };
}

/** Files next to the site. */
const beside = (folder: string) => readdirSync(folder).filter((name) => name.startsWith("_site."));

/** One problem of the machine, without a stack. */
function expectTold(run: Run, code: string): void {
  expect(run).toMatchObject({ code: 3, out: "" });
  expect(run.error).toContain(`  ${code}  `);
  expect(run.error).not.toMatch(/\n\s+at /);
  expect([...run.error.matchAll(/ {2}[EW]\d+ {2}/g)]).toHaveLength(1);
}

/** Builds with a failing file system call: the same on every machine, for any user. */
function failing(folder: string, code: string, step: number): Run {
  return nodeIn(folder, [`--import=${join(PROJECT, "tests/publish/steps.ts")}`, TRIBUNE, "build"], {
    STEP: `${code}:${step}`,
    STEP_ABOUT: join(folder, "_site"),
  });
}

/** A separate disk for a site's output, where the user may mount one. */
function smallDisk(kilobytes: number): string | undefined {
  const folder = temporaryFolder();
  const mount = spawnSync("mount", ["-t", "tmpfs", "-o", `size=${kilobytes}k`, "tmpfs", folder]);
  return mount.status === 0 ? folder : undefined;
}

describe("a failing system call", () => {
  const { folder, site, before } = published();

  it.each([
    ["E703", "ENOSPC", 6],
    ["E703", "EDQUOT", 8],
    ["E704", "EROFS", 1],
    ["E704", "EACCES", 5],
    ["E705", "EMFILE", 6],
    ["E706", "EBUSY", 10],
    ["E707", "EIO", 7],
  ])("is reported as %s (%s at step %d)", (code, error, step) => {
    expectTold(failing(folder, error, step), code);
    expect(contentOf(site)).toEqual(before);
    expect(beside(folder)).toEqual([]);
  });
});

describe("a disk that fills up", () => {
  const disk = smallDisk(4096);
  afterAll(() => {
    if (disk) spawnSync("umount", [disk]);
  });

  it("leaves the published site unchanged", () => {
    const { folder, before } = published();
    const output = join(disk ?? folder, "site");
    build(folder, ["--output", output]);
    const live = contentOf(output);
    expect(live.size).toBe(before.size);
    writeFileSync(join(folder, "articles/b.md"), article("title: B", "mot ".repeat(40_000)));
    for (const part of [0.1, 0.4, 0.7, 0.95]) {
      const run = disk
        ? fillAndBuild(folder, disk, output, part)
        : nodeIn(
            folder,
            [`--import=${join(PROJECT, "tests/publish/steps.ts")}`, TRIBUNE, "build", "--output", output],
            {
              STEP: `ENOSPC:${4 + Math.round(part * 20)}`,
              STEP_ABOUT: output,
            },
          );
      expectTold(run, "E703");
      expect(contentOf(output)).toEqual(live);
    }
    expect(tribune(folder, ["build", "--output", output])).toMatchObject({ code: 0, error: "" });
  });

  /** Leaves space for only part of what the build needs. */
  function fillAndBuild(folder: string, mounted: string, output: string, part: number): Run {
    // Published already; the new site is larger.
    const need = Number(spawnSync("du", ["-sk", output], { encoding: "utf8" }).stdout.split("\t")[0]);
    const free = Number(
      spawnSync("df", ["--output=avail", mounted], { encoding: "utf8" }).stdout.split("\n")[1],
    );
    const ballast = join(mounted, "ballast");
    spawnSync("fallocate", ["-l", `${Math.max(1, free - Math.round(need * part))}k`, ballast]);
    const run = tribune(folder, ["build", "--output", output]);
    spawnSync("rm", [ballast]);
    return run;
  }
});

describe("a read-only output", () => {
  it("is reported, for any user", () => {
    const { folder, before } = published();
    const around = smallDisk(4096);
    const parent = around ?? join(folder, "serveur");
    const output = join(parent, "site");
    build(folder, ["--output", output]);
    // An unchanged site would not be written again.
    appendFileSync(join(folder, "articles/a.md"), "\nUne ligne de plus.\n");
    if (around) spawnSync("mount", ["-o", "remount,ro", around]);
    else chmodSync(parent, 0o555);
    const run = tribune(folder, ["build", "--output", output]);
    // Users who may write everywhere but cannot mount are covered by the injected failures above.
    const isRefused = around !== undefined || process.getuid?.() !== 0;
    if (isRefused) expectTold(run, "E704");
    else expect(run.code).toBe(0);
    expect(contentOf(output).size).toBe(before.size);
    if (around) spawnSync("umount", [around]);
    else chmodSync(parent, 0o755);
  });
});

describe("limits of the account", () => {
  it("of file size are reported", () => {
    const { folder, site, before } = published();
    expectTold(limited(folder, "-f 4"), "E707");
    expect(contentOf(site)).toEqual(before);
    expect(beside(folder)).toEqual([]);
  });
});

describe("an output that belongs to something else", () => {
  const folder = makeSite({
    "articles/a.md": article("title: A"),
    "pages/p.md": "---\ntitle: P\n---\n\nTexte.\n",
  });

  it.each([
    ["articles", "ses propres sources"],
    ["articles/site", "ses propres sources"],
    ["pages", "ses propres sources"],
    ["layouts/site", "ses propres sources"],
    [".", "ses propres sources"],
    ["..", "ses propres sources"],
    ["/", "ses propres sources"],
    [homedir(), "vos propres dossiers"],
    [".eleventy.ts", "ses propres sources"],
    ["package.json", "n’est pas un dossier"],
    ["node_modules", "que Tribune n’a pas écrit"],
  ])("is refused: %s", (output, sentence) => {
    const before = contentOf(join(folder, "articles"));
    const run = tribune(folder, ["build", "--output", output]);
    expect([run.code, run.out]).toEqual([2, ""]);
    expect(plain(run.error)).toContain(sentence);
    expect(run.error.trimEnd().split("\n")).toHaveLength(1);
    expect(contentOf(join(folder, "articles"))).toEqual(before);
  });

  it("is refused as JSON too", () => {
    expect(JSON.parse(tribune(folder, ["build", "--json", "--output", ".."]).out)).toMatchObject({
      exitCode: 2,
    });
  });

  it("is accepted if it is a link to another folder", () => {
    const elsewhere = join(temporaryFolder(), "www");
    mkdirSync(elsewhere);
    symlinkSync(elsewhere, join(folder, "lien"));
    build(folder, ["--output", "lien"]);
    expect(existsSync(join(elsewhere, "a/index.html"))).toBe(true);
  });
});

describe("a lock", () => {
  const { folder, site, before } = published();
  const lock = join(folder, "_site.lock");
  const write = (owner: object) => writeFileSync(lock, `${JSON.stringify(owner)}\n`);
  let sleeper: ChildProcess;
  beforeAll(() => {
    sleeper = spawn("sleep", ["600"]);
  });
  afterAll(() => {
    sleeper.kill();
  });

  it("of a running build is respected, and reported with its process (E702)", () => {
    write({ host: hostname(), pid: sleeper.pid });
    const run = tribune(folder, ["build"]);
    expectTold(run, "E702");
    expect(run.error).toContain(`(processus ${sleeper.pid})`);
    expect(contentOf(site)).toEqual(before);
    expect(tribune(folder, ["rollback"]).code).toBe(2);
  });

  it("of another machine is respected while it has a heartbeat", () => {
    write({ host: "ailleurs", pid: 1 });
    expect(tribune(folder, ["build"])).toMatchObject({ code: 3, error: expect.stringContaining("ailleurs") });
    const longAgo = Date.now() / 1000 - 600;
    utimesSync(lock, longAgo, longAgo);
    expect(tribune(folder, ["build"])).toMatchObject({ code: 0, error: "" });
    expect(existsSync(lock)).toBe(false);
  });

  it.each([
    ["a process that died", { pid: 4_194_000 }],
    ["another process of the same number", { pid: process.pid, start: "un autre démarrage 12" }],
  ])("of %s is taken over", (_whose, owner) => {
    write({ host: hostname(), ...owner });
    expect(tribune(folder, ["build"])).toMatchObject({ code: 0, error: "" });
    expect(beside(folder)).toEqual([]);
  });

  it("is taken by only one of two builds that start together", async () => {
    const start = () => {
      const child = spawn(process.execPath, [TRIBUNE, "build"], { cwd: folder, stdio: "ignore" });
      return new Promise<number | null>((ended) => child.on("close", ended));
    };
    const codes = await Promise.all([start(), start(), start()]);
    expect(codes).toContain(0);
    expect(codes.filter((code) => code !== 0 && code !== 3)).toEqual([]);
    expect(beside(folder)).toEqual([]);
  });
});

describe("a build that is interrupted", () => {
  it.each([
    ["SIGINT", 130],
    ["SIGTERM", 143],
  ] as const)("by %s leaves no trace", async (signal, code) => {
    const { folder, site, before } = published();
    const articles = Array.from({ length: 300 }, (_, index) => [
      `articles/n${index}.md`,
      article(`slug: n${index}`),
    ]);
    for (const [path = "", text = ""] of articles) writeFileSync(join(folder, path), text);
    const child = spawn(process.execPath, [TRIBUNE, "build"], { cwd: folder });
    let output = "";
    child.stderr.on("data", (text) => {
      output += text;
    });
    const ended = new Promise<number | null>((end) => child.on("close", end));
    while (!existsSync(join(folder, "_site.new/.tribune"))) await pause(2);
    child.kill(signal);
    expect(await ended).toBe(code);
    expect(plain(output)).toContain("Construction interrompue : rien n’est publié");
    expect(contentOf(site)).toEqual(before);
    expect(beside(folder)).toEqual([]);
  });
});
