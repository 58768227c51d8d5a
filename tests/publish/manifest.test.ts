/** The manifest: read back unchanged, and never trusted with a path outside its folder. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { FileEntry } from "../../src/publish/manifest.ts";
import { digestOf, manifestText, readManifest } from "../../src/publish/manifest-file.ts";
import { foreignFiles, removeSite } from "../../src/publish/ownership.ts";
import { filesOf, temporaryFolder } from "../workshop.ts";

const entry: FileEntry = { size: 1, sha256: "0".repeat(64) };

function folderWith(text: string): string {
  const folder = join(temporaryFolder(), "site");
  mkdirSync(folder);
  writeFileSync(join(folder, ".tribune"), text);
  return folder;
}

describe("a manifest", () => {
  const name = fc
    .stringMatching(/^[\w é"'{}:,%+-][\w é"'{}:,.%+-]*$/)
    .filter((part) => part !== "__proto__" && !/^\.*$/.test(part));

  it("is read back unchanged, whatever the order of its files", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.array(name, { minLength: 1, maxLength: 3 }), { maxLength: 8, selector: String }),
        (paths) => {
          const files = new Map(paths.map((parts, size) => [parts.join("/"), { ...entry, size }]));
          const manifest = { files, addresses: new Map() };
          const turned = { files: new Map([...files].toReversed()), addresses: new Map() };
          expect(readManifest(folderWith(manifestText(manifest)))?.files).toEqual(files);
          expect(digestOf(turned)).toBe(digestOf(manifest));
        },
      ),
      { numRuns: 60 },
    );
  });

  it.each(["../dehors.txt", "/etc/passwd", "a/../../dehors.txt", "a//b", "", ".", "..\\dehors.txt"])(
    "that names %j is no manifest, and nothing is removed for it",
    (path) => {
      const folder = folderWith(manifestText({ files: new Map([[path, entry]]), addresses: new Map() }));
      writeFileSync(join(folder, "../dehors.txt"), "à moi");
      expect(readManifest(folder)).toBe(undefined);
      removeSite(folder);
      expect(filesOf(join(folder, ".."))).toContain("dehors.txt");
    },
  );

  it.each(["", "{", "null", '{"format":2,"files":{},"addresses":{}}'])(
    "that reads %j claims nothing",
    (text) => {
      const folder = folderWith(text);
      writeFileSync(join(folder, "index.html"), "");
      expect(foreignFiles(folder)).toContain("index.html");
    },
  );
});
