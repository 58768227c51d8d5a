/** Blobs are returned intact or not at all; only those that no build has used for long are evicted. */
import { spawn } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { BlobFolder } from "../../../src/incremental/store/blob-folder.ts";
import { PROJECT, temporaryFolder } from "../../workshop.ts";
import { DAMAGES } from "./damage.ts";

/** Opens the folder, as a process started on this day does. */
const on = (day: number, folder: string, keptDays = 30) =>
  new BlobFolder(folder, (20_000 + day) * 86_400_000, keptDays);

/** A folder with these blobs, stored on day 0; the content of each is its key. */
function holding(...keys: readonly string[]): string {
  const folder = join(temporaryFolder(), "blobs");
  const blobs = on(0, folder);
  for (const key of keys) blobs.put(key, key);
  blobs.evict();
  return folder;
}

/** Uses these blobs on a day, as a complete build does. */
function build(day: number, folder: string, ...used: readonly string[]): void {
  const blobs = on(day, folder);
  for (const key of used) expect(blobs.path(key), key).toBeDefined();
  blobs.evict();
}

/** The path of a blob in a folder. */
function fileOf(folder: string, key: string): string {
  const name = readdirSync(folder).find((file) => file.startsWith(`${key}.`));
  if (name === undefined) throw new Error(`no blob ${key}`);
  return join(folder, name);
}

/** The keys that still exist. */
const left = (folder: string, ...keys: readonly string[]) => keys.filter((key) => on(0, folder).has(key));

describe("a blob", () => {
  it("is returned intact, in this run and later ones", () => {
    const folder = holding("a.png", "b.png");
    const blobs = on(1, folder);
    blobs.put("c.png", "c.png");
    for (const key of ["a.png", "b.png", "c.png"]) {
      expect(blobs.bytes(key)?.toString()).toBe(key);
      expect(readFileSync(blobs.path(key) ?? "", "utf8")).toBe(key);
      expect(blobs.has(key)).toBe(true);
    }
    expect([blobs.has("d.png"), blobs.path("d.png"), blobs.bytes("d.png")]).toEqual([
      false,
      undefined,
      undefined,
    ]);
  });

  it.each(Object.entries(DAMAGES))(
    "counts as missing after it was %s, and can be stored again",
    (_how, damage) => {
      for (const read of ["path", "bytes"] as const) {
        const folder = holding("a.png");
        damage(fileOf(folder, "a.png"));
        const blobs = on(1, folder);
        expect(blobs[read]("a.png")).toBeUndefined();
        blobs.put("a.png", "a.png");
        expect(on(1, folder).bytes("a.png")?.toString()).toBe("a.png");
      }
    },
  );

  it("is read again only if its stamp has changed", () => {
    const folder = holding("a.png");
    const file = fileOf(folder, "a.png");
    utimesSync(file, 1000, 1000);
    build(1, folder, "a.png");
    // Other bytes with the same size, time and inode, which no disk produces.
    writeFileSync(file, "b.png");
    utimesSync(file, 1000, 1000);
    expect(on(1, folder).path("a.png")).toBe(file);
    utimesSync(file, 1001, 1001);
    expect(on(1, folder).path("a.png")).toBeUndefined();
  });

  it("is not taken from the partial file of a killed process", () => {
    const folder = holding("a.png");
    const file = fileOf(folder, "a.png");
    renameSync(file, `${file}.4194000`);
    expect(on(1, folder).has("a.png")).toBe(false);
  });

  it("is placed in the site, or reported missing if another process has removed it", () => {
    const folder = holding("a.png");
    const site = temporaryFolder();
    const blobs = on(40, folder);
    expect(blobs.has("a.png")).toBe(true);
    on(40, folder).evict();
    expect(blobs.place("a.png", join(site, "a.png"))).toBe(false);
    expect(existsSync(join(site, "a.png"))).toBe(false);
    blobs.put("a.png", "a.png");
    expect(blobs.place("a.png", join(site, "a.png"))).toBe(true);
    expect(readFileSync(join(site, "a.png"), "utf8")).toBe("a.png");
  });

  it("is not needed if nothing can be written", () => {
    const folder = join(temporaryFolder(), "blobs");
    // A file in place of the folder: not even root can write there.
    writeFileSync(folder, "");
    const blobs = on(0, folder);
    blobs.tryPut("a.png", "a.png");
    blobs.save();
    blobs.evict();
    expect(blobs.has("a.png")).toBe(false);
    expect(() => blobs.put("a.png", "a.png")).toThrow();
  });
});

