/** `tribune check`: what authors see, and that `--fix` writes only the corrections. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { article, build, configuration, filesOf, makeSite, plain, tribune } from "../workshop.ts";

const BODY = [
  "L'IA d'Alibaba... \"et alors\" ? Voir [l'article](https://a.example/l'x) et `c'est` du code.",
  "",
  "    if (a) { return 'x' ; }",
  "",
  "Un texte d’une autre main.",
].join("\n");
const FIXED = [
  "L’IA d’Alibaba… «\u202fet alors\u202f»\u202f? Voir [l’article](https://a.example/l'x) et `c'est` du code.",
  "",
  "    if (a) { return 'x' ; }",
  "",
  "Un texte d’une autre main.",
].join("\n");

describe("tribune check", () => {
  it("lists typographic corrections, line by line with --verbose, and changes nothing", () => {
    const folder = makeSite({ "articles/a.md": article("chapo: L'été...", BODY) });
    const before = readFileSync(join(folder, "articles/a.md"), "utf8");
    const run = tribune(folder, ["check", "--no-site", "--verbose"]);
    expect(run).toMatchObject({ code: 0, error: "" });
    expect(plain(run.out)).toContain(
      "articles/a.md:7:2  W520  Typographie : apostrophe, points de suspension, guillemets, espace devant ; ! ?.",
    );
    expect(run.out).toContain(`   Écrivez\u00a0:  ${FIXED.split("\n")[0]}`);
    expect(run.out).toContain("W524");
    expect(readFileSync(join(folder, "articles/a.md"), "utf8")).toBe(before);
  });

  it.each([
    ["LF", "\n"],
    ["CRLF", "\r\n"],
    ["CR", "\r"],
  ])("writes them with --fix, and changes no other byte (%s)", (_name, end) => {
    const text = (body: string) => `\ufeff${article("chapo: L'été...", body).replaceAll("\n", end)}`;
    const folder = makeSite({ "articles/a.md": text(BODY) });
    const run = tribune(folder, ["check", "--no-site", "--fix"]);
    expect(plain(run.out)).toContain("Typographie corrigée dans 1 article.");
    expect(readFileSync(join(folder, "articles/a.md"), "utf8")).toBe(text(FIXED));
    expect(plain(tribune(folder, ["check", "--no-site"]).out)).toBe("Rien à signaler dans 1 article.\n");
  });

  it("points out what only the author can decide", () => {
    const body = "Il a dit “oui” en Août. Etat des lieux : A l’heure dite.\n";
    const folder = makeSite({ "articles/a.md": article("", body) });
    const { problems } = JSON.parse(tribune(folder, ["check", "--no-site", "--json"]).out);
    const codes = problems.map(({ code, line }: { code: string; line: number }) => `${code} ${line}`);
    expect(codes).toEqual(expect.arrayContaining(["W521 6", "W522 6", "W523 6"]));
  });

  it("reports errors of drafts too, and exits with 1", () => {
    const folder = makeSite({ "articles/a.md": article("draft: true\nrating: 9") });
    expect(tribune(folder, ["check", "--no-site"])).toMatchObject({
      code: 1,
      out: expect.stringContaining("E207"),
    });
  });

  it("respects the language of each article and the journal's rules", () => {
    const folder = makeSite({
      ".eleventy.ts": configuration("typography: { ellipsis: false },"),
      "articles/a.md": article("", "L'IA..."),
      "articles/b.md": article("title: B\nlang: de", "Das ist's..."),
    });
    tribune(folder, ["check", "--no-site", "--fix"]);
    expect(readFileSync(join(folder, "articles/a.md"), "utf8")).toContain("L’IA...");
    expect(readFileSync(join(folder, "articles/b.md"), "utf8")).toContain("Das ist's...");
    writeFileSync(join(folder, ".eleventy.ts"), configuration("typography: false,"));
    expect(tribune(folder, ["check", "--no-site"]).out).not.toContain("W520");
  });

  it("has help, and refuses unknown options", () => {
    expect(tribune(makeSite({}), ["check", "--help"]).out).toContain("--fix");
    expect(plain(tribune(makeSite({}), ["check", "--fixe"]).error)).toBe(
      "L’option « --fixe » n’existe pas : vouliez-vous dire « --fix » ?\n",
    );
  });

  it("reports errors first, and typography in one line for each file", () => {
    const folder = makeSite({
      "articles/a.md": article("title: A", "L'IA...\n\nC'est TODO.\n"),
      "articles/b.md": article("title: B", "L'été."),
      "articles/c.md": article("title: C\nrating: 9"),
    });
    const { code, out } = tribune(folder, ["check", "--no-site"]);
    expect(code).toBe(1);
    expect(plain(out).match(/^\S.*/gm)).toEqual([
      expect.stringMatching(/^articles\/c\.md:4:\d+ {2}E207 /),
      expect.stringMatching(/^articles\/a\.md:8:\d+ {2}W542 /),
      "W520  Typographie à reprendre dans 2 fichiers :",
      "1 erreur, 4 avertissements dans 3 fichiers.",
    ]);
    expect(plain(out)).toContain(
      [
        "   articles/a.md : 2 lignes",
        "   articles/b.md : 1 ligne",
        "   « tribune check --fix » la corrige dans ces fichiers ; « tribune check --verbose » montre chaque ligne.",
      ].join("\n"),
    );
    const { problems } = JSON.parse(tribune(folder, ["check", "--no-site", "--json"]).out);
    expect(problems.filter((problem: { code: string }) => problem.code === "W520")).toHaveLength(3);
  });

  it("shows twenty files and twenty problems of a rule, and everything with --verbose", () => {
    const names = Array.from({ length: 23 }, (_, index) => `articles/${index + 10}.md`);
    const texts = names.map((name, index) => [
      name,
      article(`title: T ${index}`, "L'IA.\n\nÀ reprendre, TODO."),
    ]);
    const folder = makeSite(Object.fromEntries(texts));
    const output = (...words: string[]) => plain(tribune(folder, ["check", "--no-site", ...words]).out);
    const short = output();
    expect(short.match(/^articles.*W542/gm)).toHaveLength(20);
    expect(short).toContain("W542  et 3 autres fois.\n   « tribune check --verbose » les montre toutes.\n");
    expect(short.match(/^ {3}articles.*: 1 ligne$/gm)).toHaveLength(20);
    expect(short).toContain("   et dans 3 autres fichiers\n");
    const long = output("--verbose");
    expect(long.match(/^articles.*W542/gm)).toHaveLength(23);
    expect(long.match(/^articles.*W520/gm)).toHaveLength(23);
    expect(long).not.toContain("autres fois");
  });

  it("reports readability on request", () => {
    const body = "Le chat dort sur la table. ".repeat(20);
    const folder = makeSite({
      "articles/a.md": article("title: A", body),
      "articles/b.md": article("title: B", `TODO ${body}`),
    });
    const output = (...words: string[]) => plain(tribune(folder, ["check", "--no-site", ...words]).out);
    expect(output()).not.toContain("Lisibilité");
    expect(output("--readability")).toContain(
      "Lisibilité (Kandel-Moles), du plus ardu au plus facile ; médiane 127 :\n  127  articles/a.md\n  127  articles/b.md\n\n1 avertissement dans 1 fichier.\n",
    );
    const short = makeSite({ "articles/a.md": article() });
    expect(plain(tribune(short, ["check", "--no-site", "--readability"]).out)).toContain(
      "Lisibilité : aucun article n’a plus de cent mots.",
    );
    const report = JSON.parse(tribune(folder, ["check", "--no-site", "--json"]).out);
    expect(report).toMatchObject({
      ok: true,
      articles: 2,
      errors: 0,
      warnings: 1,
      information: 0,
      site: null,
      external: null,
    });
    expect(report.readability[0]).toEqual({
      file: "articles/a.md",
      language: "fr",
      words: 120,
      sentences: 20,
      syllables: 120,
      score: 127,
    });
  });

  it("applies the levels that the journal sets", () => {
    const folder = makeSite({
      ".eleventy.ts": configuration('language: "en", rules: { W542: "error", I233: "warn", W541: "off" },'),
      "articles/a.md": article("genre: analyse", "#### A\n\nTODO"),
    });
    const run = tribune(folder, ["check", "--no-site"]);
    expect(run.code).toBe(1);
    expect(run.out).toContain("1 error, 1 warning in 1 file.");
    expect(run.out).not.toContain("W541");
  });

  it("requests no private host, even with --external", () => {
    const folder = makeSite({ "articles/a.md": article("", "Voir [là](http://127.0.0.1:9/x).") });
    const run = tribune(folder, ["check", "--no-site", "--external"]);
    expect(plain(run.out)).toContain("articles/a.md:6:11  W543");
    expect(run.out.match(/W5\d\d/g)).toEqual(["W543"]);
    expect(plain(run.out)).toContain("1 lien vers d’autres sites.");
    expect(run.code).toBe(0);
  });

  it("reports failures as JSON too", () => {
    const folder = makeSite({ ".eleventy.ts": configuration("pageSize: 0,") });
    const run = tribune(folder, ["check", "--json"]);
    expect(run.code).toBe(2);
    expect(JSON.parse(run.out)).toMatchObject({ ok: false, exitCode: 2, problems: [{ code: "E602" }] });
  });
});

