/** No import takes longer than its length: what each format repeats, and what nothing closes. */

import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ImportContext } from "../../src/import/context.ts";
import { importSources } from "../../src/import/import.ts";
import { journalWith, loadArticles, ROUTES } from "../reading.ts";
import { LONG } from "../runs.ts";
import { NOW, temporaryFolder } from "../workshop.ts";
import { growthOfWaiting, tooFast } from "./growth.ts";

const LENGTH = LONG ? 10_000 : 4000;
/** All in the long run, and one in four in the suite. */
const tried = (parts: readonly string[]) => parts.filter((_, index) => LONG || index % 4 === 0);

interface Format {
  readonly file: string;
  readonly around: (text: string) => string;
  /** What is repeated. */
  readonly parts: readonly string[];
}

const HEAD = "---\ntitle: Un titre\n---\n\nUn texte.\n\n";

const FORMATS: readonly Format[] = [
  {
    file: "a.md",
    around: (text) => `${HEAD}${text}`,
    parts: [
      "{% raw %}",
      "{% raw %}a{% endraw %} ",
      "{% comment %}",
      "{% highlight js %}",
      "{% a ",
      "{% a %}",
      "{% link ",
      "{{ a ",
      "{{ a }}",
      '{{ "a',
      "{{< a ",
      "{{< a >}} ",
      '{{< figure src="a" >}} ',
      "{{</* ",
      "{{< highlight js >}}",
      "{{< highlight js ",
      "```\n",
      "``` a\n",
      "~~~",
      "`",
      "``a`",
      "{: .a",
      "{: .a }\n",
      "- TOC\n",
      "* TOC\n\n",
      "<A ",
      "<A>",
      "import a\n",
      'import a from "a"\n',
      "export const a\n",
      "[a](b)",
      "![a](b)\n\n",
      "[a]",
      "[^a]",
      "^[a]",
      "<b>",
      "<b>a</b> ",
      "<!-- ",
      "<p>",
      "<div>a</div>\n\n",
      "*a* ",
      "**",
      "# a\n",
      "> ",
      "- a\n",
      "| a ",
      "a : b\n",
      "mot ",
      "\n",
      " ",
      "(a){.b ",
    ],
  },
  {
    file: "a.html",
    around: (text) =>
      `<html><head><title>Un titre</title></head><body><article><h1>Un titre</h1><p>Un texte.</p>${text}</article></body></html>`,
    parts: [
      "<p>a",
      "<p>a</p>",
      "<b>a</b> ",
      "<b> a</b>",
      "<a href=b>a</a>",
      "<img src=b>",
      "<br>",
      "<br><br>",
      "<ul><li>a</ul>",
      "<table><tr><td>a</table>",
      "<td>",
      "<li>",
      "<h2>a</h2>",
      "<blockquote>a</blockquote>",
      "<sup><a href='#n'>1</a></sup>",
      "<script>",
      "<script>a</script>",
      "<!--",
      "<!-- a -->",
      "<",
      "<a",
      "&amp;",
      "&",
      "mot ",
      "&nbsp;",
      "<em>a</em><em>b</em>",
      "<p><b>",
      "<figure><img src=b><figcaption>a</figcaption></figure>",
      "<meta name=a content=b>",
      "<pre>a</pre>",
      "<svg>",
      "<section id=a>a</section>",
      "<b></b>",
      "<b></i>",
      "<a href='#'></a>",
      "<tr><td>a",
      "<table><tr><td colspan=9>a</table>",
      "<mark>a</mark>",
      "<input type=checkbox>",
    ],
  },
  {
    file: "a.txt",
    around: (text) => `Un titre\n\nUn texte assez long.\n\n${text}`,
    parts: [
      "a\n",
      "a\n\n",
      "mot ",
      "Par : a\n",
      "a : b\n",
      "- a\n",
      "« a » ",
      "#a ",
      "1. a\n",
      "\t",
      " ",
      "[1] ",
      "A",
      "a@b.example ",
      "https://a.example/ ",
      "* ",
      "_a_ ",
      "Note : 3/5\n\n",
      "Tags : a, b\n",
    ],
  },
  {
    file: "a.xml",
    around: (text) =>
      `<?xml version="1.0"?><rss xmlns:wp="http://wordpress.org/export/1.2/" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><item><title>Un titre</title><wp:post_type>post</wp:post_type><wp:status>publish</wp:status><content:encoded><![CDATA[Un texte. ${text}]]></content:encoded></item></channel></rss>`,
    parts: [
      "[caption ",
      "[caption]",
      "[caption]a[/caption]",
      "[gallery ",
      "[embed]",
      "[code]",
      "[code]a[/code]",
      "[audio ",
      "[youtube ",
      "[a",
      "[a] ",
      "[a b=",
      '[a b="',
      "[a_b]",
      "<pre>",
      "<script>",
      "<p",
      "<p>a</p>",
      "<!-- wp:a ",
      "<!-- wp:a -->",
      "<!-- wp:a /-->",
      "\n",
      "\n\n",
      "a\n\n",
      " \n",
      "https://a.example/\n\n",
      "<p>https://a.example/</p>",
      "<div>a",
      "mot ",
    ],
  },
];

