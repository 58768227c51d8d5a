/** Remarks for the author, and cases that are not reported since they may be right. */
import { describe, expect, test } from "vitest";
import { Passage } from "../../../src/text/typography/passage.ts";
import { findRemarks, mixedApostrophes } from "../../../src/text/typography/remarks.ts";
import { visible } from "./fixtures.ts";

function remarks(text: string): string[] {
  return findRemarks(new Passage(text)).map(
    ({ start, end, suggestion }) => `${text.slice(start, end)} → ${visible(suggestion ?? "")}`,
  );
}

describe("reported", () => {
  test.each([
    ["Il a dit “oui” puis “non”.", ["“oui” → «⍽oui⍽»", "“non” → «⍽non⍽»"]],
    [
      "Le 12 Août 2025, en Janvier, depuis Octobre",
      ["Août → août", "Janvier → janvier", "Octobre → octobre"],
    ],
    ["le Lundi, chaque Mardi et tous les Jeudis", ["Lundi → lundi", "Mardi → mardi", "Jeudi → jeudi"]],
    ["A l'heure dite. A partir de là, « A la fin »", ["A → À", "A → À", "A → À"]],
    ["Les Etats-Unis, l’Etat et les Ecoles", ["Etats → États", "Etat → État", "Ecoles → Écoles"]],
    ["Etre ou ne pas être. Ca va. L’Ile-de-France", ["Etre → Être", "Ca → Ça", "Ile → Île"]],
    ["L’Education nationale", ["Education → Éducation"]],
  ])("%s", (text, expected) => {
    expect(remarks(text)).toEqual(expected);
  });
});

describe("not reported", () => {
  test.each([
    "« Il a dit “oui” », écrit-elle",
    "le 14 Juillet, le 11 Novembre et le 1er Mai",
    "Mars, la planète, et Avril, la chanteuse",
    "Mai 68 et le Vendredi saint",
    "le Mercredi des Cendres, le Mardi gras, le Jeudi noir",
    "Il y a l’heure. A-t-elle lu ? Point A la veille",
    "Eric, Emile et Education First",
    "À l’heure, l’État, l’École, Être, Ça",
    "Voir https://exemple.fr/Etat et le dossier /Ecole/Etat",
  ])("%s", (text) => {
    expect(remarks(text)).toEqual([]);
  });
});

describe("two kinds of apostrophes", () => {
  const mixed = (...texts: string[]) => mixedApostrophes(texts.map((text) => new Passage(text)));

  test("are reported at the first of the rarer kind", () => {
    expect(mixed("l’un et l’autre", "d'ici")).toMatchObject({ passage: 1, start: 1, end: 2 });
    expect(mixed("l'un et l'autre", "et d’ici")).toMatchObject({ passage: 1, start: 4, end: 5 });
  });

  test("are not reported for one kind, minutes or quotes", () => {
    expect(mixed("l'un", "d'ici")).toBeUndefined();
    expect(mixed("l’un en 5' et un 'autre' mot")).toBeUndefined();
    expect(mixed()).toBeUndefined();
  });
});
