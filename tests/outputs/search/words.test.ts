/** The words of a text, as the index and a query know them. */
import { stemmer } from "@orama/stemmers/french";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold, queryWords, stemsOf, tokens } from "../../../src/outputs/search/client/words.js";

const words = (text: string) => tokens(text).map(({ word }) => word);

describe("the words of a text", () => {
  it.each([
    ["l’imprimante de l'encre", ["imprimante", "de", "encre"]],
    ["Jusqu’ici, qu’il n’y ait", ["ici", "il", "y", "ait"]],
    ["d’« IA »", ["d", "ia"]],
    ["aujourd’hui, prud’homme", ["aujourd", "hui", "prud", "homme"]],
    ["the company’s, I’d, don’t", ["the", "company", "s", "i", "d", "don", "t"]],
    ["le cœur, l’Œuvre, L’ŒUVRE, Ægir, Straße", ["le", "coeur", "oeuvre", "oeuvre", "aegir", "strasse"]],
    ["«\u202fguillemets\u202f» : 10\u202f000 francs, 50\u202f%", ["guillemets", "10000", "francs", "50"]],
    ["en 2025 000 fois", ["en", "2025", "000", "fois"]],
    ["M.\u00a0Dupont, 13\u00a0août", ["m", "dupont", "13", "aout"]],
    ["la \ufb01n, \ufb02eurs, di\ufb03cile, e\ufb00et", ["la", "fin", "fleurs", "difficile", "effet"]],
    ["co\u00adupé, zéro\u200blargeur", ["coupe", "zerolargeur"]],
    ["𝐆𝐫𝐚𝐬, XXIᵉ, ＮＨＫ, e\u0301te\u0301", ["gras", "xxie", "nhk", "ete"]],
    ["CO₂, 5 m², 10⁻¹²", ["co2", "5", "m2", "10", "12"]],
    ["C, C++, C#", ["c", "c++", "c#"]],
    ["grand-père", ["grand", "pere"]],
    ["حرية فعل", ["حرية", "فعل"]],
    ["新聞", ["新", "聞"]],
  ])("of « %s » are %j", (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it("are where they are said to be, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), (text) => {
        let last = 0;
        for (const { start, end, word } of tokens(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(fold(text.slice(start, end))).toBe(word);
          last = end;
        }
      }),
    );
  });

  it("do not depend on accents or capitals, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme-ascii", maxLength: 60 }), (text) => {
        const accented = text.replaceAll("e", "é").replaceAll("a", "à").replaceAll("C", "Ç");
        expect(words(accented)).toEqual(words(text));
        expect(words(text.toUpperCase())).toEqual(words(text));
      }),
    );
  });
});

describe("the stem of a word", () => {
  const stemOf = stemsOf(stemmer, "fr");

  it.each([
    ["publié publiée publiés publiées"],
    ["énergie énergies ENERGIE"],
    ["imprimante imprimantes"],
    ["événement évènements evenement"],
    ["national nationale nationaux nationales"],
    ["année années annee"],
    ["cœur coeurs"],
  ])("is one for %s", (forms) => {
    expect(new Set(forms.split(" ").map((form) => stemOf(fold(form)))).size).toBe(1);
  });

  it("is another for another word", () => {
    expect(stemOf(fold("énergie"))).not.toBe(stemOf(fold("mémoire")));
  });
});

describe("what a reader types", () => {
  it.each([
    ["  événement ", ["evenement"]],
    ["L'Œuvre d’art", ["oeuvre", "art"]],
    ["aujourd’hui", ["aujourd", "hui"]],
    ["10 000 francs", ["10000", "francs"]],
    ["10\u202f000 et 2026", ["10000", "2026"]],
    ["« le prix de l’énergie »", ["prix", "energie"]],
    ["le prix le prix", ["prix"]],
    ["la", ["la"]],
    ["C++", ["c++"]],
    ["?!", []],
  ])("« %s » is asked as %j", (typed, asked) => {
    expect(queryWords(typed, "fr")).toEqual(asked);
  });
});
