/** Problems as text for people and as data for programs. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { catalogue } from "../../src/problems/catalogue.ts";
import { nearest } from "../../src/problems/nearest.ts";
import { type Finding, isError, ProblemsError, sortProblems } from "../../src/problems/problem.ts";
import { formatProblem, formatReport, printable, problemJson } from "../../src/problems/report.ts";
import { Source } from "../../src/problems/source.ts";
import { plain } from "../workshop.ts";

const source = new Source("a.md", `ligne un\n\ttab ici\n${"x".repeat(60)}là${"y".repeat(100)}\n`);
const finding = catalogue.titleMissing();

describe("a report", () => {
  it("shows the place, the code, the line and a caret under it", () => {
    expect(formatProblem(source.problem(finding, source.place(1, 7)), "en")).toBe(
      [
        "a.md:1:7  E201  The title is missing.",
        "   1 | ligne un",
        "     |       ^",
        '   Add a line "title:" followed by the title.',
      ].join("\n"),
    );
  });

  it("shows a tab as one space, and a long line around its caret", () => {
    expect(
      formatProblem(source.problem(finding, source.place(2, 2)), "en")
        .split("\n")
        .slice(1, 3),
    ).toEqual(["   2 |  tab ici", "     |  ^"]);
    const [, line = "", caret = ""] = formatProblem(
      source.problem(finding, source.place(3, 100)),
      "en",
    ).split("\n");
    expect(line.startsWith("   3 | …")).toBe(true);
    expect(line.length).toBeLessThan(112);
    expect(line[caret.indexOf("^")]).toBe("y");
    const [, start = "", first = ""] = formatProblem(
      source.problem(finding, source.place(3, 61)),
      "en",
    ).split("\n");
    expect([start.endsWith("…"), start[first.indexOf("^")]]).toEqual([true, "l"]);
  });

  it("keeps only the visible part of a long line, however many mistakes it has", () => {
    const sizeOf = (length: number) => {
      const long = new Source("a.md", "x ".repeat(length / 2));
      const places = Array.from({ length: length / 2 }, (_, index) => long.place(1, 2 * index + 1));
      return JSON.stringify(places.map((place) => long.problem(finding, place))).length;
    };
    expect(sizeOf(16_000) / sizeOf(4000)).toBeLessThan(6);
  });

  it("places the caret under its character, anywhere in a line of any length", () => {
    const sign = (index: number) => String.fromCodePoint(0x4e00 + index);
    for (const length of [1, 79, 80, 81, 100, 101, 150, 151, 300, 1000, 1001, 1700]) {
      const text = Array.from({ length }, (_, index) => sign(index)).join("");
      for (let column = 1; column <= length; column += 1) {
        const long = new Source("a.md", text);
        const shown = formatProblem(long.problem(finding, long.place(1, column)), "en").split("\n");
        const [, line = "", caret = ""] = shown;
        expect(line[caret.indexOf("^")], `${column} of ${length}`).toBe(sign(column - 1));
        const quoted = line.slice("   1 | ".length);
        expect(quoted.replace(/^…|…$/g, "").length).toBeLessThanOrEqual(100);
        expect(quoted.startsWith("…")).toBe(!quoted.includes(sign(0)));
        expect(quoted.endsWith("…")).toBe(!quoted.includes(sign(length - 1)));
      }
    }
  });

  it("shows twenty problems of a rule, in their order, and counts the others of each rule", () => {
    const of = (found: Finding, count: number) =>
      Array.from({ length: count }, (_, index) => new Source(`${index}.md`, "").problem(found));
    const problems = [
      ...of(catalogue.symlink(), 23),
      ...of(finding, 20),
      ...of(catalogue.addressMissing(), 21),
    ];
    const shown = formatReport(problems, "en").split("\n\n");
    expect(shown.filter((part) => part.includes("E407  This"))).toHaveLength(20);
    expect(shown.filter((part) => part.includes("E201"))).toHaveLength(20);
    expect(shown.at(-2)?.split("\n")).toEqual([
      "E407  and 3 more times.",
      "E573  and 1 more time.",
      '   "tribune check --verbose" shows them all.',
    ]);
    expect(shown.at(-1)).toContain("64 errors");
    expect(plain(formatReport(problems, "fr"))).toContain("E407  et 3 autres fois.\n");
    const all = formatReport(problems, "en", { all: true }).split("\n\n");
    expect(all).toHaveLength(65);
    expect(all.join()).not.toContain("more time");
    expect(formatReport(problems.slice(23), "en")).not.toContain("E201  and");
  });

  it("shows a problem without a place, and one with a suggested line", () => {
    expect(formatProblem(source.problem(catalogue.symlink()), "en").split("\n")[0]).toMatch(
      /^a\.md {2}E407 {2}This symbolic link/,
    );
    const mended = catalogue.colonUnquoted({ key: "title", value: "A : b", mended: 'title: "A : b"' });
    expect(plain(formatProblem(source.problem(mended), "fr")).split("\n")[1]).toBe(
      '   Écrivez :  title: "A : b"',
    );
    expect(formatProblem(source.problem(mended), "en").split("\n")[1]).toBe('   Write:  title: "A : b"');
  });

  it("ends with a summary, singular and plural, in both languages", () => {
    const error = source.problem(finding);
    const warning = { ...source.problem(catalogue.titleLong({ length: 120, most: 110 })), file: "b.md" };
    const last = (problems: Parameters<typeof formatReport>[0], language: "fr" | "en") =>
      formatReport(problems, language).split("\n").at(-1);
    expect(last([error], "fr")).toBe("1 erreur dans 1 fichier.");
    expect(last([error, error, warning], "fr")).toBe("2 erreurs, 1 avertissement dans 2 fichiers.");
    expect(last([warning, warning], "fr")).toBe("2 avertissements dans 1 fichier.");
    expect(last([error], "en")).toBe("1 error in 1 file.");
    expect(last([error, error, warning, warning], "en")).toBe("2 errors, 2 warnings in 2 files.");
    expect(formatReport([], "fr")).toBe("");
  });

  it("lets no text control the terminal", () => {
    expect(printable("a\u001b[31m\u202eb\u200bc\u2028\ufeff\td")).toBe("a�[31m�b�c�� d");
    expect(printable("L’été — 中国 🙂\u00a0\u202f")).toBe("L’été — 中国 🙂\u00a0\u202f");
  });

  it("has the same content as JSON", () => {
    expect(problemJson(source.problem(finding, source.place(1, 2)), "en")).toEqual({
      code: "E201",
      severity: "error",
      file: "a.md",
      line: 1,
      column: 2,
      reason: "The title is missing.",
      hint: 'Add a line "title:" followed by the title.',
      mended: null,
    });
    expect(problemJson(source.problem(catalogue.aliasRefused()), "fr")).toMatchObject({
      line: null,
      column: null,
      hint: expect.any(String),
    });
    expect(problemJson(source.problem(catalogue.noSuchDay({ given: "x" })), "fr").hint).toBeNull();
  });
});

describe("problems", () => {
  it("are sorted by file, line, column and code", () => {
    const at = (file: string, line: number, column: number, found = finding) => ({
      ...found,
      file,
      line,
      column,
    });
    const sorted = [
      at("a", 1, 1),
      at("a", 1, 2),
      at("a", 2, 1),
      at("a", 2, 1, catalogue.dateMissing()),
      at("b", 1, 1),
    ];
    expect(sortProblems(sorted.toReversed())).toEqual(sorted);
    const whole = { ...finding, file: "a" };
    expect(sortProblems([at("a", 1, 1), whole])).toEqual([whole, at("a", 1, 1)]);
  });

  it("are errors or warnings by their code, and are thrown together", () => {
    expect([isError(finding), isError(catalogue.titleLong({ length: 1, most: 1 }))]).toEqual([true, false]);
    const error = new ProblemsError([source.problem(finding)], "rapport");
    expect([error.name, error.message, error.problems.length, error.skipOriginalStack]).toEqual([
      "ProblemsError",
      "rapport",
      1,
      true,
    ]);
  });
});

describe("a source", () => {
  it("finds the line and column of any offset, and the text of any line", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.string({ maxLength: 6 }).map((text) => text.replaceAll("\n", "")),
          { minLength: 1, maxLength: 8 },
        ),
        fc.nat(),
        (lines, pick) => {
          const text = lines.join("\n");
          const offset = pick % (text.length + 1);
          const before = text.slice(0, offset).split("\n");
          const place = new Source("x", text).placeOf(offset);
          expect([place.line, place.column, place.excerpt]).toEqual([
            before.length,
            (before.at(-1)?.length ?? 0) + 1,
            lines[before.length - 1],
          ]);
        },
      ),
      { numRuns: 2000 },
    );
    expect(new Source("x", "a").line(5)).toBe("");
  });
});

describe("nearest", () => {
  it("finds what was meant, ignoring case and accents, and nothing too different", () => {
    expect(nearest("titel", ["title", "date"])).toBe("title");
    expect(nearest("CHAPO", ["chapô"])).toBe("chapô");
    expect(nearest("zzzz", ["title", "date"])).toBeUndefined();
    expect(nearest("opinon", ["opinions", "opinion"])).toBe("opinion");
    expect(nearest("tagz", ["xyz", "tags"])).toBe("tags");
    expect(nearest("tgas", ["tags"])).toBe("tags");
    expect(nearest("ab", ["ac", "cd"])).toBeUndefined();
    // Another word, however many letters they share.
    for (const [given, known] of [
      ["status", "tags"],
      ["unlisted", "published"],
      ["private", "pubDate"],
      ["password", "lastmod"],
      ["état", "date"],
    ])
      expect(nearest(given ?? "", [known ?? ""]), given).toBeUndefined();
    // Paths are compared without their common parts.
    expect(nearest("articles/2025/puce.md", ["articles/2025/chip.md", "articles/2025/puces.md"])).toBe(
      "articles/2025/puces.md",
    );
    expect(nearest("articles/2025/z.md", ["articles/2025/autre.md"])).toBeUndefined();
    expect(nearest("x", [])).toBeUndefined();
  });
});
