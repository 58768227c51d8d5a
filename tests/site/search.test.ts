/** The search index and its page, in a built site. */
import { spawn } from "node:child_process";
import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { type Finder, finder } from "../outputs/search/finder.ts";
import {
  article,
  build,
  configuration,
  contentOf,
  eleventy,
  filesOf,
  makeSite,
  NOW,
  nodeIn,
  PROJECT,
  page,
  readText,
} from "../workshop.ts";

const ARTICLES = {
  "articles/evenement.md": article(
    "title: L'événement\ndate: 2026-03-01\ntags: [Presse, C++]\nrating: 3,5\nchapo: Un chapô sur l'œuvre.",
    "Au cœur de la ville, le prix de l'énergie n'a pas baissé. « Rien », dit-on ; 10 000 francs, pourtant.",
  ),
  "articles/analyse.md": article(
    "title: Une analyse\ndate: 2026-02-01\ngenre: analyse\nauthor: Jeanne Invitée\ntags: [C#]",
    "Un évènement, des imprimantes, une **sobri**été.",
  ),
  "articles/english.md": article(
    "title: The printer\ndate: 2026-01-01\nlang: en\ntags: [C]",
    "The company’s printers cost 100% more.",
  ),
  "articles/arabe.md": article(
    "title: حرية الرأي\nslug: arabe\ndate: 2025-12-01\nlang: ar",
    "القراءة فعل حر.",
  ),
  "pages/charte.md": "---\ntitle: Notre charte\n---\n\nNos engagements sur l'énergie.\n",
};

describe("the index", () => {
  let site: string;
  let index: Finder;
  const search = (...asked: Parameters<Finder["search"]>) => index.search(...asked);
  const titles = async (...asked: Parameters<Finder["search"]>) =>
    (await search(...asked)).map(({ title }) => title);

  beforeAll(async () => {
    site = build(makeSite(ARTICLES));
    index = await finder(site);
  });

  it.each([
    ["evenement", ["L’événement", "Une analyse"]],
    ["événement", ["L’événement", "Une analyse"]],
    ["L'EVENEMENT", ["L’événement", "Une analyse"]],
    ["coeur", ["L’événement"]],
    ["cœur", ["L’événement"]],
    ["oeuvre", ["L’événement"]],
    ["l’œuvre", ["L’événement"]],
    ["imprimante", ["Une analyse"]],
    ["d'imprimante", ["Une analyse"]],
    ["l’imprimante", ["Une analyse"]],
    ["energie", ["L’événement", "Notre charte"]],
    ["« prix de l'énergie »", ["L’événement"]],
    ["10 000 francs", ["L’événement"]],
    ["10000", ["L’événement"]],
    ["rien", ["L’événement"]],
    ["sobriété", ["Une analyse"]],
    ["c++", ["L’événement"]],
    ["c#", ["Une analyse"]],
    ["Jeanne", ["Une analyse"]],
    ["mars 2026", ["L’événement"]],
    ["company", ["The printer"]],
    ["printer", ["The printer"]],
    ["zzz", []],
  ])("gives for « %s » %j", async (typed, expected) => {
    const found = await titles(typed);
    expect(found.toSorted()).toEqual(expected.toSorted());
  });

  it("ranks titles above texts", async () => {
    expect(await titles("evenement")).toEqual(["L’événement", "Une analyse"]);
    expect((await titles("printer"))[0]).toBe("The printer");
  });

  it("shows results with the typography of the page", async () => {
    const [hit] = await search("énergie pourtant");
    expect(hit?.url).toBe("/l-evenement/");
    expect(hit?.excerpt).toBe(
      "Un chapô sur l’œuvre. Au cœur de la ville, le prix de l’[énergie] n’a pas baissé. «\u202fRien\u202f», dit-on\u202f; 10\u202f000 francs, [pourtant].",
    );
    expect(hit?.meta).toMatchObject({
      author: "Anselme Meyer",
      date: "1er\u00a0mars 2026",
      rating: "3,5 sur 5",
    });
  });

  it("can be filtered by tag, author and genre, and sorted by date", async () => {
    expect(await titles("evenement", { filters: { tag: "Presse" } })).toEqual(["L’événement"]);
    expect(await titles("evenement", { filters: { author: "Jeanne Invitée" } })).toEqual(["Une analyse"]);
    expect(await titles("evenement", { filters: { genre: "Analyse" } })).toEqual(["Une analyse"]);
    expect(await titles("evenement", { filters: { genre: "Analyse", tag: "Presse" } })).toEqual([]);
    expect(await titles("", { filters: { tag: "C" } })).toEqual(["The printer"]);
    expect(await titles("", { byDate: true })).toEqual([
      "L’événement",
      "Une analyse",
      "The printer",
      "حرية الرأي",
      "Notre charte",
    ]);
  });

  it("has the language of articles in another language than the journal's", async () => {
    const [english] = await search("printer");
    const [french] = await search("sobriété");
    expect(english?.meta["lang"]).toBe("en");
    expect(french?.meta).not.toHaveProperty("lang");
  });

  it("marks right-to-left articles", async () => {
    const [arabic] = await search("القراءة");
    const [english] = await search("printer");
    expect(arabic?.meta).toMatchObject({ lang: "ar", dir: "rtl" });
    expect(english?.meta).not.toHaveProperty("dir");
  });

  it("puts the newest first if asked to, and of equal results", async () => {
    expect(await titles("energie", { byDate: true })).toEqual(["L’événement", "Notre charte"]);
    expect(await titles("imprimante printer")).toEqual([]);
  });

  it("counts the options of each filter as if it were not set", async () => {
    const { tag, genre } = await index.choices("evenement", { filters: { genre: "Analyse" } });
    expect(tag).toEqual({ "C#": 1 });
    expect(genre).toEqual({ Tribune: 1, Analyse: 1 });
  });

  it("gives a query only the pieces that may have its words, and the filters only when they are asked for", async () => {
    const other = await finder(site);
    expect(other.fetched()).toEqual(["index.bin"]);
    await other.search("sobriété");
    expect(other.fetched()).toEqual([
      expect.stringMatching(/^parts\/[0-9a-f]{12}\/0\.bin$/),
      expect.stringMatching(/^texts\/[0-9a-f]{12}\/1\.bin$/),
    ]);
    await other.choices("sobriété");
    expect(other.fetched()).toEqual([expect.stringMatching(/^parts\/[0-9a-f]{12}\/filters\.bin$/)]);
  });

  it("contains only what the search page loads", () => {
    const names = readdirSync(join(site, "search-index"));
    expect(names.toSorted()).toEqual(["engine.js", "index.bin", "parts", "stem.js", "texts"]);
    expect(readText(site, "search-index/engine.js")).not.toMatch(/^\s*\/\*\*/m);
  });
});

