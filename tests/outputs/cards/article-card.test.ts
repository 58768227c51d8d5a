/** An article's card shows any title completely, in glyphs that the fonts have. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { articleSheet } from "../../../src/outputs/cards/article-sheet.ts";
import { cardOf, colours, faults, french, painter, printFaults, setter, sheetOf, titleOf } from "./judge.ts";

const LONG = french(
  "Ce que vaut une puce quand on ne peut pas l'acheter : essai sur la rareté organisée, l'orgueil des « souverains » et notre patience d'hommes",
);

/** Titles, with the text that their cards must show. */
const TITLES: readonly [what: string, title: string, shown: string][] = [
  ["French, 140 characters", LONG, LONG],
  ["French, 12 characters", "Éloge du bus", "Éloge du bus"],
  [
    "Arabic",
    "ما قيمة شريحة إلكترونية لا يستطيع أحد أن يشتريها؟",
    "ما قيمة شريحة إلكترونية لا يستطيع أحد أن يشتريها؟",
  ],
  ["Vietnamese and Polish", "Nguyễn Phú Trọng à Łódź", "Nguyễn Phú Trọng à Łódź"],
  ["emoji", "🚀 La fusée 👩‍👩‍👧 décolle 🇫🇷 tôt", "La fusée décolle tôt"],
  ["one word of 140 letters", "m".repeat(140), "m".repeat(140)],
  ["300 wide letters", "W".repeat(300), "W".repeat(300)],
  ["Chinese, which the fonts have not", "当你买不到芯片时，芯片还值多少钱？", "La Tribune libre"],
  ["emoji alone", "🚀🚀", "La Tribune libre"],
];

/** The title's lines as one text. */
const shownOf = (lines: readonly string[], broken: boolean) => lines.join(broken ? "" : " ").trim();

describe.each(TITLES)("a title in %s", (_what, title, shown) => {
  it("is complete, and nothing is cut off", async () => {
    const sheet = await sheetOf(title);
    expect(shownOf(titleOf(sheet), /^(.)\1+$/.test(title))).toBe(shown);
    expect(await faults(sheet)).toEqual([]);
    const png = await painter.paint(sheet);
    expect(await printFaults(png)).toEqual([]);
    expect(png.length).toBeLessThan(60_000);
  });
});

describe("a title with italics", () => {
  const emphasis = [
    { text: "Relire l’" },
    { text: "Étranger", em: true },
    { text: " de Camus, 🚀 et «\u202f" },
    { text: "Le Monde", em: true },
    { text: "\u202f» d’hier" },
  ] as const;
  const title = emphasis.map(({ text }) => text).join("");

  it("shows them in the italic font, and is complete too", async () => {
    const sheet = await articleSheet(cardOf(title, { emphasis }), colours, setter);
    const lines = sheet.marks.filter((mark) => mark.kind === "line");
    const italic = lines.filter(({ face, size }) => face.cut === "italic" && size > 40);
    expect(italic.map(({ text }) => text)).toEqual(["Étranger", "Le Monde"]);
    const whole = lines.filter(({ size, baseline }) => size > 40 && baseline < 494).map(({ text }) => text);
    expect(whole.join("").replace(/\s/gu, "")).toBe(title.replace(/[\s🚀]/gu, ""));
    expect((await faults(sheet)).filter((fault) => !fault.startsWith("badly"))).toEqual([]);
    expect(await printFaults(await painter.paint(sheet))).toEqual([]);
  });

  it("keeps every run to the right of the previous one and inside the card, whatever is emphasised", async () => {
    const words = fc.array(
      fc.record({
        text: fc.string({ unit: "grapheme-ascii", minLength: 1, maxLength: 40 }),
        isItalic: fc.boolean(),
      }),
      { minLength: 1, maxLength: 6 },
    );
    await fc.assert(
      fc.asyncProperty(words, async (parts) => {
        const pieces = parts.map(({ text, isItalic }) => ({ text, ...(isItalic && { em: true as const }) }));
        const joined = pieces.map(({ text }) => text).join("");
        fc.pre(joined.trim() !== "");
        const sheet = await articleSheet(cardOf(joined, { emphasis: pieces }), colours, setter);
        const runs = sheet.marks
          .filter((mark) => mark.kind === "line")
          .filter(({ baseline }) => baseline > 184 && baseline < 494);
        for (const [index, run] of runs.entries()) {
          const before = runs[index - 1];
          if (before && before.baseline === run.baseline) expect(run.x).toBeGreaterThan(before.x);
        }
        expect((await faults(sheet)).filter((fault) => !fault.startsWith("badly"))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it("is set without them if the script has none", async () => {
    const arabic = [{ text: "قراءة " }, { text: "لوموند", em: true }] as const;
    const sheet = await articleSheet(cardOf("قراءة لوموند", { emphasis: arabic }), colours, setter);
    expect(sheet).toEqual(await articleSheet(cardOf("قراءة لوموند"), colours, setter));
  });
});

describe("the checker", () => {
  it("detects a title that is cut off, at the side or below", async () => {
    const sheet = await sheetOf("Éloge du bus");
    const enlarged = (size: number, down: number) => ({
      ...sheet,
      marks: sheet.marks.map((mark) =>
        mark.kind === "line" && mark.text === "Éloge du bus"
          ? { ...mark, size, baseline: mark.baseline + down }
          : mark,
      ),
    });
    expect((await faults(enlarged(240, 0))).join()).toContain("cut: ");
    expect(await printFaults(await painter.paint(enlarged(240, 0)))).not.toEqual([]);
    expect(await faults(enlarged(100, 155))).toContain("too low: Éloge du bus");
  });

  it("detects missing glyphs and bad line starts", async () => {
    const sheet = await sheetOf(`${LONG} ${LONG}`);
    const spoilt = (text: string) => ({
      ...sheet,
      marks: sheet.marks.map((mark) =>
        mark.kind === "line" && mark.text === titleOf(sheet)[1] ? { ...mark, text } : mark,
      ),
    });
    expect(await faults(spoilt("芯"))).toContain("no glyph: 芯");
    expect(await faults(spoilt(": essai"))).toContain("badly broken: : essai");
  });
});

describe("any card", () => {
  const text = fc.oneof(
    fc.string({ unit: "grapheme", maxLength: 300 }),
    fc
      .array(
        fc.constantFrom(
          "à",
          "l’œuvre",
          "«\u202fici\u202f»",
          "\u00a0:",
          "ﷺ",
          "لا",
          "🏳️‍🌈",
          "Ẽ",
          "\u0301",
          "W".repeat(90),
          "-",
          "ſt",
        ),
        { maxLength: 40 },
      )
      .map((words) => words.join(" ").slice(0, 300)),
  );

  it("has its title or the journal's name, complete and without missing glyphs", async () => {
    await fc.assert(
      fc.asyncProperty(text, text, fc.array(text, { maxLength: 4 }), async (title, name, subjects) => {
        const sheet = await articleSheet(
          cardOf(title, { names: [name, "journal.example"], bylines: [`Par ${name}`], subjects }),
          colours,
          setter,
        );
        expect(titleOf(sheet)).not.toEqual([]);
        expect((await faults(sheet)).filter((fault) => !fault.startsWith("badly"))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
