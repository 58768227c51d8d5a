/** How French is written for Pagefind, and read back by the search page. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readable } from "../../../layouts/scripts/search-text.js";
import { notate } from "../../../src/outputs/search/notation.ts";
import { foldCompatibility } from "../../../src/text/compatibility-characters.ts";

/** The words of a text as Pagefind knows them: cut at plain spaces, without marks of any kind. */
function words(text: string): string[] {
  return notate(text)
    .split(" ")
    .map((word) => word.normalize("NFD").replace(/[^\p{L}\p{N}+#]/gu, ""))
    .filter((word) => word !== "");
}

describe("the notation of the index", () => {
  it.each([
    ["l’imprimante de l'encre", ["l", "imprimante", "de", "l", "encre"]],
    ["Jusqu’ici, qu’il n’y ait", ["Jusqu", "ici", "qu", "il", "n", "y", "ait"]],
    ["d’« IA »", ["d", "IA"]],
    ["aujourd’hui, quelqu’un, prud’homme", ["aujourdhui", "quelquun", "prudhomme"]],
    ["the company’s, I’d, don’t", ["the", "companys", "Id", "dont"]],
    ["le cœur, l’Œuvre, L’ŒUVRE, Ægir", ["le", "coeur", "l", "Oeuvre", "L", "OEUVRE", "Aegir"]],
    ["«\u202fguillemets\u202f» : 10\u202f000 francs, 50\u202f%", ["guillemets", "10000", "francs", "50"]],
    ["M.\u00a0Dupont, 13\u00a0août", ["M", "Dupont", "13", "aout"]],
    ["la \ufb01n, \ufb02eurs, di\ufb03cile, e\ufb00et", ["la", "fin", "fleurs", "difficile", "effet"]],
    ["co\u00adupé, zéro\u200blargeur, \uf0b7Point", ["coupe", "zerolargeur", "Point"]],
    ["𝐆𝐫𝐚𝐬, XXIᵉ, ＮＨＫ, e\u0301te\u0301", ["Gras", "XXIe", "NHK", "ete"]],
    ["CO₂, 5 m², 10⁻¹²", ["CO2", "5", "m2", "1012"]],
    ["C, C++, C#", ["C", "C++", "C#"]],
  ])("makes of « %s » the words %j", (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it("is read back as it was, whatever the text", () => {
    const piece = fc.oneof(
      fc.constantFrom(
        "l’",
        "qu'",
        "œ",
        "Œ",
        "æ",
        "Æ",
        "’",
        "'",
        "\u00a0",
        "\u202f",
        " ",
        "1",
        "000",
        "a",
        "E",
        "«",
        "²",
        "₂",
      ),
      fc.string({ unit: "grapheme", maxLength: 3 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        // The selectors that the notation uses have no meaning on any letter of these languages.
        const text = pieces.join("").replace(/[\ufe00-\ufe07]/g, "");
        expect(readable(notate(text))).toBe(foldCompatibility(text));
      }),
      { numRuns: 5000 },
    );
  });

  it("is a judge that can say no: the selectors themselves are lost", () => {
    expect(readable(notate("a\ufe03b"))).toBe("ab");
  });
});
