/** The files of a preview after a build that wrote a few of its pages. */
import { hash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { inspectPartial, type ShownFiles } from "../../../src/cli/dev/partial-inspection.ts";
import type { Address, FileEntry } from "../../../src/publish/manifest.ts";
import { temporaryFolder } from "../../workshop.ts";

const page = (body: string) => `<!doctype html><html><body>${body}</body></html>\n`;
const entryOf = (text: string): FileEntry => ({ size: text.length, sha256: hash("sha256", text, "hex") });
const ADDRESS: Address = { kind: "text", source: "" };

const SHOWN = {
  "a/index.html": page("A"),
  "b/index.html": page('<a href="/c/">C</a>'),
  "c/index.html": page("C"),
  "style.css": "",
};

function write(files: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder();
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

function shownSite(change: Partial<ShownFiles> = {}): ShownFiles {
  const paths = Object.keys(SHOWN).filter((path) => path.endsWith(".html"));
  return {
    folder: write(SHOWN),
    files: new Map(Object.entries(SHOWN).map(([path, text]) => [path, entryOf(text)])),
    addresses: new Map(paths.map((path) => [path, ADDRESS])),
    untracked: new Set(),
    linksWereSound: true,
    ...change,
  };
}

const STALE = { staleOutputs: new Set(["/a/"]), removed: new Set<string>() };

describe("a build that wrote a few pages", () => {
  it("replaces them in the files of the site, until it is refused", () => {
    const shown = shownSite();
    const before = new Map(shown.files);
    const partial = inspectPartial(write({ "a/index.html": page("Autre") }), shown, STALE);
    expect(partial?.changes).toEqual({ changed: ["a/index.html"], gone: [] });
    expect(partial?.inspection.manifest.files).toEqual(
      new Map([...before, ["a/index.html", entryOf(page("Autre"))]]),
    );
    partial?.undo();
    expect(shown.files).toEqual(before);
  });

  it("changes nothing by a page with the same content", () => {
    const partial = inspectPartial(write({ "a/index.html": page("A") }), shownSite(), STALE);
    expect(partial?.changes).toEqual({ changed: [], gone: [] });
  });

  it("removes pages that are no longer asked for, and finds the links to them in pages that it did not write", () => {
    const removed = new Set(["/c/"]);
    const shown = shownSite();
    const partial = inspectPartial(write({ "a/index.html": page("A") }), shown, { ...STALE, removed });
    expect(partial?.changes.gone).toEqual(["c/index.html"]);
    expect(shown.files.has("c/index.html")).toBe(false);
    const { manifest, links } = partial?.inspection ?? expect.unreachable();
    expect(links.dead((file) => manifest.files.has(file), "/")).toEqual([
      { target: "/c/", page: "b/index.html", pages: 1 },
    ]);
    partial?.undo();
    expect(shown.files.get("c/index.html")).toEqual(entryOf(SHOWN["c/index.html"]));
  });

  it("removes a page whose reads are not recorded unless it wrote it again", () => {
    const shown = shownSite({ untracked: new Set(["a/index.html", "c/index.html"]) });
    const partial = inspectPartial(write({ "a/index.html": page("A") }), shown, STALE);
    expect(partial?.changes.gone).toEqual(["c/index.html"]);
  });

  it("is incomplete without a page that it had to write", () => {
    const partial = inspectPartial(write({}), shownSite(), STALE);
    expect(partial?.inspection.flaws).toEqual([{ path: "a/index.html", what: "missing" }]);
  });

  it("is inspected whole where more may have changed", () => {
    const whole = { ...STALE, staleOutputs: undefined };
    expect(inspectPartial(write({}), shownSite(), whole)).toBeUndefined();
  });
});
