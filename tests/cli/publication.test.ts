/** Publications as publishers see them: unchanged files, removed pages, and rollback. */
import { createHash } from "node:crypto";
import { existsSync, lstatSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readManifest } from "../../src/publish/manifest-file.ts";
import {
  article,
  build,
  configuration,
  contentOf,
  eleventy,
  filesOf,
  makeSite,
  plain,
  readText,
  tribune,
} from "../workshop.ts";

/** The codes of a report, with the files that they are reported for. */
const codesIn = (text: string) =>
  [...text.matchAll(/^(\S+?)(?::\d+)* {2}([EW]\d+) {2}/gm)].map(([, file, code]) => `${code} ${file}`);

const json = (folder: string, ...words: string[]) =>
  JSON.parse(tribune(folder, ["build", "--json", ...words]).out);

describe("unchanged files", () => {
  const folder = makeSite({
    "articles/a.md": article("title: A", "Voir [le dossier](dossier.pdf)."),
    "articles/dossier.pdf": "%PDF-1.7",
    "articles/b.md": article("title: B\ndate: 2020-01-02"),
  });
  const site = build(folder);
  const look = (file: string) => {
    const { ino, mtimeMs } = statSync(join(site, file));
    return [ino, mtimeMs];
  };
  const before = new Map(filesOf(site).map((file) => [file, look(file)]));

  it("keep their inodes, as does the folder if nothing has changed", () => {
    const { ino } = statSync(site);
    expect(json(folder)).toMatchObject({ ok: true, files: before.size - 1, unchanged: before.size - 1 });
    expect(statSync(site).ino).toBe(ino);
    for (const [file, seen] of before) expect(look(file), file).toEqual(seen);
  });

  it("keep their inodes next to changed files", () => {
    writeFileSync(join(folder, "articles/b.md"), article("title: B\ndate: 2020-01-02", "Un autre texte."));
    const { files, unchanged } = json(folder);
    expect(unchanged).toBeLessThan(files);
    expect(look("b/index.html")).not.toEqual(before.get("b/index.html"));
    for (const file of ["tags/index.html", "a/dossier.pdf"])
      expect(look(file), file).toEqual(before.get(file));
  });

  it("are not trusted if the site was edited", () => {
    const style = filesOf(site).find((file) => file.endsWith(".css")) ?? "";
    const sound = readText(site, style);
    writeFileSync(join(site, style), sound.replace(/./, "!"));
    build(folder);
    expect(readText(site, style)).toBe(sound);
  });
});

describe("files that Tribune did not write", () => {
  it("stop the build, which names them, and are kept", () => {
    const folder = makeSite({ "articles/a.md": article("title: A") });
    const site = build(folder);
    mkdirSync(join(site, "google"));
    writeFileSync(join(site, "google/verification.html"), "jeton");
    writeFileSync(join(site, ".DS_Store"), "");
    const before = contentOf(site);
    const run = tribune(folder, ["build"]);
    expect(run.code).toBe(2);
    expect(plain(run.error)).toContain(
      "Le dossier « _site » contient 1 fichier que Tribune n’a pas écrit, comme « google/verification.html » :",
    );
    expect(contentOf(site)).toEqual(before);
    rmSync(join(site, "google"), { recursive: true });
    writeFileSync(join(folder, "articles/a.md"), article("title: A", "Un autre texte."));
    build(folder);
    expect(existsSync(join(site, ".DS_Store"))).toBe(false);
  });

  it("are kept if plain Eleventy writes to the same folder, and its own files may be replaced", () => {
    const folder = makeSite({ "articles/a.md": article("title: A"), "_site/notes.txt": "à moi" });
    expect(eleventy(folder)).toMatchObject({ code: 0 });
    expect(tribune(folder, ["build"])).toMatchObject({
      code: 2,
      error: expect.stringContaining("notes.txt"),
    });
    rmSync(join(folder, "_site/notes.txt"));
    const plainly = contentOf(join(folder, "_site"));
    expect(json(folder)).toMatchObject({ ok: true });
    expect(contentOf(join(folder, "_site"))).toEqual(plainly);
  });

  it.each(["_site.old", "_site.new", "_site.tree"])("are kept in %s, a name that a build uses", (name) => {
    const folder = makeSite({ "articles/a.md": article("title: A"), [`${name}/memoires.txt`]: "à moi" });
    for (const _site of ["absente", "présente"]) {
      const run = tribune(folder, ["build"]);
      expect([run.code, readText(folder, name, "memoires.txt")]).toEqual([2, "à moi"]);
      expect(run.error).toContain("memoires.txt");
      mkdirSync(join(folder, "_site"), { recursive: true });
    }
  });
});