describe("a hidden article", () => {
  /** Six articles with the same word, some of them hidden. */
  const site = (hidden: boolean) => {
    const hide = (field: string) => (hidden ? field : "");
    return makeSite({
      "articles/a.md": article("title: Parue", "Pangolin."),
      "articles/b.md": article(`title: Brouillon\ndraft: ${hidden}`, "Pangolin."),
      "articles/c.md": article(`title: Sans moteurs\n${hide("noindex: true")}`, "Pangolin."),
      "articles/d.md": article(`title: Périmée\n${hide("expires: 2026-06-01")}`, "Pangolin."),
      "articles/e.md": article(`title: À venir\ndate: ${hidden ? "2026-12-24" : "2026-01-24"}`, "Pangolin."),
      "pages/f.md": `---\ntitle: Libre\n${hide("noindex: true\n")}---\n\nPangolin.\n`,
    });
  };
  const found = async (folder: string) =>
    (await (await finder(build(folder))).search("pangolin")).map(({ title }) => title);

  it("is not in the index: drafts, future, expired and noindex articles", async () => {
    expect(await found(site(true))).toEqual(["Parue"]);
  });

  it("would be noticed in the index", async () => {
    expect((await found(site(false))).toSorted()).toEqual(
      ["Brouillon", "Libre", "Parue", "Périmée", "Sans moteurs", "À venir"].toSorted(),
    );
  });
});

