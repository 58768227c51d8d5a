/** Stored texts are returned intact or not at all. */
import { chmodSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readSealed, writeSealed } from "../../../src/incremental/store/sealed.ts";
import { TextStore } from "../../../src/incremental/store/text-store.ts";
import { temporaryFolder } from "../../workshop.ts";

type Texts = Readonly<Record<string, readonly string[]>>;

/** One build that stores these texts and retains the named ones. */
function build(folder: string, texts: Texts, carried: readonly string[] = [], settings = "s"): void {
  const store = new TextStore(folder, settings);
  for (const name of carried) if (store.get(name)) store.retain(name);
  for (const [name, long] of Object.entries(texts)) store.put(long).keep(name, { name });
  store.save();
  store.close();
}

function recalled(folder: string, name: string, settings = "s") {
  const kept = new TextStore(folder, settings).get(name);
  return kept && [kept.facts, kept.texts.text(0), kept.texts.text(1)];
}

/** Changes one byte of a file. */
function damage(file: string, at: number): void {
  const bytes = readFileSync(file);
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  writeFileSync(file, bytes);
}

describe("stored texts", () => {
  const texts = { "articles/é.md": ["Un texte.\n", "deux\u2028"], "b\tc.md": ["", "x".repeat(70_000)] };

  it("are returned intact", () => {
    const folder = temporaryFolder();
    build(folder, texts);
    for (const [name, long] of Object.entries(texts))
      expect(recalled(folder, name)).toEqual([{ name }, ...long]);
    expect(recalled(folder, "articles/z.md")).toBeUndefined();
    expect(recalled(folder, "b\tc.md", "other settings")).toBeUndefined();
  });

  it("can be read in the build that stores them, flushed or not", () => {
    const store = new TextStore(temporaryFolder(), "s");
    const large = "é".repeat(400_000);
    const put = [["a"], [large], ["b"], [large, "c"]].map((long) => store.put(long));
    expect(put.map(({ texts }) => texts.text(0))).toEqual(["a", large, "b", large]);
    expect(put[3]?.texts.text(1)).toBe("c");
  });

  it("are dropped if a build does not retain them", () => {
    const folder = temporaryFolder();
    build(folder, { a: ["1"], b: ["2"] });
    build(folder, { c: ["3"] }, ["a"]);
    expect(["a", "b", "c"].map((name) => recalled(folder, name)?.[1])).toEqual(["1", undefined, "3"]);
  });

  it("are compacted when they are in many packs", () => {
    const folder = temporaryFolder();
    const names = Array.from({ length: 40 }, (_, index) => `n${index}`);
    for (const [index, name] of names.entries()) build(folder, { [name]: [name] }, names.slice(0, index));
    expect(names.map((name) => recalled(folder, name)?.[1])).toEqual(names);
    expect(readdirSync(folder).filter((file) => file.endsWith(".pack")).length).toBeLessThan(10);
  });

  it("are those of the last build after any sequence of builds", () => {
    const names = ["a", "b\t", 'c\\"', "é", "f"];
    const name = fc.constantFrom(...names);
    const step = fc.record({ kept: fc.uniqueArray(name), carried: fc.uniqueArray(name) });
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 12 }), (steps) => {
        const folder = temporaryFolder();
        let last = new Map<string, string>();
        for (const [turn, { kept, carried }] of steps.entries()) {
          const text = (of: string) => `${of} ${turn}`;
          build(folder, Object.fromEntries(kept.map((of) => [of, [text(of)]])), carried);
          const stay = carried.flatMap((of) => [...last].filter(([known]) => known === of));
          last = new Map([...stay, ...kept.map((of) => [of, text(of)] as const)]);
          expect(names.map((of) => recalled(folder, of)?.[1])).toEqual(names.map((of) => last.get(of)));
        }
      }),
      { numRuns: 40 },
    );
  });

  it("append index lines if a few changed, and rewrite the index if many did", () => {
    const folder = temporaryFolder();
    const index = join(folder, "index");
    const names = Array.from({ length: 40 }, (_, index) => `n${index}`);
    build(folder, Object.fromEntries(names.map((name) => [name, ["1"]])));
    const first = readFileSync(index, "utf8");
    build(folder, { n7: ["2"] }, names.slice(1));
    const second = readFileSync(index, "utf8");
    expect(second.startsWith(first)).toBe(true);
    expect(second.slice(first.length).trimEnd().split("\n")).toHaveLength(2);
    expect(["n0", "n7", "n8"].map((name) => recalled(folder, name)?.[1])).toEqual([undefined, "2", "1"]);
    build(folder, Object.fromEntries(names.slice(0, 20).map((name) => [name, ["3"]])), names);
    expect(readFileSync(index, "utf8").trimEnd().split("\n")).toHaveLength(41);
  });

  it("survive a partial line left by a full disk", () => {
    const folder = temporaryFolder();
    const index = join(folder, "index");
    build(folder, { a: ["1"], b: ["2"] });
    writeFileSync(index, readFileSync(index).subarray(0, -9));
    expect(["a", "b"].map((name) => recalled(folder, name)?.[1])).toEqual(["1", undefined]);
    build(folder, { b: ["3"] }, ["a"]);
    expect(["a", "b"].map((name) => recalled(folder, name)?.[1])).toEqual(["1", "3"]);
  });

  it("count as missing if one of their bytes was changed", () => {
    const folder = temporaryFolder();
    build(folder, { a: ["premier"], b: ["second"] });
    damage(join(folder, "1.pack"), 2);
    expect([recalled(folder, "a")?.[1], recalled(folder, "b")?.[1]]).toEqual([undefined, "second"]);
  });

  it("are intact or missing wherever the index was damaged", () => {
    const folder = temporaryFolder();
    build(folder, { a: ["premier"], b: ["second"] });
    const index = join(folder, "index");
    const sound = readFileSync(index);
    fc.assert(
      fc.property(fc.nat(sound.length - 1), (at) => {
        writeFileSync(index, sound);
        damage(index, at);
        const [a, b] = [recalled(folder, "a"), recalled(folder, "b")];
        if (a) expect(a.slice(0, 2)).toEqual([{ name: "a" }, "premier"]);
        if (b) expect(b.slice(0, 2)).toEqual([{ name: "b" }, "second"]);
      }),
    );
  });

  it("do no harm if nothing can be written", () => {
    const folder = temporaryFolder();
    // A file in place of the folder: not even root can write there.
    writeFileSync(join(folder, "texts"), "");
    const store = new TextStore(join(folder, "texts"), "s");
    const long = "x".repeat(3_000_000);
    const put = store.put([long]);
    put.keep("a", {});
    store.save();
    expect(put.texts.text(0)).toBe(long);
  });
});

describe("a sealed file", () => {
  it("returns what was written, and nothing if it has another kind or was changed", () => {
    const file = join(temporaryFolder(), "a/b.json");
    writeSealed(file, "kind-1", { text: "é", list: [1, null] });
    expect(readSealed(file, "kind-1")).toEqual({ text: "é", list: [1, null] });
    expect(readSealed(file, "kind-2")).toBeUndefined();
    damage(file, readFileSync(file).length - 3);
    expect(readSealed(file, "kind-1")).toBeUndefined();
    chmodSync(file, 0o644);
    writeFileSync(file, "");
    expect(readSealed(file, "kind-1")).toBeUndefined();
  });
});