describe("a page that would disappear", () => {
  const folder = makeSite({
    "articles/a.md": article("title: Un\ntags: [Presse]\naliases: [/ancien/]"),
    "articles/b.md": article("title: Deux"),
    "articles/c.md": article("title: Trois"),
    "articles/d.md": article("title: Quatre"),
    "pages/apropos.md": "---\ntitle: À propos\n---\n\nTexte.\n",
  });
  const site = build(folder);
  const before = contentOf(site);
  writeFileSync(join(folder, "articles/a.md"), article("title: Un nouveau\naliases: [/ancien/]"));
  writeFileSync(join(folder, "articles/b.md"), article("title: Deux\ndraft: true"));
  rmSync(join(folder, "articles/c.md"));
  writeFileSync(join(folder, "articles/d.md"), article("title: Quatre\ndate: 2027-01-01"));
  writeFileSync(join(folder, "pages/apropos.md"), "---\ntitle: Qui sommes-nous\n---\n\nTexte.\n");

  it("stops the build, with its address, its file and what to write", () => {
    const run = tribune(folder, ["build"]);
    expect(run.code).toBe(1);
    expect(codesIn(run.error).toSorted()).toEqual([
      "E802 articles/a.md",
      "E802 pages/apropos.md",
      "E803 articles/b.md",
      "E803 articles/d.md",
      "E804 _site/trois/",
      "W228 articles/d.md",
      "W805 _site/tags/presse/",
    ]);
    expect(plain(run.error)).toContain("Écrivez :  aliases: [/ancien/, /un/]");
    expect(plain(run.error)).toContain('withdrawn: { date: 2026-11-23, reason: "…" }');
    expect(run.error).toContain("aliases: [/a-propos/]");
    expect(plain(run.error)).toContain("articles/a.md:3:8  E802");
    expect(plain(run.error)).toContain("écrivez plutôt « slug: un »");
    expect(contentOf(site)).toEqual(before);
  });

  it("may disappear if it is redirected, withdrawn or allowed with --allow-removed", () => {
    writeFileSync(join(folder, "articles/a.md"), article("title: Un nouveau\naliases: [/ancien/, /un/]"));
    const withdrawn = 'withdrawn: { date: 2026-11-23, reason: "Un chiffre était faux." }';
    for (const [name, title] of [
      ["b", "Deux"],
      ["d", "Quatre"],
    ] as const)
      writeFileSync(join(folder, `articles/${name}.md`), article(`title: ${title}\n${withdrawn}`));
    writeFileSync(
      join(folder, "pages/apropos.md"),
      "---\ntitle: Qui sommes-nous\naliases: [/a-propos/]\n---\n\nTexte.\n",
    );
    expect(codesIn(tribune(folder, ["build"]).error)).toEqual([
      "W805 _site/tags/presse/",
      "E804 _site/trois/",
    ]);
    const run = tribune(folder, ["build", "--allow-removed"]);
    expect(run).toMatchObject({ code: 0, error: "" });
    expect(readText(site, "a-propos/index.html")).toContain('url=/qui-sommes-nous/"');
    expect(existsSync(join(site, "trois"))).toBe(false);
    expect(tribune(folder, ["build"])).toMatchObject({ code: 0, error: "" });
  });

  it("does not matter if it was only part of a preview", () => {
    const preview = makeSite({
      "articles/a.md": article("title: A"),
      "articles/b.md": article("title: B\ndraft: true\ntags: [Seul]"),
      "pages/p.md": "---\ntitle: P\ndraft: true\n---\n\nTexte.\n",
    });
    expect(existsSync(join(build(preview, ["--drafts"]), "b"))).toBe(true);
    expect(tribune(preview, ["build"])).toMatchObject({ code: 0, error: "" });
    expect(existsSync(join(preview, "_site/b"))).toBe(false);
  });
});

