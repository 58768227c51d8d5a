/** How a shown site becomes the next one. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, it } from "vitest";
import { updateSite } from "../../../src/cli/dev/server/update.ts";
import { temporaryFolder } from "../../workshop.ts";

function put(root: string, files: Readonly<Record<string, string>>): string {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

it("takes what has changed, and leaves neither a file nor a folder of what is gone", () => {
  const root = put(temporaryFolder(), { "a/b/index.html": "1", "c.html": "1", d: "1", "e/f": "1" });
  const folder = put(temporaryFolder(), { "c.html": "2", "d/index.html": "2", e: "2", unchanged: "2" });
  const changes = { changed: ["c.html", "d/index.html", "e"], gone: ["a/b/index.html", "d", "e/f", "never"] };
  updateSite(root, folder, changes);
  expect(readdirSync(root, { recursive: true }).toSorted()).toEqual(["c.html", "d", "d/index.html", "e"]);
  for (const path of changes.changed) expect(readFileSync(join(root, path), "utf8")).toBe("2");
});