describe("the search page", () => {
  const folder = makeSite({ ...ARTICLES, ".eleventy.ts": configuration('pathPrefix: "/p/",') });
  const site = build(folder);
  const scripts = (file: string) =>
    [...page(site, file).querySelectorAll("script[src]")].map((script) => script.getAttribute("src"));

  it("is the only one that loads a script or names the index", () => {
    for (const file of filesOf(site).filter((name) => name.endsWith(".html"))) {
      const isSearch = file === "recherche/index.html";
      expect(scripts(file), file).toHaveLength(isSearch ? 2 : 0);
      expect(readText(site, file).includes("search-index/"), file).toBe(isSearch);
    }
  });

  it("loads less than 8 kB of scripts, from below the prefix", () => {
    const files = scripts("recherche/index.html").map((path) => path?.replace("/p/", "") ?? "");
    expect(files).toEqual([
      expect.stringMatching(/^assets\/scripts\.[0-9a-f]{10}\/search-text\.js$/),
      expect.stringMatching(/^assets\/scripts\.[0-9a-f]{10}\/search\.js$/),
    ]);
    const bytes = files.map((file) => statSync(join(site, file)).size);
    expect(bytes.reduce((sum, size) => sum + size)).toBeLessThan(8000);
    for (const file of files) expect(readText(site, file)).not.toMatch(/^\s*\/\*\*/m);
  });

  it("has a form that works on any page, and lists tags, authors and archives without JavaScript", () => {
    for (const file of ["recherche/index.html", "404.html"]) {
      const form = page(site, file).querySelector("form[role=search]");
      expect(form?.getAttribute("action"), file).toBe("/p/recherche/");
      expect(form?.querySelector("label[for=search_words]")?.textContent, file).toBe(
        "Chercher dans le journal",
      );
      expect(form?.querySelector("input#search_words")?.getAttribute("name"), file).toBe("q");
    }
    const links = [...page(site, "recherche/index.html").querySelectorAll(".search-browse a")].map((link) =>
      link.getAttribute("href"),
    );
    expect(links).toContain("/p/tags/presse/");
    expect(links).toContain("/p/auteurs/jeanne-invitee/");
    expect(links).toContain("/p/archives/2026/");
    expect(page(site, "recherche/index.html").querySelector("noscript")?.textContent).toContain("JavaScript");
  });

  it("does not depend on the prefix in its index", () => {
    const other = build(makeSite(ARTICLES));
    expect(contentOf(join(site, "search-index"))).toEqual(contentOf(join(other, "search-index")));
  });
});

describe("a journal without search", () => {
  const folder = makeSite({ ...ARTICLES, ".eleventy.ts": configuration("search: false,") });

  it("has no search page, script, index or form", () => {
    const site = build(folder);
    expect(filesOf(site).filter((file) => /recherche|search-index|scripts/.test(file))).toEqual([]);
    for (const file of filesOf(site).filter((name) => name.endsWith(".html"))) {
      expect(readText(site, file), file).not.toMatch(/recherche|search-index|<script[^>]+src|<form/);
    }
  });

  it("needs no thread and no program", () => {
    const allowed = ["--permission", `--allow-fs-read=${PROJECT}`, `--allow-fs-read=${folder}`];
    const words = [...allowed, `--allow-fs-write=${folder}/_site*`, `${PROJECT}/bin/tribune.js`, "build"];
    expect(nodeIn(folder, words)).toMatchObject({ code: 0, error: "" });
  });
});

