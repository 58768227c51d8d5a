/** The recipes in `docs/`: the same in both languages, valid for their tools, and correct. */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse as parseToml } from "smol-toml";
import { describe, expect, it } from "vitest";
import { parse as parseYaml } from "yaml";
import { COMMANDS } from "../../../src/cli/commands.ts";
import { HOSTS } from "../../../src/content/journal/hosting-settings.ts";
import { hostFiles } from "../../../src/outputs/hosting/host-files.ts";
import { PROJECT } from "../../project.ts";
import { readText } from "../../workshop.ts";
import { hostedSite } from "./hosted.ts";

const TEXTS = ["hosting.md", "hebergement.md"].map((name) => readText(PROJECT, "docs", name));

interface Recipe {
  readonly language: string;
  readonly text: string;
}

const recipesOf = (text: string): Recipe[] =>
  [...text.matchAll(/^```(\w+)\n(.*?)^```$/gms)].map(([, language = "", recipe = ""]) => ({
    language,
    text: recipe,
  }));

const [RECIPES = [], FRENCH = []] = TEXTS.map(recipesOf);
const written = (language: string) =>
  RECIPES.filter((recipe) => recipe.language === language).map(({ text }) => text);

it("the recipes are the same in both languages", () => {
  expect(FRENCH).toEqual(RECIPES);
  expect(RECIPES.map(({ language }) => language)).toEqual([
    "ts",
    "yaml",
    "toml",
    "yaml",
    "js",
    "toml",
    "sh",
    "sh",
    "sh",
    "sh",
    "nginx",
    "caddyfile",
  ]);
});

it("both documents cover every host, and are linked from the README", () => {
  for (const text of TEXTS) for (const host of HOSTS) expect(text).toContain(`\`${host}\``);
  const readme = readText(PROJECT, "README.md");
  expect(readme).toContain("(docs/hosting.md)");
  expect(readme).toContain("(docs/hebergement.md)");
});

describe("the workflow for GitHub Pages", () => {
  const workflow: unknown = parseYaml(written("yaml")[0] ?? "");

  it("builds, checks and deploys what it built, at each push and each day, with the rights it needs", () => {
    expect(workflow).toMatchObject({
      on: { push: { branches: ["main"] }, schedule: [{ cron: expect.stringMatching(/^\d+ \d+ \* \* \*$/) }] },
      permissions: { contents: "read", pages: "write", "id-token": "write" },
      jobs: {
        build: {
          steps: expect.arrayContaining([
            { run: "npm ci" },
            { run: "npx tribune check" },
            { run: "npx tribune build && rm _site/.tribune" },
            { uses: expect.stringMatching(/^actions\/upload-pages-artifact@/), with: { path: "_site" } },
          ]),
        },
        deploy: { needs: "build", environment: { name: "github-pages" } },
      },
    });
  });
});

describe("the cache, needed to report removed pages, is kept between builds", () => {
  /** What helps a fresh clone; the rest belongs to a `_site` that is not there. */
  const KEPT = ["compressed", "drawings", "images", "links-out.json", "published", "search", "texts"].map(
    (name) => `.cache/tribune/${name}`,
  );

  it("as far as the engine writes it, and without what only serves beside the site", () => {
    const table = readText(PROJECT, "docs/architecture.md");
    const [, files = ""] = table.split("## The files under `.cache/tribune/`");
    for (const path of KEPT) expect(files).toContain(`\`${path.replace(".cache/tribune/", "")}`);
    for (const name of ["spare", "trees", "pages", "reports", "dev"])
      expect(KEPT).not.toContain(`.cache/tribune/${name}`);
  });

  it("on GitHub, in any run", () => {
    expect(parseYaml(written("yaml")[0] ?? "")).toMatchObject({
      jobs: {
        build: {
          steps: expect.arrayContaining([
            {
              uses: expect.stringMatching(/^actions\/cache@/),
              with: {
                path: KEPT.map((path) => `${path}\n`).join(""),
                key: expect.stringContaining("github.run_id"),
                "restore-keys": "tribune-",
              },
            },
          ]),
        },
      },
    });
  });

  it("on Netlify, with a plugin in the repository", async () => {
    const [netlify] = written("toml").map((text) => parseToml(text));
    expect(netlify).toMatchObject({ plugins: [{ package: "./netlify" }] });
    expect(parseYaml(written("yaml")[1] ?? "")).toEqual({ name: "tribune-cache" });
    const done: string[] = [];
    const cache = {
      restore: (paths: readonly string[]) => done.push(`restore ${paths}`),
      save: (paths: readonly string[]) => done.push(`save ${paths}`),
    };
    const plugin = await import(`data:text/javascript,${encodeURIComponent(written("js")[0] ?? "")}`);
    for (const event of ["onPreBuild", "onPostBuild"]) plugin[event]({ utils: { cache } });
    expect(done).toEqual([`restore ${KEPT}`, `save ${KEPT}`]);
  });

  it("on Cloudflare, with its own build cache", () => {
    for (const text of TEXTS) expect(text).toContain("Build cache");
  });
});

it("no recipe uploads Tribune's list of files", () => {
  const uploads = [...written("yaml"), ...written("toml"), ...written("sh")].filter((text) =>
    /upload-pages-artifact|publish = "_site"|rsync|aws s3 sync|rclone sync/.test(text),
  );
  expect(uploads).toHaveLength(6);
  for (const text of uploads)
    expect(text).toMatch(/rm _site\/\.tribune|--exclude=\/\.tribune|--exclude "\.\*"/);
});

it("the files of Netlify and Cloudflare publish what was built", () => {
  const [netlify, wrangler] = written("toml").map((text) => parseToml(text));
  expect(netlify).toMatchObject({
    build: { command: "npx tribune check && npx tribune build && rm _site/.tribune", publish: "_site" },
  });
  expect(wrangler).toMatchObject({ pages_build_output_dir: ".cache/upload" });
  expect(written("sh")[0]).toContain(" _site/ .cache/upload/\nnpx wrangler pages deploy .cache/upload\n");
});

describe("the commands", () => {
  it.each(written("sh"))("%s", (text) => {
    const shell = spawnSync("sh", ["-n"], { input: text, encoding: "utf8" });
    expect([shell.status, shell.stderr]).toEqual([0, ""]);
  });

  it("exist in Tribune", () => {
    const asked = RECIPES.flatMap(({ text }) =>
      [...text.matchAll(/npx tribune (\w+)/g)].map(([, name]) => name),
    );
    expect(new Set(asked)).toEqual(new Set(["check", "build"]));
    for (const name of asked) expect(Object.keys(COMMANDS)).toContain(name);
    expect(JSON.parse(readFileSync(join(PROJECT, "package.json"), "utf8"))).toMatchObject({
      bin: { tribune: expect.any(String) },
    });
  });
});

it.each(["nginx", "caddy"] as const)("the recipe for %s includes the files that the build writes", (host) => {
  const [text = ""] = written(host === "caddy" ? "caddyfile" : host);
  const included = [...text.matchAll(/(?:include|import) \/srv\/journal\/([^\s;]+)/g)].map(
    ([, path]) => path,
  );
  expect(included).toEqual(hostFiles(hostedSite({ hosting: host })).map(({ path }) => path));
});
