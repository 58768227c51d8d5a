/** What lies over the page is what the command line tells, in both languages, and nothing in it is markup. */

import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { overlay } from "../../../src/cli/dev/server/overlay.ts";
import { catalogue } from "../../../src/problems/catalogue.ts";
import type { Problem } from "../../../src/problems/problem.ts";
import { formatProblem, partsOf } from "../../../src/problems/report.ts";
import type { Language } from "../../../src/text/language.ts";
import type { PreviewTexts } from "../../../src/text/locales/commands/preview.ts";
import { COMMAND_TEXTS } from "../../../src/text/locales/commands-by-language.ts";
import { frenchFaults } from "../../text/typography/faults.ts";
import { plain, textOf } from "../../workshop.ts";

const problem: Problem = {
  file: "articles/crise.md",
  line: 2,
  column: 14,
  excerpt: "title: <b>Crise : le retour",
  ...catalogue.colonUnquoted({ key: "title", value: "", mended: 'title: "<b>Crise : le retour"' }),
};

const show = (count: number, language: Language) =>
  parseHTML(
    overlay(
      Array<Problem>(count)
        .fill(problem)
        .map((one) => partsOf(one, language)),
      count,
      language,
    ),
  ).document;

describe.each(["fr", "en"] as const)("the overlay in %s", (language) => {
  it("says what the command line says", () => {
    const document = show(1, language);
    const told = (document.querySelector("ol")?.textContent ?? "").replaceAll(/\s+/g, " ");
    for (const line of formatProblem(problem, language).split("\n"))
      for (const part of line.trim().split(/ {2,}/)) expect(told).toContain(part.replaceAll(/\s+/g, " "));
    expect(document.querySelector("ol b")?.textContent).toBe("E102");
    expect(document.querySelector("pre")?.textContent).toMatch(/<b>Crise.*\n.* {13}\^$/);
  });

  it("is a dialog that says what it is", () => {
    const dialog = show(2, language).querySelector("dialog");
    expect(dialog?.getAttribute("role")).toBe("alertdialog");
    expect(dialog?.getAttribute("lang")).toBe(language);
    for (const name of ["aria-labelledby", "aria-describedby"])
      expect(dialog?.querySelector(`#${dialog.getAttribute(name)}`)?.textContent).toMatch(/\S/);
  });

  it("counts what it does not hold", () => {
    const document = show(32, language);
    expect(document.querySelectorAll("li")).toHaveLength(30);
    expect(document.querySelector("dialog")?.textContent).toContain(COMMAND_TEXTS[language].preview.more(2));
  });
});

describe("the words of the preview", () => {
  const due = { year: 2026, month: 12, day: 1 };

  it("are set as their language is", () => {
    const textsOf = ({ future, unknownHost, problems, more, ...plain }: PreviewTexts) => {
      const called = [future(due), unknownHost("x"), problems(1), problems(2), more(1), more(2)];
      return [...Object.values(plain), ...called].join("\n");
    };
    expect(frenchFaults(textsOf(COMMAND_TEXTS.fr.preview))).toEqual([]);
    expect(textsOf(COMMAND_TEXTS.en.preview)).not.toMatch(/[«»\u202f]/);
  });

  it("name the day", () => {
    expect(plain(COMMAND_TEXTS.fr.preview.future(due))).toBe(
      "Article à venir : seul cet aperçu le montre. Il paraîtra à la première construction après le 1er décembre 2026.",
    );
    expect(plain(COMMAND_TEXTS.en.preview.future(due))).toContain("after 1 December 2026.");
  });

  it("count", () => {
    const { document } = parseHTML(`<p>${COMMAND_TEXTS.en.preview.problems(2)}</p>`);
    expect(textOf(document, "p")).toBe("2 errors keep the site from being built");
    expect(COMMAND_TEXTS.en.preview.problems(1)).toBe("An error keeps the site from being built");
    expect(plain(COMMAND_TEXTS.fr.preview.problems(3))).toBe("3 erreurs empêchent de construire le site");
  });
});
