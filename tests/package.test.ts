/** The engine as an installed package: compiled, packed, and used by a site only from node_modules. */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { articleLayout } from "../scripts/guides.ts";
import { startPreview } from "./preview.ts";
import { article, filesOf, PROJECT, page, temporaryFolder } from "./workshop.ts";

/** As in the guides, with an additional kind of page. */
const LAYOUT = articleLayout().replace('kind: "article-page"', 'kind: "own"');

describe("the package", () => {
  const folder = temporaryFolder();
  const packed = execFileSync("npm", ["pack", "--silent", "--pack-destination", folder], {
    cwd: PROJECT,
    encoding: "utf8",
  });
  const modules = join(folder, "site/node_modules");
  mkdirSync(join(modules, "tribune-ssg"), { recursive: true });
  execFileSync("tar", [
    "-xzf",
    join(folder, packed.trim().split("\n").at(-1) ?? ""),
    "--strip-components=1",
    "-C",
    join(modules, "tribune-ssg"),
  ]);
  for (const name of readdirSync(join(PROJECT, "node_modules")))
    symlinkSync(join(PROJECT, "node_modules", name), join(modules, name));

  it("contains the compiled engine and nothing else", () => {
    const files = filesOf(join(modules, "tribune-ssg"));
    expect(
      files.filter(
        (file) =>
          !/^(?:dist\/(?:src|layouts)\/|bin\/tribune\.js$|package\.json$|README\.md$|LICENSE$)/.test(file),
      ),
    ).toEqual([]);
    expect(files).toContain("dist/layouts/styles/10-tokens.css");
    expect(
      files.filter((file) => /^dist\/src\/cli\/dev\/server\/browser\/.*(?<!\.d\.ts)$/.test(file)),
    ).toHaveLength(3);
    expect(files).toContain("dist/src/outputs/search/client/engine.js");
  });

  it("builds a site with one layout of its own", () => {
    const site = join(folder, "site");
    mkdirSync(join(site, "articles"));
    mkdirSync(join(site, "layouts"));
    writeFileSync(join(site, "package.json"), '{ "type": "module" }\n');
    writeFileSync(join(site, "articles/a.md"), article("title: Un titre\ntags: [Presse]"));
    writeFileSync(join(site, "layouts/article.11ty.ts"), LAYOUT);
    writeFileSync(
      join(site, ".eleventy.ts"),
      `import { tribune } from "tribune-ssg";
export default tribune({
  title: "Journal", url: "https://journal.example", publisher: { name: "Éditions" },
  authors: [{ id: "a", name: "Anselme" }], disclaimers: { default: "o", named: { o: "Opinion." } },
});
`,
    );
    const run = spawnSync(process.execPath, [join(modules, "tribune-ssg/bin/tribune.js"), "build"], {
      cwd: site,
      encoding: "utf8",
    });
    expect(run).toMatchObject({ status: 0, stderr: "" });
    expect(page(site, "_site/un-titre/index.html").body.className).toBe("own");
    expect(page(site, "_site/tags/presse/index.html").querySelector("h1")?.textContent).toBe("Presse");
  });

  it("previews that site", async () => {
    const preview = await startPreview(join(folder, "site"), [], { engine: join(modules, "tribune-ssg") });
    const shown = await (await fetch(`${preview.origin}/un-titre/`)).text();
    expect(shown).toMatch(/class="own"[\s\S]*__tribune\/client\.js/);
    for (const file of ["client.js", "overlay.css", "banner.css"])
      expect((await fetch(`${preview.origin}/__tribune/${file}`)).status).toBe(200);
    expect(await preview.end()).toBe(0);
  });
});