describe("an incomplete page", () => {
  it("stops the publication", () => {
    const folder = makeSite({
      ".eleventy.ts": configuration(
        "",
        `(config) => config.addTransform("cut", function (html) {
          if (this.page.url === "/a/") return html.slice(0, 400);
          return this.page.url === "/b/" ? "" : html;
        })`,
      ),
      "articles/a.md": article("title: A"),
      "articles/b.md": article("title: B"),
    });
    const run = tribune(folder, ["build"]);
    expect([run.code, codesIn(run.error)]).toEqual([
      1,
      ["E801 _site/a/index.html", "E801 _site/b/index.html"],
    ]);
    expect(existsSync(join(folder, "_site"))).toBe(false);
  });

  describe("altered by a plugin after it was written", () => {
    /** Enough text that some pages are written while others are rendered. */
    const long = "Un paragraphe qui ne finit pas. ".repeat(900);
    const articles = Array.from({ length: 30 }, (_, index) => [
      `articles/a-${index}.md`,
      article(`title: Article ${index}`, `${long}\n\nVoir [un autre](/article-1/).`),
    ]);
    const site = makeSite({
      ".eleventy.ts": configuration(
        "",
        `(config) => config.on("eleventy.after", ({ directories }) => {
          const { readFileSync, rmSync, writeFileSync } = process.getBuiltinModule("node:fs");
          const page = (index) => directories.output + "/article-" + index + "/index.html";
          const alter = (index, change) => writeFileSync(page(index), change(readFileSync(page(index), "utf8")));
          if (process.env.ALTER === "links")
            for (const index of [3, 8, 29]) alter(index, (html) => html.replace('href="/article-1/"', 'href="/article-x/"'));
          else {
            rmSync(page(3));
            alter(8, (html) => html.slice(0, -9));
            alter(9, () => "");
          }
        })`,
      ),
      ...Object.fromEntries(articles),
    });

    it("stops the publication", () => {
      const run = tribune(site, ["build"], { ALTER: "whole" });
      expect([run.code, codesIn(run.error).filter((line) => !line.startsWith("W806"))]).toEqual([
        1,
        [
          "E801 _site/article-3/index.html",
          "E801 _site/article-8/index.html",
          "E801 _site/article-9/index.html",
        ],
      ]);
      expect(existsSync(join(site, "_site"))).toBe(false);
    });

    it("is published as it is if complete, with its links checked", () => {
      const run = tribune(site, ["build"], { ALTER: "links" });
      expect([run.code, codesIn(run.error)]).toEqual([0, ["W806 _site/article-29/index.html"]]);
      expect(plain(run.error)).toMatch(/de 3 en tout, ne mène nulle part : « \/article-x\/ »/);
      const published = join(site, "_site");
      const { files } = readManifest(published) ?? {};
      for (const path of filesOf(published).filter((path) => path !== ".tribune")) {
        const content = readFileSync(join(published, path));
        const sha256 = createHash("sha256").update(content).digest("hex");
        expect(files?.get(path), path).toEqual({ size: content.length, sha256 });
      }
    });
  });

  it("has a dead navigation link reported once", () => {
    const navigation = '[{ label: "X", path: "/contcat/" }, { label: "Y", path: "/tags/" }]';
    const folder = makeSite({
      ".eleventy.ts": configuration(`pathPrefix: "/p/", navigation: ${navigation},`),
      "articles/a.md": article(
        "title: A\nimage: { src: /absente.png, alt: Rien }",
        "Voir [un fichier](/rien.pdf).",
      ),
    });
    const run = tribune(folder, ["build"]);
    expect(run.code).toBe(0);
    expect(codesIn(run.error)).toEqual([
      "W806 _site/404.html",
      "W806 _site/a/index.html",
      "W806 _site/a/index.html",
    ]);
    expect(plain(run.error)).toMatch(/de 10 en tout, ne mène nulle part : « \/p\/contcat\/ »/);
  });
});

