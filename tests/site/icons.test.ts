/** The icons and the web manifest of a built site. */
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { dot, flag, noise } from "../images/samples.ts";
import {
  article,
  build,
  configuration,
  contentOf,
  filesOf,
  makeSite,
  page,
  plain,
  tribune,
} from "../workshop.ts";

const DRAWING =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><circle cx="20" cy="20" r="20" fill="#00f"/></svg>\n';
const PAPER = [0xfb, 0xfa, 0xf6];

/** The settings of a journal with icons and this logo. */
const journal = (logo?: string, more = "") =>
  configuration(
    `search: false, icons: true, pathPrefix: "/p/", ${more}
    publisher: { name: "Éditions"${logo === undefined ? "" : `, logo: ${JSON.stringify(logo)}`} },`,
  );

const site = (logo: string | undefined, files: Record<string, string | Uint8Array> = {}, more?: string) =>
  makeSite({ ".eleventy.ts": journal(logo, more), "articles/a.md": article(), ...files });

/** The images in an ICO file, with their sizes according to its directory. */
function icoImages(bytes: Buffer): { side: number; png: Buffer }[] {
  expect([bytes.readUInt16LE(0), bytes.readUInt16LE(2)]).toEqual([0, 1]);
  return Array.from({ length: bytes.readUInt16LE(4) }, (_, index) => {
    const at = 6 + 16 * index;
    const offset = bytes.readUInt32LE(at + 12);
    return {
      side: bytes.readUInt8(at),
      png: bytes.subarray(offset, offset + bytes.readUInt32LE(at + 8)),
    };
  });
}

