import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { typeset } from "../../src/french/typeset.ts";
import { readFixtures, visible } from "./fixtures.ts";

const fixtures = readFixtures(join(import.meta.dirname, "fixtures"));

for (const [name, cases] of fixtures) {
  const language = name === "english" ? "en" : "fr";
  describe(name, () => {
    test.each(cases)("$title", ({ typed, seen }) => {
      expect(visible(typeset(typed, { language }))).toBe(seen);
    });

    test("setting twice changes nothing", () => {
      for (const { typed } of cases) {
        const once = typeset(typed, { language });
        expect(visible(typeset(once, { language }))).toBe(visible(once));
      }
    });
  });
}
