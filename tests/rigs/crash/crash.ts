/** Builds that are killed at random moments, while a reader requests pages all the time. */
import { spawn } from "node:child_process";
import { lstatSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { inspect } from "../../../src/publish/inspect.ts";
import { manifestText, readManifest } from "../../../src/publish/manifest-file.ts";
import { Random } from "../random.ts";

const TRIBUNE = resolve(import.meta.dirname, "../../../bin/tribune.js");
const ARTICLES = 12;

export interface CrashOptions {
  readonly kills: number;
  /** 0 for a real folder. */
  readonly releases: number;
  readonly seed: number;
  /** After so many kills, a build may finish, and must succeed. */
  readonly buildEvery: number;
}

export interface CrashResult {
  /** What no reader should see, and no publisher should have to repair. */
  readonly faults: readonly string[];
  /** Builds that were still at work when they were killed. */
  readonly killed: number;
  /** Pages that the reader compared. */
  readonly reads: number;
}

/** @param folder a site with a journal and without articles */
export async function crash(folder: string, options: CrashOptions): Promise<CrashResult> {
  const { kills, releases, seed, buildEvery } = options;
  const site = join(folder, "_site");
  const random = new Random(seed);
  const faults = new Set<string>();
  let killed = 0;
  const reader = new Reader(site, releases === 0);
  const build = async (version: number, killAfter?: number) => {
    writeArticles(folder, version);
    const child = spawn(process.execPath, [TRIBUNE, "build", "--quiet", "--releases", String(releases)], {
      cwd: folder,
      stdio: ["ignore", "ignore", "pipe"],
    });
    let errors = "";
    child.stderr.on("data", (text) => {
      errors += text;
    });
    const started = performance.now();
    const end = new Promise<number | null>((ended) => child.on("close", ended));
    let running = true;
    void end.then(() => {
      running = false;
    });
    while (running) {
      if (killAfter !== undefined && performance.now() - started > killAfter) child.kill("SIGKILL");
      const fault = reader.read();
      if (fault) faults.add(`version ${version}: ${fault}`);
      await pause(1);
    }
    return { code: await end, errors, seconds: performance.now() - started };
  };

  // The second build leaves a previous tree for the next ones.
  await build(2 * kills + 1);
  const first = await build(0);
  if (first.code !== 0) return { faults: [first.errors], killed, reads: reader.reads };
  let time = first.seconds;
  for (let kill = 1; kill <= kills; kill += 1) {
    // Publication is at the end of a build: half of the kills are there.
    const part = random.chance(0.5) ? random.next() : 0.7 + 0.35 * random.next();
    const { code } = await build(kill, part * time);
    if (code === null) killed += 1;
    for (const fault of inspectSite(site, releases > 0)) faults.add(`after kill ${kill}: ${fault}`);
    if (kill % buildEvery !== 0 && kill !== kills) continue;
    const next = await build(kills + kill);
    time = Math.min(time, next.seconds);
    if (next.code !== 0) faults.add(`the build after kill ${kill}: ${next.errors}`);
    else if (versionOf(site, "index.html") !== kills + kill) faults.add(`kill ${kill}: the old site stays`);
  }
  return { faults: [...faults], killed, reads: reader.reads };
}

/** Every page has its version. */
function writeArticles(folder: string, version: number): void {
  mkdirSync(join(folder, "articles"), { recursive: true });
  for (let index = 0; index < ARTICLES; index += 1) {
    const text = `---\ntitle: Article ${index}\ndate: 2026-01-02\ntags: [Sujet]\n---\n\nVersion n${version}n.\n`;
    writeFileSync(join(folder, "articles", `${index}.md`), text);
  }
}

function versionOf(site: string, page: string): number | undefined {
  const found = /Version n(\d+)n/.exec(readFileSync(join(site, page), "utf8"))?.[1];
  return found === undefined ? undefined : Number(found);
}

/** Requests the first and the last page, again and again. */
class Reader {
  readonly #site: string;
  readonly #mayBeAbsent: boolean;
  #hasSeen = false;
  reads = 0;

  constructor(site: string, mayBeAbsent: boolean) {
    this.#site = site;
    this.#mayBeAbsent = mayBeAbsent;
  }

  /** The fault of the two pages, if both are from the same folder. */
  read(): string | undefined {
    try {
      const before = statSync(this.#site).ino;
      const versions = [versionOf(this.#site, "index.html"), versionOf(this.#site, "article-11/index.html")];
      if (statSync(this.#site).ino !== before) return undefined;
      this.#hasSeen = true;
      this.reads += 1;
      const isWhole = versions[0] === versions[1] && versions[0] !== undefined;
      return isWhole ? undefined : `a reader saw versions ${versions.join(" and ")}`;
    } catch (error) {
      if (!(error instanceof Error && "code" in error && error.code === "ENOENT")) throw error;
      const isGone = lstatSync(this.#site, { throwIfNoEntry: false }) === undefined;
      return isGone && this.#hasSeen && !this.#mayBeAbsent ? "a reader found no site" : undefined;
    }
  }
}

/** Whether the site is whole: each file as its manifest says. */
function inspectSite(site: string, mustBeThere: boolean): string[] {
  const place = statSync(site, { throwIfNoEntry: false }) ? site : `${site}.old`;
  if (mustBeThere && place !== site) return ["there is no site"];
  const manifest = readManifest(place);
  if (!manifest) return [`${place} has no manifest`];
  const found = inspect(place, manifest.addresses).manifest;
  if (manifestText(found) === manifestText(manifest)) return [];
  const differ = [...new Set([...manifest.files.keys(), ...found.files.keys()])].filter(
    (path) => manifest.files.get(path)?.sha256 !== found.files.get(path)?.sha256,
  );
  return [`${place} is not whole: ${differ.slice(0, 3).join(", ")} and others, ${differ.length} in all`];
}
