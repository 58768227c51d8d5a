/** The versions of one text in several languages, as each format says it, and what a rating is about. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { filesOf, temporaryFolder } from "../workshop.ts";
import { fieldsOf, importInto, told } from "./importing.ts";

function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder();
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

const post = (fields: string) => `---\ndate: 2026-01-02\n${fields}\n---\n\nDu texte.\n`;

/** What each written article says it translates, by its file. */
async function translations(sources: readonly string[]) {
  const { folder, texts, sources: read } = await importInto(sources);
  expect(read.flatMap(({ problems }) => problems)).toEqual([]);
  const files = filesOf(join(folder, "articles"));
  return {
    texts,
    of: Object.fromEntries(
      files.map((file) => {
        const fields = fieldsOf(readFileSync(join(folder, "articles", file), "utf8"));
        const line = fields.find((one) => one.startsWith("translationOf: "));
        return [file, line?.replace("translationOf: ", "") ?? ""];
      }),
    ),
  };
}

describe("translations", () => {
  it.each([
    [
      "Hugo's file suffixes",
      {
        "hugo.toml": 'defaultContentLanguage = "fr"',
        "content/posts/carton.fr.md": post("title: Le carton"),
        "content/posts/carton.en.md": post("title: The box"),
      },
      { "carton.md": "", "carton-en.md": "carton" },
    ],
    [
      "Hugo's page bundles",
      {
        "hugo.toml": 'defaultContentLanguage = "fr"',
        "content/posts/carton/index.md": post("title: Le carton"),
        "content/posts/carton/index.en.md": post("title: The box"),
      },
      { "carton.md": "", "carton-en.md": "carton" },
    ],
    [
      "Hugo's translationKey",
      {
        "hugo.toml": "",
        "content/posts/carton.md": post("title: Le carton\nlang: fr\ntranslationKey: c1"),
        "content/posts/box.md": post("title: The box\nlang: en\ntranslationKey: c1"),
      },
      { "carton.md": "", "box.md": "carton" },
    ],
    [
      "Hugo's folders of languages",
      {
        "config/_default/hugo.toml": 'defaultContentLanguage = "fr"',
        "config/_default/languages.toml":
          '[fr]\ncontentDir = "content/francais"\n[en]\ncontentDir = "content/anglais"',
        "content/francais/posts/carton.md": post("title: Le carton"),
        "content/anglais/posts/carton.md": post("title: The box"),
      },
      { "carton.md": "", "carton-en.md": "carton" },
    ],
    [
      "Astro's folders of languages",
      {
        "astro.config.mjs": "",
        "src/content/blog/en/carton.md": post("title: The box"),
        "src/content/blog/fr/carton.md": post("title: Le carton"),
      },
      { "carton.md": "", "carton-en.md": "carton" },
    ],
    [
      "a key beside a language, in Eleventy",
      {
        "eleventy.config.js": "",
        "src/posts/carton.md": post("title: Le carton\nlang: fr\ni18nKey: c1"),
        "src/posts/box.md": post("title: The box\nlang: en\ni18nKey: c1"),
      },
      { "carton.md": "", "box.md": "carton" },
    ],
    [
      "Jekyll's ref",
      {
        "_config.yml": "",
        "_posts/2026-01-02-carton.md": post("title: Le carton\nlang: fr\nref: c1"),
        "_posts/2026-01-02-box.md": post("title: The box\nlang: en\nref: c1"),
      },
      { "carton.md": "", "box.md": "carton" },
    ],
    [
      "Tribune's own field, by slug and by file",
      {
        "carton.md": post("title: Le carton"),
        "box.md": post("title: The box\nlang: en\ntranslationOf: carton"),
        "kasten.md": post("title: Der Kasten\nlang: de\ntranslationOf: carton.md"),
      },
      { "carton.md": "", "box.md": "carton", "kasten.md": "carton" },
    ],
  ])("are carried over by %s", async (_what, files, expected) => {
    const { of } = await translations([folderWith(files)]);
    expect(of).toEqual(expected);
  });

  it("are carried over between files that are given one by one", async () => {
    const folder = folderWith({
      "carton.fr.md": post("title: Le carton"),
      "carton.en.md": post("title: The box"),
    });
    const { of } = await translations([join(folder, "carton.en.md"), join(folder, "carton.fr.md")]);
    expect(Object.values(of).toSorted()).toEqual(["", expect.stringMatching(/^carton/)]);
  });

  it.each([
    [
      "Polylang's terms",
      (id: string) =>
        `<category domain="language" nicename="${id}"><![CDATA[${id}]]></category><category domain="post_translations" nicename="pll_1"><![CDATA[pll_1]]></category>`,
    ],
    [
      "the fields of WPML's exporter",
      (id: string) =>
        `<wp:postmeta><wp:meta_key>_wpml_import_language_code</wp:meta_key><wp:meta_value>${id}</wp:meta_value></wp:postmeta><wp:postmeta><wp:meta_key>_wpml_import_translation_group</wp:meta_key><wp:meta_value>7</wp:meta_value></wp:postmeta>${id === "fr" ? "" : "<wp:postmeta><wp:meta_key>_wpml_import_source_language_code</wp:meta_key><wp:meta_value>fr</wp:meta_value></wp:postmeta>"}`,
    ],
  ])("are carried over by %s", async (_what, said) => {
    const item = (id: string, title: string) =>
      `<item><title>${title}</title><content:encoded><![CDATA[<p>Texte.</p>]]></content:encoded><wp:post_id>${id.length}${id.charCodeAt(0)}</wp:post_id><wp:post_date>2026-01-02 08:00:00</wp:post_date><wp:status>publish</wp:status><wp:post_type>post</wp:post_type>${said(id)}</item>`;
    const xml = `<rss xmlns:wp="http://wordpress.org/export/1.2/" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><language>fr-FR</language>${item("en", "The box")}${item("fr", "Le carton")}</channel></rss>`;
    const { of } = await translations([join(folderWith({ "a.xml": xml }), "a.xml")]);
    expect(of).toEqual({ "le-carton.md": "", "the-box.md": "le-carton" });
  });

  it("are carried over between saved pages that name each other", async () => {
    const page = (lang: string, title: string) =>
      `<!doctype html><html lang="${lang}"><head><title>${title}</title><link rel="alternate" hreflang="fr" href="https://x.example/fr/"><link rel="alternate" hreflang="en" href="https://x.example/en/"></head><body><article><h1>${title}</h1><p>Texte.</p></article></body></html>`;
    const folder = folderWith({ "a.html": page("en", "The box"), "b.html": page("fr", "Le carton") });
    const { of } = await translations([join(folder, "a.html"), join(folder, "b.html")]);
    expect(of).toEqual({ "le-carton.md": "", "the-box.md": "le-carton" });
  });

  it("that lead nowhere, to a draft or to two texts of one language are told", async () => {
    const { of, texts } = await translations([
      folderWith({
        "a.md": post("title: Le carton\ntranslationKey: seul"),
        "b.md": post("title: The box\nlang: en\ntranslationOf: perdu"),
        "c.md": post("title: Un\ntranslationKey: deux"),
        "d.md": post("title: Deux\ntranslationKey: deux"),
        "e.fr.md": post("title: Brouillon\ndraft: true"),
        "e.en.md": post("title: Published"),
      }),
    ]);
    expect(Object.values(of).join("")).toBe("");
    const all = texts.flatMap(({ remarks }) => told(remarks)).join("\n");
    expect(all).toContain("lost: Champ « translationKey » non repris. | seul");
    expect(all.match(/\| deux/g)).toHaveLength(2);
    expect(all).toContain(
      "lost: La valeur de « translationOf » n’est pas de celles que Tribune accepte. | perdu",
    );
    expect(all).toContain("qui n’est pas publié : « translationOf » est à écrire quand il le sera.");
  });
});

