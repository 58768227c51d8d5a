/** Compressed copies of texts: for what is worth it, always the same bytes, and never from a damaged cache. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import fc from "fast-check";
import { beforeEach, describe, expect, it } from "vitest";
import { ConcurrencyLimit } from "../../../src/incremental/concurrency-limit.ts";
import { CompressedCopies } from "../../../src/publish/compression/compressed-copies.ts";
import { runs } from "../../runs.ts";
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
/** A build: compresses the files that are `begun` early, then the whole site. */
async function compress(now = TODAY, { level = 9, tasks = 2, begun = [] as readonly string[] } = {}) {
  const copies = new CompressedCopies({ cache, now, level, limit: new ConcurrencyLimit(tasks) });
  copies.begin(begun.map((name) => join(site, name)));
  await copies.finish(site);
}
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
    await compress();
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
    await compress();
    put("index.html", "Court.");
    await compress();
    expect(filesOf(site)).toEqual(["index.html"]);
  });

  it("hold no date, and no trace of the machine", async () => {
    await compress();
    const first = bytes("index.html.gz");
    expect([...first.subarray(3, 8)], "flags and date").toEqual([0, 0, 0, 0, 0]);
    rmSync(cache, { recursive: true });
    await compress();
    expect(bytes("index.html.gz").equals(first)).toBe(true);
  });
});

describe("copies of any text", () => {
  const word = fc.constantFrom(
    "<p>",
    "</p>\n",
    "une opinion ",
    "n’engage que ",
    "son auteur. ",
    "été",
    "\ud83d\ude00",
  );
  const text = fc.oneof(
    fc.array(word, { maxLength: 4000 }).map((words) => Buffer.from(words.join(""))),
    fc.uint8Array({ maxLength: 3000 }).map((bytes) => Buffer.from(bytes)),
  );

  it("unpack to it, are smaller, and are the same whatever was begun early and however many at once", async () => {
    await fc.assert(
      fc.asyncProperty(
        text,
        fc.integer({ min: 0, max: 11 }),
        fc.boolean(),
        async (content, level, isEarly) => {
          rmSync(cache, { recursive: true, force: true });
          put("index.html", content);
          await compress(TODAY, { level, tasks: 4, begun: isEarly ? ["index.html"] : [] });
          const unpack = { br: brotliDecompressSync, gz: gunzipSync };
          const made = (["br", "gz"] as const).flatMap((ending) => {
            const copy = join(site, `index.html.${ending}`);
            if (!existsSync(copy)) return [];
            const packed = readFileSync(copy);
            expect(unpack[ending](packed).equals(content)).toBe(true);
            expect(packed.length).toBeLessThan(content.length);
            return [packed];
          });
          if (content.length < 1024) expect(made).toEqual([]);
          rmSync(cache, { recursive: true, force: true });
          await compress(TODAY, { level, tasks: 1 });
          for (const [index, ending] of (["br", "gz"] as const).entries())
            if (made.length === 2) expect(bytes(`index.html.${ending}`)).toEqual(made[index]);
        },
      ),
      { numRuns: runs(300) },
    );
  });

  it("unpack where the text is larger than the largest window", async () => {
    const large = Buffer.alloc(2 ** 24 + 1000, TEXT);
    put("index.html", large);
    await compress(TODAY, { level: 1 });
    expect(brotliDecompressSync(bytes("index.html.br")).equals(large)).toBe(true);
  });
});

describe("a file that was begun", () => {
  it("has copies of what it is at the end, or none", async () => {
    put("autre.html", TEXT);
    const copies = new CompressedCopies({ cache, now: TODAY, level: 9, limit: new ConcurrencyLimit(1) });
    copies.begin([join(site, "index.html"), join(site, "autre.html"), join(site, "absent.html")]);
    put("index.html", `${TEXT}!`);
    rmSync(join(site, "autre.html"));
    await copies.finish(site);
    expect(filesOf(site)).toEqual(["index.html", "index.html.br", "index.html.gz"]);
    expect(brotliDecompressSync(bytes("index.html.br")).toString()).toBe(`${TEXT}!`);
  });
});

describe("the cache", () => {
  it("has another copy for each level of Brotli, and one of gzip", async () => {
    await compress();
    const quick = bytes("index.html.br");
    await compress(TODAY, { level: 0 });
    expect(kept()).toHaveLength(3);
    expect(bytes("index.html.br").equals(quick)).toBe(false);
    await compress();
    expect(bytes("index.html.br").equals(quick)).toBe(true);
    expect(kept()).toHaveLength(3);
  });

  it("remembers what gains nothing", async () => {
    put("bruit.txt", crypto.getRandomValues(new Uint8Array(4096)));
    await compress();
    const names = kept();
    expect(names.filter((name) => name.includes("-none"))).toHaveLength(2);
    await compress();
    expect(kept()).toEqual(names);
    expect(existsSync(join(site, "bruit.txt.gz"))).toBe(false);
  });

  it("gives again what has not changed, and forgets what is no longer asked for", async () => {
    await compress();
    const [first] = kept();
    const { mtimeMs } = statSync(join(cache, first ?? ""));
    put("autre.html", `${TEXT}?`);
    await compress();
    expect(kept()).toHaveLength(4);
    expect(statSync(join(cache, first ?? "")).mtimeMs).toBe(mtimeMs);
    rmSync(join(site, "index.html"));
    await compress(TODAY + 10 * DAY);
    expect(kept()).toHaveLength(2);
    expect(kept()).not.toContain(first);
  });

  it.each([
    ["cut short", (all: Buffer) => all.subarray(0, 9)],
    ["changed", (all: Buffer) => Buffer.from(all).fill(7, 20, 24)],
  ])("makes anew what was %s", async (_name, damage) => {
    await compress();
    const sound = bytes("index.html.gz");
    for (const name of kept()) writeFileSync(join(cache, name), damage(readFileSync(join(cache, name))));
    await compress();
    expect(bytes("index.html.gz").equals(sound)).toBe(true);
    expect(brotliDecompressSync(bytes("index.html.br")).toString()).toBe(TEXT);
    await compress();
    expect(kept()).toHaveLength(2);
  });

  it("keeps for a week what a build into another folder asks for", async () => {
    await compress();
    put("index.html", `${TEXT}!`);
    await compress(TODAY + 7 * DAY);
    expect(kept()).toHaveLength(4);
    await compress(TODAY + 8 * DAY);
    expect(kept()).toHaveLength(2);
  });

  it("may be impossible to write: the copies are made all the same", async () => {
    writeFileSync(dirname(cache), "");
    await compress();
    expect(gunzipSync(bytes("index.html.gz")).toString()).toBe(TEXT);
  });

  it("is not a file of the project's history", async () => {
    await compress();
    expect(readFileSync(join(cache, "../.gitignore"), "utf8")).toBe("*\n");
    expect(existsSync(join(site, "index.html.br"))).toBe(true);
  });
});