describe("a cached index", () => {
  /** Runs `tribune` without waiting for it. */
  const tribuneAtOnce = (cwd: string, words: readonly string[]) =>
    new Promise<{ code: number | null; error: string }>((resolve) => {
      const clock = { SOURCE_DATE_EPOCH: String(Date.parse(NOW) / 1000) };
      const child = spawn(process.execPath, [join(PROJECT, "bin/tribune.js"), ...words], {
        cwd,
        env: { ...process.env, ...clock },
        stdio: ["ignore", "ignore", "pipe"],
      });
      let error = "";
      child.stderr.on("data", (chunk: Buffer) => {
        error += chunk.toString();
      });
      child.once("close", (code) => resolve({ code, error }));
    });
  const cacheOf = (folder: string) => readdirSync(join(folder, ".cache/tribune/search"));

  it("is reused while no text changes, and made anew for the text that does", () => {
    const folder = makeSite(ARTICLES);
    const first = contentOf(join(build(folder), "search-index"));
    const cached = cacheOf(folder);
    const again = build(folder, ["--fresh"]);
    expect(contentOf(join(again, "search-index"))).toEqual(first);
    expect(cacheOf(folder)).toEqual(cached);
    writeFileSync(join(folder, "articles/evenement.md"), article("title: Autre chose\ndate: 2026-03-01"));
    expect(contentOf(join(build(folder, ["--allow-removed"]), "search-index"))).not.toEqual(first);
    const added = cacheOf(folder).filter((name) => !cached.includes(name));
    expect(added.filter((name) => name.startsWith("text-"))).toHaveLength(1);
    expect(added.filter((name) => name.startsWith("group-"))).toHaveLength(1);
  });

  it("forgets after a week what no build uses", () => {
    const folder = makeSite(ARTICLES);
    build(folder);
    const cached = cacheOf(folder);
    writeFileSync(join(folder, "articles/evenement.md"), article("title: Autre chose\ndate: 2026-03-01"));
    build(folder, ["--allow-removed"]);
    const later = new Date(Date.parse(NOW) + 9 * 86_400_000).toISOString();
    build(folder, ["--allow-removed", "--fresh", "--now", later]);
    const other = makeSite({
      ...ARTICLES,
      "articles/evenement.md": readText(folder, "articles/evenement.md"),
    });
    build(other);
    expect(cacheOf(folder)).toEqual(cacheOf(other));
    expect(cacheOf(folder)).not.toEqual(cached);
  });

  it("that is damaged or lost is made again", () => {
    const folder = makeSite(ARTICLES);
    const first = contentOf(join(build(folder), "search-index"));
    const cache = join(folder, ".cache/tribune/search");
    for (const kind of ["text-", "part-", "group-"]) {
      for (const damage of [(file: string) => writeFileSync(file, "x"), (file: string) => rmSync(file)]) {
        for (const name of cacheOf(folder).filter((file) => file.startsWith(kind))) damage(join(cache, name));
        expect(contentOf(join(build(folder, ["--fresh"]), "search-index")), kind).toEqual(first);
      }
    }
  });

  it("leaves other files beside it alone", () => {
    const folder = makeSite(ARTICLES);
    build(folder);
    const notes = join(folder, ".cache/tribune/search/notes.txt");
    writeFileSync(notes, "à moi");
    writeFileSync(join(folder, "articles/evenement.md"), article("title: Autre chose"));
    build(folder, ["--allow-removed"]);
    expect(readText(notes)).toBe("à moi");
  });

  it("does not disturb a simultaneous build of the same site", async () => {
    const folder = makeSite(ARTICLES);
    const many = Object.fromEntries(
      Array.from({ length: 6 }, (_, index) => [`autres/n${index}.md`, article(`title: Numéro ${index}`)]),
    );
    for (const [path, text] of Object.entries(many)) {
      mkdirSync(join(folder, path, ".."), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const building = [0, 1, 2, 3].map((index) =>
      tribuneAtOnce(folder, [
        ...["build", "--output", `out-${index}`],
        ...(index % 2 === 0 ? [] : ["--articles", "autres"]),
      ]),
    );
    expect(await Promise.all(building)).toEqual(Array(4).fill({ code: 0, error: "" }));
    const [even, odd, ...others] = [0, 1, 2, 3].map((index) =>
      contentOf(join(folder, `out-${index}`, "search-index")),
    );
    expect(others).toEqual([even, odd]);
    expect(cacheOf(folder).filter((name) => /\.\d+$/.test(name))).toEqual([]);
  });

  it("is not needed if nothing can be cached", () => {
    const folder = makeSite({ ...ARTICLES, ".cache": "a file where a folder should be" });
    const site = build(folder);
    expect(contentOf(join(site, "search-index"))).toEqual(
      contentOf(join(build(makeSite(ARTICLES)), "search-index")),
    );
  });

  it("does not change if a published script is edited in place", () => {
    const folder = makeSite(ARTICLES);
    const script = join(build(folder), "search-index/engine.js");
    const before = readText(script);
    writeFileSync(script, "// edited\n");
    build(folder);
    expect(readText(script)).toBe(before);
  });

  it("replaces the previous one in plain Eleventy's output", () => {
    const folder = makeSite(ARTICLES);
    expect(eleventy(folder).code).toBe(0);
    writeFileSync(join(folder, "articles/evenement.md"), article("title: Autre chose"));
    expect(eleventy(folder).code).toBe(0);
    const after = contentOf(join(folder, "_site/search-index"));
    expect(after).toEqual(contentOf(join(build(folder, ["--allow-removed"]), "search-index")));
  });
});

describe("a site with little or nothing to find", () => {
  it("has an index of one article, or of one page", async () => {
    const one = await finder(build(makeSite({ "articles/a.md": article() })));
    expect(await one.search("paragraphe")).toHaveLength(1);
    const pages = {
      "articles/a.md": article("noindex: true"),
      "pages/charte.md": ARTICLES["pages/charte.md"],
    };
    expect(await (await finder(build(makeSite(pages)))).search("engagements")).toHaveLength(1);
  });

  it("has no search page if there is nothing to find", () => {
    const files = filesOf(build(makeSite({ "articles/a.md": article("noindex: true") })));
    expect(files.filter((file) => /recherche|search-index/.test(file))).toEqual([]);
  });
});

describe("a machine that refuses threads", () => {
  it("makes the same index", () => {
    const folder = makeSite(ARTICLES);
    const first = contentOf(join(build(folder), "search-index"));
    const other = makeSite(ARTICLES);
    const allowed = ["--permission", `--allow-fs-read=${PROJECT}`, `--allow-fs-read=${other}`];
    const written = [`--allow-fs-write=${other}/_site*`, `--allow-fs-write=${other}/.cache*`];
    const words = [...allowed, ...written, `${PROJECT}/bin/tribune.js`, "build", "--now", NOW];
    expect(nodeIn(other, words)).toMatchObject({ code: 0, error: "" });
    expect(contentOf(join(other, "_site/search-index"))).toEqual(first);
  });
});