describe("eviction", () => {
  it("removes what no build has used for the maximum number of days", () => {
    const folder = holding("a.png", "b.png");
    build(20, folder, "a.png");
    build(30, folder);
    expect(left(folder, "a.png", "b.png")).toEqual(["a.png", "b.png"]);
    build(31, folder);
    expect(left(folder, "a.png", "b.png")).toEqual(["a.png"]);
    build(51, folder);
    expect(left(folder, "a.png", "b.png")).toEqual([]);
  });

  it("never removes what this build has used, even after a long pause", () => {
    const folder = holding("a.png", "b.png");
    build(5000, folder, "a.png");
    expect(left(folder, "a.png", "b.png")).toEqual(["a.png"]);
  });

  it("happens only in builds: saving uses removes nothing", () => {
    const folder = holding("a.png", "b.png");
    const blobs = on(60, folder);
    blobs.has("a.png");
    blobs.save();
    expect(left(folder, "a.png", "b.png")).toEqual(["a.png", "b.png"]);
  });

  it("goes by recorded uses, not by file dates, which are new in a restored cache", () => {
    const folder = holding("a.png", "b.png");
    build(20, folder, "a.png");
    const restored = join(temporaryFolder(), "blobs");
    cpSync(folder, restored, { recursive: true });
    build(40, restored);
    expect(left(restored, "a.png", "b.png")).toEqual(["a.png"]);
  });

  it("counts from today if nothing is recorded", () => {
    const folder = holding("a.png");
    writeFileSync(join(folder, "blobs.json"), "{}");
    build(100, folder);
    build(130, folder);
    expect(left(folder, "a.png")).toEqual(["a.png"]);
    build(131, folder);
    expect(left(folder, "a.png")).toEqual([]);
  });

  it("counts from today if a use was recorded with a clock that was ahead", () => {
    const folder = holding("a.png");
    build(5000, folder, "a.png");
    build(10, folder);
    build(41, folder);
    expect(left(folder, "a.png")).toEqual([]);
  });

  it("removes partial files of killed processes", () => {
    const folder = holding("a.png");
    const unfinished = `${fileOf(folder, "a.png")}.4194000`;
    writeFileSync(unfinished, "a.");
    build(10, folder, "a.png");
    expect(existsSync(unfinished)).toBe(true);
    build(41, folder, "a.png");
    expect(existsSync(unfinished)).toBe(false);
  });

  it("leaves files that are not named like blobs, and all folders", () => {
    const folder = holding("a.png");
    const foreign = ["notes.txt", "originals.json", "photo.0123.png", "b.png.0123456789abcdeX"];
    for (const name of foreign) writeFileSync(join(folder, name), name);
    mkdirSync(join(folder, "c.png.0123456789abcdef"));
    build(10, folder);
    build(100, folder);
    expect(readdirSync(folder).toSorted()).toEqual(
      [...foreign, "c.png.0123456789abcdef", "blobs.json"].toSorted(),
    );
  });

  it("writes nothing in a build that uses the same blobs as an earlier one on that day", () => {
    const folder = holding("a.png");
    const record = join(folder, "blobs.json");
    utimesSync(record, 1000, 1000);
    build(0, folder, "a.png");
    expect(on(0, folder).bytes("a.png")).toBeDefined();
    expect(statSync(record).mtimeMs).toBe(1_000_000);
  });
});

describe("two processes at once", () => {
  it("record the uses of both", () => {
    const folder = holding("a.png", "b.png");
    const [one, other] = [on(20, folder), on(20, folder)];
    expect([one.path("a.png"), other.path("b.png")]).not.toContain(undefined);
    one.evict();
    other.evict();
    build(40, folder);
    expect(left(folder, "a.png", "b.png")).toEqual(["a.png", "b.png"]);
  });

  it("may write the same blobs, and evict while the other writes", async () => {
    const folder = join(temporaryFolder(), "blobs");
    const script = `
      import { BlobFolder } from ${JSON.stringify(join(PROJECT, "src/incremental/store/blob-folder.ts"))};
      for (let day = 1; day <= 40; day += 1) {
        const blobs = new BlobFolder(${JSON.stringify(folder)}, day * 86_400_000, 1);
        for (let n = day; n < day + 10; n += 1) {
          const key = \`n\${n}.png\`;
          if (!blobs.path(key)) blobs.put(key, key.repeat(5000));
        }
        blobs.evict();
      }`;
    const run = () =>
      new Promise<number | null>((ended) => {
        const child = spawn(process.execPath, ["--input-type=module", "-e", script], { stdio: "inherit" });
        child.on("close", ended);
      });
    expect(await Promise.all([run(), run(), run()])).toEqual([0, 0, 0]);
    const blobs = on(0, folder);
    const keys = Array.from({ length: 10 }, (_, n) => `n${n + 40}.png`);
    for (const key of keys) expect(blobs.bytes(key)?.toString()).toBe(key.repeat(5000));
  });
});
