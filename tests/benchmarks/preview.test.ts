import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Generator } from "../../benchmarks/compare/generator.ts";
import { BuildFailed } from "../../benchmarks/compare/measure.ts";
import { openPreview } from "../../benchmarks/compare/preview.ts";
import { write, writeArticles } from "../../benchmarks/compare/site-files.ts";
import { GeneratedSite } from "../../benchmarks/compare/workspace.ts";
import { corpus } from "../../benchmarks/corpus.ts";
import { temporaryFolder } from "../workshop.ts";

/** Serves the text of the only article as it was `delay` milliseconds ago. */
const SERVER = `
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
const [delay] = process.argv.slice(2).map(Number);
const read = () => "<h1>" + readFileSync("articles/00/essai-0.md", "utf8");
let shown = read();
setInterval(() => {
  const text = read();
  if (text !== shown) setTimeout(() => { shown = text; }, delay);
}, 10);
const server = createServer((_request, response) => response.end(shown));
server.listen(0, "127.0.0.1", () => console.log("http://localhost:" + server.address().port));
`;

function site(delay: number): GeneratedSite {
  const command = { file: process.execPath, words: ["server.mjs", String(delay)] };
  const generator: Generator = {
    id: "hugo",
    name: "Un serveur",
    features: ["same"],
    install: () => undefined,
    version: () => "1",
    prepare(folder, articles) {
      writeArticles(folder, "articles", articles);
      write(folder, "server.mjs", SERVER);
    },
    articles: "articles",
    output: "out",
    made: ["out"],
    build: command,
    starts: { help: command, version: command },
    preview: { command, shownBy: "server" },
  };
  return new GeneratedSite(join(temporaryFolder(), "site"), generator, corpus(1), "same");
}

describe.runIf(process.platform === "linux")("a measured preview", () => {
  it("is measured from the save to the page that shows it, edit after edit", async () => {
    const preview = await openPreview(site(300), 30);
    try {
      for (const _edit of [1, 2]) expect(await preview.save()).toBeGreaterThan(0.3);
    } finally {
      await preview.close();
    }
  });

  it("has failed when the page does not come", async () => {
    const preview = await openPreview(site(600_000), 5);
    try {
      await expect(preview.save()).rejects.toThrow(BuildFailed);
    } finally {
      await preview.close();
    }
  });
});
