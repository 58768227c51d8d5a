/** The feed validator, on our feeds and on one invalid feed for each of its rules. */
import { describe, expect, it } from "vitest";
import { feedFaults } from "./judge/judge.ts";
import { SERIALIZERS, sampleFeeds } from "./sample.ts";

const feeds = sampleFeeds();
const good = {
  rss: SERIALIZERS.rss(feeds.journal("rss")),
  atom: SERIALIZERS.atom(feeds.journal("atom")),
  json: SERIALIZERS.json(feeds.journal("json")),
};
const address = {
  rss: "https://journal.example/rss.xml",
  atom: "https://journal.example/atom.xml",
  json: "https://journal.example/feed.json",
};

type Format = keyof typeof good;

describe("a feed of every format", () => {
  it.each(["rss", "atom", "json"] as const)("is valid: %s", (format) => {
    expect(feedFaults(good[format], address[format])).toEqual([]);
  });
});

/** Changes to a valid feed, by replacing the first `from`, and the expected fault. */
const BAD: readonly (readonly [format: Format, fault: string, from: string | RegExp, to: string])[] = [
  ["rss", "xml: ", "</channel>", ""],
  ["rss", "xml: declaration", "<?xml", " <?xml"],
  ["rss", "xml: ", "<title>Journal", "<title>]]>Journal"],
  ["rss", "xml: ", "<title>Journal", "<title>\u0001Journal"],
  ["rss", "xml: ", "<title>Journal", "<title>&nbsp;Journal"],
  ["rss", "xml: ", ' xmlns:dc="http://purl.org/dc/elements/1.1/"', ""],
  ["rss", "rss: not RSS 2.0", 'version="2.0"', 'version="0.91"'],
  ["rss", "rss: no title", "<title>Journal</title>", "<title></title>"],
  ["rss", "rss: title twice in channel", "<title>Journal</title>", "<title>a</title><title>a</title>"],
  ["rss", "rss: element summary in item", "<description>Le", "<summary>x</summary><description>Le"],
  ["rss", "rss: element dc:creator in item", "http://purl.org/dc/elements/1.1/", "http://dc.example/"],
  ["rss", "rss: link of the channel", "<link>https://journal.example/</link>", "<link>/</link>"],
  ["rss", "rss: language", "<language>fr<", "<language>français<"],
  ["rss", "rss: self link", "https://journal.example/rss.xml", "https://journal.example/feed.xml"],
  ["rss", "rss: self link", 'rel="self"', 'rel="via"'],
  ["rss", "rss: type of the self link", "application/rss+xml", "application/xml"],
  ["rss", "rss: address of a link", "https://hub.example/", "hub"],
  ["rss", "rss: lastBuildDate", "<lastBuildDate>Sun, ", "<lastBuildDate>dim, "],
  ["rss", "rss: date of an item", "<pubDate>Sun, ", "<pubDate>Mon, "],
  ["rss", "rss: date of an item", "Feb 2026 08:30:00 +0100<", "Feb 2026 08:30<"],
  ["rss", "rss: date of an item", /<pubDate>[^<]*/, "<pubDate>Mon, 31 Feb 2026 08:30:00 +0100"],
  ["rss", "rss: date of a change", "<atom:updated>2026-03-01T", "<atom:updated>2026-03-01 "],
  ["rss", "rss: changed before it was", "<atom:updated>2026", "<atom:updated>2025"],
  ["rss", "rss: managingEditor", "<docs>", "<managingEditor>a@b.example</managingEditor><docs>"],
  ["rss", "rss: webMaster", "<docs>", "<webMaster>Un Nom (a@b.example)</webMaster><docs>"],
  ["rss", "rss: author", "<dc:creator>Anselme Meyer</dc:creator>", "<author>Anselme Meyer</author>"],
  ["rss", "rss: author said twice", "<dc:creator>", "<author>a@b.example (Anselme)</author><dc:creator>"],
  ["rss", "rss: empty dc:creator", "<dc:creator>Anselme Meyer", "<dc:creator>"],
  ["rss", "rss: empty category", "<category>Presse", "<category> "],
  ["rss", "rss: image", "<image><url>https", "<image><url>ftp"],
  ["rss", "rss: item without title", "<title>Un<", "<title><"],
  ["rss", "rss: link of an item", "<link>https://journal.example/un/", "<link>/un/"],
  ["rss", "rss: guid twice", ">https://journal.example/un/</guid>", ">https://journal.example/deux/</guid>"],
  ["rss", "rss: item without guid", /<guid.*<\/guid>/, ""],
  ["rss", "rss: isPermaLink", 'isPermaLink="true"', 'isPermaLink="yes"'],
  ["rss", "rss: guid is no permalink", /(<guid[^>]*>)[^<]*/, "$1tag:journal.example,2026:un"],
  ["rss", "rss: image", ".png</url>", ".svg</url>"],
  ["rss", "rss: size of the image", "<width>144</width>", "<width>145</width>"],
  ["rss", "rss: item without description", "<description>Le chapô.</description>", "<description/>"],
  ["rss", "rss: content before description", /<description>Le chapô.<\/description>/, ""],
  ["atom", "atom: not Atom", "http://www.w3.org/2005/Atom", "http://purl.org/atom/ns#"],
  ["atom", "atom: language", 'xml:lang="fr"', 'xml:lang=""'],
  ["atom", "atom: language of an entry", 'xml:lang="en"', 'xml:lang="anglais"'],
  ["atom", "atom: self link", 'href="https://journal.example/atom.xml"', 'href="/atom.xml"'],
  ["atom", "atom: type of the self link", "application/atom+xml", "text/xml"],
  ["atom", "atom: no page", /<link rel="alternate".*\n/, ""],
  ["atom", "atom: address of a link", "https://hub.example/", "/hub"],
  ["atom", "atom: logo", "<logo>https", "<logo>"],
  ["atom", "atom: date of the feed", "<updated>2026-03-01", "<updated>2026-11-23"],
  ["atom", "atom: no author", /<author>.*<\/author>\n/g, ""],
  ["atom", "atom: id twice", "<id>https://journal.example/un/", "<id>https://journal.example/deux/"],
  ["atom", "atom: id of entry", "<id>https://journal.example/un/", "<id>un"],
  ["atom", "atom: id twice in feed", "<id>", "<id>https://a.example/</id><id>"],
  ["atom", "atom: title of entry", "<title>Un<", "<title><"],
  ["atom", "atom: updated of entry", /(<entry>[\s\S]*?<updated>)[^<]*/, "$12026-03-01"],
  ["atom", "atom: published", /(<published>)[^<]*/, "$12026-02-01T08:30:00"],
  ["atom", "atom: updated before published", /(<entry>[\s\S]*?<updated>)2026/, "$12025"],
  ["atom", "atom: link", 'href="https://journal.example/un/"', 'href="/un/"'],
  ["atom", "atom: type of a link", /(<entry>[\s\S]*?)text\/html/, "$1text/plain"],
  ["atom", "atom: category", 'term="Presse"', 'term=""'],
  ["atom", "atom: name of an author", "<name>Anselme Meyer<", "<name><"],
  ["atom", "atom: uri of an author", "<uri>https", "<uri>"],
  ["atom", "atom: email of an author", "</name>", "</name><email>Anselme</email>"],
  ["atom", "atom: content", 'type="html"', 'type="text"'],
  ["atom", "atom: element pubDate in entry", "<published>", "<pubDate></pubDate><published>"],
  ["json", "json: version", "version/1.1", "version/1"],
  ["json", "json: own address", "https://journal.example/feed.json", "https://journal.example/x.json"],
  ["json", "json: home_page_url", '"https://journal.example/"', '"/"'],
  ["json", "json: language", '"language": "fr",', ""],
  ["json", "json: items.0.date_published", "2026-02-01T08:30:00+01:00", "2026-02-01"],
  ["json", "json: items.0", '"date_modified": "2026', '"date_modified": "2025'],
  ["json", "json: items.0.url", '"url": "https://journal.example/un/"', '"url": "un"'],
  ["json", "json: id twice", '"id": "https://journal.example/un/"', '"id": "https://journal.example/deux/"'],
  ["json", "json: items.0", '"summary"', '"_summary"'],
  ["json", "json: ", '"items": [', '"items": [{},'],
];