describe("the built site", () => {
  const folder = makeSite({
    ".eleventy.ts": configuration(
      'navigation: [{ label: "Charte", path: "/charte/" }, { label: "Mots", path: "/tags/#rien" }],',
    ),
    "pages/a-propos.md": "---\ntitle: À propos\n---\n\nVoir [là](/archives/#nulle).\n",
    "articles/a.md": article("title: A", "Voir [le brouillon](b.md)."),
    "articles/b.md": article("title: B\ndraft: true"),
  });
  const bare = makeSite({
    ".eleventy.ts": configuration(
      'navigation: [{ label: "Charte", path: "/charte/" }, { label: "Mots", path: "/tags/#rien" }],',
    ),
    "pages/a-propos.md": "---\ntitle: À propos\n---\n\nVoir [là](/archives/#nulle).\n",
    "articles/a.md": article("title: A", "Le [rapport](/rapport.pdf)."),
    "articles/b.md": article("title: B\ndate: 2099-01-01"),
  });

  it("is checked too, but not published", () => {
    // Installed packages do not matter here, and may change while other tests run.
    const files = () => filesOf(bare).filter((file) => !/^(?:\.cache|node_modules)\//.test(file));
    const before = files();
    const run = tribune(bare, ["check", "--json"]);
    const { problems, site } = JSON.parse(run.out);
    expect(
      problems.map(
        ({ code, file, line }: { code: string; file: string; line: number | null }) =>
          `${file}:${line} ${code}`,
      ),
    ).toEqual([
      ".eleventy.ts:7 W616",
      "_site/404.html:null W808",
      "articles/a.md:6 W806",
      "articles/b.md:3 W228",
      "pages/a-propos.md:5 W808",
    ]);
    expect(site).toEqual({ built: true, pages: expect.any(Number), message: null });
    expect(run.code).toBe(0);
    expect(files()).toEqual(before);
  });

  it("has the problems that would stop a build", () => {
    build(bare);
    const text = readFileSync(join(bare, "articles/a.md"), "utf8");
    writeFileSync(join(bare, "articles/a.md"), text.replace("title: A", "title: Autre"));
    const run = tribune(bare, ["check"]);
    expect(run.code).toBe(1);
    expect(run.out).toContain("E802");
    expect(run.out).toContain("aliases: [/a/]");
  });

  it("is not built if a text has an error, which is reported once", () => {
    const run = tribune(folder, ["check"]);
    expect(run.code).toBe(1);
    expect(run.out.match(/E505/g)).toHaveLength(1);
    expect(plain(run.out)).toContain(
      "Le site n’a pas été construit : il le sera quand les erreurs seront corrigées.",
    );
  });
});

describe("a layout that throws", () => {
  it("does not hide problems of the texts", () => {
    const site = makeSite({
      "articles/a.md": article("", "TODO"),
      "layouts/about.11ty.ts":
        'export default class { data() { return { permalink: "/x/" }; } render() { throw new Error("Panne"); } }\n',
    });
    const run = tribune(site, ["check"]);
    expect(run.code).toBe(2);
    expect(run.out).toContain("W542");
    expect(run.out).toMatch(/^layouts\/about\.11ty\.ts:1:\d+ {2}E640 .*Panne$/m);
    expect(JSON.parse(tribune(site, ["check", "--json"]).out)).toMatchObject({ ok: false, warnings: 1 });
  });
});

describe("an article created with tribune new", () => {
  it("is reported as unfinished by check and build once it is not a draft", () => {
    const site = makeSite({});
    tribune(site, ["new", "Un titre", "--author", "a-meyer"]);
    const file = join(site, "articles/un-titre.md");
    expect(tribune(site, ["check", "--no-site"]).out).not.toContain("W542");
    writeFileSync(file, readFileSync(file, "utf8").replace("draft: true\n", ""));
    expect(plain(tribune(site, ["check", "--no-site"]).out)).toContain("W542  « À compléter »");
    expect(plain(tribune(site, ["build"]).error)).toContain("W542  « À compléter »");
  });
});
