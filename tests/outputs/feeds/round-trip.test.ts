/** Texts survive unchanged in every feed format. */
import fc from "fast-check";
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from "feedsmith";
import { describe, expect, it } from "vitest";
import { xmlText } from "../../../src/text/xml.ts";
import { all, type Element, parseXml, textOf } from "./judge/xml-tree.ts";
import { feedSaying, SERIALIZERS } from "./sample.ts";

const HOSTILE = [
  `</script><b>"l'été" & co`,
  "a ]]> b <![CDATA[ c",
  "&amp; &lt;b&gt; &#38; &nbsp;",
  "<?xml version='1.0'?><!-- -- -->",
  "« Crise\u202f: 10\u202f000\u00a0€\u202f!\u202f»",
  "👩🏽‍🚀 et 🇫🇷",
  "مقال \u200f(رأي)\u200f و«اقتباس»",
  "中文，標題",
  "NFD e\u0301 et NFC é",
  "007",
  "1e3",
  "true",
];

/** Any text allowed in XML; its parsers turn tabs and line ends in attributes into spaces. */
const writable = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({
    unit: fc.constantFrom("<", ">", "&", "'", '"', "]", ";", "#", "!", "-", "\u202f", "é", "👍", "a"),
  }),
);
const text = writable
  .map((written) =>
    xmlText(written)
      .replace(/[\t\n\r]/g, "")
      .trim(),
  )
  .filter((clean) => clean !== "");

function read(written: string) {
  const feed = feedSaying(written);
  const rss = parseXml(SERIALIZERS.rss(feed)).children[0];
  const atom = parseXml(SERIALIZERS.atom(feed));
  const json = JSON.parse(SERIALIZERS.json(feed));
  const item = rss && all(rss, "item")[0];
  const entry = all(atom, "entry")[0];
  if (!rss || !item || !entry) throw new Error("Nothing there.");
  return { feed, rss, item, atom, entry, json };
}

function nameOf(parent: Element): string | undefined {
  const [author] = all(parent, "author");
  return author && textOf(author, "name");
}

describe("a text", () => {
  it("survives unchanged in RSS, Atom and JSON Feed", () => {
    fc.assert(
      fc.property(text, (written) => {
        const { feed, rss, item, atom, entry, json } = read(written);
        const content = String(feed.entries[0]?.content);
        for (const name of ["title", "description", "copyright", "dc:publisher"])
          expect(textOf(rss, name)).toBe(written);
        for (const name of ["title", "description", "category", "dc:creator"])
          expect(textOf(item, name)).toBe(written);
        expect(textOf(item, "content:encoded")).toBe(content);
        for (const name of ["title", "subtitle", "rights"]) expect(textOf(atom, name)).toBe(written);
        for (const name of ["title", "summary"]) expect(textOf(entry, name)).toBe(written);
        expect([nameOf(atom), nameOf(entry)]).toEqual([written, written]);
        expect(all(entry, "category")[0]?.attributes.get("term")).toBe(written);
        expect(textOf(entry, "content")).toBe(content);
        const [only] = json.items;
        expect([json.title, json.description, json.authors[0].name]).toEqual([written, written, written]);
        expect([only.title, only.summary, only.authors[0].name, ...only.tags]).toEqual([
          written,
          written,
          written,
          written,
        ]);
        expect(only.content_html).toBe(content);
      }),
      { numRuns: Number(process.env["RUNS"] ?? 300) },
    );
  });

  it.each(HOSTILE)("is read by an independent reader: %s", (written) => {
    const feed = feedSaying(written);
    const [item] = parseRssFeed(SERIALIZERS.rss(feed)).items ?? [];
    expect([item?.title, item?.description, item?.categories?.[0]?.name, item?.dc?.creators?.[0]]).toEqual([
      written,
      written,
      written,
      written,
    ]);
    expect(item?.content?.encoded).toBe(String(feed.entries[0]?.content));
    const [entry] = parseAtomFeed(SERIALIZERS.atom(feed)).entries ?? [];
    expect([entry?.title?.value, entry?.authors?.[0]?.name, entry?.categories?.[0]?.term]).toEqual([
      written,
      written,
      written,
    ]);
    expect(entry?.content?.value).toBe(String(feed.entries[0]?.content));
    const [only] = parseJsonFeed(SERIALIZERS.json(feed)).items ?? [];
    expect([only?.title, only?.authors?.[0]?.name, only?.tags?.[0]]).toEqual([written, written, written]);
  });

  it("never breaks the XML, whatever its bytes", () => {
    const anything = fc.string({
      unit: fc.oneof(
        fc.integer({ min: 0, max: 0x1f }).map((code) => String.fromCharCode(code)),
        fc.integer({ min: 0xd7f0, max: 0xe010 }).map((code) => String.fromCharCode(code)),
        fc.constantFrom("\ufffe", "\uffff", "\u007f", "\u0085", "]]>", "<", "👍", "a"),
      ),
    });
    fc.assert(
      fc.property(anything, (written) => {
        const { item, entry, json } = read(`a${written}a`);
        const shown = xmlText(`a${written}a`);
        expect(textOf(item, "title")).toBe(shown.replace(/\r\n?/g, "\n"));
        expect(textOf(entry, "title")).toBe(shown.replace(/\r\n?/g, "\n"));
        expect(json.items[0].title).toBe(`a${written}a`);
      }),
      { numRuns: 500 },
    );
    expect(xmlText("a\u0000\u0008\u000b\u001f\ud800b\udc00\ufffe\uffffc👍\t\n\r")).toBe("abc👍\t\n\r");
  });
});
