/** A warm build publishes the same site as a clean build, and renders few pages. */
import { mkdtempSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadGraph, saveGraph } from "../../src/incremental/saved-graph.ts";
import { MANIFEST, sourceId } from "../../src/publish/manifest.ts";
import type { State } from "../rigs/edits/edits.ts";
import { SHORT } from "../rigs/edits/layouts.ts";
import { Pair } from "../rigs/edits/pair.ts";
import { picture } from "../rigs/edits/pictures.ts";
import { PreviewPair } from "../rigs/edits/preview-pair.ts";
import { run } from "../rigs/edits/run.ts";
import { startingSite } from "../rigs/edits/start.ts";
import { readText, type Text, withField, writeText } from "../rigs/edits/text.ts";
import { withFiles } from "../rigs/edits/tree.ts";
import { LONG } from "../runs.ts";
import { filesOf, NOW, readText as readSource, temporaryFolder } from "../workshop.ts";

/** Runs of edits of both kinds; the suite tries one of each. */
const RUNS = [
  ["site", "full", Pair, 20261126, 5],
  ["preview", "plain", PreviewPair, 20261127, 25],
] as const;
const OTHER_RUNS = [
  ["site", "plain", Pair, 20261125, 12],
  ["preview", "full", PreviewPair, 20261125, 9],
] as const;

describe("consecutive random edits of a site", () => {
  it.each(LONG ? [...RUNS, ...OTHER_RUNS] : RUNS)(
    "give the same %s (%s) warm and clean",
    {
      timeout: 240_000,
    },
    async (_what, form, Twins, seed, edits) => {
      const { difference, ...count } = await run({
        pair: new Twins(temporaryFolder()),
        form,
        seed,
        edits,
        programs: 0.1,
        ...(Twins === PreviewPair && { writing: 0.4 }),
      });
      expect(difference).toBeUndefined();
      expect(count.built).toBeGreaterThan(edits / 2);
      expect(count.kept).toBeGreaterThan(count.rendered);
    },
  );
});

describe("a preview in which only bodies have changed", { timeout: 240_000 }, () => {
  const pair = new PreviewPair(mkdtempSync(join(temporaryFolder(), "preview-")));
  let state: State;

  beforeAll(async () => {
    state = { tree: await startingSite("full"), now: NOW, words: [] };
    await pair.change(state);
    await pair.build();
  });
  afterAll(() => pair.renew());

  async function rewrites(...changes: readonly [path: string, from: string, to: string][]) {
    const files = changes.map(([path, from, to]) => [path, readSourceOf(path).replace(from, () => to)]);
    state = { ...state, tree: withFiles(state.tree, Object.fromEntries(files)) };
    await pair.change(state);
    const { difference, warm } = await pair.build();
    return { difference, isRetouched: warm.isRetouched, code: warm.code, rendered: warm.rendered };
  }

  const readSourceOf = (path: string) => String(state.tree.get(path));
  const sound = { difference: undefined, code: 0 };

  it("renews the shown site", async () => {
    const told = await rewrites(["articles/retrait.md", "encore", "toujours"]);
    expect(told).toMatchObject({ ...sound, isRetouched: true });
    expect(told.rendered).toContain("/un-article-qui-sera-retire/");
  });

  it("shows changes of several articles at once, and those of the next save", async () => {
    const both = await rewrites(
      ["articles/retrait.md", "toujours", "souvent"],
      ["articles/en/only.md", "Nobody", "No one"],
    );
    expect(both).toMatchObject({ ...sound, isRetouched: true });
    expect(await rewrites(["articles/retrait.md", "souvent", "encore"])).toMatchObject({
      ...sound,
      isRetouched: true,
    });
  });

  it("reports that a linked heading of another article is gone, until it is back", async () => {
    const gone = await rewrites(["articles/europe/traite.md", "## Clauses", "## Phrases"]);
    expect(gone).toMatchObject({ difference: undefined, code: 1 });
    expect(await rewrites(["articles/europe/traite.md", "## Phrases", "## Clauses"])).toMatchObject(sound);
    expect(await rewrites(["articles/retrait.md", "encore", "enfin"])).toMatchObject({
      ...sound,
      isRetouched: true,
    });
  });

  it("builds a new site if more than bodies has changed, or may have", async () => {
    for (const change of [
      ["articles/retrait.md", "title: Un article", "title: Un texte"],
      ["articles/en/only.md", "No one", "![A wall](../images/crise.jpg)\n\nNo one"],
      ["pages/mentions.md", "\n\n", "\n\nUn mot. "],
    ] as const)
      expect(await rewrites([...change])).toMatchObject({ ...sound, isRetouched: false });
  });

  it("builds a new site if an article has become due", async () => {
    const due = { ...state, now: "2026-12-05T09:00:00+01:00" };
    await pair.change(due);
    const { difference, warm } = await pair.build();
    expect([difference, warm.code, warm.isRetouched]).toEqual([undefined, 0, false]);
    state = due;
  });
});

