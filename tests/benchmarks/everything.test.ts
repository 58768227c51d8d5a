import { cpSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { verifyEverything } from "../../benchmarks/compare/complete.ts";
import { write } from "../../benchmarks/compare/site-files.ts";
import { corpus } from "../../benchmarks/corpus.ts";
import { temporaryFolder } from "../workshop.ts";

const ARTICLES = corpus(2);

async function writeSite(folder: string): Promise<void> {
  const card = await sharp({ create: { width: 1200, height: 630, channels: 3, background: "#fff" } })
    .png()
    .toBuffer();
  for (const { slug, ending } of ARTICLES) {
    const image = `<meta property="og:image" content="https://banc.example/cards/${slug}.png">`;
    write(folder, `${slug}/index.html`, `${image}${" ".repeat(2000)}`);
    write(folder, `${slug}/index.md`, ending);
    write(folder, `pagefind/${slug}.pf_fragment`, "");
    write(folder, `cards/${slug}.png`, "");
    writeFileSync(join(folder, `cards/${slug}.png`), card);
    for (const ending of ["br", "gz"]) write(folder, `${slug}/index.html.${ending}`, "x");
  }
  write(folder, "llms.txt", "");
}

describe("the check that everything is on", () => {
  let whole = "";
  let folder = "";
  beforeAll(async () => {
    whole = temporaryFolder();
    await writeSite(whole);
  });
  beforeEach(() => {
    folder = temporaryFolder();
    cpSync(whole, folder, { recursive: true });
  });
  const faults = () => verifyEverything(folder, ARTICLES).faults;

  it("finds nothing in a site that has it all, and tells how small its copies are", () => {
    const { faults, summary } = verifyEverything(folder, ARTICLES);
    expect(faults).toEqual([]);
    expect(summary).toMatch(/^in search 2, Brotli 0\.\d % and gzip 0\.\d % of 2 texts$/);
  });

  it("counts the texts of Tribune's own index as those of Pagefind", () => {
    rmSync(join(folder, "pagefind"), { recursive: true });
    write(folder, "search-index/parts/0123456789ab/0.bin", "");
    write(folder, "search-index/texts/0123456789ab/0.bin", "");
    expect(faults()).toEqual(["Search knows 1 of 2 articles."]);
    write(folder, "search-index/texts/0123456789ab/1.bin", "");
    expect(faults()).toEqual([]);
  });

  it.each([
    ["a card", "cards/essai-1.png", "/essai-1/ has no card."],
    ["a Markdown copy", "essai-1/index.md", "/essai-1/ has no Markdown copy of its text."],
    ["a Brotli copy", "essai-1/index.html.br", "1 files have no .br copy."],
    ["a gzip copy", "essai-1/index.html.gz", "1 files have no .gz copy."],
    ["an article in search", "pagefind/essai-1.pf_fragment", "Search knows 1 of 2 articles."],
    ["llms.txt", "llms.txt", "llms.txt is missing."],
  ])("fails a site without %s", (_what, file, fault) => {
    expect(readdirSync(folder, { recursive: true })).toContain(file);
    rmSync(join(folder, file));
    expect(faults()).toEqual([fault]);
  });

  it("fails a card of another size, and a copy without the text", async () => {
    await sharp({ create: { width: 600, height: 315, channels: 3, background: "#fff" } })
      .png()
      .toFile(join(folder, "cards/essai-0.png"));
    write(folder, "essai-1/index.md", "Autre chose.");
    expect(faults()).toEqual([
      "The card of /essai-0/ is 600 × 315.",
      "/essai-1/ has no Markdown copy of its text.",
    ]);
  });
});
