/** Each format, read from a sample laid out as its own tool documents it: what is written, and what is told. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { strToU8 } from "fflate";
import { beforeAll, describe, expect, it } from "vitest";
import { flag } from "../images/samples.ts";
import { filesOf, PROJECT, plain, temporaryFolder } from "../workshop.ts";
import { bodyOf, fieldsOf, type Imported, importInto, layOut, told } from "./importing.ts";
import { typed, wordDocument } from "./word.ts";

const CAMILLE = {
  authors: [
    { id: "a-meyer", name: "Anselme Meyer" },
    { id: "c-delmas", name: "Camille Delmas" },
  ],
};

let samples: string;
let imported: Map<string, Imported>;

beforeAll(async () => {
  samples = temporaryFolder();
  await layOut(samples);
  writeFileSync(join(samples, "carton.docx"), wordDocument(await flag(40, 30).png().toBuffer()));
  imported = new Map();
  for (const name of [
    "carton.docx",
    "page.html",
    "wordpress.xml",
    "ghost.json",
    "hugo",
    "jekyll",
    "astro",
    "eleventy",
  ])
    imported.set(name, await importInto([join(samples, name)], { journal: CAMILLE }));
});

function resultOf(name: string): Imported {
  const found = imported.get(name);
  if (!found) throw new Error(name);
  return found;
}

/** Every file that an import wrote, with its text; pictures by name alone. */
function writtenBy(name: string): string {
  const { folder } = resultOf(name);
  const files = filesOf(folder).filter((file) => !file.startsWith("from/"));
  return files
    .map((file) =>
      file.endsWith(".md") ? `## ${file}\n${readFileSync(join(folder, file), "utf8")}` : `## ${file}\n`,
    )
    .join("\n");
}

/** All that an import told. */
const toldBy = (name: string) => {
  const { sources, texts } = resultOf(name);
  return [
    ...sources.flatMap(({ remarks }) => told(remarks)),
    ...texts.flatMap(({ remarks }) => told(remarks)),
  ].map((line) => line.replaceAll(samples, ""));
};

describe.each([
  "carton.docx",
  "page.html",
  "wordpress.xml",
  "ghost.json",
  "hugo",
  "jekyll",
  "astro",
  "eleventy",
])("%s", (name) => {
  it("becomes these files", async () => {
    expect(resultOf(name).sources.flatMap(({ problems }) => problems)).toEqual([]);
    await expect(writtenBy(name)).toMatchFileSnapshot(`expected/${name}.written.txt`);
  });

  it("says what was guessed, what is not carried over and what is to be checked", async () => {
    await expect(`${toldBy(name).join("\n")}\n`).toMatchFileSnapshot(`expected/${name}.told.txt`);
  });
});

it("a Word document typed without styles is read as plain text is", async () => {
  const lines = readFileSync(join(samples, "pekin.txt"), "utf8").trim().split("\n");
  const document = wordDocument(new Uint8Array(), { parts: { "word/document.xml": typed(...lines) } });
  const { written } = await importInto({ "a.docx": document });
  const sample = readFileSync(join(PROJECT, "articles/pekin-demande-a-alibaba-et-bytedance.md"), "utf8");
  expect(bodyOf(written)).toBe(bodyOf(sample));
  const field = (file: string, name: string) => fieldsOf(file).find((line) => line.startsWith(`${name}: `));
  for (const name of ["title", "chapo"]) expect(field(written, name)).toBe(field(sample, name));
  expect(field(written, "disclaimer")).toContain("n’engage que son auteur");
});

