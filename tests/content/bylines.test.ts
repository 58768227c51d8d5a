/** Who signs: one name a value, whatever stands before it or between two. */
import { describe, expect, it } from "vitest";
import { journalWith, readFields } from "../reading.ts";

const JOURNAL = journalWith({
  authors: [
    { id: "a-meyer", name: "Anselme Meyer" },
    { id: "camille", name: "Camille" },
    { id: "dupont", name: "Dupont & Fils" },
    { id: "nous", name: "Les Voix et les Plumes", collective: true },
    { id: "par", name: "Par Lagerkvist" },
  ],
});

const read = (line: string) => readFields(line, undefined, JOURNAL);

describe("several authors in one value", () => {
  it.each([
    " et ",
    ", ",
    " & ",
    " ; ",
    " / ",
    " avec ",
    " and ",
    " with ",
    " + ",
    " | ",
    " – ",
    " - ",
    "/",
    "; ",
    ", et ",
    " ET ",
  ])("are reported with a list where %j stands between them", (between) => {
    const reported = read(`author: Jean Martin${between}Marie Durand`).reported.join();
    expect(reported).toMatch(/^E240 4:9 .* → author: \[Jean Martin, Marie Durand\]$/);
    expect(read(`author: "Jean Martin${between}Marie Durand"`).reported.join()).toMatch(
      / → author: \[Jean Martin, Marie Durand\]$/,
    );
    expect(read(`authors: [Léa Petit, "Jean Martin${between}Marie Durand"]`).reported.join()).toMatch(
      / → authors: \[Léa Petit, Jean Martin, Marie Durand\]$/,
    );
  });

  it.each([
    ["author: Jean Martin, Léa Petit et Marie Durand", "author: [Jean Martin, Léa Petit, Marie Durand]"],
    ["author: camille, a-meyer", "author: [camille, a-meyer]"],
    ["author: Par Jean Martin et Anselme Meyer", "author: [Jean Martin, Anselme Meyer]"],
    ["auteur: jean martin et marie durand # à vérifier", "auteur: [jean martin, marie durand] # à vérifier"],
  ])("%s → %s", (line, mended) => expect(read(line).reported.join().split(" → ")[1]).toBe(mended));

  it.each([
    "author: Martin, Jean",
    "author: Jean et Marie Durand",
    "authors:\n  - Jean Martin et Marie Durand",
  ])("%j is reported without a guess", (line) => expect(read(line).reported.join()).toMatch(/^E240 [^→]*$/));
});

describe("one author", () => {
  it.each([
    ["Dupont & Fils", "Dupont & Fils"],
    ["Les Voix et les Plumes", "Les Voix et les Plumes"],
    ["Par Lagerkvist", "Par Lagerkvist"],
    ["John Smith, Jr.", "John Smith, Jr."],
    ["Jean Martin, économiste", "Jean Martin, économiste"],
    ["Collectif Justice et Paix", "Collectif Justice et Paix"],
    ["Jean Martin et al.", "Jean Martin et al."],
    ["Marie Durand-Petit", "Marie Durand-Petit"],
    ["José Ortega y Gasset", "José Ortega y Gasset"],
    ["par Camille", "Camille"],
    ['"Par : Camille"', "Camille"],
    ['"Par: Camille"', "Camille"],
    ["by Camille", "Camille"],
    ["PAR Jean Martin", "Jean Martin"],
    ["Parker Jones", "Parker Jones"],
  ])("%s is %s", (given, name) => {
    const { fields, reported } = read(`author: ${given}`);
    expect(reported).toEqual([]);
    expect(fields?.author).toEqual([name]);
  });
});
