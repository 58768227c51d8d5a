/** Links in double brackets lead to the one matching text, in clean builds and after every change. */
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { loadArticles } from "../reading.ts";
import { article, build, contentOf, makeSite, plain, readText, tribune } from "../workshop.ts";

const LINKING = article("title: Un renvoi", "Lire [[La fin des chiffres]] et [[fin#La méthode|sa méthode]].");
const TARGET = (title: string, more = "") =>
  article(`title: ${title}${more}`, "Un.\n\n## La méthode\n\nDeux.");

describe("a link by a title", { timeout: 120_000 }, () => {
  const site = makeSite({
    "articles/renvoi.md": LINKING,
    "articles/dossier/fin.md": TARGET("La fin des chiffres"),
  });
  const write = (path: string, text: string) => writeFileSync(join(site, path), text);
  const body = () => /<div class="body">\n(.*)/.exec(readText(site, "_site/un-renvoi/index.html"))?.[1];

  /** The output and site of this build, and of a clean build. */
  function both() {
    const warm = tribune(site, ["build", "--allow-removed"]);
    const pages = warm.code === 0 ? contentOf(join(site, "_site")) : undefined;
    rmSync(join(site, ".cache"), { recursive: true, force: true });
    const clean = tribune(site, ["build", "--allow-removed"]);
    expect(plain(warm.error)).toBe(plain(clean.error));
    if (pages) expect(contentOf(join(site, "_site"))).toEqual(pages);
    return plain(warm.error + warm.out);
  }

  it("leads to the text, independently of its file and URL", () => {
    build(site);
    expect(body()).toBe(
      '<p>Lire <a href="/la-fin-des-chiffres/">La fin des chiffres</a> et <a href="/la-fin-des-chiffres/#la-methode">sa méthode</a>.</p>',
    );
    write("articles/dossier/fin.md", TARGET("La fin des chiffres", "\nslug: chiffres"));
    both();
    expect(body()).toContain('<a href="/chiffres/">La fin des chiffres</a>');
  });

  it("is dead if the title changes, or the text becomes a draft", () => {
    write("articles/dossier/fin.md", TARGET("La fin des nombres", "\nslug: chiffres"));
    expect(both()).toContain("E580  Aucun texte publié ne répond à « [[La fin des chiffres]] »");
    write("articles/dossier/fin.md", TARGET("La fin des chiffres", "\nslug: chiffres\ndraft: true"));
    expect(both()).toContain("E580");
  });

  it("is reported if several texts match, and works again once one does", () => {
    write("articles/dossier/fin.md", TARGET("La fin des chiffres", "\nslug: chiffres"));
    write("articles/autre.md", TARGET("« la fin des CHIFFRES »", "\nslug: autre"));
    expect(both()).toContain(
      "[[articles/autre|La fin des chiffres]], [[articles/dossier/fin|La fin des chiffres]]",
    );
    rmSync(join(site, "articles/autre.md"));
    both();
    expect(body()).toContain('<a href="/chiffres/">La fin des chiffres</a>');
  });

  it("has its heading checked", () => {
    write(
      "articles/dossier/fin.md",
      TARGET("La fin des chiffres", "\nslug: chiffres").replace("## La", "## Sa"),
    );
    expect(both()).toContain("E511");
  });
});

describe("the names of a text", () => {
  const resolutionOf = (name: string, files: Readonly<Record<string, string>>) => {
    const all = { "a.md": article("title: Renvoi", `Lire [[${name}]].`), ...files };
    const site = makeSite(
      Object.fromEntries(Object.entries(all).map(([path, text]) => [`articles/${path}`, text])),
    );
    const { library, problems } = loadArticles(join(site, "articles"));
    if (problems.length > 0) return problems.map(({ code }) => code).join(" ");
    const { body } = library.articles.find(({ slug }) => slug === "renvoi") ?? {};
    return /href="([^"]*)"/.exec(String(body))?.[1];
  };
  const one = { "2025/ma-note.md": article('title: "L’*œuvre* & l’IA : 3 x 4"\nslug: oeuvre') };

  it.each([
    "L’œuvre & l’IA : 3 x 4",
    "l'oeuvre et l'ia 3 x 4",
    "L’*œuvre* & l’IA : 3 x 4",
    "L'ŒUVRE & L'IA : 3 × 4",
    "oeuvre",
    "ma-note",
    "Ma note",
    "ma-note.md",
    "2025/ma-note",
    "articles/2025/ma-note.md",
    "./2025/Ma-Note",
  ])("%s", (name) => {
    // “&” is a symbol, “et” a word.
    expect(resolutionOf(name, one)).toBe(name.includes(" et ") ? "E580" : "/oeuvre/");
  });

  it("match in the language of the linking text if a translation has the same title", () => {
    expect(
      resolutionOf("Manifesto", {
        "fr.md": article("title: Manifesto\nslug: un"),
        "en.md": article("title: Manifesto\nslug: two\nlang: en"),
      }),
    ).toBe("/un/");
  });

  it("never match an unpublished text", () => {
    expect(resolutionOf("Demain", { "b.md": article("title: Demain\ndraft: true") })).toBe("E580");
    expect(resolutionOf("Demain", { "b.md": article("title: Demain\ndate: 2026-12-24") })).toContain("E580");
  });
});