describe("HTML from outside", () => {
  const HOSTILE = [
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1) alt=x>",
    '<a href="java\nscript:alert(1)">un</a>',
    '<a href=" JAVASCRIPT:alert(1)">deux</a>',
    '<a href="data:text/html,<script>alert(1)</script>">trois</a>',
    '<a href="vbscript:x">quatre</a>',
    '<img src="data:text/html;base64,PHNjcmlwdD4=" alt="cinq">',
    '<img src="file:///etc/passwd" alt="six">',
    '<img src="../../../../etc/passwd" alt="sept">',
    "<svg><script>alert(1)</script></svg>",
    '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
    "<p>[huit](javascript:alert(1)) ![neuf](javascript:alert(1)) &lt;script&gt;alert(1)&lt;/script&gt;</p>",
    "<math><mtext></p><style><img src=x onerror=alert(1)></style></math>",
    '<div style="background:url(javascript:alert(1))">dix</div>',
  ].join("\n");

  it("brings no script, no unsafe address and no file from elsewhere, and keeps its words", async () => {
    const { texts, folder, written } = await importInto({
      "a.html": `<article><h1>Titre</h1>${HOSTILE}</article>`,
    });
    expect(texts[0]?.outcome).toBe("written");
    expect(filesOf(join(folder, "articles"))).toEqual(["titre.md"]);
    const body = bodyOf(written);
    expect(body).not.toMatch(/(?<!\\)\]\(\s*(?:javascript|data|vbscript|file|x\b|\.\.)/i);
    expect(body).not.toMatch(/onerror|<svg|<iframe|(?<!\\)<script/);
    for (const words of ["un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix"])
      expect(body).toContain(words);
  });

  it("nested without end is refused in one sentence", async () => {
    const { sources } = await importInto({ "a.html": `<article>${"<div>".repeat(20_000)}x` });
    const [source] = sources;
    const problem = source?.problems[0] ?? source?.texts[0]?.problems[0];
    expect(problem).toMatchObject({ code: "E905" });
  });
});

describe("a source that cannot be read", () => {
  const picture = Buffer.from("89504e470d0a1a0a", "hex");
  it.each([
    ["an unknown format", { "a.odt": "PK\u0003\u0004" }, "E901"],
    ["a picture", { "a.txt": picture }, "E901"],
    [
      "an encoding that nobody can tell",
      { "a.txt": Buffer.from([0x54, 0xfe, 0xde, 0xd0, 0xd1, 0xf7]) },
      "E907",
    ],
    ["an empty file", { "a.txt": " \n" }, "E903"],
    ["a broken zip", { "a.docx": "PK\u0003\u0004broken" }, "E902"],
    [
      "XML cut short",
      { "a.xml": '<rss xmlns:wp="http://wordpress.org/export/1.2/"><channel><item><title>x' },
      "E902",
    ],
    ["XML that is no export", { "a.xml": "<svg/>" }, "E901"],
    [
      "an export without a post",
      { "a.xml": '<rss xmlns:wp="http://wordpress.org/export/1.2/"><channel></channel></rss>' },
      "E903",
    ],
    ["JSON cut short", { "a.json": '{"db": [' }, "E902"],
    ["JSON of something else", { "a.json": "{}" }, "E901"],
    ["YAML that is none", { "a.md": "---\ntitle: [x\n---\nText" }, "E902"],
    [
      "YAML that repeats itself without end",
      {
        "a.md": `---\na: &a [x,x,x,x,x,x,x,x,x]\n${"bcdefgh"
          .split("")
          .map((key, index) => `${key}: &${key} [${Array(9).fill(`*${"abcdefgh"[index]}`).join(",")}]`)
          .join("\n")}\n---\nText`,
      },
      "E902",
    ],
    ["TOML that is none", { "a.md": "+++\ntitle = \n+++\nText" }, "E902"],
  ])("%s is told in one sentence, and the others are imported", async (_what, files, code) => {
    const { sources, texts } = await importInto({ ...files, "b.txt": "Un titre\n\nUn texte.\n" });
    expect(sources[0]?.problems[0]?.code).toBe(code);
    expect(sources[0]?.problems[0]?.fr.reason).not.toContain("\n");
    expect(texts.map(({ outcome }) => outcome)).toEqual(["written"]);
  });

  it("that is not there is told, with the nearest name of its folder", async () => {
    const { sources } = await importInto([
      join(samples, "pekni.txt"),
      join(samples, "nulle-part-du-tout.odt"),
    ]);
    expect(sources[0]?.problems[0]).toMatchObject({ code: "E906" });
    expect(plain(sources[0]?.problems[0]?.fr.reason ?? "")).toBe("Ce fichier n’existe pas.");
    expect(plain(sources[0]?.problems[0]?.fr.hint ?? "")).toMatch(/^Vouliez-vous dire « .*pekin\.txt » \?$/);
    expect(sources[1]?.problems[0]?.en.hint).toMatch(/^Check its name/);
  });

  it("in a folder that is not there is told with the nearest folder", async () => {
    const { sources } = await importInto([join(samples, "jekyl", "_posts", "a.md")]);
    expect(plain(sources[0]?.problems[0]?.fr.hint ?? "")).toMatch(/^Vouliez-vous dire « .*jekyll » \?$/);
  });

  it("that would be huge once unpacked is refused unopened", async () => {
    const bomb = Buffer.from(wordDocument(picture));
    // What the archive's own list says of the size of its largest part.
    const entry = bomb.lastIndexOf("word/media/image1.png") - 46;
    bomb.writeUInt32LE(0x7fffffff, entry + 24);
    const { sources } = await importInto({ "a.docx": bomb });
    expect(sources[0]?.problems[0]?.code).toBe("E904");
  });
});

