/** The content and order of a journal's feeds. */
import { describe, expect, it } from "vitest";
import { atom } from "../../../src/outputs/feeds/atom.ts";
import { journalWith, ROUTES } from "../../reading.ts";
import { article } from "../../workshop.ts";
import { feedFaults } from "./judge/judge.ts";
import { feedsOf, SERIALIZERS } from "./sample.ts";

const titles = (feed: { entries: readonly { title: string }[] }) => feed.entries.map(({ title }) => title);

describe("a feed", () => {
  it("contains the newest articles first, up to the journal's limit, which applies to each subject and author", () => {
    const files = Object.fromEntries(
      Array.from({ length: 6 }, (_, index) => {
        const who = index % 2 === 0 ? "author: Jeanne Invitée" : "";
        const fields = `title: Article ${index}\ndate: 2026-01-0${index + 1}\ntags: [T${index % 3}]\n${who}`;
        return [`articles/${index}.md`, article(fields)];
      }),
    );
    const { feeds, library } = feedsOf(files, { feeds: { items: 2, tagsFrom: 2 } });
    expect(titles(feeds.journal("rss"))).toEqual(["Article 5", "Article 4"]);
    const byTag = [...library.tags.keys()].map((tag) => titles(feeds.tag(tag)));
    expect(byTag).toEqual([
      ["Article 3", "Article 0"],
      ["Article 4", "Article 1"],
      ["Article 5", "Article 2"],
    ]);
    const byAuthor = [...library.authors.keys()].map((author) => titles(feeds.author(author)));
    expect(byAuthor).toEqual([
      ["Article 5", "Article 3"],
      ["Article 4", "Article 2"],
    ]);
    const texts = [...library.tags.keys()].flatMap((tag) => feeds.tag(tag).entries);
    for (const { content } of texts) expect(String(content)).toContain("Un premier paragraphe");
    // The oldest one, which its author's feed no longer includes, is still complete in its subject's.
    expect(library.articles.filter(({ syndicated }) => syndicated === undefined)).toHaveLength(0);
  });

  it("does not render articles that it leaves out", () => {
    const files = Object.fromEntries(
      Array.from({ length: 4 }, (_, index) => [
        `articles/${index}.md`,
        article(`title: Article ${index}\ndate: 2026-01-0${index + 1}\ntags: [Presse]`),
      ]),
    );
    const { library } = feedsOf(files, { feeds: { items: 1 } });
    expect(library.articles.map(({ syndicated }) => syndicated !== undefined)).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });

  it("leaves out drafts, future and expired articles and those hidden from search engines", () => {
    const { feeds, library } = feedsOf({
      "articles/a.md": article("title: Vu\ntags: [Presse]"),
      "articles/b.md": article("title: Caché\nnoindex: true\ntags: [Presse, Caché]"),
      "articles/c.md": article("title: Périmé\nexpires: 2026-06-01\ntags: [Presse]"),
      "articles/d.md": article("title: Brouillon\ndraft: true\ntags: [Presse]"),
      "articles/e.md": article("title: Futur\ndate: 2027-01-01\ntags: [Presse]"),
    });
    const [hidden, press] = [...library.tags.keys()].map((tag) => feeds.tag(tag));
    expect([titles(feeds.journal("atom")), press && titles(press), hidden && titles(hidden)]).toEqual([
      ["Vu"],
      ["Vu"],
      [],
    ]);
  });

  it("is valid and reproducible if it is empty", () => {
    const { feeds } = feedsOf({ "articles/b.md": article("noindex: true") });
    expect(feeds.journal("atom").updated).toBeUndefined();
    for (const format of ["rss", "atom", "json"] as const) {
      const text = SERIALIZERS[format](feeds.journal(format));
      expect(feedFaults(text, ROUTES.absolute(ROUTES.feed(format)))).toEqual([]);
      expect(text).not.toContain("lastBuildDate");
    }
  });

  it("is dated by its latest change, never by the build", () => {
    const { feeds } = feedsOf({
      "articles/a.md": article("title: A\ndate: 2026-05-01"),
      "articles/b.md": article(
        "title: B\ndate: 2026-01-01\nupdated: 2026-02-01\ncorrections: [{ date: 2026-06-01, text: Oui. }]",
      ),
    });
    const { updated, entries } = feeds.journal("atom");
    expect(updated?.rfc3339).toBe("2026-06-01T00:00:00+02:00");
    expect(entries.map((entry) => [entry.published.rfc3339, entry.updated.rfc3339])).toEqual([
      ["2026-05-01T00:00:00+02:00", "2026-05-01T00:00:00+02:00"],
      ["2026-01-01T00:00:00+01:00", "2026-06-01T00:00:00+02:00"],
    ]);
  });

  it("keeps the id of an article that has moved", () => {
    const before = feedsOf({ "articles/a.md": article("title: Le premier titre") });
    const after = feedsOf({
      "articles/a.md": article("title: Un autre titre\naliases: [/le-premier-titre/, /un-autre-encore/]"),
    });
    const [first] = before.feeds.journal("rss").entries;
    const [second] = after.feeds.journal("rss").entries;
    expect(first?.id).toBe("https://journal.example/le-premier-titre/");
    expect(second?.id).toBe(first?.id);
    expect(second?.url).toBe("https://journal.example/un-autre-titre/");
    expect(SERIALIZERS.rss(after.feeds.journal("rss"))).toContain(
      '<guid isPermaLink="false">https://journal.example/le-premier-titre/</guid>',
    );
  });

  it("encodes an id as browsers do, whatever its characters", () => {
    const { feeds } = feedsOf({ "articles/a.md": article("aliases: [/vieux%20chemin/%C3%A9t%C3%A9%3F]") });
    expect(feeds.journal("atom").entries[0]?.id).toBe(
      "https://journal.example/vieux%20chemin/%C3%A9t%C3%A9%3F/",
    );
  });

  it("contains its hub and the journal's logo, internal or external", () => {
    const files = { "articles/a.md": article() };
    const hub = "https://hub.example/a?b=1&c=2";
    const { feeds } = feedsOf(files, {
      feeds: { hub },
      publisher: { name: "Éditions", logo: "/logo.png" },
    });
    expect(feeds.journal("rss")).toMatchObject({ hub, logo: "https://journal.example/logo.png" });
    expect(SERIALIZERS.rss(feeds.journal("rss"))).toContain(
      '<atom:link rel="hub" href="https://hub.example/a?b=1&amp;c=2"/>',
    );
    expect(JSON.parse(SERIALIZERS.json(feeds.journal("json"))).hubs).toEqual([{ type: "WebSub", url: hub }]);
    const elsewhere = feedsOf(files, { publisher: { name: "É", logo: "https://cdn.example/l.png" } });
    expect(elsewhere.feeds.journal("rss").logo).toBe("https://cdn.example/l.png");
  });

  it("marks the language of an article, and which words are the journal's", () => {
    const { feeds } = feedsOf({
      "articles/a.md": article("title: مقال\nslug: ar\nlang: ar\nchapo: رأي", "نص"),
    });
    const [entry] = feeds.journal("atom").entries;
    const content = String(entry?.content);
    expect(entry?.language).toBe("ar");
    expect(content).toMatch(/^<div lang="fr">\n<p lang="ar" dir="rtl"><strong>رأي<\/strong><\/p>/);
    expect(content).toContain('<div lang="ar" dir="rtl">\n<p>نص</p>');
    expect(atom(feeds.journal("atom"))).toContain('<entry xml:lang="ar">');
  });
});

