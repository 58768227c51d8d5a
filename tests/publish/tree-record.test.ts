/** Recorded folders need not be listed again, but never hide a file that was added. */
import { mkdirSync, readdirSync, renameSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { OutputRefusal } from "../../src/publish/ownership.ts";
import { Publication } from "../../src/publish/publication.ts";
import { listTree, TreeLister } from "../../src/publish/tree.ts";
import { temporaryFolder } from "../workshop.ts";

// Folders are trusted once they have been unchanged for two seconds.
const LATER = Date.now() + 60_000;

/** Longer than the resolution of any file system's clock in these tests. */
const aTick = () => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 15);

const sorted = ({ files, folders }: ReturnType<typeof listTree>) => [files.toSorted(), folders.toSorted()];

describe("a tree that is listed again", () => {
  it("is the current tree, whatever was added, removed or replaced", () => {
    const names = fc.constantFrom("a", "b", "c/d", "c", "c/d/e");
    const change = fc.tuple(fc.constantFrom("file", "folder", "gone", "moved", "touched"), names, names);
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 8 }), (changes) => {
        const root = join(temporaryFolder(), "tree");
        mkdirSync(join(root, "c/d"), { recursive: true });
        writeFileSync(join(root, "c/d/e"), "");
        let lister = new TreeLister(LATER);
        for (const [what, name, other] of changes) {
          expect(sorted(lister.list(root))).toEqual(sorted(listTree(root)));
          aTick();
          try {
            if (what === "file") writeFileSync(join(root, name), "");
            if (what === "folder") mkdirSync(join(root, name), { recursive: true });
            if (what === "gone") rmSync(join(root, name), { recursive: true });
            if (what === "moved") renameSync(join(root, name), join(root, other));
            if (what === "touched") utimesSync(join(root, name), 1, 1);
          } catch {}
          lister = new TreeLister(LATER, lister.known);
        }
        expect(sorted(lister.list(root))).toEqual(sorted(listTree(root)));
      }),
      { numRuns: 30 },
    );
  });

  it("does not trust a folder that has just changed", () => {
    const root = temporaryFolder();
    const lister = new TreeLister(Date.now());
    for (const name of ["1", "2", "3", "4", "5", "6", "7", "8"]) {
      writeFileSync(join(root, name), "");
      expect(lister.list(root).files).toContain(name);
    }
  });
});

describe("a publication with recorded folders", () => {
  const folder = () => {
    const root = temporaryFolder();
    return { root, site: join(root, "_site"), spares: join(root, "cache/spare") };
  };
  const publish = ({ site, spares }: ReturnType<typeof folder>, text: string, whileBuilt = () => {}) => {
    const publication = new Publication(site, LATER, spares);
    try {
      for (const name of ["a", "b", "c"]) {
        mkdirSync(join(publication.folder, name));
        writeFileSync(join(publication.folder, name, "index.html"), name === "a" ? text : name);
      }
      aTick();
      whileBuilt();
      publication.publish(publication.inspect(new Map()).manifest, undefined);
    } finally {
      publication.end();
    }
    aTick();
  };
  const warm = () => {
    const output = folder();
    for (const text of ["1", "2", "3", "4"]) publish(output, text);
    return output;
  };

  it.each(["b/lettre.txt", "lettre.txt", "b/d/lettre.txt", "a/lettre.txt"])(
    "refuses to go over %s",
    (letter) => {
      const output = warm();
      const put = () => {
        mkdirSync(join(output.site, letter, ".."), { recursive: true });
        writeFileSync(join(output.site, letter), "");
      };
      expect(() => publish(output, "5", put)).toThrow(OutputRefusal);
      expect(() => publish(output, "6")).toThrow(OutputRefusal);
      rmSync(join(output.site, letter));
      publish(output, "7");
      expect(readdirSync(join(output.site, "b"))).toEqual(["index.html"]);
    },
  );

  it("publishes no file added to the previous tree", () => {
    const output = warm();
    const [spare = ""] = readdirSync(output.spares);
    writeFileSync(join(output.spares, spare, "b/lettre.txt"), "");
    for (const text of ["5", "6", "7"]) {
      publish(output, text);
      expect(readdirSync(join(output.site, "b"))).toEqual(["index.html"]);
    }
    expect(readdirSync(join(output.spares, spare, "b"))).toContain("lettre.txt");
  });

  it("lists each changed folder, and no other", () => {
    const output = warm();
    const lister = new TreeLister(LATER);
    lister.list(output.site);
    aTick();
    writeFileSync(join(output.site, "b/new.html"), "");
    const { known } = lister;
    lister.list(output.site);
    const same = [...lister.known].filter(([path, held]) => known.get(path) === held).map(([path]) => path);
    expect(same.toSorted()).toEqual(["", "a/", "c/"]);
  });
});