describe("the subject of a rating", () => {
  const SUBJECT = [
    "rating:",
    "  value: 4",
    "  subject:",
    "    type: Book",
    "    name: Le carton",
    '    url: "https://x.example/"',
  ];

  it.each([
    [
      "our own field",
      "rating: { value: 4, best: 5, subject: { type: Book, name: Le carton, url: 'https://x.example/' } }",
    ],
    [
      "schema.org's names",
      "rating: { ratingValue: 4, bestRating: 5, itemReviewed: { '@type': Book, name: Le carton, url: 'https://x.example/' } }",
    ],
  ])("is carried over from %s", async (_what, field) => {
    const { written } = await importInto({ "a.md": post(`title: T\n${field}`) });
    expect(
      fieldsOf(written).join("\n").replaceAll("url: https://x.example/", 'url: "https://x.example/"'),
    ).toContain(SUBJECT.join("\n"));
  });

  it("is carried over from the data of a saved page", async () => {
    const data = {
      "@type": "Review",
      reviewRating: { "@type": "Rating", ratingValue: "4", bestRating: "5" },
      itemReviewed: { "@type": "Book", name: "Le carton" },
    };
    const { written } = await importInto({
      "a.html": `<html><head><script type="application/ld+json">${JSON.stringify(data)}</script></head><body><article><h1>T</h1><p>Texte.</p></article></body></html>`,
    });
    expect(fieldsOf(written).join("\n")).toContain(
      ["rating:", "  value: 4", "  subject:", "    type: Book", "    name: Le carton"].join("\n"),
    );
  });

  it("without a kind or a name is told", async () => {
    const { written, texts } = await importInto({
      "a.md": post("title: T\nrating: { value: 4, subject: { name: Le carton } }"),
    });
    expect(written).toContain("rating: 4\n");
    expect(told(texts[0]?.remarks ?? []).join("\n")).toContain("Le carton");
  });
});
