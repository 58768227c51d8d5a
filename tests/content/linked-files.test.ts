/** What a link may publish, by its name and by what is in it; and what it never does. */
import { cpSync, linkSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { looksLikePage, refusalOf } from "../../src/content/addresses/linked-files.ts";
import { parseTarget } from "../../src/content/addresses/target.ts";
import { parseJournal } from "../../src/content/journal/parse-journal.ts";
import { flag } from "../images/samples.ts";
import { journalWith, loadArticles, problemLine } from "../reading.ts";
import {
  article,
  build,
  configuration,
  contentOf,
  filesOf,
  makeSite,
  page,
  plain,
  temporaryFolder,
} from "../workshop.ts";

describe("a name", () => {
  it.each([
    "rapport.pdf",
    "RAPPORT.PDF",
    "2026/annexes/budget.xlsx",
    "son.mp3",
    "archive.tar.gz",
    "donnees.csv.gz",
    "vue.d'ensemble.2026.pdf",
    "lettre a exemple.com.pdf",
    "photo.JPG",
    "carte.svg",
    "été (2).ods",
  ])("%s is published", (name) => {
    expect(refusalOf(name, [])).toBeUndefined();
  });

  it.each([
    [".env", "hidden"],
    [".htaccess", "hidden"],
    ["a/.git/config.txt", "hidden"],
    ["..pdf", "hidden"],
    ["suite.md", "text"],
    ["suite.MD", "text"],
    ["suite.Markdown", "text"],
    ["suite.md.txt", "text"],
    ["suite.mdx.zip", "text"],
    ["donnees.11tydata.json", "text"],
    ["page.njk", "text"],
    ["page.html", "program"],
    ["PAGE.HtM", "program"],
    ["page.html.gz", "program"],
    ["page.php.pdf", "program"],
    ["page.php5.jpg", "program"],
    ["page.html.fr.txt", "program"],
    ["sw.js", "program"],
    ["module.mjs", "program"],
    ["page.xhtml", "program"],
    ["page.shtml", "program"],
    ["carte.svgz", "program"],
    ["carte.svg.gz", undefined],
    ["flux.rss", "program"],
    ["trace.gpx", "program"],
    ["lieux.kml", "program"],
    ["web.config", "program"],
    ["user.ini", "program"],
    ["programme.wasm", "program"],
    ["style.css", "program"],
    ["hors-ligne.appcache", "program"],
    ["rapport.pdf.", "kind"],
    ["rapport.pdf ", "kind"],
    ["rapport.pdf::$DATA", "kind"],
    ["rapport.p\u0000df", "kind"],
    ["dossier\\rapport.pdf", "kind"],
    ["rapport.pdf~", "kind"],
    ["rapport", "kind"],
    ["rapport.gz", "kind"],
    ["rapport.gz.gz", "kind"],
    ["cle.pem", "kind"],
    ["plan.dwg", "kind"],
    ["film.\u212amv", "kind"],
  ])("%j is not published", (name, why) => {
    expect(refusalOf(name, [])).toBe(why);
  });

  it("is published in the journal that allows it, in no place that runs it", () => {
    expect(refusalOf("plan.DWG", ["dwg"])).toBeUndefined();
    expect(refusalOf("plan.dwg.gz", ["dwg"])).toBeUndefined();
    expect(refusalOf("plan.php.dwg", ["dwg"])).toBe("program");
    expect(refusalOf(".dwg", ["dwg"])).toBe("hidden");
  });

  it("is decoded once, and what was decoded is what is opened", () => {
    expect(parseTarget("a%2Emd?x#y")).toEqual({ path: "a.md", rest: "?x#y" });
    expect(parseTarget("a%252Emd")).toEqual({ path: "a%2Emd", rest: "" });
    expect(parseTarget("a%3Fb.pdf")).toEqual({ path: "a?b.pdf", rest: "" });
    expect(parseTarget("100%.pdf")).toEqual({ path: "100%.pdf", rest: "" });
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (path) => {
        expect(parseTarget(encodeURIComponent(path)).path).toBe(path);
      }),
    );
  });
});

describe("what is in a file", () => {
  it.each([
    "<html>",
    " \n<!DOCTYPE html>",
    "\ufeff<script>",
    "<?xml version='1.0'?>",
    "<svg/>",
    "<!-- a -->",
    "<?php ",
  ])("%j is a page", (start) => {
    expect(looksLikePage(Buffer.from(start))).toBe(true);
  });

  it.each(["%PDF-1.7", "a,b\n<html>", "<3", "", "1 < 2"])("%j is none", (start) => {
    expect(looksLikePage(Buffer.from(start))).toBe(false);
  });
});

describe("the journal's own extensions", () => {
  const problemsWith = (linkedFileTypes: string[]) => {
    const parsed = parseJournal({ ...GOOD, linkedFileTypes }, ".eleventy.ts");
    return "problems" in parsed ? parsed.problems.map(({ code, fr }) => plain(`${code} ${fr.reason}`)) : [];
  };

  it("are taken with or without a dot, in any case", () => {
    expect(journalWith({ linkedFileTypes: ["gpkg", ".STL", "pdf"] }).linkedFileTypes).toEqual([
      "gpkg",
      "stl",
      "pdf",
    ]);
  });

  it.each(["js", ".HTML", "php", "htaccess", "wasm", "xml", "gpx", "svgz", "css", "sh", "jar"])(
    "are not %s",
    (extension) => {
      const name = extension.replace(".", "").toLowerCase();
      expect(problemsWith(["gpkg", extension])).toEqual([
        `E566 « linkedFileTypes » ne peut pas admettre « ${name} » : un navigateur ou un serveur exécuterait de tels fichiers.`,
      ]);
    },
  );

  it("are no texts, and nothing that is no extension", () => {
    expect(problemsWith(["mdx"])).toEqual([
      "E566 « linkedFileTypes » ne peut pas admettre « mdx » : des textes et des modèles sont écrits dans de tels fichiers.",
    ]);
    expect(problemsWith(["tar.gz"])).toEqual([
      "E602 Dans le journal, « linkedFileTypes.0 » doit être une extension, comme « gpkg ».",
    ]);
  });
});

