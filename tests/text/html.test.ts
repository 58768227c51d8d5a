import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { html, join as joinHtml, raw } from "../../src/text/html.ts";
import { PROJECT } from "../workshop.ts";

describe("html", () => {
  it("escapes values and keeps its own markup", () => {
    expect(String(html`<p title="${'a"b'}">${"<b>"}${html`<i>${"&"}</i>`}</p>`)).toBe(
      '<p title="a&quot;b">&lt;b&gt;<i>&amp;</i></p>',
    );
  });

  it("prints numbers and lists, and nothing for absent values", () => {
    expect(String(html`${3}${[html`<br>`, "a", [1]]}${undefined}${null}${false}`)).toBe("3<br>a1");
    expect(String(joinHtml(["a", "<"], ", "))).toBe("a, &lt;");
  });

  it("preserves any text, in an element and in an attribute", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        // HTML parsers normalize CR and NUL; articles contain neither.
        const clean = text.replace(/[\r\0]/g, "");
        const { document } = parseHTML(
          String(html`<html><body><p title="${clean}">${clean}</p></body></html>`),
        );
        expect(document.querySelector("p")?.textContent).toBe(clean);
        expect(document.querySelector("p")?.getAttribute("title")).toBe(clean);
      }),
      { numRuns: 2000 },
    );
  });

  it("is bypassed in five named places: the rendered body, the stored body, inline scripts, structured data, and the map of the web editor's modules", () => {
    const users: string[] = [];
    for (const folder of ["src", "layouts"]) {
      for (const file of readdirSync(join(PROJECT, folder), { recursive: true, encoding: "utf8" })) {
        if (!file.endsWith(".ts") || file.endsWith("text/html.ts")) continue;
        const isUser = /(?<![.\w])raw\(|new Html\(|import \{[^}]*\braw\b[^}]*\} from/;
        if (isUser.test(readFileSync(join(PROJECT, folder, file), "utf8"))) users.push(`${folder}/${file}`);
      }
    }
    expect(users.toSorted()).toEqual([
      "src/content/article/article-text.ts",
      "src/markdown/renderer.ts",
      "src/outputs/design/script.ts",
      "src/outputs/seo/json-ld.ts",
      "src/site/admin-files.ts",
    ]);
    expect(String(raw("<br>"))).toBe("<br>");
  });
});
