/** Where a title may be broken, and how its lines are balanced. */
import { describe, expect, it } from "vitest";
import { lettersOf, piecesOf, setLines } from "../../../src/outputs/cards/lines.ts";

/** Lines in a font whose letters are all half an em wide. */
function lines(text: string, width: number): readonly string[] | undefined {
  const pieces = piecesOf(text);
  const measures = { pieces: pieces.map((piece) => piece.text.length / 2), space: 0.5 };
  return setLines(pieces, measures, { width, height: 100, leading: 1, sizes: [10] })?.lines;
}

describe("lines", () => {
  it("have similar lengths, and do not end with a short word", () => {
    expect(lines("Pékin demande à Alibaba de justifier", 120)).toEqual([
      "Pékin demande",
      "à Alibaba de justifier",
    ]);
  });

  it("never begin with closing punctuation, even after an ordinary space", () => {
    expect(
      piecesOf("Le mot : « oui » ! Et 5 % – ou plus").map(({ text }) => text.replaceAll("\u00a0", "_")),
    ).toEqual(["Le", "mot_:", "«_oui_»_!", "Et", "5_%", "–_ou", "plus"]);
    expect(piecesOf("a\u202f! b\u00a0: c")).toHaveLength(3);
  });

  it("break Chinese between characters, but never before a comma or after an opening bracket", () => {
    expect(piecesOf("买不到，「芯片」值").map(({ text }) => text)).toEqual([
      "买",
      "不",
      "到，",
      "「芯",
      "片」",
      "值",
    ]);
  });

  it("keep marks and joiners with their letter if a word must be broken", () => {
    expect(lettersOf([{ text: "e\u0301a\u200cb", gap: " " }])).toEqual([
      { text: "e\u0301", gap: "" },
      { text: "a\u200c", gap: "" },
      { text: "b", gap: " " },
    ]);
  });

  it("are undefined if there is no room", () => {
    expect(lines("Anticonstitutionnellement", 100)).toBeUndefined();
    expect(lines("un ".repeat(100), 100)).toBeUndefined();
  });
});
