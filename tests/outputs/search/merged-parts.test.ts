/** What a reader finds does not depend on how the index is cut into parts. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { stemmer } from "@orama/stemmers/french";
import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { openIndex } from "../../../src/outputs/search/client/engine.js";
import { fold, queryWords, stemsOf } from "../../../src/outputs/search/client/words.js";
import { comparePlaces } from "../../../src/outputs/search/cuts.ts";
import { LocalIndexMaker } from "../../../src/outputs/search/index-maker.ts";
import { IndexStore } from "../../../src/outputs/search/index-store.ts";
import { SearchIndex } from "../../../src/outputs/search/search-index.ts";
import type { SearchText } from "../../../src/outputs/search/search-text.ts";
import { weightsOf } from "../../../src/outputs/search/weights.ts";
import { runs } from "../../runs.ts";
import { filesOf, temporaryFolder } from "../../workshop.ts";

const ONE = { resting: 100_000, newest: 100_000 };
const MANY = { resting: 4, newest: 2 };

const words = "prix énergie énergies énergétique art article mémoire la de puce puces été œuvre".split(" ");
const some = (most: number) =>
  fc.array(fc.constantFrom(...words), { maxLength: most }).map((all) => all.join(" "));
const corpus = fc.array(
  fc.record({
    title: some(3),
    body: some(40),
    author: fc.constantFrom("Inès Prix", "Odile Roche"),
    tags: fc.uniqueArray(fc.constantFrom("Énergie", "Presse", "Art"), { maxLength: 2 }),
    epoch: fc.oneof(
      fc.constant(undefined),
      fc.integer({ min: 0, max: 3 }),
      fc.integer({ min: 0, max: 2e12 }),
    ),
  }),
  { minLength: 1, maxLength: 25 },
);
const query = fc
  .array(fc.constantFrom(...words, "ener", "ar", "PRIX", "zzz"), { maxLength: 3 })
  .map((all) => all.join(" "));
const chosen = fc.record(
  { tag: fc.constantFrom("Énergie", "Art"), author: fc.constant("Inès Prix") },
  { requiredKeys: [] },
);

interface Plain {
  readonly title: string;
  readonly body: string;
  readonly author: string;
  readonly tags: readonly string[];
  readonly epoch: number | undefined;
}

function textsOf(plain: readonly Plain[]): SearchText[] {
  return plain.map(({ title, body, author, tags, epoch }, index) => ({
    key: `${index} ${JSON.stringify([title, body, author, tags, epoch])}`,
    epoch,
    slug: `s${index}`,
    filters: { tag: tags, author: [author], genre: ["Tribune"] },
    read: () => ({
      url: `/s${index}/`,
      title,
      author,
      tags: tags.join(", "),
      chapo: "",
      html: `<p>${body}</p>`,
    }),
  }));
}

async function made(texts: readonly SearchText[], limits: typeof ONE, folder = temporaryFolder()) {
  let makers = 0;
  const startMaker = () => {
    makers += 1;
    return new LocalIndexMaker("fr");
  };
  const store = new IndexStore(join(folder, "store"), 0);
  const index = new SearchIndex({ texts, language: "fr", store, limits, startMaker });
  await index.make();
  const files = await index.write(join(folder, "site/search-index"));
  return { folder, files, makers };
}

async function opened(folder: string) {
  vi.stubGlobal("fetch", async (url: string) =>
    existsSync(fileURLToPath(url))
      ? new Response(readFileSync(fileURLToPath(url)))
      : new Response("", { status: 404 }),
  );
  return openIndex(pathToFileURL(join(folder, "site/search-index/")).href, stemmer);
}

const slugOf = (url: string) => url.split("/").at(-2) ?? "";

/** The slugs in the order that the documentation promises, and their scores, from the texts alone. */
function model(
  texts: readonly SearchText[],
  typed: string,
  isChosen: (text: SearchText) => boolean = () => true,
) {
  const stemOf = stemsOf(stemmer, "fr");
  const asked = queryWords(typed, "fr");
  const sorted = texts.toSorted(comparePlaces);
  const weights = sorted.map((text) => {
    const full = text.read();
    return weightsOf(full, full.html.replace(/<\/?p>/g, ""), stemOf, fold);
  });
  const found = asked.map((word, index) => {
    const stem = stemOf(word);
    const beginnings = index === asked.length - 1 ? [stem, word].filter(({ length }) => length > 2) : [];
    return weights.map((all) =>
      Math.max(
        0,
        ...[...all].map(([term, weight]) => {
          if (term === stem) return weight;
          const begins = beginnings.some((beginning) => term.startsWith(beginning));
          return begins ? weight * (stem.length / (2 * Math.max(term.length, stem.length))) : 0;
        }),
      ),
    );
  });
  const scores = sorted.map((_, text) =>
    found.reduce((score, each) => {
      const count = each.filter((weight) => weight > 0).length;
      return score + Math.log(1 + (sorted.length - count + 0.5) / (count + 0.5)) * (each[text] ?? 0);
    }, 0),
  );
  return sorted
    .map((text, index) => ({ text, index, score: scores[index] ?? 0 }))
    .filter(({ text, index }) => isChosen(text) && found.every((each) => (each[index] ?? 0) > 0))
    .toSorted((a, b) => b.score - a.score || a.index - b.index)
    .map(({ text, score }) => ({ slug: text.slug, score }));
}

