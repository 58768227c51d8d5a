/** The guides: current, well set, and true: what they show works. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { GUIDES, withTables } from "../../scripts/guides.ts";
import { COMMANDS } from "../../src/cli/commands.ts";
import { articleSchema } from "../../src/content/article/article-schema.ts";
import { journalFieldDoc } from "../../src/content/journal/journal-fields.ts";
import { CODES } from "../../src/problems/rules.ts";
import { journalWith, readFields } from "../reading.ts";
import { frenchFaults } from "../text/typography/faults.ts";
import { article, makeSite, PROJECT, plain, readText, tribune } from "../workshop.ts";

const FILES = Object.entries(GUIDES).map(([file, language]) => ({
  file,
  language,
  text: readText(PROJECT, file),
}));
const AUTHORS = FILES.filter(({ file }) => /aut/.test(file));

const blocks = (text: string, kind: string) =>
  [...text.matchAll(new RegExp(`^\`\`\`${kind}\\n([\\s\\S]*?)^\`\`\`$`, "gm"))].map(
    ([, block = ""]) => block,
  );

describe.each(FILES)("$file", ({ file, language, text }) => {
  it("has its tables as the code makes them: else run npm run docs", () => {
    expect(text).toBe(withTables(text, language));
    expect(withTables(text.replace(/^\| `title` .*$/m, ""), language)).toBe(text);
  });

  it("links to pages, places and codes that exist", () => {
    for (const [, target = ""] of text.matchAll(/\]\(([^)]+\.md[^)]*)\)/g)) {
      const [page = "", anchor] = target.split("#");
      if (page.startsWith("..")) continue;
      expect(existsSync(join(PROJECT, "docs", page)), target).toBe(true);
      if (anchor) expect(CODES).toContain(anchor.toUpperCase());
    }
    for (const [code] of text.matchAll(/\b[EIW]\d{3}\b/g)) expect(CODES).toContain(code);
  });

  it("names commands that exist, with options that they have", () => {
    const named = [...text.matchAll(/npx tribune (\w+)([^`\n]*)/g)];
    expect(named.length).toBeGreaterThan(0);
    for (const [, command = "", words = ""] of named) {
      expect(Object.keys(COMMANDS)).toContain(command);
      const help = readText(PROJECT, `src/text/locales/${language}/commands/${command}.ts`);
      for (const [option] of words.matchAll(/--[a-z-]+/g))
        expect(help, `${file}: ${option}`).toContain(option);
    }
  });

  it("is set as its language is", () => {
    if (language === "fr")
      expect(frenchFaults(text.replace(/<!-- (\w+) -->[\s\S]*<!-- \/\1 -->/, ""))).toEqual([]);
    else expect(text).not.toMatch(/[«»\u202f]/);
  });
});

describe.each(AUTHORS)("what $file shows", ({ file, language, text }) => {
  it("explains every field", () => {
    for (const field of Object.keys(articleSchema(journalWith()).shape))
      expect(text).toContain(`| \`${field}\` |`);
  });

  it("is Markdown that the reader of articles takes", () => {
    const [samples, examples] = [blocks(text, "markdown"), blocks(text, "yaml")];
    expect(samples.length).toBeGreaterThan(5);
    const folder = makeSite({
      ".eleventy.ts": readText(makeSite({}), ".eleventy.ts"),
      "articles/2026/a.md": article("title: A", samples.join("\n")),
      "articles/2025/puces.md": article("title: P"),
      "articles/2025/chips.md": article("title: C"),
      "articles/2026/photo.jpg": new Uint8Array(),
    });
    const { problems } = JSON.parse(tribune(folder, ["check", "--json"]).out);
    const told = problems
      .map(({ code }: { code: string }) => code)
      .filter((code: string) => !/^W5|E531/.test(code));
    expect(told, file).toEqual([]);
    expect(readFields(examples.join("")).reported).toEqual([]);
  });

  it("is the message that an author gets", () => {
    const [shown = ""] = blocks(text, "text");
    const [name = ""] = /articles\/\S+\.md/.exec(shown) ?? [];
    const [, title = ""] = /^ {3}2 \| (.*)$/m.exec(shown) ?? [];
    const folder = makeSite({
      ".eleventy.ts": readText(makeSite({}), ".eleventy.ts").replace(
        "title:",
        `language: "${language}", title:`,
      ),
      [name]: `---\n${title}\ndate: 2026-01-02\n---\n\nTexte.\n`,
    });
    expect(plain(tribune(folder, ["check"]).out)).toContain(shown.trimEnd());
  });
});

describe("every field of the journal", () => {
  it("is explained", () => {
    const publisher = FILES.find(({ file }) => file.includes("publisher"));
    const fields = [...(publisher?.text ?? "").matchAll(/^\| `([\w.[\]]+)` \| (.+?) \|/gm)];
    expect(fields.length).toBeGreaterThan(25);
    for (const [, field, doc] of fields) expect(doc, field).not.toBe("Of another form");
    expect(journalFieldDoc(["nothing"]).en).toBe("of another form");
  });
});