describe("releases", () => {
  const folder = makeSite({ "articles/a.md": article("title: A", "Version 1.") });
  const site = join(folder, "_site");
  const write = (version: number) =>
    writeFileSync(join(folder, "articles/a.md"), article("title: A", `Version ${version}.`));
  const version = () => /Version (\d)/.exec(readText(site, "a/index.html"))?.[1];
  const rollback = (...words: string[]) => tribune(folder, ["rollback", ...words]);
  const listed = () =>
    JSON.parse(rollback("--list", "--json").out).map(
      ({ id, current }: { id: string; current: boolean }) => `${current ? "→" : ""}${id.slice(0, 4)}`,
    );

  it("start with the existing folder, and keep the requested number", () => {
    build(folder);
    expect(rollback()).toMatchObject({ code: 2, error: expect.stringContaining("--releases 5") });
    write(2);
    expect(json(folder, "--releases", "3").release).toMatch(/^0002-[0-9a-f]{8}$/);
    expect([lstatSync(site).isSymbolicLink(), listed()]).toEqual([true, ["0001", "→0002"]]);
    for (const next of [3, 4]) {
      write(next);
      build(folder);
    }
    expect([version(), listed()]).toEqual(["4", ["0002", "0003", "→0004"]]);
    build(folder);
    expect(listed(), "nothing new is no release").toEqual(["0002", "0003", "→0004"]);
  });

  it("can be rolled back to the previous or any other one, in the journal's language", () => {
    const run = rollback();
    expect([run.code, version()]).toEqual([0, "3"]);
    expect(plain(run.out)).toMatch(/^La version 0003-[0-9a-f]{8} est publiée → _site\n$/);
    expect([rollback("--to", "4").code, version()]).toEqual([0, "4"]);
    expect(rollback("--to", "4")).toMatchObject({ code: 2, error: expect.stringContaining("déjà publiée") });
    expect(rollback("--to", "9")).toMatchObject({
      code: 2,
      error: expect.stringContaining("Il n’y a pas de"),
    });
    expect([rollback("--to", "2").code, rollback().code, version()]).toEqual([0, 2, "2"]);
    expect(plain(rollback("--list").out)).toMatch(
      /^→ 0002-\S+ {2}20\d\d-\d\d-\d\d \d\d:\d\d UTC {2}\d+ fichiers\n /,
    );
  });

  it("are not published if they are damaged", () => {
    const id = JSON.parse(rollback("--list", "--json").out)[1].id;
    writeFileSync(join(folder, "_site.releases", id, "a/index.html"), "abîmé");
    expect(rollback("--to", id)).toMatchObject({
      code: 2,
      error: expect.stringContaining("n’est plus entière"),
    });
    expect(version()).toBe("2");
  });

  it("are not written to by plain Eleventy (E807)", () => {
    const run = eleventy(folder);
    expect([run.code, version()]).toEqual([1, "2"]);
    expect(run.error + run.out).toContain("E807");
  });

  it("end with --releases 0", () => {
    expect(json(folder, "--releases", "0").release).toBe(null);
    expect([lstatSync(site).isDirectory(), version(), existsSync(`${site}.releases`)]).toEqual([
      true,
      "4",
      false,
    ]);
    expect(tribune(folder, ["build", "--releases", "x"])).toMatchObject({ code: 2 });
  });
});

describe("the next change without an edit", () => {
  it("is the next publication, expiry or withdrawal, or the end of an article's news window", () => {
    const folder = makeSite({
      "articles/a.md": article("title: A\nexpires: 2026-12-24"),
      "articles/b.md": article("title: B\ndate: 2026-12-01 08:00"),
      "articles/c.md": article("title: C\nexpires: 2026-11-01"),
      "articles/d.md": article("title: D\nwithdrawn: { date: 2026-12-25, reason: Oubli }"),
    });
    const at = (now: string) => json(folder, "--allow-removed", "--now", now).nextChange;
    expect(json(folder).nextChange).toEqual({
      at: "2026-12-01T07:00:00.000Z",
      what: "publication",
      file: "articles/b.md",
    });
    expect(plain(tribune(folder, ["build"]).out)).toContain(
      "prochain changement le 1er décembre 2026 à 8 h, en ",
    );
    expect(at("2026-12-02T00:00:00Z")).toMatchObject({ at: "2026-12-03T07:00:00.000Z", what: "news" });
    expect(at("2026-12-04T00:00:00Z")).toMatchObject({ at: "2026-12-23T23:00:00.000Z", what: "expiry" });
    expect(at("2026-12-24T00:00:00Z")).toMatchObject({ what: "withdrawal", file: "articles/d.md" });
    expect(at("2026-12-25T00:00:00Z")).toBe(null);
  });
});

describe("the site's digest", () => {
  const text = { "articles/a.md": article("title: A\ntags: [X]"), "articles/b/c.md": article("title: C") };
  const digest = (environment: Record<string, string> = {}) =>
    JSON.parse(tribune(makeSite(text), ["build", "--json"], environment).out).digest;

  it("is the same everywhere, and different for another text", () => {
    const umask = process.umask(0o077);
    const strict = digest({ TZ: "Pacific/Kiritimati", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8" });
    process.umask(umask);
    expect(strict).toMatch(/^[0-9a-f]{64}$/);
    expect(digest({ TZ: "America/Los_Angeles" })).toBe(strict);
    const other = makeSite({ ...text, "articles/a.md": article("title: A\ntags: [X]", "Autre.") });
    expect(json(other).digest).not.toBe(strict);
    const site = join(other, "_site");
    expect(readFileSync(join(site, ".tribune"), "utf8")).not.toContain("articles/");
  });
});
