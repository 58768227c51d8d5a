/** Front matter that is read line by line says what `yaml` says; whatever may be read otherwise is left to `yaml`. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ARTICLE_KEYS } from "../../src/content/article/fields/front-matter-keys.ts";
import { findFence } from "../../src/content/front-matter/fence.ts";
import { readFrontMatter } from "../../src/content/front-matter/front-matter.ts";
import { plainFields } from "../../src/content/front-matter/plain-fields.ts";
import type { Raw } from "../../src/content/front-matter/raw.ts";
import { yamlFields } from "../../src/content/front-matter/yaml-fields.ts";
import { Source } from "../../src/problems/source.ts";
import { LONG, runs } from "../runs.ts";
import { anyDocument, plainDocument, traps } from "./yaml-documents.ts";

const numRuns = runs(LONG ? 100_000 : 10_000);
const LIMIT = LONG ? 600_000 : 60_000;

const plain = (yaml: string) => plainFields(`\n${yaml}`, ARTICLE_KEYS);

/** The fields by `yaml`; undefined if it finds a mistake. */
function byYaml(yaml: string) {
  const source = new Source("a.md", `---\n${yaml}\n---\n`);
  const fence = findFence(source);
  if ("problem" in fence) return undefined;
  const { data, problems } = yamlFields(source, fence, `\n${yaml}`, ARTICLE_KEYS, () => true);
  return problems.length === 0 ? data : undefined;
}

/** With the order of fields, which messages follow. */
const written = (value: Raw | undefined) => JSON.stringify(value);

describe("front matter read line by line", () => {
  it(
    "is what yaml reads, and has no mistake that yaml would find",
    () => {
      let read = 0;
      fc.assert(
        fc.property(anyDocument, (yaml) => {
          const fields = plain(yaml);
          if (fields === undefined) return;
          read += 1;
          expect(written(fields), yaml).toBe(written(byYaml(yaml)));
        }),
        { numRuns },
      );
      expect(read / numRuns).toBeGreaterThan(0.1);
      expect(read / numRuns).toBeLessThan(0.9);
    },
    LIMIT,
  );

  it(
    "is all that is plain",
    () => {
      fc.assert(
        fc.property(plainDocument, (yaml) => {
          const fields = plain(yaml);
          expect(fields, yaml).toBeDefined();
          expect(written(fields), yaml).toBe(written(byYaml(yaml)));
        }),
        { numRuns: Math.ceil(numRuns / 10) },
      );
    },
    LIMIT,
  );

  it.each(traps)("leaves title: %j to yaml", (text) => {
    expect(plain(`title: ${text}`)).toBeUndefined();
  });

  it("has the places of its values, once they are asked for", () => {
    const yaml = `title: Un titre\nsources:\n- title: "Le livre"\n  url: a\n- title: Un autre\ntags: [a, 'b c']`;
    expect(plain(yaml)).toBeDefined();
    const { frontMatter } = readFrontMatter(new Source("a.md", `---\n${yaml}\n---\n\nTexte\n`), ARTICLE_KEYS);
    const place = (...path: PropertyKey[]) => {
      const { line, column } = frontMatter?.place(path) ?? {};
      return `${line}:${column}`;
    };
    expect([
      place("title"),
      place("sources", 0, "title"),
      place("sources", 1, "title"),
      place("tags", 1),
    ]).toEqual(["2:8", "4:10", "6:10", "7:11"]);
    expect(frontMatter?.written("title")).toBe("title: Un titre");
    expect(frontMatter?.bodyLine).toBe(9);
  });
});
