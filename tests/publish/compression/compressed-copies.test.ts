/** Compressed copies of texts: for what is worth it, always the same bytes, and never from a damaged cache. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { beforeEach, describe, expect, it } from "vitest";
import { precompress } from "../../../src/publish/compression/precompress.ts";
import { filesOf, NOW, temporaryFolder } from "../../workshop.ts";

const TEXT = "Un paragraphe qui se répète. ".repeat(100);
const TODAY = Date.parse(NOW);
const DAY = 86_400_000;
let site: string;
let cache: string;

const put = (name: string, content: string | Uint8Array) => {
  mkdirSync(join(site, name, ".."), { recursive: true });
  writeFileSync(join(site, name), content);
};
const kept = () =>
  readdirSync(cache)
    .filter((name) => name !== "blobs.json")
    .toSorted();
const bytes = (name: string) => readFileSync(join(site, name));

beforeEach(() => {
  const folder = temporaryFolder();
  site = join(folder, "site");
  cache = join(folder, "cache", "compressed");
  put("index.html", TEXT);
});

describe("the copies", () => {
  it("lie beside the texts that become smaller, and unpack to them", async () => {
    put("a/index.html", `${TEXT}!`);
    put("feed.json", TEXT);
    put("court.html", "Court.");
    put("photo.jpg", TEXT);
    put("bruit.txt", crypto.getRandomValues(new Uint8Array(4096)));
    await precompress(site, cache, TODAY);
    expect(filesOf(site)).toEqual([
      "a/index.html",
      "a/index.html.br",
      "a/index.html.gz",
      "bruit.txt",
      "court.html",
      "feed.json",
      "feed.json.br",
      "feed.json.gz",
      "index.html",
      "index.html.br",
      "index.html.gz",
      "photo.jpg",
    ]);
    expect(brotliDecompressSync(bytes("a/index.html.br")).toString()).toBe(`${TEXT}!`);
    expect(gunzipSync(bytes("index.html.gz")).toString()).toBe(TEXT);
  });

  it("are taken away when their text has become too short for them", async () => {
    await precompress(site, cache, TODAY);
    put("index.html", "Court.");
    await precompress(site, cache, TODAY);
    expect(filesOf(site)).toEqual(["index.html"]);
  });

  it("hold no date, and no trace of the machine", async () => {
    await precompress(site, cache, TODAY);
    const first = bytes("index.html.gz");
    expect([...first.subarray(3, 8)], "flags and date").toEqual([0, 0, 0, 0, 0]);
    rmSync(cache, { recursive: true });
    await precompress(site, cache, TODAY);
    expect(bytes("index.html.gz").equals(first)).toBe(true);
  });
});

describe("the cache", () => {
  it("gives again what has not changed, and forgets what is no longer asked for", async () => {
    await precompress(site, cache, TODAY);
    const [first] = kept();
    const { mtimeMs } = statSync(join(cache, first ?? ""));
    put("autre.html", `${TEXT}?`);
    await precompress(site, cache, TODAY);
    expect(kept()).toHaveLength(4);
    expect(statSync(join(cache, first ?? "")).mtimeMs).toBe(mtimeMs);
    rmSync(join(site, "index.html"));
    await precompress(site, cache, TODAY + 10 * DAY);
    expect(kept()).toHaveLength(2);
    expect(kept()).not.toContain(first);
  });

  it.each([
    ["cut short", (all: Buffer) => all.subarray(0, 9)],
    ["changed", (all: Buffer) => Buffer.from(all).fill(7, 20, 24)],
  ])("makes anew what was %s", async (_name, damage) => {
    await precompress(site, cache, TODAY);
    const sound = bytes("index.html.gz");
    for (const name of kept()) writeFileSync(join(cache, name), damage(readFileSync(join(cache, name))));
    await precompress(site, cache, TODAY);
    expect(bytes("index.html.gz").equals(sound)).toBe(true);
    expect(brotliDecompressSync(bytes("index.html.br")).toString()).toBe(TEXT);
    await precompress(site, cache, TODAY);
    expect(kept()).toHaveLength(2);
  });

  it("keeps for a week what a build into another folder asks for", async () => {
    await precompress(site, cache, TODAY);
    put("index.html", `${TEXT}!`);
    await precompress(site, cache, TODAY + 7 * DAY);
    expect(kept()).toHaveLength(4);
    await precompress(site, cache, TODAY + 8 * DAY);
    expect(kept()).toHaveLength(2);
  });

  it("may be impossible to write: the copies are made all the same", async () => {
    writeFileSync(dirname(cache), "");
    await precompress(site, cache, TODAY);
    expect(gunzipSync(bytes("index.html.gz")).toString()).toBe(TEXT);
  });

  it("is not a file of the project's history", async () => {
    await precompress(site, cache, TODAY);
    expect(readFileSync(join(cache, "../.gitignore"), "utf8")).toBe("*\n");
    expect(existsSync(join(site, "index.html.br"))).toBe(true);
  });
});
