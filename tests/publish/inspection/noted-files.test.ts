/** Recorded facts are used only while the file is unchanged. */
import { lstatSync, renameSync, rmSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { factsOf } from "../../../src/publish/inspection/file-facts.ts";
import { type NotedFile, NotedFiles, noteOf } from "../../../src/publish/inspection/noted-files.ts";
import { temporaryFolder } from "../../workshop.ts";

const TEXT = '<!doctype html><a href="/a/">x</a></html>\n';
const ALTERED = TEXT.replace("/a/", "/b/");

/** A file that was written and recorded, before another one. */
function noted() {
  const file = join(temporaryFolder(), "page.html");
  writeFileSync(file, TEXT);
  const facts = factsOf("page.html", Buffer.from(TEXT));
  const note = noteOf(lstatSync(file, { bigint: true }), facts);
  const later = { ...note, writtenAt: note.writtenAt + 1n };
  return { file, facts, note, notes: notesOf({ [file]: note, later }) };
}

const notesOf = (notes: Readonly<Record<string, NotedFile>>) =>
  new NotedFiles(new Map(Object.entries(notes)));

describe("the facts of a file", () => {
  it.each([
    ["a page", "a/index.html", TEXT, true, ["/a/"]],
    ["a page that ends in capitals, and white space", "index.html", "<p></HTML> \n\n", true, []],
    ["a page that is cut", "index.html", TEXT.slice(0, -9), false, ["/a/"]],
    ["an empty page", "index.html", "", false, []],
    ["anything else", "feed.xml", TEXT.slice(0, -9), true, []],
    [
      "links to itself alone, each once, as they are written",
      "index.html",
      '<img src="/é%20.png"><a href="//b/"><a href="https://c/"><a href="d"><a href="/e/?f#g"><a href="/e/">&amp;</html>',
      true,
      ["/\u00c3\u00a9%20.png", "/e/"],
    ],
  ])("cover %s", (_what, path, text, isWhole, links) => {
    const content = Buffer.from(text);
    expect(factsOf(path, content)).toMatchObject({ size: content.length, isWhole, links });
  });

  it("have the digest that other tools compute", () => {
    const empty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
    expect(factsOf("empty", new Uint8Array()).sha256).toBe(empty);
  });

  it("are correct for a part of a larger buffer", () => {
    const all = Buffer.from(`</html>${TEXT}</html>`);
    const part = new Uint8Array(all.buffer, all.byteOffset + 7, TEXT.length);
    expect(factsOf("x.html", part)).toEqual(factsOf("x.html", Buffer.from(TEXT)));
  });
});

describe("a recorded file", () => {
  it("is known while it is unchanged", () => {
    const { file, facts, notes } = noted();
    expect(notes.of(file)).toBe(facts);
    expect(notes.of(`${file}x`)).toBeUndefined();
  });

  it.each<[string, (file: string) => void]>([
    ["was altered, to as many bytes", (file) => writeFileSync(file, ALTERED)],
    ["was written once more, as it was", (file) => writeFileSync(file, TEXT)],
    ["grew", (file) => writeFileSync(file, "!", { flag: "a" })],
    [
      "was altered, and its date put back",
      (file) => {
        const { atime, mtime } = lstatSync(file);
        writeFileSync(file, ALTERED);
        utimesSync(file, atime, mtime);
      },
    ],
    [
      "was replaced",
      (file) => {
        writeFileSync(`${file}.new`, ALTERED);
        renameSync(`${file}.new`, file);
      },
    ],
    [
      "became a link to itself",
      (file) => {
        renameSync(file, `${file}.old`);
        symlinkSync(`${file}.old`, file);
      },
    ],
    ["was removed", (file) => rmSync(file)],
  ])("must be read if it %s", async (_what, change) => {
    const { file, notes } = noted();
    // File systems have clocks with a resolution of a few milliseconds.
    await new Promise((settle) => setTimeout(settle, 20));
    change(file);
    expect(notes.of(file)).toBeUndefined();
  });

  it("must be read if no later file has a later date: a change since could have the same date", () => {
    const { file, note } = noted();
    expect(notesOf({ [file]: note, other: note }).of(file)).toBeUndefined();
  });
});
