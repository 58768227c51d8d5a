/** Names that are not UTF-8, as old archives have them: reported with their bytes and a command that works. */
import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { article, build, configuration, makeSite, tribune } from "../workshop.ts";

/** A file below a site under a name of any bytes. */
function write(folder: string, path: string, text: string): void {
  const bytes = Buffer.from(path, "latin1");
  const root = Buffer.from(`${folder}/`);
  const parts = bytes.toString("latin1").split("/").slice(0, -1);
  parts.forEach((_, index) => {
    const above = Buffer.from(parts.slice(0, index + 1).join("/"), "latin1");
    mkdirSync(Buffer.concat([root, above]), { recursive: true });
  });
  writeFileSync(Buffer.concat([root, bytes]), text);
}

const reported = (text: string) => [...text.matchAll(/^(.+?) {2}E711 {2}/gm)].map(([, file]) => file);

it("are reported in articles and pages, and the command that is given renames them", () => {
  const folder = makeSite({
    "articles/a.md": article("title: A"),
    "pages/p.md": "---\ntitle: P\n---\n\nTexte.\n",
  });
  const page = "---\ntitle: Q\n---\n\nTexte.\n";
  write(folder, "articles/caf\xe9.md", article("title: B"));
  write(folder, "articles/l'\xe9t\xe9/c.md", article("title: C"));
  write(folder, "articles/d\\\xff.md", article("title: D"));
  write(folder, "pages/\xe0-propos.md", page);
  const names = [
    "articles/caf\\xe9.md",
    "articles/d\\\\\\xff.md",
    "articles/l'\\xe9t\\xe9",
    "pages/\\xe0-propos.md",
  ];
  const run = tribune(folder, ["build"]);
  expect(run.code).toBe(1);
  expect(reported(run.error).toSorted()).toEqual(names);
  const check = tribune(folder, ["check"]);
  expect(reported(check.error + check.out).toSorted()).toEqual(names);
  const commands = [...run.error.matchAll(/par\s:\s(mv .*)$/gm)].map(([, command]) => command ?? "");
  for (const command of commands)
    expect(spawnSync("bash", ["-c", command], { cwd: folder }).status, command).toBe(0);
  expect(reported(tribune(folder, ["build"]).error)).toEqual([]);
});

it("are reported in layouts", () => {
  const folder = makeSite({
    ".eleventy.ts": configuration('language: "en", search: false,'),
    "articles/a.md": article("title: A"),
  });
  write(folder, "layouts/caf\xe9.11ty.ts", "export default {};");
  write(folder, "layouts/styles/d\xe9.css", "a {}");
  const run = tribune(folder, ["build"]);
  expect(run.code).toBe(1);
  expect(reported(run.error)).toEqual(["layouts/caf\\xe9.11ty.ts", "layouts/styles/d\\xe9.css"]);
  expect(run.error).toContain("is not written in UTF-8");
  rmSync(join(folder, "layouts"), { recursive: true });
  build(folder);
  // Outside the sources they do not matter.
  write(folder, "notes/\xe9.txt", "note");
  build(folder);
});
