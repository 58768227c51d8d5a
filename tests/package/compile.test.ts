/** What the script that makes the package refuses. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { namedIn } from "../../scripts/package/entries.ts";
import { noticesOf } from "../../scripts/package/notices.ts";
import { temporaryFolder } from "../workshop.ts";

it("finds the paths that calls name, and refuses a path that does not stand in the call", () => {
  const calls = 'enginePath("src/a.ts"); engineModule<typeof import("./b.ts")>(\n  "src/b.ts",\n)';
  expect(namedIn("c.ts", calls).map(({ path }) => path)).toEqual(["src/a.ts", "src/b.ts"]);
  expect(() => namedIn("c.ts", "enginePath(path)")).toThrow("c.ts");
  for (const beside of ["join(import.meta.dirname, `thread.ts`)", 'new URL("../a.ts", import.meta.url)'])
    expect(() => namedIn("c.ts", `new Worker(${beside})`)).toThrow("c.ts");
});

it("refuses a package without a licence", () => {
  const folder = join(temporaryFolder(), "node_modules/a");
  const describe = (more: object) =>
    writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "a", version: "1.0.0", ...more }));
  mkdirSync(folder, { recursive: true });
  describe({ license: "MIT" });
  expect(noticesOf([join(folder, "index.js"), "src/index.ts"])).toContain("a 1.0.0: MIT");
  describe({});
  expect(() => noticesOf([join(folder, "index.js")])).toThrow("without a licence");
});
