/** One folder of bad input a case, with the exact report beside it. `npx vitest run invalid -u` writes it anew. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parseJournal } from "../src/content/journal.ts";
import { loadLibrary } from "../src/content/load.ts";
import { Routes } from "../src/content/routes.ts";
import { formatReport } from "../src/problems/report.ts";
import { NOW } from "./workshop.ts";

const CASES = join(import.meta.dirname, "invalid");

const parsed = parseJournal(
  {
    title: "Journal",
    url: "https://journal.example",
    publisher: { name: "Éditions" },
    authors: [{ id: "a-meyer", name: "Anselme Meyer" }],
    disclaimers: { default: "opinion", named: { opinion: "Ceci est une opinion." } },
  },
  ".eleventy.ts",
);
if (!("journal" in parsed)) throw new Error("The journal of the tests is wrong.");
const { journal } = parsed;

function load(folder: string) {
  return loadLibrary({
    journal,
    routes: new Routes({ language: "fr", origin: "https://journal.example", pathPrefix: "/" }),
    articles: { root: folder, label: "articles" },
    pages: undefined,
    now: Date.parse(NOW),
    drafts: false,
  });
}

describe("bad input", () => {
  it.each(readdirSync(CASES).toSorted())("%s", async (name) => {
    const { problems } = load(join(CASES, name));
    const report = [formatReport(problems, "fr"), formatReport(problems, "en")].join("\n\n———\n\n");
    await expect(`${report}\n`).toMatchFileSnapshot(join(CASES, name, "expected.txt"));
    expect(problems.map((problem) => problem.code)).toContain(name.slice(0, 4));
  });

  it("runs nothing that an article holds", () => {
    expect(globalThis).not.toHaveProperty("PIRATE");
  });
});
