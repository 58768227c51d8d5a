import { describe, expect, it } from "vitest";
import { createRenderer } from "../../../src/markdown/renderer.ts";
import { plainText } from "../../../src/outputs/search/plain-text.ts";

const render = createRenderer({ typography: {} });

/** The plain text of Markdown. */
function read(markdown: string): string {
  const { html } = render(markdown, { language: "fr", resolve: () => ({ target: "/x/" }) });
  return plainText(String(html));
}

describe("the text that is searched", () => {
  it("has the words of every block, and a word that is partly marked as one", () => {
    expect(
      read("# Un\n\nDeux **tr**ois, [qua*tre*](/x/) et `<cinq>`\n\n- six\n- sept & huit\n\n> neuf"),
    ).toBe("Un Deux trois, quatre et <cinq> six sept & huit neuf");
    expect(read("| a | b |\n|---|---|\n| c | d |")).toBe("a b c d");
  });

  it("has the text of notes, not their numbers and arrows, nor the label of a callout", () => {
    expect(read("Un mot[^1] puis.\n\n[^1]: La note.")).toBe("Un mot puis. La note.");
    expect(read("::: note\nCeci.\n:::")).toBe("Ceci.");
  });

  it("keeps what typography has set", () => {
    expect(read("« L'autre » : oui")).toBe("«\u202fL’autre\u202f»\u00a0: oui");
  });

  it("has nothing of an empty text", () => {
    expect(plainText("")).toBe("");
  });
});
