/** `tribune build`, as seen from a terminal. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import {
  article,
  build,
  configuration,
  contentOf,
  makeSite,
  nodeIn,
  PROJECT,
  page,
  plain,
  tribune,
} from "../workshop.ts";

describe("tribune build", () => {
  it("ends with a summary line", () => {
    const run = tribune(makeSite({ "articles/a.md": article() }), ["build"]);
    expect(run).toMatchObject({ code: 0, error: "" });
    expect(run.out).toMatch(/^1 article, \d+ pages, en [\d,]+\u00a0s → _site \(empreinte [0-9a-f]{12}\)\n$/);
  });

  it("reports every mistake of every article, and leaves the published site unchanged", () => {
    const folder = makeSite({ "articles/a.md": article() });
    const before = contentOf(build(folder));
    writeFileSync(join(folder, "articles/b.md"), article("titre: Crise : le retour"));
    writeFileSync(join(folder, "articles/c.md"), article("rating: 6\ntags: [x]\nfoo: 1"));
    const run = tribune(folder, ["build"]);
    expect(run.code).toBe(1);
    expect(plain(run.error)).toContain("articles/b.md:3:14  E102  La valeur de « titre » contient « : »");
    expect(run.error).toContain("articles/c.md:4:9  E207");
    expect(run.error).toContain("articles/c.md:6:1  E103");
    expect(run.error.trimEnd().endsWith("3 erreurs dans 2 fichiers.")).toBe(true);
    expect(run.error).not.toMatch(/\n\s+at |node:internal/);
    expect(contentOf(join(folder, "_site"))).toEqual(before);
    expect(existsSync(join(folder, "_site.new"))).toBe(false);
  });

  it("removes the page of a deleted article", () => {
    const folder = makeSite({ "articles/a.md": article(), "articles/b.md": article("title: Deux") });
    build(folder);
    writeFileSync(join(folder, "articles/b.md"), article("title: Trois"));
    const site = build(folder, ["--allow-removed"]);
    expect([existsSync(join(site, "deux")), existsSync(join(site, "trois"))]).toEqual([false, true]);
  });

  it("reports as JSON, for success and for failure", () => {
    const folder = makeSite({
      "articles/a.md": article("title: Numéro #1\ndate: 2026-01-01"),
      "articles/d.md": article("title: D\ndraft: true"),
    });
    const good = JSON.parse(tribune(folder, ["build", "--json"]).out);
    expect(good).toMatchObject({
      ok: true,
      articles: 1,
      output: "_site",
      held: [{ file: "articles/d.md", reason: "draft", due: null }],
    });
    expect(good.problems).toMatchObject([
      { code: "W117", file: "articles/a.md", line: 2, column: 15, severity: "warning" },
    ]);
    writeFileSync(join(folder, "articles/b.md"), article("date: 23/11/2026"));
    const run = tribune(folder, ["build", "--json"]);
    expect(run).toMatchObject({ code: 1, error: "" });
    expect(JSON.parse(run.out)).toMatchObject({
      ok: false,
      exitCode: 1,
      problems: [{ code: "W117" }, { code: "E211", mended: "date: 2026-11-23" }],
    });
  });

  it("accepts other folders and another prefix", () => {
    const folder = makeSite({ "textes/a.md": article("slug: a"), "articles/b.md": article("slug: b") });
    expect(
      tribune(folder, ["build", "--articles", "textes", "--output=sortie/site", "--path-prefix", "x"]).code,
    ).toBe(0);
    const html = readFileSync(join(folder, "sortie/site/a/index.html"), "utf8");
    expect(html).toContain('<p class="nameplate"><a href="/x/">');
    expect(html).toContain('<link rel="canonical" href="https://journal.example/x/a/">');
    expect(existsSync(join(folder, "sortie/site/b"))).toBe(false);
  });

  it.each([
    [
      ["build", "--outptu", "x"],
      "L’option « --outptu » n’existe pas : vouliez-vous dire « --output »\u202f?\n",
    ],
    [["build", "--now", "hier"], "« hier » n’est pas un instant lisible"],
    [["build", "--output"], "L’option « --output » demande une valeur."],
    [["build", "--output", "."], "Le site ne peut pas être écrit dans « . »"],
    [["build", "--output", "articles/x"], "Le site ne peut pas être écrit dans « articles/x »"],
    [["build", "--path-prefix", "/a b/"], "« /a b/ » n’est pas un chemin"],
    [["biuld"], "La commande « biuld » n’existe pas : vouliez-vous dire « build »\u202f?\n"],
  ])("refuses %j with one sentence", (words, sentence) => {
    const run = tribune(makeSite({ "articles/a.md": article() }), words);
    expect(run.code).toBe(2);
    expect(plain(run.error)).toContain(plain(sentence));
    expect(run.error.trimEnd().split("\n")).toHaveLength(1);
  });

  it("never replaces a folder that it did not write", () => {
    const folder = makeSite({ "articles/a.md": article(), "_site/memoires.txt": "irremplaçable" });
    const run = tribune(folder, ["build"]);
    expect(run.code).toBe(2);
    expect(run.error).toContain("1 fichier que Tribune n’a pas écrit, comme «\u202fmemoires.txt\u202f»");
    expect(readFileSync(join(folder, "_site/memoires.txt"), "utf8")).toBe("irremplaçable");
  });

  it("explains itself in the journal's language", () => {
    expect(tribune(makeSite({}), ["build", "--help"]).out).toContain("Codes de sortie");
    expect(tribune(join(PROJECT, "tests/sites/english"), ["build", "--help"]).out).toContain("Exit codes");
    expect(tribune(makeSite({}), ["--help"])).toMatchObject({ code: 0, error: "" });
    expect(tribune(makeSite({}), []).code).toBe(2);
  });

  it("reports a missing site and missing articles", () => {
    const empty = makeSite({});
    expect(tribune(empty, ["build"])).toMatchObject({
      code: 1,
      error: expect.stringContaining("articles  E411"),
    });
    mkdirSync(join(empty, "vide"));
    expect(tribune(join(empty, "vide"), ["build"])).toMatchObject({
      code: 2,
      error: expect.stringContaining("E608"),
    });
  });

  it("builds a journal without articles", () => {
    const folder = makeSite({});
    mkdirSync(join(folder, "articles"));
    expect(readFileSync(join(build(folder), "index.html"), "utf8")).toContain(
      "Aucun article pour le moment.",
    );
  });
});

describe("a mistake in the journal", () => {
  it.each([
    ['tagilne: "x",', "E603  Dans le journal, « tagilne » n’existe pas : vouliez-vous dire « tagline » ?"],
    ['url: "journal.example",', "E602  Dans le journal, « url » doit être l’adresse du site"],
    ['language: "de",', "E602  Dans le journal, « language » doit être « fr » ou « en »"],
    ['timeZone: "Europe/Pari",', "E602  Dans le journal, « timeZone » doit être un fuseau horaire"],
    ["rating: { best: 5, step: 0.7 },", "E606"],
    ['disclaimers: { default: "x", named: { opinion: "y" } },', "E604"],
    ['authors: [{ id: "a", name: "A" }, { id: "a", name: "B" }],', "E605"],
    [
      'authors: [{ id: "A b", name: "A" }],',
      "E602  Dans le journal, « authors.0.id » doit être un identifiant",
    ],
    ["title: undefined,", "E601  Le journal n’a pas de « title »."],
    ['rules: { E599: "warn" },', "E609  Dans « rules », le code E599 n’existe pas : vouliez-vous dire E"],
    ['rules: { E104: "off" },', "E610  Dans « rules », E104 ne peut pas être abaissé"],
    ['rules: { E302: "warn" },', "E610  Dans « rules », E302 ne peut pas être abaissé"],
    [
      'rules: { E510: "non" },',
      "E602  Dans le journal, « rules.E510 » doit être « error », « warn » ou « off »",
    ],
    ["pageSize: 0,", "E602  Dans le journal, « pageSize » doit être un nombre entier"],
  ])("%s", (journal, sentence) => {
    const run = tribune(makeSite({ ".eleventy.ts": configuration(journal), "articles/a.md": article() }), [
      "build",
    ]);
    expect(run.code).toBe(2);
    expect(plain(run.error)).toMatch(/^\.eleventy\.ts:\d+:\d+ {2}/);
    expect(plain(run.error)).toContain(`  ${sentence}`);
    expect(run.error).not.toMatch(/\n\s+at /);
  });

  it.each([
    ["fr", "compress: { brotli: 12 },", "compress.brotli", "compress: { brotli: 11 },"],
    ["en", "pageSize: 1000,", "pageSize", "pageSize: 500,"],
  ])(
    "can be a number that is too large: the mended line has the largest (%s)",
    (language, line, field, mended) => {
      const folder = makeSite({
        ".eleventy.ts": configuration(`language: "${language}",\n  ${line}`),
        "articles/a.md": article(),
      });
      const { code, error } = tribune(folder, ["build"]);
      expect(code).toBe(2);
      const column = line.search(/\d/) + 3;
      expect(plain(error)).toMatch(new RegExp(`^\\.eleventy\\.ts:\\d+:${column}  E602 .*${field}`));
      expect(plain(error)).toContain(mended);
    },
  );

  it("can be a policy that is not a page of the site", () => {
    const policy = configuration().replace('name: "Éditions"', 'name: "Éditions", ethicsPolicy: "/chartre/"');
    const page = "---\ntitle: Charte\n---\n\nNous signons.\n";
    const files = { ".eleventy.ts": policy, "articles/a.md": article(), "pages/charte.md": page };
    const run = tribune(makeSite(files), ["build"]);
    expect(run.code).toBe(2);
    expect(plain(run.error)).toContain(
      ".eleventy.ts:3:98  E614  Dans le journal, « publisher.ethicsPolicy » mène à « /chartre/ », qui n’est pas une page du site : vouliez-vous dire « /charte/ » ?",
    );
  });

  it("is reported even if the file cannot be loaded", () => {
    const run = tribune(makeSite({ ".eleventy.ts": "export default tribun({" }), ["build"]);
    expect(run).toMatchObject({ code: 2, error: expect.stringContaining("E607") });
  });
});

describe("rules", () => {
  const files = {
    "articles/a.md": article(
      "title: A\nancien: 1",
      "Un lien [mort](/2009/x/), une ancre [morte](#rien), un article [parti](b.md) et une image ![partie](c.png).",
    ),
  };

  it("allow publishing an old archive, with warnings or silently", () => {
    expect(tribune(makeSite(files), ["build"]).code).toBe(1);
    const folder = makeSite({
      ...files,
      ".eleventy.ts": configuration(
        'rules: { E103: "warn", E503: "off", E505: "warn", E510: "warn", E511: "off" },',
      ),
    });
    const run = tribune(folder, ["build"]);
    expect(run.code).toBe(0);
    expect([...run.error.matchAll(/ {2}([EW]\d+) {2}/g)].map(([, code]) => code)).toEqual([
      "E103",
      "E510",
      "E505",
    ]);
    expect(plain(run.error)).toContain("3 avertissements dans 1 fichier.");
    const body = page(folder, "_site/a/index.html").querySelector(".body");
    expect(body?.textContent?.trim()).toBe(
      "Un lien mort, une ancre morte, un article parti et une image partie.",
    );
    expect(body?.querySelectorAll("img")).toHaveLength(0);
  });

  it("can turn a warning into an error", () => {
    const folder = makeSite({
      ".eleventy.ts": configuration('rules: { W117: "error" },'),
      "articles/a.md": article("title: Le #1"),
    });
    expect(tribune(folder, ["build"]).code).toBe(1);
  });
});

describe("Node's permission model", () => {
  it("need only allow reading the project and writing the output", () => {
    const folder = makeSite({ "articles/a.md": article() });
    const allowed = [
      "--permission",
      // The search index is built by another program; "search: false" needs none.
      "--allow-child-process",
      "--disable-warning=PERM0002",
      `--allow-fs-read=${PROJECT}`,
      `--allow-fs-read=${folder}`,
      `--allow-fs-write=${folder}/_site*`,
    ];
    const run = nodeIn(folder, [...allowed, `${PROJECT}/bin/tribune.js`, "build"]);
    expect(run).toMatchObject({ code: 0, error: "" });
    expect(existsSync(join(folder, "_site/un-titre/index.html"))).toBe(true);
    const refused = nodeIn(folder, [
      ...allowed,
      `${PROJECT}/bin/tribune.js`,
      "build",
      "--output",
      "ailleurs",
    ]);
    expect(refused.code).toBe(3);
    expect(existsSync(join(folder, "ailleurs"))).toBe(false);
  });
});

describe("a thousand articles, three hundred of them invalid", () => {
  it("are all reported in one run", () => {
    const broken = [
      "titre: A : b",
      "rating: 9",
      "date: 23/11/2026",
      "foo: 1",
      "lang: français",
      "tags: a, b",
    ];
    const files = Object.fromEntries(
      Array.from({ length: 1000 }, (_, index) => {
        const bad = index % 10 < 3 ? (broken[index % broken.length] ?? "") : "";
        return [`articles/${String(index).padStart(4, "0")}.md`, article(`slug: n${index}\n${bad}`)];
      }),
    );
    const run = tribune(makeSite(files), ["build", "--json"]);
    expect(run.code).toBe(1);
    const { problems } = JSON.parse(run.out);
    expect(new Set(problems.map(({ file }: { file: string }) => file)).size).toBe(300);
    const found = new Set(problems.map(({ code }: { code: string }) => code));
    expect(found.size).toBeGreaterThanOrEqual(5);
  });
});

describe("an error in a layout", () => {
  it("is reported in one sentence, and with a stack trace with --debug", () => {
    const folder = makeSite({
      "articles/a.md": article(),
      "layouts/article.11ty.ts": `export default { data: { permalink: "/x/" }, render() { throw new Error("oups"); } };`,
    });
    const run = tribune(folder, ["build"]);
    expect(run.code).toBe(2);
    expect(run.error).toMatch(/^layouts\/article\.11ty\.ts:1:63 {2}E640 .*oups$/m);
    expect(run.error).not.toMatch(/\n\s+at /);
    expect(tribune(folder, ["build", "--debug"]).error).toMatch(/\n\s+at /);
    expect(existsSync(join(folder, "_site"))).toBe(false);
  });
});
