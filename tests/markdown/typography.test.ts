import { join } from "node:path";
import fc from "fast-check";
import MarkdownIt from "markdown-it";
import { describe, expect, test } from "vitest";
import { languageSpans } from "../../src/markdown/language-spans.ts";
import { typography } from "../../src/markdown/typography.ts";
import { RULE_NAMES } from "../../src/text/typography/typeset.ts";
import { growth, tooFast } from "../growth/growth.ts";
import { markdown } from "../text/typography/arbitraries.ts";
import { readFixtures, visible } from "../text/typography/fixtures.ts";

const md = new MarkdownIt().use(languageSpans).use(typography);

function rendered(source: string, env: object = {}): string {
  return visible(md.render(source, env).trimEnd());
}

for (const [name, cases] of readFixtures(join(import.meta.dirname, "../text/typography/fixtures/markdown"))) {
  describe(name, () => {
    test.each(cases)("$title", ({ typed, seen }) => {
      expect(rendered(typed)).toBe(seen);
    });
  });
}

describe("languages", () => {
  test("a document follows the rules of its language", () => {
    expect(rendered('Really? "Yes"', { language: "en" })).toBe("<p>Really? “Yes”</p>");
    expect(rendered('¿De veras? "Sí"', { language: "es" })).toBe("<p>¿De veras? &quot;Sí&quot;</p>");
    expect(rendered('Vraiment ? "Oui"', { language: "fr-FR" })).toBe("<p>Vraiment⍽? «⍽Oui⍽»</p>");
  });

  test("a renderer has a default language", () => {
    const english = new MarkdownIt().use(typography, { language: "en" });
    expect(english.render("It's 15 %").trim()).toBe("<p>It’s 15 %</p>");
    expect(visible(english.render("15 %", { language: "fr" }).trim())).toBe("<p>15␣%</p>");
  });

  test("a span follows the rules of its own language, and counts as one word in the text around it", () => {
    expect(rendered('Il dit "[it\'s "fine" ?]{lang=en}" : vrai')).toBe(
      '<p>Il dit «⍽<span lang="en">it’s “fine” ?</span>⍽»␣: vrai</p>',
    );
    expect(rendered("[que pasa ?]{lang=es} !")).toBe('<p><span lang="es">que pasa ?</span>⍽!</p>');
    expect(rendered("[l'ami ?]{lang=fr} is 'here'", { language: "en" })).toBe(
      '<p><span lang="fr">l’ami⍽?</span> is ‘here’</p>',
    );
  });

  test("pictures and titles in a span are in its language", () => {
    expect(rendered('[![it\'s ?](a.png "so ?")]{lang=en}')).toBe(
      '<p><span lang="en"><img src="a.png" alt="it’s ?" title="so ?"></span></p>',
    );
  });

  test("a block may have a language", () => {
    const quoting = new MarkdownIt().use(typography);
    quoting.core.ruler.after("inline", "english_quotes", (state) => {
      for (const token of state.tokens) if (token.type === "blockquote_open") token.attrSet("lang", "en");
    });
    expect(visible(quoting.render("> Really ?\n\nVraiment ?"))).toBe(
      '<blockquote lang="en">\n<p>Really ?</p>\n</blockquote>\n<p>Vraiment⍽?</p>\n',
    );
  });
});

describe("options", () => {
  test("rules can be switched off one by one", () => {
    const some = new MarkdownIt().use(typography, { rules: { ordinals: false, apostrophes: false } });
    expect(visible(some.render("l'ami, 1er ?").trim())).toBe("<p>l'ami, 1er⍽?</p>");
  });

  test("with all rules off, the output is markdown-it's own", () => {
    const rules = Object.fromEntries(RULE_NAMES.map((name) => [name, false]));
    const off = new MarkdownIt().use(typography, { rules });
    const bare = new MarkdownIt();
    fc.assert(
      fc.property(markdown, (source) => {
        expect(off.render(source)).toBe(bare.render(source));
      }),
    );
  });

  test("preserved line ends are not spaces", () => {
    const breaking = new MarkdownIt({ breaks: true }).use(typography);
    expect(breaking.render("Vraiment\n! Oui")).toBe("<p>Vraiment<br>\n! Oui</p>\n");
  });

  test("if HTML is allowed, code in it is left alone and other tags have no width", () => {
    const html = new MarkdownIt({ html: true }).use(typography);
    expect(visible(html.render("<kbd>l'ami ?</kbd> <b>l'ami</b> ?").trim())).toBe(
      "<p><kbd>l'ami ?</kbd> <b>l’ami</b>⍽?</p>",
    );
    expect(html.render('<div title="l\'ami ?">\n\n</div>')).toBe('<div title="l\'ami ?">\n</div>');
  });

  test("bare addresses that become links are left alone", () => {
    const linking = new MarkdownIt({ linkify: true }).use(typography);
    expect(visible(linking.render("Voir https://exemple.fr/l'avis?a=1;b : oui").trim())).toBe(
      "<p>Voir <a href=\"https://exemple.fr/l'avis?a=1;b\">https://exemple.fr/l'avis?a=1;b</a>␣: oui</p>",
    );
  });
});

describe("any Markdown", () => {
  /** The text of a page, without what the rules may change. */
  function substance(page: string): string {
    return page
      .replace(/<\/?sup>/g, "")
      .replace(/&quot;|["'«»“”‘’]/g, "Q")
      .replace(/\.\.\./g, "…")
      .replace(/[-–—−]+/g, "-")
      .replace(/×/g, "x")
      .replace(/\s/g, "");
  }

  test("keeps its markup, its addresses and its content", () => {
    const bare = new MarkdownIt();
    fc.assert(
      fc.property(markdown, (source) => {
        const page = md.render(source);
        expect(substance(page)).toBe(substance(bare.render(source)));
        for (const kind of [/<code>[^<]*<\/code>/g, /(?:href|src)="[^"]*"/g]) {
          expect(page.match(kind)).toEqual(bare.render(source).match(kind));
        }
      }),
      { numRuns: 2000 },
    );
  });

  test("typesetting is idempotent: the text of a page, typeset again as source, stays", () => {
    fc.assert(
      fc.property(markdown, (source) => {
        const text = (page: string) =>
          page
            .replace(/<[^>]*>/g, "")
            .replaceAll("&quot;", '"')
            .replace(/^[ \n]+|[ \n]+$/g, "");
        const once = text(md.render(source.replace(/[\\&<>`*_~[\]|#:{}()\n\r]/g, "x")));
        expect(text(md.render(once))).toBe(once);
      }),
      { numRuns: 2000 },
    );
  });

  test.each(["*a* ", "« *a* » ", "`a` ? ", "l'*a* ", "\\' ", "a\n", "[a](b) ! ", "1er "])(
    "%j over and over takes no longer than its length",
    (pattern) => {
      const write = (length: number) => pattern.repeat(Math.ceil(length / pattern.length));
      expect(tooFast({ [pattern]: growth(write, 20_000, (text) => md.render(text)) })).toEqual([]);
    },
  );
});
