/** A warm build publishes the same site as a clean build, and renders few pages. */
import { mkdtempSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadGraph, saveGraph } from "../../src/incremental/saved-graph.ts";
import { sourceId } from "../../src/publish/manifest.ts";
import { MANIFEST } from "../../src/text/file-names.ts";
import type { State } from "../rigs/edits/edits.ts";
import { SHORT } from "../rigs/edits/layouts.ts";
import { Pair } from "../rigs/edits/pair.ts";
import { picture } from "../rigs/edits/pictures.ts";
import { startingSite } from "../rigs/edits/start.ts";
import { readText, type Text, withField, writeText } from "../rigs/edits/text.ts";
import { withFiles } from "../rigs/edits/tree.ts";
import { filesOf, NOW, readText as readSource, temporaryFolder } from "../workshop.ts";

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

  it("shows an author's new portrait wherever the old one stood", async () => {
    const { difference } = await edited({ "pictures/meyer.png": await picture(300, 200, 77, "png") });
    expect(difference).toBeUndefined();
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
    expect(warm.reused.length).toBeGreaterThan(60);
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
      "/",
      "/404.html",
      "/archives/2026/",
      "/auteurs/anselme-meyer/",
      "/auteurs/anselme-meyer/atom.xml",
      // The articles before and after, the one with the same tag, and those that suggest it.
      "/le-marche-commun/",
      "/llms.txt",
      "/only-in-english/",
      "/only-in-english/index.md",
      "/reading-the-treaty-again/",
      "/tags/law/",
      "/tags/law/atom.xml",
      "/un-avis-de-saison/",
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
    expect([first.difference, first.warm.reused]).toEqual([undefined, []]);
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
      expect([first.difference, first.warm.reused]).toEqual([undefined, []]);
      const { difference } = await edited({ "colophon.txt": "Deux.\n" });
      expect(difference).toContain("colophon/index.html");
    });
  });
});