describe("one edit of a site", { timeout: 240_000 }, () => {
  const pair = new Pair(mkdtempSync(join(temporaryFolder(), "pair-")));
  const site = join(pair.warm, "_site");
  let state: State;

  beforeAll(async () => {
    state = { tree: await startingSite("plain"), now: NOW, words: [] };
    await pair.change(state);
    await pair.build();
  });
  afterAll(() => pair.renew());

  /** Edits the site as the last test left it. */
  async function edited(files: Parameters<typeof withFiles>[1]) {
    state = { ...state, tree: withFiles(state.tree, files) };
    await pair.change(state);
    return pair.build();
  }

  /** A Markdown file of the site with another field or body. */
  function withText(path: string, change: (text: Text) => Text) {
    return { [path]: writeText(change(readText(String(state.tree.get(path))))) };
  }

  it("replaces an author's portrait everywhere", async () => {
    const path = "pictures/meyer.png";
    const before = state.tree.get(path);
    const { difference } = await edited({ [path]: await picture(300, 200, 77, "png") });
    expect(difference).toBeUndefined();
    await edited({ [path]: before });
  });

  /** The pages that contain these words. */
  const showing = (words: string) =>
    filesOf(site)
      .filter((file) => file !== MANIFEST && file !== "liste.txt" && readSource(site, file).includes(words))
      .map((file) => `/${file.replace(/(^|\/)index\.html$/, "$1")}`)
      .toSorted();

  it("renders nothing if nothing changed", async () => {
    const { difference, warm } = await edited({});
    expect([difference, warm.rendered]).toEqual([undefined, []]);
    expect(warm.kept.length).toBeGreaterThan(60);
  });

  it("renders the pages that show a title when it changes", async () => {
    const { difference, warm } = await edited(
      withText("articles/en/only.md", (text) =>
        withField(withField(text, "title", "Another title"), "slug", "only-in-english"),
      ),
    );
    expect(difference).toBeUndefined();
    expect(warm.rendered).toEqual(showing("Another title"));
    expect(warm.rendered).toEqual([
      "/404.html",
      "/archives/2026/",
      "/auteurs/anselme-meyer/",
      "/auteurs/anselme-meyer/atom.xml",
      // The articles before and after, and the one with the same tag.
      "/le-marche-commun/",
      "/llms.txt",
      "/only-in-english/",
      "/only-in-english/index.md",
      "/page/2/",
      "/reading-the-treaty-again/",
      "/tags/law/",
      "/tags/law/atom.xml",
      "/une-oeuvre-oubliee/",
    ]);
  });

  it("renders an article's page, its copy and its feeds when its text changes", async () => {
    const { difference, warm } = await edited(
      withText("articles/crise.md", (text) => ({
        ...text,
        body: text.body.replace("On finit par là", "On commence par là"),
      })),
    );
    expect(difference).toBeUndefined();
    expect(warm.rendered).toEqual(showing("On commence par là"));
    expect(warm.rendered).toEqual([
      "/atom.xml",
      "/auteurs/anselme-meyer/atom.xml",
      "/feed.json",
      "/la-crise-et-apres/",
      "/la-crise-et-apres/index.md",
      "/rss.xml",
      "/tags/economie/atom.xml",
      "/tags/europe/atom.xml",
      "/tags/societe/atom.xml",
    ]);
  });

  it("renders nothing for a draft", async () => {
    const { difference, warm } = await edited(
      withText("articles/brouillon.md", (text) => withField(text, "title", "Un autre brouillon")),
    );
    expect([difference, warm.rendered]).toEqual([undefined, []]);
  });

  it("renders one page for a free page whose text changes", async () => {
    const { difference, warm } = await edited(
      withText("pages/mentions.md", (text) => ({ ...text, body: "Un autre siège.\n" })),
    );
    expect([difference, warm.rendered]).toEqual([undefined, ["/mentions/"]]);
  });

  it("always renders items that a site paginates a second time with another permalink", async () => {
    const first = await edited({ "layouts/short.11ty.ts": SHORT });
    // A changed layout may affect every page.
    expect([first.difference, first.warm.kept]).toEqual([undefined, []]);
    const { difference, warm } = await edited({});
    expect([difference, warm.rendered]).toEqual([undefined, ["/a-propos/", "/mentions/"]]);
    expect(filesOf(site)).toContain("mentions/court.txt");
  });

  describe("as a test that can fail", () => {
    it("notices a graph that already contains an edit", async () => {
      const file = join(pair.warm, ".cache/tribune/pages", `${sourceId(site)}.json`);
      const [before, graph] = [state, loadGraph(file)];
      if (!graph) throw new Error("There is no graph.");
      await edited(withText("articles/crise.md", (text) => withField(text, "chapo", "Un autre chapô.")));
      const [after, records] = [state, loadGraph(file)?.records ?? []];
      state = before;
      await edited({});
      saveGraph(file, { ...graph, records });
      state = after;
      const { difference, warm } = await edited({});
      expect(warm.rendered).toEqual(["/a-propos/", "/mentions/"]);
      expect(difference).toContain("Un autre chapô.");
    });

    it("notices a page that reads an untracked file", async () => {
      const layout = String(state.tree.get("layouts/colophon.11ty.ts"));
      const first = await edited({
        "layouts/colophon.11ty.ts": layout.replace("layouts/colophon.txt", "colophon.txt"),
        "colophon.txt": "Un.\n",
      });
      expect([first.difference, first.warm.kept]).toEqual([undefined, []]);
      const { difference } = await edited({ "colophon.txt": "Deux.\n" });
      expect(difference).toContain("colophon/index.html");
    });
  });
});
