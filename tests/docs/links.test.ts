/** Every link between the pages at the root and those of docs/ leads to a file, and to a heading where it names one. */
import { existsSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { PROJECT, readText } from "../workshop.ts";

const PAGES = [
  "README.md",
  "CONTRIBUTING.md",
  "CHANGELOG.md",
  "SECURITY.md",
  "benchmarks/README.md",
  ...readdirSync(join(PROJECT, "docs")).flatMap((name) => (name.endsWith(".md") ? [`docs/${name}`] : [])),
];

/** Code shows links that are none. */
const prose = (text: string) => text.replace(/^```.*?^```$/gms, "").replace(/`[^`\n]*`/g, "");

/** A heading's anchor, as GitHub makes it. */
const anchorOf = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, "")
    .replaceAll(" ", "-");

function anchors(text: string): Set<string> {
  const headings = [...text.replace(/^```.*?^```$/gms, "").matchAll(/^#{1,6} (.+)$/gm)];
  const ids = [...text.matchAll(/<a id="([^"]+)">/g)];
  return new Set([...headings.map(([, heading = ""]) => anchorOf(heading)), ...ids.map(([, id = ""]) => id)]);
}

function deadLinks(page: string, text: string): string[] {
  const links = [...prose(text).matchAll(/\]\(([^)\s]+)(?: "[^"]*")?\)|(?:src|href)="([^"]+)"/g)];
  return links
    .map(([, markdown, html]) => markdown ?? html ?? "")
    .filter((link) => !/^[a-z]+:/.test(link))
    .filter((link) => {
      const [path = "", anchor] = link.split("#");
      const file = path === "" ? page : join(dirname(page), path);
      if (!existsSync(join(PROJECT, file))) return true;
      const target = file === page ? text : readText(PROJECT, file);
      return anchor !== undefined && !anchors(target).has(decodeURIComponent(anchor));
    });
}

describe("the links of a page of documentation", () => {
  it.each(PAGES)("lead somewhere: %s", (page) => {
    expect(deadLinks(page, readText(PROJECT, page))).toEqual([]);
  });

  it("are judged by a judge that can say no", () => {
    const text =
      "# Un titre\n\n[a](#un-titre) [b](#autre) [c](README.md) [d](rien.md) `[e](code.md)` [f](docs/errors.md#e999)";
    expect(deadLinks("README.md", text)).toEqual(["#autre", "rien.md", "docs/errors.md#e999"]);
  });
});
