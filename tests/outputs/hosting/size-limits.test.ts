/** A site that is too large for one of the journal's hosts is told, with the settings that save the most. */
import { describe, expect, it } from "vitest";
import type { JournalInput } from "../../../src/content/journal/journal.ts";
import { applyRules } from "../../../src/problems/rules.ts";
import { hostSizeProblems } from "../../../src/site/host-size.ts";
import { journalWith, ROUTES } from "../../reading.ts";
import { PROJECT, plain, readText } from "../../workshop.ts";

const MB = 1_000_000;

/** So many files of one size. */
const many = (count: number, pathOf: (index: number) => string, size = 1000) =>
  Array.from({ length: count }, (_, index) => [pathOf(index), size] as const);

function told(input: Partial<JournalInput>, sizes: readonly (readonly [path: string, size: number])[]) {
  const journal = journalWith(input);
  const files = new Map(sizes.map(([path, size]) => [path, { size, sha256: "" }]));
  return applyRules(hostSizeProblems({ journal, routes: ROUTES }, { files }), journal.rules);
}

const sentences = (...given: Parameters<typeof told>) =>
  told(...given).map(({ code, fr: { reason, hint } }) => plain([code, reason, hint ?? ""].join(" ").trim()));

describe("the limits of hosts", () => {
  const pages = many(12_000, (at) => `a${at}/index.html`);
  const copies = many(12_000, (at) => `a${at}/index.md`);

  it("are told in a sentence for the host that the journal names, and for no other", () => {
    expect(sentences({ hosting: "cloudflare" }, [...pages, ...copies, ["tags/x/atom.xml", 9]])).toEqual([
      "W812 Cloudflare Pages accepte 20 000 fichiers par site dans son offre gratuite, et celui-ci en a 24 001. Réglages du journal qui en épargneraient : « markdownCopies: false » (12 000), « feeds: { tagsFrom: … } » (1).",
    ]);
    expect(sentences({ hosting: ["github", "nginx"] }, [...pages, ...copies])).toEqual([]);
    expect(sentences({}, [...pages, ...copies])).toEqual([]);
    expect(sentences({ hosting: "cloudflare" }, pages)).toEqual([]);
  });

  it("are in bytes for GitHub, which names what weighs the most first", () => {
    const site = [
      ...many(10, (at) => `a${at}/index.html`, 90 * MB),
      ...many(10, (at) => `assets/social/a${at}.png`, 8 * MB),
      ...many(10, (at) => `a${at}/index.html.br`, 20 * MB),
    ];
    expect(sentences({ hosting: "github" }, site)).toEqual([
      "W812 GitHub Pages accepte 1 Go par site, et celui-ci en pèse 1,2 Go. Réglages du journal qui en épargneraient : « compress: false » (200 Mo), « socialImages: false » (80 Mo).",
    ]);
  });

  it("are those of a file and of a folder too", () => {
    expect(sentences({ hosting: "cloudflare" }, [["film.mp4", 30 * MB]])).toEqual([
      "W812 Cloudflare Pages accepte des fichiers de 26 Mo, et « film.mp4 » en pèse 30 Mo.",
    ]);
    expect(
      sentences(
        { hosting: "netlify" },
        many(54_001, (at) => `assets/social/${at}.png`),
      )[0],
    ).toMatch(/^W812 Netlify accepte 54 000 fichiers par dossier, et « assets\/social\/ » en a 54 001\./);
  });

  it("stand at the setting that names the host, and may be silenced", () => {
    const [problem] = told({ hosting: "cloudflare" }, [...pages, ...copies]);
    expect(problem).toMatchObject({ file: ".eleventy.ts", setting: { path: ["hosting"] } });
    expect(told({ hosting: "cloudflare", rules: { W812: "off" } }, [...pages, ...copies])).toEqual([]);
  });

  it("are those of the guides, which name their sources", () => {
    for (const [guide, figures] of [
      ["hosting.md", ["20,000 files", "25 MiB", "1 GB", "54,000 files"]],
      ["hebergement.md", ["20 000 fichiers", "25 Mio", "1 Go", "54 000 fichiers"]],
    ] as const) {
      const text = plain(readText(PROJECT, "docs", guide));
      for (const figure of figures) expect(text, guide).toContain(figure);
      for (const source of ["developers.cloudflare.com", "docs.github.com", "docs.netlify.com"])
        expect(text, guide).toContain(`https://${source}/`);
    }
  });
});
