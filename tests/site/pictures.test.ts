/** The pictures of a built site: every file that a page offers exists and is as declared. */
import { existsSync, mkdirSync, readFileSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { flag, noise } from "../images/samples.ts";
import {
  article,
  build,
  configuration,
  contentOf,
  filesOf,
  makeSite,
  nodeIn,
  type Page,
  PROJECT,
  page,
  plain,
  tribune,
} from "../workshop.ts";

const photo = await flag(900, 600).jpeg().toBuffer();
const small = await flag(90, 120).png().toBuffer();
const DRAWING = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 30 20"><circle r="9"/></svg>\n';

const AUTHORS = (image: string) =>
  `pathPrefix: "/p/", authors: [{ id: "a-meyer", name: "Anselme Meyer", image: ${JSON.stringify(image)} }],`;

/** A layout that shows portraits, and requests a crop after the site is loaded. */
const LAYOUT = `import { portrait } from ${JSON.stringify(`${PROJECT}/layouts/parts/byline.ts`)};
import { document } from ${JSON.stringify(`${PROJECT}/layouts/parts/document.ts`)};
import { eachLayout, html } from ${JSON.stringify(`${PROJECT}/src/index.ts`)};
export default eachLayout({
  each: "authorPages",
  render: ({ author, list }, site) => {
    const crop = list.articles[0].picture?.image?.image.crop({ width: 1200, height: 675 });
    return document(site, {
      title: author.name, description: author.name, path: list.path, kind: "own",
      main: html\`<h1>\${author.name}</h1>\${portrait(author, site)}\${crop && html\`<img id="crop" alt="" src="\${site.href(site.routes.image(crop))}" width="\${crop.width}" height="\${crop.height}">\`}\`,
    });
  },
});
`;

interface Offer {
  readonly file: string;
  readonly width: number | undefined;
  readonly height: number | undefined;
  readonly type: string | undefined;
}

/** Every image file that a page names, with what the page declares about it. */
function offers(document: Page): Offer[] {
  const number = (text: string | null | undefined) => (text ? Number(text) : undefined);
  const images = [...document.querySelectorAll("img")].map((image) => ({
    file: image.getAttribute("src") ?? "",
    width: number(image.getAttribute("width")),
    height: number(image.getAttribute("height")),
    type: undefined,
  }));
  const sources = [...document.querySelectorAll("source")].flatMap((source) =>
    (source.getAttribute("srcset") ?? "").split(", ").map((candidate: string) => {
      const [file = "", descriptor = ""] = candidate.split(" ");
      const isWidth = descriptor.endsWith("w");
      const width = isWidth ? Number.parseInt(descriptor, 10) : 96 * Number.parseInt(descriptor, 10);
      const type = source.getAttribute("type") ?? "";
      return { file, width, height: isWidth ? undefined : width, type };
    }),
  );
  return [...images, ...sources];
}

/** Wrong declarations of a page about its pictures. */
async function lies(site: string, document: Page): Promise<string[]> {
  const found: string[] = [];
  for (const { file, width, height, type } of offers(document)) {
    const path = join(site, file.replace(/^\/p\//, ""));
    if (!existsSync(path)) found.push(`${file} is missing`);
    else {
      const is = await sharp(path).metadata();
      // 2x candidates have twice the pixels.
      const density = type === undefined && document.querySelector(`[src="${file}"].portrait`) ? 2 : 1;
      if (width && is.width !== width * density) found.push(`${file} is ${is.width} wide`);
      if (height && is.height !== height * density) found.push(`${file} is ${is.height} tall`);
      if (type && is.mediaType !== type) found.push(`${file} is ${is.mediaType}`);
    }
  }
  return found;
}

const files = {
  ".eleventy.ts": configuration(AUTHORS("portraits/moi.jpg")),
  "portraits/moi.jpg": photo,
  "layouts/author.11ty.ts": LAYOUT,
  "articles/a/index.md": article(
    'slug: a\nimage: { src: photo.jpg, alt: "Un drapeau", caption: "Le drapeau", credit: Anselme Meyer }',
    [
      "![Le même](photo.jpg)",
      '![Petit](petite.jpg "Une légende")',
      "![Un rond](rond.svg)",
      "![D’ailleurs](https://a.example/b.png)",
      "![Du site](/logo.png)",
      "[Un document](notes.pdf)",
    ].join("\n\n"),
  ),
  "articles/a/photo.jpg": photo,
  // Only its name is wrong.
  "articles/a/petite.jpg": small,
  "articles/a/rond.svg": DRAWING,
  "articles/a/notes.pdf": "%PDF-1.4\n",
};

describe("a site with pictures", () => {
  const folder = makeSite(files);
  const site = build(folder);
  const document = page(site, "a/index.html");

  it("offers only files that exist, with the declared type and size", async () => {
    const local = ["a/index.html", "auteurs/anselme-meyer/index.html"].map((file) => page(site, file));
    for (const one of local)
      for (const image of one.querySelectorAll('img[src^="https:"], img[src="/p/logo.png"]')) image.remove();
    expect(local.map((one) => offers(one).length)).toEqual([23, 6]);
    for (const one of local) expect(await lies(site, one)).toEqual([]);
  });

  it("is checked by a test that can fail", async () => {
    const [first, second] = offers(document).filter(
      ({ file, type }) => type === "image/webp" && file.includes("photo-"),
    );
    const text = readFileSync(join(site, "a/index.html"), "utf8");
    const wrong = makeSite({ "a.html": text.replaceAll(`${first?.file} 480w`, `${second?.file} 480w`) });
    expect(await lies(site, page(wrong, "a.html"))).toContain(`${second?.file} is 768 wide`);
    const gone = makeSite({ "a.html": text.replaceAll("-480.avif", "-481.avif") });
    expect((await lies(site, page(gone, "a.html"))).join()).toContain("-481.avif is missing");
  });

  it("loads the opening picture first, and those of the text lazily", () => {
    const opening = document.querySelector(".opening img");
    expect([opening?.getAttribute("fetchpriority"), opening?.getAttribute("loading")]).toEqual([
      "high",
      null,
    ]);
    expect(document.querySelector(".opening figcaption")?.textContent).toContain("Anselme Meyer");
    const images = [...document.querySelectorAll(".body img")];
    expect(images).toHaveLength(5);
    for (const image of images) {
      expect([image.getAttribute("loading"), image.getAttribute("decoding")]).toEqual(["lazy", "async"]);
      expect(image.getAttribute("fetchpriority")).toBeNull();
    }
    expect(document.querySelector(".body figure picture img")?.getAttribute("alt")).toBe("Petit");
    expect(document.querySelector(".body figure figcaption")?.textContent).toBe("Une légende");
  });

  it("leaves external pictures where they are, and linked files beside the page", () => {
    const sources = [...document.querySelectorAll(".body img")].map((image) => image.getAttribute("src"));
    expect(sources.slice(-2)).toEqual(["https://a.example/b.png", "/p/logo.png"]);
    expect(document.querySelector('.body a[href="/p/a/notes.pdf"]')).not.toBeNull();
    expect(filesOf(join(site, "a"))).toEqual(["index.html", "index.md", "notes.pdf"]);
  });

  it("has every picture under a fingerprinted name, in a folder that can be cached forever", () => {
    const names = filesOf(join(site, "assets/images"));
    expect(
      names.filter(
        (name) => !/^[a-z0-9-]+-[0-9a-f]{12}(?:-\d+(?:x\d+)?)?\.(?:avif|webp|jpg|png|svg)$/.test(name),
      ),
    ).toEqual([]);
    expect(
      readFileSync(join(site, "assets/images", names.find((name) => name.endsWith(".svg")) ?? ""), "utf8"),
    ).toBe(DRAWING);
  });

  it("has the same bytes from the cache and without one", () => {
    const before = contentOf(site);
    expect(contentOf(build(folder))).toEqual(before);
    expect(contentOf(build(makeSite(files)))).toEqual(before);
  });

  it("renames a changed picture", async () => {
    const changed = makeSite(files);
    const before = filesOf(join(build(changed), "assets/images"));
    writeFileSync(join(changed, "articles/a/photo.jpg"), await flag(900, 500).jpeg().toBuffer());
    const after = filesOf(join(build(changed), "assets/images"));
    const opening = page(changed, "_site/a/index.html").querySelector(".opening img");
    expect(opening?.getAttribute("height")).toBe("500");
    expect(before).not.toContain(opening?.getAttribute("src")?.split("/").at(-1));
    expect(after).toContain(opening?.getAttribute("src")?.split("/").at(-1));
  });
});

describe("a picture that cannot be published", () => {
  const cut = photo.subarray(0, photo.length >> 1);

  it("is reported at its line with all other problems, by build and check, and nothing is published", () => {
    const folder = makeSite(files);
    const before = contentOf(build(folder));
    writeFileSync(join(folder, "articles/a/photo.jpg"), cut);
    writeFileSync(join(folder, "articles/b.md"), article("title: B\nrating: 9"));
    writeFileSync(join(folder, "articles/c.md"), article("title: C", "![Un mot](mot.jpg)"));
    writeFileSync(join(folder, "articles/mot.jpg"), "mot");
    mkdirSync(join(folder, "pages"));
    writeFileSync(join(folder, "pages/p.md"), "---\ntitle: P\n---\n\nUne ![image](vide.png).\n");
    writeFileSync(join(folder, "pages/vide.png"), "");
    const run = tribune(folder, ["build"]);
    const reported = [...plain(run.error).matchAll(/^(\S+) {2}(E\d+)/gm)].map(
      ([, place, code]) => `${place} ${code}`,
    );
    expect(reported).toEqual([
      "articles/a/index.md:5:15 E531",
      "articles/a/index.md:8:12 E531",
      "articles/b.md:4:9 E207",
      "articles/c.md:6:11 E530",
      "pages/p.md:5:14 E531",
    ]);
    expect(run.code).toBe(1);
    expect(contentOf(join(folder, "_site"))).toEqual(before);
    const check = tribune(folder, ["check"]);
    expect(check.code).toBe(1);
    for (const place of reported) expect(plain(check.out)).toContain(place.replace(" ", "  "));
  });

  it("is reported in English too", () => {
    const folder = makeSite({
      ".eleventy.ts": configuration('language: "en",'),
      "articles/a.md": article("", "![A flag](flag.jpg)"),
      "articles/flag.jpg": cut,
    });
    expect(tribune(folder, ["build"]).error).toContain(
      'articles/a.md:6:11  E531  The image "flag.jpg" is damaged or incomplete.',
    );
  });

  it("is not even read if it is too large: E533", () => {
    const folder = makeSite({ "articles/a.md": article("", "![Un mot](mot.jpg)"), "articles/mot.jpg": "" });
    truncateSync(join(folder, "articles/mot.jpg"), 101 * 1024 * 1024);
    expect(plain(tribune(folder, ["build"]).error)).toContain(
      "articles/a.md:6:11  E533  L’image « mot.jpg » pèse plus de 100 Mio.",
    );
  });
});

describe("a portrait", () => {
  const withPortrait = (image: string) =>
    makeSite({
      ...files,
      ".eleventy.ts": configuration(AUTHORS(image)),
      "portraits/coupe.jpg": photo.subarray(0, 900),
    });

  it("may be a path or URL, which stays as it is", () => {
    for (const [image, src] of [
      ["/img/moi.png", "/p/img/moi.png"],
      ["https://a.example/moi.png", "https://a.example/moi.png"],
    ] as const) {
      const shown = page(build(withPortrait(image)), "auteurs/anselme-meyer/index.html").querySelector(
        ".portrait",
      );
      expect([shown?.getAttribute("src"), shown?.getAttribute("width")]).toEqual([src, "96"]);
    }
  });

  it.each([
    [
      "portraits/mois.jpg",
      "E613  Le portrait de « a-meyer », « portraits/mois.jpg », n’est pas dans le dossier du site : vouliez-vous dire « moi.jpg » ?",
    ],
    [
      "../../etc/passwd",
      "E613  Le portrait de « a-meyer », « ../../etc/passwd », n’est pas dans le dossier du site.",
    ],
    ["portraits/coupe.jpg", "E531  L’image « portraits/coupe.jpg » est abîmée ou incomplète."],
    ["package.json", "E530  Le fichier « package.json » n’est pas une image que Tribune sait lire."],
  ])("that cannot be shown is a mistake of the configuration: %s", (image, sentence) => {
    const run = tribune(withPortrait(image), ["build"]);
    expect(run.code).toBe(2);
    expect(plain(run.error).replace(/^(\.eleventy\.ts):\d+:\d+/, "$1")).toContain(
      `.eleventy.ts  ${sentence}`,
    );
  });
});

describe("Node's permission model", () => {
  const run = (folder: string, more: readonly string[]) =>
    nodeIn(folder, [
      "--permission",
      `--allow-fs-read=${PROJECT}`,
      `--allow-fs-read=${folder}`,
      `--allow-fs-write=${folder}/_site*`,
      ...more,
      `${PROJECT}/bin/tribune.js`,
      "build",
    ]);

  it("lets a site with pictures be built once it allows the decoder and the cache", async () => {
    const folder = makeSite({
      ".eleventy.ts": configuration("search: false,"),
      "articles/a.md": article("", "![Un drapeau](a.jpg)"),
      "articles/a.jpg": await noise(60, 40).jpeg().toBuffer(),
    });
    expect(run(folder, []).code).toBe(3);
    const allowed = run(folder, [
      "--allow-addons",
      `--allow-fs-write=${folder}/.cache*`,
      "--disable-warning=SecurityWarning",
    ]);
    expect(allowed).toMatchObject({ code: 0, error: "" });
    expect(filesOf(join(folder, "_site/assets/images"))).toHaveLength(3);
  });
});
