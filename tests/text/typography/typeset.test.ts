import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { Passage } from "../../../src/text/typography/passage.ts";
import { RULE_NAMES, type RuleSwitches, ruleset, typeset } from "../../../src/text/typography/typeset.ts";
import { readFixtures, visible } from "./fixtures.ts";

const fixtures = readFixtures(join(import.meta.dirname, "fixtures"));
const pages = readFixtures(join(import.meta.dirname, "fixtures", "markdown"));

for (const [name, cases] of fixtures) {
  const language = name === "english" ? "en" : "fr";
  describe(name, () => {
    test.each(cases)("$title", ({ typed, seen }) => {
      expect(visible(typeset(typed, { language }))).toBe(seen);
    });

    test("typeset text stays unchanged", () => {
      for (const { typed } of cases) {
        const once = typeset(typed, { language });
        expect(visible(typeset(once, { language }))).toBe(visible(once));
      }
    });
  });
}

describe("the fixtures", () => {
  const all = [...fixtures.values(), ...pages.values()].flat();

  test("exist for every rule", () => {
    expect([...fixtures.keys()]).toEqual(expect.arrayContaining([...RULE_NAMES]));
  });

  test("have at least 150 cases, at least a third of which stay unchanged", () => {
    const untouched = [...fixtures.values()].flat().filter(({ typed, seen }) => visible(typed) === seen);
    expect(all.length).toBeGreaterThanOrEqual(150);
    expect(untouched.length * 3).toBeGreaterThanOrEqual(all.length);
  });

  test("have unique titles in each file", () => {
    for (const cases of [...fixtures.values(), ...pages.values()]) {
      expect(new Set(cases.map(({ title }) => title)).size).toBe(cases.length);
    }
  });
});

describe("languages and switches", () => {
  test("a language without rules is left unchanged, whatever its tag", () => {
    for (const language of ["de", "es", "fro", "", "x", "français"]) {
      expect(typeset('l\'ami : "oui" ?', { language })).toBe('l\'ami : "oui" ?');
    }
  });

  test("a regional tag follows its language", () => {
    expect(visible(typeset("l'ami ?", { language: "fr-CA" }))).toBe("l’ami⍽?");
    expect(typeset("it's", { language: "EN-gb" })).toBe("it’s");
  });

  test.each(RULE_NAMES)("%s can be switched off alone", (name) => {
    const corrections = (rules: RuleSwitches) =>
      (fixtures.get(name) ?? []).flatMap(
        ({ typed }) =>
          ruleset("fr", rules)
            ?.read(new Passage(typed))
            .edits.map(({ rule }) => rule) ?? [],
      );
    expect(corrections({})).toContain(name);
    expect(corrections({ [name]: false })).not.toContain(name);
  });

  test("with every rule off, nothing changes", () => {
    const rules = Object.fromEntries(RULE_NAMES.map((name) => [name, false]));
    for (const { typed } of [...fixtures.values()].flat()) {
      expect(typeset(typed, { language: "fr", rules })).toBe(typed);
      expect(typeset(typed, { language: "en", rules })).toBe(typed);
    }
  });

  test("paragraphs of plain text are never joined", () => {
    expect(typeset("Vraiment\n\n! Oui", { language: "fr" })).toBe("Vraiment\n\n! Oui");
  });
});
