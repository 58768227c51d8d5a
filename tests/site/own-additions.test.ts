/** A site's own filters and transforms with reused pages: a warm build gives the same site as a clean one. */
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import {
  article,
  build,
  configuration,
  filesOf,
  makeSite,
  PROJECT,
  plain,
  readText,
  tribune,
} from "../workshop.ts";

const ENGINE = JSON.stringify(join(PROJECT, "src/index.ts"));

/** Free pages call a filter, and all pages go through a transform. Both log each call in `calls.txt`. */
const LAYOUT = `import { eachLayout, html } from ${ENGINE};
export default eachLayout({
  each: "freePages",
  render: (page, site, { filter }) => html\`<!doctype html><html lang="fr"><title>\${page.title}</title>
<p>\${filter("shout", page.title)}</p>\${page.body}</html>\`,
});
`;
const WORDS =
  'import { sign } from "./sign.ts";\nexport const shout = (text) => text.toUpperCase() + sign;\n';

const setup = (options = "", more = "") => `(config) => {
  config.addFilter("shout", function (text) {
    appendFileSync("calls.txt", this.page.url + " ");
    return shout(text);
  });
  config.addTransform("mark", function (content) {
    appendFileSync("transforms.txt", this.page.url + " ");
    return content.replace("</html>", "<!-- marked --></html>");
  });
  ${more}
}, { ${options} }`;

const IMPORTS = 'import { appendFileSync, mkdirSync, writeFileSync } from "node:fs";\n';

function site(options = "", more = "", from = "./tools/words.ts") {
  const folder = makeSite({
    ".eleventy.ts": `${IMPORTS}import { shout } from ${JSON.stringify(from)};\n${configuration("search: false,", setup(options, more))}`,
    "tools/words.ts": WORDS,
    "tools/sign.ts": 'export const sign = " !";\n',
    "layouts/page.11ty.ts": LAYOUT,
    "articles/a.md": article("title: A"),
    "pages/un.md": "---\ntitle: Un\n---\nUn.\n",
    "pages/deux.md": "---\ntitle: Deux\n---\nDeux.\n",
  });
  /** The pages that were rendered with the filter, and the pages that went through the transform. */
  const rendered = (...words: string[]) => {
    for (const name of ["calls.txt", "transforms.txt"]) writeFileSync(join(folder, name), "");
    build(folder, words);
    const [filtered = [], marked = []] = ["calls.txt", "transforms.txt"].map((name) =>
      readFileSync(join(folder, name), "utf8").trim().split(" ").filter(Boolean).toSorted(),
    );
    return { filtered, marked };
  };
  const write = (path: string, text: string) => writeFileSync(join(folder, path), text);
  return { folder, rendered, write };
}

/** A clean build of the same site. */
function cleanOf(folder: string): Map<string, string> {
  rmSync(join(folder, ".cache"), { recursive: true });
  build(folder, ["--fresh"]);
  return textsOf(folder);
}

const textsOf = (folder: string) =>
  new Map(filesOf(join(folder, "_site")).map((file) => [file, readText(folder, `_site/${file}`)]));

describe("a site's own filter and transform", () => {
  const { folder, rendered, write } = site();
  const first = rendered();

  it("get the page that they are called for", () => {
    expect(first.filtered).toEqual(["/deux/", "/un/"]);
    expect(readText(folder, "_site/un/index.html")).toContain("<p>UN !</p>");
  });

  it("are not called for unchanged pages", () => {
    write("pages/un.md", "---\ntitle: Un\n---\nUn autre.\n");
    const { filtered, marked } = rendered();
    expect(filtered).toEqual(["/un/"]);
    expect(marked).toContain("/un/");
    expect(marked).not.toContain("/a/");
    const warm = textsOf(folder);
    expect(warm.get("a/index.html")).toContain("<!-- marked -->");
    expect(warm).toEqual(cleanOf(folder));
  });

  it.each([
    ["the file that has it", "tools/words.ts", WORDS.replace("toUpperCase", "toLowerCase"), "un !"],
    ["a file that this one imports", "tools/sign.ts", 'export const sign = " ?";\n', "un ?"],
  ])("render every page again when %s changes", (_, path, text, shown) => {
    write(path, text);
    expect(rendered().filtered).toEqual(["/deux/", "/un/"]);
    expect(readText(folder, "_site/un/index.html")).toContain(`<p>${shown}</p>`);
  });
});

it("renders every page again if code outside the site's folder changes", () => {
  const shared = makeSite({ "words.ts": WORDS, "sign.ts": 'export const sign = " !";\n' });
  const name = shared.split("/").at(-1) ?? "";
  const { rendered } = site("", "", `../${name}/words.ts`);
  rendered();
  expect(rendered().filtered).toEqual([]);
  writeFileSync(join(shared, "sign.ts"), 'export const sign = " ?";\n');
  expect(rendered().filtered).toEqual(["/deux/", "/un/"]);
});

describe("a volatile addition", () => {
  it("renders every page in every build", () => {
    const { rendered } = site("volatile: true");
    const first = rendered();
    expect(rendered()).toEqual(first);
  });

  it("renders every page if it is a transform", () => {
    const { rendered } = site('volatile: ["mark"]');
    const first = rendered();
    expect(rendered()).toEqual(first);
  });

  it("renders the pages that call it if it is a filter", () => {
    const { rendered } = site('volatile: "shout"');
    expect(rendered().marked).toContain("/a/");
    const again = rendered();
    expect(again.filtered).toEqual(["/deux/", "/un/"]);
    expect(again.marked).not.toContain("/a/");
  });

  it("is refused if it does not exist, with a suggestion", () => {
    const { folder } = site('volatile: ["shuot"]');
    const { code, error } = tribune(folder, ["build"]);
    expect(code).not.toBe(0);
    expect(plain(error)).toMatch(/^\.eleventy\.ts:\d+:\d+ {2}E644 .*« shuot »[\s\S]*« shout »/);
  });
});

it("renders every page again if a transform wrote a file beside a reused page", () => {
  const writes = `config.addTransform("write", function (content) {
    if (this.page.url !== "/un/") return content;
    mkdirSync("_site.new/beside", { recursive: true });
    const file = this.page.outputPath.replace("un/index.html", "beside.txt");
    writeFileSync(file, "made");
    return content;
  });`.replace('mkdirSync("_site.new/beside", { recursive: true });', "");
  const { folder, rendered, write } = site("", writes);
  rendered();
  expect(readText(folder, "_site/beside.txt")).toBe("made");
  write("pages/deux.md", "---\ntitle: Deux\n---\nDeux bis.\n");
  rendered();
  expect(readText(folder, "_site/beside.txt")).toBe("made");
  expect(textsOf(folder)).toEqual(cleanOf(folder));
});