/** Wrong declarations of the manifest and the pages about icons. */
async function lies(output: string, manifestText: string): Promise<string[]> {
  const manifest: { icons: { src: string; sizes: string; type: string }[] } = JSON.parse(manifestText);
  const found: string[] = [];
  for (const { src, sizes, type } of manifest.icons) {
    const file = join(output, src.replace(/^\/p\//, ""));
    if (!existsSync(file)) found.push(`${src} is missing`);
    else {
      const is = await sharp(file).metadata();
      if (`${is.width}x${is.height}` !== sizes) found.push(`${src} is ${is.width}x${is.height}`);
      if (is.mediaType !== type) found.push(`${src} is ${is.mediaType}`);
    }
  }
  return found;
}

const linked = (output: string, relation: string) =>
  [...page(output, "un-titre/index.html").querySelectorAll(`link[rel="${relation}"]`)].map(
    (link) => link.getAttribute("href")?.replace(/^\/p\//, "") ?? "",
  );

const fileIn = (output: string, pattern: RegExp) =>
  join(output, filesOf(output).find((file) => pattern.test(file)) ?? "none");

describe.each([
  ["a drawing", "logo.svg", { "logo.svg": DRAWING }],
  ["a picture", "logo.png", { "logo.png": await flag(300, 260).png().toBuffer() }],
  ["nothing", undefined, {}],
  ["a picture elsewhere", "https://a.example/logo.png", {}],
  ["a wordmark, too wide for an icon", "logo.png", { "logo.png": await noise(400, 90).png().toBuffer() }],
])("the icons of %s", (_what, logo, files) => {
  const output = build(site(logo, files));

  it("exist in the sizes that the manifest and the favicon's directory declare", async () => {
    const text = readFileSync(join(output, "site.webmanifest"), "utf8");
    expect(await lies(output, text)).toEqual([]);
    expect((await lies(output, text.replaceAll("192x192", "193x193"))).join()).toContain("is 192x192");
    expect((await lies(output, text.replaceAll("icon-512.", "icon-513."))).join()).toContain("is missing");
    const favicon = icoImages(readFileSync(join(output, "favicon.ico")));
    expect(favicon.map(({ side }) => side)).toEqual([16, 32, 48]);
    for (const { side, png } of favicon) {
      const is = await sharp(png).metadata();
      expect([is.format, is.width, is.height]).toEqual(["png", side, side]);
    }
    const [touch = ""] = linked(output, "apple-touch-icon");
    expect(await sharp(join(output, touch)).metadata()).toMatchObject({ width: 180, height: 180 });
    for (const file of [...linked(output, "icon"), ...linked(output, "manifest")])
      expect(existsSync(join(output, file)), file).toBe(true);
  });

  it("include a PNG for RSS, in the declared size and within the limits of RSS", async () => {
    for (const feed of filesOf(output).filter((file) => file.endsWith("rss.xml"))) {
      const [, url = "", width, height] =
        /<image><url>[^<]*\/p\/([^<]*)<.*<width>(\d+)<\/width><height>(\d+)<\/height>/.exec(
          readFileSync(join(output, feed), "utf8"),
        ) ?? [];
      const is = await sharp(join(output, url)).metadata();
      expect([is.format, is.width, is.height]).toEqual(["png", Number(width), Number(height)]);
      expect([is.width <= 144, is.height <= 400, Math.max(is.width, is.height) > 100]).toEqual([
        true,
        true,
        true,
      ]);
    }
  });
});

describe("a logo", () => {
  const files = { "logo.svg": DRAWING };
  const folder = site("logo.svg", files, 'title: "La Gazette de l’estuaire", tagline: "Ce que l\'eau dit",');
  const output = build(folder);

  it("is drawn in every suitable size, and appears in the footer", () => {
    expect(linked(output, "icon")).toEqual([
      "favicon.ico",
      expect.stringMatching(/^assets\/images\/logo-[0-9a-f]{12}\.svg$/),
    ]);
    const image = page(output, "un-titre/index.html").querySelector(".publisher img");
    expect([image?.getAttribute("width"), image?.getAttribute("height")]).toEqual(["32", "32"]);
    expect(image?.getAttribute("src")).toMatch(/^\/p\/assets\/images\/logo-[0-9a-f]{12}\.svg$/);
  });

  it("has the paper colour as background in maskable icons, and fits into their safe zone", async () => {
    const maskable = fileIn(output, /icon-512-maskable/);
    const at = async (x: number, y: number) => (await dot(maskable, x, y)).slice(0, 3);
    expect(await at(2, 2)).toEqual(PAPER);
    expect(await at(256, 256)).toEqual([0, 0, 255]);
    expect(await at(256 - 160, 256)).toEqual(PAPER);
    expect((await dot(fileIn(output, /icon-180/), 4, 4)).slice(0, 3)).toEqual(PAPER);
    expect((await dot(fileIn(output, /icon-512\./), 0, 0))[3]).toBe(0);
  });

  it("has a manifest that describes the site", () => {
    expect(JSON.parse(readFileSync(join(output, "site.webmanifest"), "utf8"))).toMatchObject({
      id: "/p/",
      name: "La Gazette de l’estuaire",
      short_name: "Gazette",
      description: "Ce que l’eau dit",
      lang: "fr",
      dir: "ltr",
      start_url: "/p/",
      scope: "/p/",
      display: "minimal-ui",
      theme_color: "#fbfaf6",
      background_color: "#fbfaf6",
    });
  });

  it("has the same bytes in another clean build", () => {
    const icons = () => [...contentOf(output)].filter(([file]) => /icon|webmanifest/.test(file));
    const first = icons();
    expect(first).toHaveLength(6);
    rmSync(join(folder, ".cache"), { recursive: true });
    build(folder);
    expect(icons()).toEqual(first);
  });

  it.each([
    [
      "logos.svg",
      "E620  Le logo du journal, « logos.svg », n’est pas dans le dossier du site : vouliez-vous dire « logo.svg » ?",
    ],
    [
      "../../etc/passwd",
      "E620  Le logo du journal, « ../../etc/passwd », n’est pas dans le dossier du site.",
    ],
    ["package.json", "E530  Le fichier « package.json » n’est pas une image que Tribune sait lire."],
    ["coupe.jpg", "E531  L’image « coupe.jpg » est abîmée ou incomplète."],
    ["ruse.svg", "E534  L’image « ruse.svg » est refusée : elle contient un programme (« script »)."],
  ])("that cannot be used is a mistake of the configuration: %s", async (logo, sentence) => {
    const whole = await noise(60, 60).jpeg().toBuffer();
    const run = tribune(
      site(logo, {
        ...files,
        "coupe.jpg": whole.subarray(0, whole.length / 2),
        "ruse.svg": DRAWING.replace("<circle", "<script>1</script><circle"),
      }),
      ["build"],
    );
    expect(run.code).toBe(2);
    expect(plain(run.error).replace(/^(\.eleventy\.ts):\d+:\d+/, "$1")).toContain(
      `.eleventy.ts  ${sentence}`,
    );
  });
});

describe("a journal that brings its own icons", () => {
  it("gets no generated icons and no manifest", () => {
    const output = build(makeSite({ "articles/a.md": article() }));
    expect(filesOf(output).filter((file) => /icon|manifest/.test(file))).toEqual([]);
    expect([...linked(output, "icon"), ...linked(output, "manifest")]).toEqual([]);
  });
});