const GOOD = {
  title: "Journal",
  url: "https://journal.example",
  publisher: { name: "Éditions" },
  authors: [{ id: "a-meyer", name: "Anselme Meyer" }],
  disclaimers: { default: "opinion", named: { opinion: "Ceci est une opinion." } },
};

describe("a link of the file system", () => {
  it("publishes neither a draft nor a hidden file under another name", () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, "secret.md"), article("title: Secret\ndraft: true"));
    writeFileSync(join(folder, "_notes.md"), "notes");
    mkdirSync(join(folder, ".cache"));
    writeFileSync(join(folder, ".cache/a.pdf"), "%PDF-1.7");
    symlinkSync("secret.md", join(folder, "un.pdf"));
    linkSync(join(folder, "secret.md"), join(folder, "deux.pdf"));
    linkSync(join(folder, "_notes.md"), join(folder, "trois.txt"));
    symlinkSync(".cache/a.pdf", join(folder, "quatre.pdf"));
    symlinkSync("/etc/hostname", join(folder, "cinq.txt"));
    const links = ["un.pdf", "deux.pdf", "trois.txt", "quatre.pdf", "cinq.txt"].map((name) => `[a](${name})`);
    writeFileSync(join(folder, "a.md"), article("", links.join("\n")));
    const { problems, library } = loadArticles(folder);
    expect(problems.map(problemLine).map((text) => text.slice(0, 9))).toEqual(
      expect.arrayContaining(["E562 6:5 ", "E562 7:5 ", "E562 8:5 ", "E561 9:5 ", "E508 10:5"]),
    );
    expect(library.articles.flatMap(({ media }) => media)).toEqual([]);
  });
});

describe("a built site", () => {
  it("holds what its texts link to, without what a photograph says, and warm as from nothing", async () => {
    const photo = await flag(90, 60)
      .withMetadata({ orientation: 6 })
      .withExif({ IFD0: { Artist: "PRIVATE" } })
      .jpeg()
      .toBuffer();
    const drawing =
      '<svg xmlns="http://www.w3.org/2000/svg" xmlns:i="urn:i" i:a="PRIVATE" width="3" height="2"><!-- PRIVATE --></svg>';
    const site = makeSite({
      ".eleventy.ts": configuration('pathPrefix: "/p/", linkedFileTypes: ["GPKG"],'),
      "articles/un/index.md": article(
        "title: Un",
        "Un paragraphe.\n\n[![Un drapeau](petit.jpg)](grand.jpg)\n\n[carte](carte.svg), [lieux](lieux.gpkg), [rapport](Rapport%20final.pdf#page=3), [sous un autre nom](photo.pdf).\n\n![Une carte](carte.svg)",
      ),
      "articles/un/petit.jpg": photo,
      "articles/un/grand.jpg": Buffer.concat([photo, Buffer.from("PRIVATE")]),
      "articles/un/photo.pdf": photo,
      "articles/un/carte.svg": drawing,
      "articles/un/lieux.gpkg": "x",
      "articles/un/Rapport final.pdf": "%PDF-1.7",
      "pages/deux.md": "---\ntitle: Deux\n---\n\n[la carte](carte.svg)\n",
      "pages/carte.svg": drawing,
    });
    build(site);
    const files = filesOf(join(site, "_site"));
    expect(files.filter((file) => file.startsWith("un/"))).toEqual([
      "un/Rapport final.pdf",
      "un/index.html",
      "un/index.md",
      "un/lieux.gpkg",
    ]);
    for (const file of files)
      expect(readFileSync(join(site, "_site", file)).includes("PRIVATE"), file).toBe(false);
    const links = [...page(site, "_site", "un/index.html").querySelectorAll("article a, main a")].map(
      (a) => a.getAttribute("href") ?? "",
    );
    const large = links.find((href) => /grand-/.test(href)) ?? "";
    expect(large).toMatch(/^\/p\/assets\/images\/grand-[0-9a-f]{12}-original-1\.jpg$/);
    expect(links).toEqual(
      expect.arrayContaining([
        "/p/un/lieux.gpkg",
        "/p/un/Rapport%20final.pdf#page=3",
        expect.stringMatching(/\/carte-\w+\.svg$/),
        expect.stringMatching(/\/photo-\w+-original-1\.jpg$/),
      ]),
    );
    const { orientation, exif } = await sharp(join(site, "_site", large.slice(3))).metadata();
    expect([orientation, exif?.length]).toEqual([6, 32]);

    const before = contentOf(join(site, "_site"));
    writeFileSync(join(site, "articles/trois.md"), article("title: Trois"));
    build(site);
    const warm = contentOf(join(site, "_site"));
    const clean = makeSite({});
    rmSync(clean, { recursive: true });
    cpSync(site, clean, { recursive: true, verbatimSymlinks: true });
    rmSync(join(clean, ".cache"), { recursive: true });
    rmSync(join(clean, "_site"), { recursive: true });
    build(clean);
    expect(contentOf(join(clean, "_site"))).toEqual(warm);
    expect([...before.keys()].filter((file) => file.startsWith("assets/images/") && !warm.has(file))).toEqual(
      [],
    );
  });
});