/** Each post of Ghost with its authors and tags, which other tables of the export join to it. */
function ghostExport(posts: number): string {
  const rows = <Row>(row: (id: number) => Row) => Array.from({ length: posts }, (_, id) => row(id));
  const data = {
    posts: rows((id) => ({ id, title: `Texte ${id}`, html: "<p>a</p>", status: "published" })),
    posts_meta: rows((id) => ({ post_id: id, meta_description: "Un texte." })),
    tags: rows((id) => ({ id, name: `Tag ${id}` })),
    users: rows((id) => ({ id, name: `Nom ${id}` })),
    posts_tags: rows((id) => ({ post_id: id, tag_id: id })),
    posts_authors: rows((id) => ({ post_id: id, author_id: id })),
  };
  return JSON.stringify({ db: [{ data }] });
}

/** Notes of Word: a call for each, and the notes at the end. */
function notesOfWord(notes: number): string {
  const each = (row: (id: number) => string) => Array.from({ length: notes }, (_, id) => row(id)).join("");
  const calls = each((id) => `<sup><a href="#n${id}" id="r${id}">[${id}]</a></sup>`);
  const list = each((id) => `<li id="n${id}"><p>Note. <a href="#r${id}">↑</a></p></li>`);
  return `<title>Un titre</title><h1>Un titre</h1><p>Un texte.${calls}</p><ol>${list}</ol>`;
}

/** A site of its own, and each import into a folder of it that is new. */
const site = temporaryFolder();
const journal = journalWith();
mkdirSync(join(site, "none"));
const { library } = loadArticles(join(site, "none"), journal);
const context = new ImportContext({ journal, routes: ROUTES, library, now: Date.parse(NOW) });

async function importText(file: string, text: string): Promise<void> {
  writeFileSync(join(site, file), text);
  const folders = { articles: join(site, "articles"), pages: join(site, "pages") };
  await importSources([join(site, file)], { context, ...folders, dryRun: true, status: "kept" });
}

describe.each(FORMATS)("an import of $file takes no longer than its length", ({ file, around, parts }) => {
  it.each(tried(parts))("with %j", { timeout: 300_000 }, async (part) => {
    const write = (length: number) => around(part.repeat(Math.round(length / part.length)));
    const ratio = await growthOfWaiting(write, LENGTH, (text) => importText(file, text));
    expect(tooFast({ repeated: ratio })).toEqual([]);
  });
});

it.each([
  ["an export of Ghost", "a.json", ghostExport, 100],
  ["a page with notes", "a.html", notesOfWord, 250],
] as const)(
  "%s takes no longer than its length",
  { timeout: 300_000 },
  async (_what, file, write, length) => {
    const ratio = await growthOfWaiting(write, length, (text) => importText(file, text));
    expect(tooFast({ repeated: ratio })).toEqual([]);
  },
);
