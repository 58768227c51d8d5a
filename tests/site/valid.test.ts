/** Every page is valid, accessible HTML, according to html-validate. */

import { cpSync } from "node:fs";
import { join } from "node:path";
import { HtmlValidate } from "html-validate";
import { describe, expect, it } from "vitest";
import { build, configuration, filesOf, makeSite, PROJECT, readText } from "../workshop.ts";

const judge = new HtmlValidate({
  extends: ["html-validate:recommended", "html-validate:document", "html-validate:a11y"],
  rules: {
    "doctype-style": "off",
    "long-title": "off",
    "require-sri": ["error", { target: "crossorigin" }],
    "no-trailing-whitespace": "off",
    "void-style": "off",
    "no-raw-characters": "off",
  },
});

async function faults(html: string): Promise<string[]> {
  const report = await judge.validateString(html);
  return report.results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line }) => `${line}: ${ruleId}: ${message}`),
  );
}

describe("every kind of page", () => {
  const golden = makeSite({
    ".eleventy.ts": configuration('icons: true, socialImages: true, pageSize: 2, tagline: "Pour voir",'),
  });
  cpSync(join(PROJECT, "tests/golden/site"), golden, { recursive: true });
  const site = build(golden);

  it.each(filesOf(site).filter((file) => file.endsWith(".html")))("%s is valid", async (file) => {
    expect(await faults(readText(site, file))).toEqual([]);
  });
});

describe("the judge", () => {
  it.each([
    ["a second main", "</main>", '</main><main id="b"></main>'],
    ["a picture without text", "</h1>", '</h1><img src="x.png">'],
    ["an id twice", "</h1>", '</h1><p id="main"></p>'],
    ["an element left open", "</h1>", ""],
  ])("fails %s", async (_name, from, to) => {
    const good = readText(PROJECT, "tests/golden/expected/tout-ce-qu-un-article-peut-porter/index.html");
    expect(await faults(good)).toEqual([]);
    expect(await faults(good.replace(from, to))).not.toEqual([]);
  });
});