describe("the validator", () => {
  it.each(BAD)("refuses in %s: %s", (format, fault, from, to) => {
    const bad = good[format].replace(from, to);
    expect(bad).not.toBe(good[format]);
    expect(feedFaults(bad, address[format]).filter((found) => found.startsWith(fault))).not.toEqual([]);
  });

  it.each([
    ["a script", "<script>alert(1)</script>", "content: element script"],
    ["a style sheet", "<style>p{}</style>", "content: element style"],
    ["a form", "<form></form>", "content: element form"],
    ["a frame", '<iframe src="https://a.example/"></iframe>', "content: element iframe"],
    ["a style", '<p style="x">a</p>', "content: attribute p style"],
    ["a handler", '<p onclick="x">a</p>', "content: attribute p onclick"],
    ["an id", '<p id="x">a</p>', "content: attribute p id"],
    ["a relative link", '<a href="/un/">a</a>', "content: relative href /un/"],
    ["a bare anchor", '<a href="#fn1">a</a>', "content: relative href #fn1"],
    ["a link without scheme", '<a href="//a.example/">a</a>', "content: relative href //a.example/"],
    ["a relative picture", '<img src="x.png" alt="">', "content: relative src x.png"],
    [
      "a relative candidate",
      '<img src="https://a.example/x" srcset="https://a.example/x 1x, y 2x" alt="">',
      "content: relative srcset y 2x",
    ],
    ["a picture without text", '<img src="https://a.example/x">', "content: picture without alt"],
  ])("refuses %s in the text, in every format", (_name, markup, fault) => {
    const escaped = markup.replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
    const texts = {
      rss: good.rss.replace("<content:encoded>", `$&${escaped}`),
      atom: good.atom.replace('<content type="html">', `$&${escaped}`),
      json: good.json.replace('"content_html": "', `$&${JSON.stringify(markup).slice(1, -1)}`),
    };
    for (const format of ["rss", "atom", "json"] as const)
      expect(feedFaults(texts[format], address[format]), format).toContain(fault);
  });
});