describe("the option feeds", () => {
  it("defaults to 20 articles, no hub, and a feed for subjects with ten articles", () => {
    expect(journalWith().feeds).toEqual({ items: 20, tagsFrom: 10 });
    expect(journalWith({ feeds: { hub: "https://hub.example/" } }).feeds.items).toBe(20);
  });

  it.each([{ items: 0 }, { items: 501 }, { items: 1.5 }, { tagsFrom: 0 }, { hub: "hub" }, { articles: 3 }])(
    "refuses %o",
    (feeds) => {
      expect(() => journalWith({ feeds })).toThrow(/journal|feeds/);
    },
  );
});

describe("characters that XML forbids", () => {
  const forbidden = Array.from({ length: 0x20 }, (_, code) => code)
    .filter((code) => ![9, 10, 13].includes(code))
    .concat(0xd800, 0xdfff, 0xfffe, 0xffff);

  it("are refused in articles, as text and as YAML escapes", () => {
    const files = forbidden.flatMap((code) => {
      const hexadecimal = code.toString(16).padStart(4, "0");
      return [
        // A lone surrogate cannot be written to a file.
        ...(code >= 0xd800 && code < 0xe000
          ? []
          : [
              [
                `articles/texte-${hexadecimal}.md`,
                article(`title: T ${code}`, `a${String.fromCharCode(code)}b`),
              ] as const,
            ]),
        [`articles/yaml-${hexadecimal}.md`, article(`title: "T ${code} \\u${hexadecimal} b"`)],
      ] as const;
    });
    const { library, problems } = feedsOf({ "articles/a.md": article(), ...Object.fromEntries(files) });
    const told = new Set(problems.map(({ file }) => file));
    expect(files.map(([file]) => file).filter((file) => !told.has(file))).toEqual([]);
    expect(library.articles.map(({ title }) => title)).toContain("Un titre");
  });

  it("are dropped if Markdown entities produce them", () => {
    const { feeds } = feedsOf({
      "articles/a.md": article("", "Une&#12;page, un &#0;, un &#xd800;, un &#xfffe;."),
    });
    for (const format of ["rss", "atom"] as const) {
      const text = SERIALIZERS[format](feeds.journal(format));
      expect(feedFaults(text, ROUTES.absolute(ROUTES.feed(format)))).toEqual([]);
    }
  });
});
