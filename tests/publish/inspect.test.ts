/** The inspection of a partly reused build equals that of a clean build. */
import { lstatSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inspect } from "../../src/publish/inspect.ts";
import { factsOf } from "../../src/publish/inspection/file-facts.ts";
import { type NotedFile, NotedFiles, noteOf } from "../../src/publish/inspection/noted-files.ts";
import type { Address } from "../../src/publish/manifest.ts";
import { NotePacker, NoteUnpacker } from "../../src/site/workers/write/packed-notes.ts";
import { temporaryFolder } from "../workshop.ts";

type Pages = Readonly<Record<string, string>>;

function folderOf(pages: Pages): string {
  const folder = temporaryFolder();
  for (const [path, html] of Object.entries(pages)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), html);
  }
  return folder;
}

const page = (...links: string[]) =>
  `<!doctype html>${links.map((link) => `<a href="${link}">x</a>`).join("")}</html>\n`;

const somePages = fc.dictionary(
  fc.constantFrom("index.html", "a/index.html", "b/index.html", "c/index.html", "x.pdf"),
  fc.oneof(
    {
      weight: 8,
      arbitrary: fc
        .array(fc.constantFrom("/", "/a/", "/b/", "/c/", "/x.pdf", "//ailleurs.example/"), { maxLength: 2 })
        .map((links) => page(...links)),
    },
    fc.constantFrom("", "<!doctype html>"),
  ),
  { noNullPrototype: true },
);

/** The complete inspection of a folder. */
function toldOf({ manifest, flaws, links }: ReturnType<typeof inspect>) {
  const byName = <Entry>(entries: Iterable<readonly [string, Entry]>) =>
    [...entries].toSorted(([one], [two]) => (one < two ? -1 : 1));
  return {
    files: byName(manifest.files),
    flaws: flaws.toSorted((one, two) => (one.path < two.path ? -1 : 1)),
    dead: links
      .dead((file) => manifest.files.has(file), "/")
      .toSorted((one, two) => (one.target < two.target ? -1 : 1)),
  };
}

const addresses = new Map<string, Address>(
  ["index.html", "a/index.html", "b/index.html"].map((path) => [path, { kind: "list", source: "" }]),
);

/** A build of `after` over a published `before`, where unchanged pages are reused; and the same as a clean build. */
function both(before: Pages, after: Pages, linksWereSound?: boolean) {
  const published = folderOf(before);
  const last = inspect(published, addresses);
  const reused = Object.keys(after).filter((path) => after[path] === before[path]);
  const written = Object.fromEntries(Object.entries(after).filter(([path]) => !reused.includes(path)));
  const warm = inspect(folderOf(written), addresses, {
    reused: {
      files: new Set(reused),
      linksWereSound: linksWereSound ?? toldOf(last).dead.length === 0,
      folder: published,
      before: last.manifest,
    },
  });
  return { warm, published, clean: toldOf(inspect(folderOf(after), addresses)) };
}

describe("a partly reused build", () => {
  const before = { "index.html": page("/a/"), "a/index.html": page("/"), "b/index.html": page("/a/") };

  it("does not read reused files if there are no problems", () => {
    const { warm, published, clean } = both(before, { ...before, "a/index.html": page("/b/") });
    rmSync(published, { recursive: true });
    expect(toldOf(warm)).toEqual(clean);
  });

  it.each([
    [
      "a file that vanished",
      before,
      { "index.html": before["index.html"], "b/index.html": before["b/index.html"] },
    ],
    [
      "a link that a written page has too",
      { ...before, "b/index.html": page("/a/", "/c/") },
      { ...before, "b/index.html": page("/a/", "/c/"), "index.html": page("/c/") },
    ],
    [
      "a link that was dead before",
      { ...before, "b/index.html": page("/c/") },
      { ...before, "b/index.html": page("/c/"), "a/index.html": page() },
    ],
  ])("reports %s as a clean build does", (_what, before, after) => {
    const { warm, clean } = both(before, after);
    expect(clean.dead).toHaveLength(1);
    expect(toldOf(warm)).toEqual(clean);
  });

  it("reports an empty, a truncated and a missing page among the written ones", () => {
    const { warm, clean } = both(before, { "index.html": "", "a/index.html": "<!doctype html><a" });
    expect(clean.flaws.map(({ what }) => what)).toEqual(["cut", "missing", "empty"]);
    expect(toldOf(warm)).toEqual(clean);
  });

  it("refuses to reuse what is not published", () => {
    const reused = {
      files: new Set(["x"]),
      linksWereSound: true,
      folder: "",
      before: { files: new Map(), addresses: new Map() },
    };
    expect(() => inspect(temporaryFolder(), new Map(), { reused })).toThrow("x is not of");
  });

  it("reports the same as a clean build, whatever changed", () => {
    fc.assert(
      fc.property(somePages, somePages, (one, two) => {
        // Most of a site does not change.
        const after = Object.fromEntries(
          Object.entries(two).map(([path, html], index) => [path, index % 2 ? (one[path] ?? html) : html]),
        );
        const { warm, clean } = both(one, after);
        expect({ files: toldOf(warm).files, dead: toldOf(warm).dead }).toEqual({
          files: clean.files,
          dead: clean.dead,
        });
      }),
      { numRuns: 100 },
    );
  });
});

/** What the writing thread would have recorded for these pages, in batches of two. */
function notesOf(folder: string, pages: Pages): NotedFiles {
  const [packer, unpacker] = [new NotePacker(), new NoteUnpacker()];
  const notes = Object.entries(pages).map(([path, html]): [string, NotedFile] => {
    const file = join(folder, path);
    return [file, noteOf(lstatSync(file, { bigint: true }), factsOf(path, Buffer.from(html)))];
  });
  for (let first = 0; first < notes.length; first += 2)
    unpacker.unpack(structuredClone(packer.pack(new Map(notes.slice(first, first + 2)))));
  const [newest] = notes.map(([, note]) => note).toSorted((a, b) => Number(b.writtenAt - a.writtenAt));
  const later: [string, NotedFile][] = newest
    ? [["later", { ...newest, writtenAt: newest.writtenAt + 1n }]]
    : [];
  return new NotedFiles(new Map([...unpacker.notes, ...later]));
}

describe("a build whose files were recorded while they were written", () => {
  it("is inspected from the records, without reading files", () => {
    const [there, noted] = [{ "index.html": page("/x/") }, { "index.html": page("/y/") }];
    const folder = folderOf(there);
    const told = toldOf(inspect(folder, addresses, { noted: notesOf(folder, noted) }));
    expect(told).toEqual(toldOf(inspect(folderOf(noted), addresses)));
  });

  it("is inspected as it is, whatever happened to the files since", () => {
    fc.assert(
      fc.property(somePages, somePages, fc.array(fc.boolean()), (written, altered, removed) => {
        const folder = folderOf(written);
        const notes = notesOf(folder, written);
        // File systems have clocks with a resolution of a few milliseconds.
        Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 12);
        Object.keys(written).forEach((path, index) => {
          if (removed[index]) rmSync(join(folder, path));
        });
        for (const [path, html] of Object.entries(altered)) {
          mkdirSync(dirname(join(folder, path)), { recursive: true });
          writeFileSync(join(folder, path), html);
        }
        expect(toldOf(inspect(folder, addresses, { noted: notes }))).toEqual(
          toldOf(inspect(folder, addresses)),
        );
      }),
      { numRuns: 60 },
    );
  });
});