describe("a Word document that would keep the machine busy", () => {
  const picture = new Uint8Array();
  const comment = (inner: string) => strToU8(`<w:comments><w:comment>${inner}</w:comment></w:comments>`);

  it.each([
    [
      "elements without number",
      {
        "word/document.xml": strToU8(`<w:document><w:body>${"<w:p/>".repeat(600_000)}</w:body></w:document>`),
      },
      "E590",
    ],
    [
      "elements without number beside the text",
      { "word/styles.xml": strToU8(`<a>${"<b/>".repeat(600_000)}</a>`) },
      "E590",
    ],
    [
      "elements within one another",
      { "word/document.xml": strToU8(`${"<a>".repeat(5000)}${"</a>".repeat(5000)}`) },
      "E905",
    ],
    [
      "fields within one another",
      {
        "word/document.xml": strToU8(
          `<w:document><w:body><w:p>${'<w:r><w:fldChar w:fldCharType="begin"/></w:r>'.repeat(300)}</w:p></w:body></w:document>`,
        ),
      },
      "E905",
    ],
    ["marks that nothing closes", { "word/comments.xml": comment("<w:moveFrom>".repeat(100)) }, "E902"],
    [
      "very many marks that nothing closes",
      { "word/comments.xml": comment("<w:moveFrom>".repeat(80_000)) },
      "E905",
    ],
    [
      "an entity that repeats itself",
      { "word/document.xml": strToU8('<!DOCTYPE a [<!ENTITY b "bb"><!ENTITY c "&b;&b;">]><a>&c;</a>') },
      "E902",
    ],
  ])("for %s is refused in one sentence", async (_what, parts, code) => {
    const { sources } = await importInto({ "a.docx": wordDocument(picture, { parts }) });
    expect(sources[0]?.problems.map((problem) => problem.code)).toEqual([code]);
    expect(sources[0]?.problems[0]?.fr.reason).not.toContain("\n");
  });

  it("for the length that its archive gives of what it unpacks to is read no further", async () => {
    const text = typed("Un titre", "a".repeat(50_000_000));
    const packed = Buffer.from(wordDocument(picture, { parts: { "word/document.xml": text } }));
    for (
      let at = packed.indexOf("word/document.xml");
      at !== -1;
      at = packed.indexOf("word/document.xml", at + 1)
    )
      for (const length of [at - 8, at - 22])
        if (packed.readUInt32LE(length) === text.length) packed.writeUInt32LE(1000, length);
    const { sources } = await importInto({ "a.docx": packed });
    expect(sources[0]?.problems.map((problem) => problem.code)).toEqual(["E902"]);
  });
});

describe("a page that would keep the machine busy", () => {
  const page = (body: string) => ({
    "a.html": `<title>Un titre</title><h1>Un titre</h1><p>Un texte.</p>${body}`,
  });

  it.each([
    ["elements within one another", "<div>".repeat(3000), "E905"],
    ["elements within one another, each closed by another name", "<div></section>".repeat(3000), "E905"],
    ["emphasis that nothing closes", "<b>".repeat(300), "E905"],
    ["emphasis that another mark closes", "<b>a</i>".repeat(300), "E905"],
    [
      "rows that a wide one fills up",
      `<table><tr>${"<td>a".repeat(1000)}${"<tr><td>a".repeat(1000)}</table>`,
      "E590",
    ],
    [
      "cells of very many columns and rows",
      `<table>${`<tr>${"<td colspan=100 rowspan=100>a".repeat(20)}`.repeat(20)}</table>`,
      "E590",
    ],
  ])("for %s is refused in one sentence", async (_what, body, code) => {
    const { sources, texts } = await importInto(page(body));
    expect([...sources, ...texts].flatMap(({ problems }) => problems.map((one) => one.code))).toEqual([code]);
  });

  it.each([
    ["many paragraphs and lists that nothing closes", "<p>a<ul><li>a</ul>".repeat(3000)],
    [
      "emphasis in a comment, a script and a text field",
      `<!-- ${"<b>".repeat(300)} --><script>${"<b>".repeat(300)}</script>`,
    ],
    ["a long table", `<table>${"<tr><td>a<td>b".repeat(1000)}</table>`],
  ])("is none for %s", async (_what, body) => {
    const { sources, texts } = await importInto(page(body));
    expect([...sources, ...texts].flatMap(({ problems }) => problems)).toEqual([]);
  });
});

