/** What is written stands whole in its place, with its pictures, or not at all. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { write } from "../../src/import/file-writer.ts";
import { filesOf, temporaryFolder } from "../workshop.ts";

describe("writing an imported text", () => {
  it("gives it a folder with its pictures, under names of their own", () => {
    const folder = temporaryFolder();
    const original = join(folder, "photo.png");
    writeFileSync(original, "photo");
    const files = new Map<string, Uint8Array | string>([
      ["a.png", original],
      ["b.png", Buffer.from("bytes")],
    ]);
    expect(write({ path: join(folder, "articles/un/index.md"), text: "Un\n", files })).toBe(true);
    expect(filesOf(join(folder, "articles"))).toEqual(["un/a.png", "un/b.png", "un/index.md"]);
    expect(readFileSync(join(folder, "articles/un/a.png"), "utf8")).toBe("photo");
  });

  it("leaves nothing behind when a picture cannot be had", () => {
    const folder = temporaryFolder();
    const files = new Map([["a.png", join(folder, "nowhere.png")]]);
    expect(() => write({ path: join(folder, "articles/un/index.md"), text: "Un\n", files })).toThrow(
      "ENOENT",
    );
    expect(filesOf(folder)).toEqual([]);
    expect(existsSync(join(folder, "articles/un"))).toBe(false);
  });

  it("never takes the place of a file or a folder", () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, "deux"));
    writeFileSync(join(folder, "un.md"), "À moi.");
    expect(write({ path: join(folder, "un.md"), text: "Un\n", files: new Map() })).toBe(false);
    const files = new Map([["a.png", Buffer.from("a")]]);
    expect(write({ path: join(folder, "deux/index.md"), text: "Deux\n", files })).toBe(false);
    expect(filesOf(folder)).toEqual(["un.md"]);
    expect(readFileSync(join(folder, "un.md"), "utf8")).toBe("À moi.");
  });
});
