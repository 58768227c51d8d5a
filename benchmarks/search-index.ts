/**
 * `npm run bench:search-index -- 10000`: an archive's search index, made in this process: processor time, memory, size, what
 * one changed text remakes, and the bytes and requests of a reader's first query.
 */
import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { openIndex } from "../src/outputs/search/client/engine.js";
import { LocalIndexMaker } from "../src/outputs/search/index-maker.ts";
import { IndexStore } from "../src/outputs/search/index-store.ts";
import { SearchIndex } from "../src/outputs/search/search-index.ts";
import type { SearchText } from "../src/outputs/search/search-text.ts";
import { stemmerOf, stemmerScript } from "../src/outputs/search/stemmers.ts";
import { type ArchiveText, archive, archiveText, randomFrom, wordAt } from "./archive.ts";

const CLIENT = resolve(import.meta.dirname, "../src/outputs/search/client");
const MODULES = ["words", "postings", "matching", "downloads", "lookup", "engine"];
const SCRIPTS =
  gzipSync(MODULES.map((name) => readFileSync(join(CLIENT, `${name}.js`), "utf8")).join("")).length +
  gzipSync(stemmerScript("fr")).length;

const count = Number(process.argv[2] ?? 1000);
const folder = mkdtempSync(join(tmpdir(), "tribune-search-"));
let published: ReadonlySet<string> = new Set();
try {
  const texts = [...archive(count)].map(({ slug, epoch, author, tags }, index) =>
    searchText({ slug, epoch, author, tags }, index, ""),
  );
  const first = await timed(texts);
  const withOld = changed(texts, Math.floor(count / 2));
  const old = await timed(withOld);
  const recent = await timed(changed(withOld, count - 1));
  print("made", first);
  print("one old text changed", old);
  print("one new text changed", recent);
  await queries();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

type Kept = Pick<ArchiveText, "slug" | "epoch" | "author" | "tags">;

/** Texts are generated again when they are read, so that memory is the index's. */
function searchText({ slug, epoch, author, tags }: Kept, index: number, more: string): SearchText {
  const read = () => {
    const { title, chapo, paragraphs } = archiveText(index, count);
    const html = [...paragraphs, more].map((text) => `<p>${text}</p>`).join("");
    return {
      url: `/${slug}/`,
      title,
      author,
      date: "13 août 2025",
      tags: tags.join(", "),
      genre: "Tribune",
      chapo,
      html,
    };
  };
  return {
    key: `${slug} ${more}`,
    slug,
    epoch,
    filters: { tag: tags, author: [author], genre: ["Tribune"] },
    read,
  };
}

function changed(texts: readonly SearchText[], at: number): SearchText[] {
  return texts.map((text, index) => {
    if (index !== at || text.epoch === undefined) return text;
    const { filters, slug, epoch } = text;
    return searchText(
      { slug, epoch, author: filters.author[0] ?? "", tags: filters.tag },
      index,
      "Un ajout.",
    );
  });
}

interface Made {
  readonly files: ReadonlySet<string>;
  readonly added: readonly string[];
  readonly seconds: number;
}

async function timed(texts: readonly SearchText[]): Promise<Made> {
  const before = process.cpuUsage();
  const store = new IndexStore(join(folder, "store"), 0);
  const index = new SearchIndex({
    texts,
    language: "fr",
    store,
    startMaker: () => new LocalIndexMaker("fr"),
  });
  await index.make();
  const files = new Set(await index.write(join(folder, "site"), (file) => published.has(file)));
  const { user, system } = process.cpuUsage(before);
  const added = [...files].filter((file) => file === "index.bin" || !published.has(file));
  published = files;
  return { files, added, seconds: (user + system) / 1e6 };
}

function print(what: string, { files, added, seconds }: Made): void {
  const bytes = added.reduce((sum, file) => sum + statSync(join(folder, "site", file)).size, 0);
  const memory = Math.round(process.resourceUsage().maxRSS / 1024);
  process.stdout.write(
    `${count} texts, ${what}: ${seconds.toFixed(2)} s of processor time, ${memory} MB at most, ` +
      `${added.length} of ${files.size} files new, ${(bytes / 1e6).toFixed(2)} MB\n`,
  );
}

async function queries(): Promise<void> {
  const base = pathToFileURL(join(folder, "site/")).href;
  let [bytes, requests] = [0, 0];
  globalThis.fetch = async (url) => {
    const file = readFileSync(fileURLToPath(String(url)));
    bytes += file.length;
    requests += 1;
    return new Response(file);
  };
  const random = randomFrom(5);
  const rare = wordAt(800, random);
  for (const typed of [
    wordAt(20, random),
    rare,
    `${wordAt(300, random)} ${wordAt(2000, random)}`,
    rare.slice(0, 3),
  ]) {
    [bytes, requests] = [SCRIPTS, 2];
    const found = await (await openIndex(base, await stemmerOf("fr"))).search(typed);
    await found.hits(0, 10);
    const shown = `${(bytes / 1000).toFixed(0)} kB in ${requests} requests`;
    [bytes, requests] = [0, 0];
    await found.choices();
    const filters = `${(bytes / 1000).toFixed(0)} kB in ${requests}`;
    process.stdout.write(`« ${typed} » finds ${found.count}: ${shown}; its filters ${filters}\n`);
  }
}