it("a text of an export that is refused leaves the others alone", async () => {
  const post = (id: number, html: string) => ({
    id,
    title: `Texte ${id}`,
    slug: `texte-${id}`,
    html,
    status: "published",
  });
  const table = `<table><tr>${"<td>a".repeat(1000)}${"<tr><td>a".repeat(1000)}</table>`;
  const posts = [post(1, "<p>Un.</p>"), post(2, table), post(3, "<p>Trois.</p>")];
  const { texts } = await importInto({ "a.json": JSON.stringify({ db: [{ data: { posts } }] }) });
  expect(texts.map(({ outcome }) => outcome)).toEqual(["written", "refused", "written"]);
});

describe("what is there already", () => {
  const TEXT = { "a.txt": "Un titre\n\nUn texte.\n" };

  it("is left alone, whether the same source comes again or another article has its address", async () => {
    const first = await importInto(TEXT);
    writeFileSync(
      join(first.folder, "articles/un-titre.md"),
      "---\ntitle: Un titre\ndate: 2026-01-01\n---\n\nÀ moi.\n",
    );
    const again = await importInto(TEXT, { folder: first.folder });
    expect(again.texts).toMatchObject([
      { outcome: "exists", file: join(first.folder, "articles/un-titre.md") },
    ]);
    expect(readFileSync(join(first.folder, "articles/un-titre.md"), "utf8")).toContain("À moi.");
  });

  it("is left alone when only the file's name is the same", async () => {
    const other = "---\ntitle: Autre\ndate: 2026-01-01\n---\n\nÀ moi.\n";
    const { texts, folder } = await importInto(TEXT, { articles: { "un-titre.md": other } });
    expect(texts[0]?.outcome).toBe("exists");
    expect(readFileSync(join(folder, "articles/un-titre.md"), "utf8")).toBe(other);
  });

  it("does not keep two texts of one import from having one title", async () => {
    const { texts } = await importInto({ "a.txt": "Un titre\n\nUn.\n", "b.txt": "Un titre\n\nDeux.\n" });
    expect(texts.map(({ file }) => file.replace(/^.*\//, ""))).toEqual(["un-titre.md", "un-titre-2.md"]);
  });

  it("is not touched by a rehearsal, which writes nothing", async () => {
    const { texts, folder } = await importInto([join(samples, "hugo")], { dryRun: true });
    expect(texts.map(({ outcome }) => outcome)).toEqual(["planned", "planned"]);
    expect(filesOf(folder)).toEqual([]);
  });
});

describe("an address", () => {
  it.each([
    ["a name that the site keeps for itself", "Tags", "tags-article.md"],
    ["signs that give no address", "中国", "article-2026-11-23.md"],
    ["a long title", "mot ".repeat(60), "mot-"],
  ])("is made of %s", async (_what, title, file) => {
    const { texts } = await importInto({ "a.txt": `${title}\n\nUn texte.\n` });
    expect(texts[0]?.outcome).toBe("written");
    expect(texts[0]?.file.replace(/^.*\//, "")).toContain(file);
  });

  it("is a draft's when asked", async () => {
    const { written } = await importInto({ "a.txt": "Un titre\n\nUn texte.\n" }, { status: "draft" });
    expect(written).toContain("\ndraft: true\n");
  });
});

it("one broken file of a folder is told at its place, and the others are imported", async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "a.md"), "---\ntitle: [x\n---\nTexte.\n");
  writeFileSync(join(folder, "b.md"), "---\ntitle: B\ndate: 2026-01-01\n---\nTexte.\n");
  const { sources, texts } = await importInto([folder]);
  expect(sources[0]?.problems).toMatchObject([{ file: `${folder}/a.md`, code: "E902", line: 2 }]);
  expect(texts.map(({ outcome }) => outcome)).toEqual(["written"]);
});