describe("parts and one index", () => {
  it("give the same list, which is the one that was promised", async () => {
    await fc.assert(
      fc.asyncProperty(
        corpus,
        fc.array(query, { minLength: 1, maxLength: 6 }),
        chosen,
        fc.boolean(),
        async (plain, queries, filters, byDate) => {
          const texts = textsOf(plain);
          const one = await opened((await made(texts, ONE)).folder);
          const many = await opened((await made(texts, MANY)).folder);
          for (const typed of queries) {
            const [a, b] = [
              await one.search(typed, filters, byDate),
              await many.search(typed, filters, byDate),
            ];
            const hits = await a.hits(0, a.count);
            const others = await b.hits(0, b.count);
            const pageless = (all: typeof hits) => all.map((hit) => ({ ...hit, url: slugOf(hit.url) }));
            expect(pageless(others)).toEqual(pageless(hits));
            expect(await b.choices()).toEqual(await a.choices());
            const isChosen = ({ filters: own }: SearchText) =>
              (filters.tag === undefined || own.tag.includes(filters.tag)) &&
              (filters.author === undefined || own.author.includes(filters.author));
            const promised = model(texts, typed, isChosen).map(({ slug }) => slug);
            const order = texts.toSorted(comparePlaces).map(({ slug }) => slug);
            if (byDate) promised.sort((first, second) => order.indexOf(first) - order.indexOf(second));
            expect(hits.map(({ url }) => slugOf(url))).toEqual(promised);
          }
        },
      ),
      { numRuns: runs(200) },
    );
  });

  it("would give other lists if each part counted by itself how rare a word is", () => {
    const text = (title: string, body: string, epoch: number) => ({
      title,
      body,
      author: "",
      tags: [],
      epoch,
    });
    const recent = [9, 8, 7].map((epoch) => text("", "prix prix prix", epoch));
    const old = ["prix", "puce", "puce", "puce"].map((body, index) => text("", body, 4 - index));
    const all = textsOf([...recent, ...old]);
    const apart = [...model(all.slice(0, 3), "prix"), ...model(all.slice(3), "prix")];
    const slugs = (list: readonly { slug: string }[]) => list.map(({ slug }) => slug);
    expect(slugs(model(all, "prix"))).toEqual(["s0", "s1", "s2", "s3"]);
    expect(slugs(apart.toSorted((a, b) => b.score - a.score))).toEqual(["s3", "s0", "s1", "s2"]);
  });
});

describe("a changed text", () => {
  const plain = Array.from({ length: 40 }, (_, index) => ({
    title: `Texte ${index}`,
    body: "Le prix de l’énergie",
    author: "Inès Prix",
    tags: ["Presse"],
    epoch: index * 1000,
  }));
  const changed = plain.map((text, index) => (index === 20 ? { ...text, body: "Rien du tout" } : text));
  const LIMITS = { resting: 8, newest: 2 };
  const partsOf = (files: readonly string[]) =>
    new Set(files.flatMap((file) => /^parts\/\w+/.exec(file) ?? []));

  it("makes one part anew, and leaves what it need not make as it is", async () => {
    const folder = temporaryFolder();
    const first = await made(textsOf(plain), LIMITS, folder);
    const second = await made(textsOf(changed), LIMITS, folder);
    const [before, after] = [partsOf(first.files), partsOf(second.files)];
    expect(after.size).toBe(before.size);
    expect([...after].filter((part) => !before.has(part))).toHaveLength(1);
    expect((await made(textsOf(changed), LIMITS, folder)).makers).toBe(0);
  });

  it("leaves the same files as an index that is made from nothing", async () => {
    const folder = temporaryFolder();
    await made(textsOf(plain), LIMITS, folder);
    const { files } = await made(textsOf(changed), LIMITS, folder);
    const fresh = await made(textsOf(changed), LIMITS);
    expect(files).toEqual(fresh.files);
    for (const file of files)
      expect(readFileSync(join(folder, "site/search-index", file))).toEqual(
        readFileSync(join(fresh.folder, "site/search-index", file)),
      );
    expect(filesOf(join(fresh.folder, "site/search-index"))).toHaveLength(files.length);
  });
});
