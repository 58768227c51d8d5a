import { hash } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { drawCard } from "./cards.js";
import { compress } from "./compress.js";
import { indexForSearch } from "./search.js";
import { articlesOf, DIRECTORIES, setUp } from "./setup.js";
import { rating } from "./words.js";

const CARDS = ".cache/cards";

export default function (eleventyConfig) {
  setUp(eleventyConfig);
  // All at once: Pagefind is a process of its own, and zlib and resvg work in their own threads.
  eleventyConfig.on("eleventy.after", async ({ directories: { output } }) => {
    const searched = indexForSearch(output).then(() => compress(join(output, "pagefind")));
    await Promise.all([searched, compress(output), drawCards(output)]);
  });
  return { dir: DIRECTORIES, markdownTemplateEngine: false };
}

async function drawCards(output) {
  await mkdir(CARDS, { recursive: true });
  await mkdir(join(output, "cards"), { recursive: true });
  for (const { data } of articlesOf()) {
    const words = {
      journal: data.site.title,
      title: data.title,
      author: data.authors[data.author],
      rating: rating(data.rating),
    };
    const kept = join(CARDS, `${hash("sha256", JSON.stringify(words))}.png`);
    let card = await readFile(kept).catch(() => undefined);
    if (!card) {
      card = await drawCard(words);
      await writeFile(kept, card);
    }
    await writeFile(join(output, "cards", `${data.slug}.png`), card);
  }
}
