/** A preview that takes over the site before: what it shows is what a preview that knows nothing would. */
import { mkdtempSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { State } from "../rigs/edits/edits.ts";
import { PreviewPair } from "../rigs/edits/preview-pair.ts";
import { startingSite } from "../rigs/edits/start.ts";
import { withFiles } from "../rigs/edits/tree.ts";
import { NOW, temporaryFolder } from "../workshop.ts";

describe("a preview in which only words have changed", { timeout: 240_000 }, () => {
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

  it("shows them in the site that is shown already", async () => {
    const told = await rewrites(["articles/retrait.md", "encore", "toujours"]);
    expect(told).toMatchObject({ ...sound, isRetouched: true });
    expect(told.rendered).toContain("/un-article-qui-sera-retire/");
  });

  it("shows those of several articles at once, and those of a save after it", async () => {
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

  it("sees that a heading is gone to which another article leads, and that it is back", async () => {
    const gone = await rewrites(["articles/europe/traite.md", "## Clauses", "## Phrases"]);
    expect(gone).toMatchObject({ difference: undefined, code: 1 });
    expect(await rewrites(["articles/europe/traite.md", "## Phrases", "## Clauses"])).toMatchObject(sound);
    expect(await rewrites(["articles/retrait.md", "encore", "enfin"])).toMatchObject({
      ...sound,
      isRetouched: true,
    });
  });

  it("makes the site anew where more than words has changed, or may have", async () => {
    for (const change of [
      ["articles/retrait.md", "title: Un article", "title: Un texte"],
      ["articles/en/only.md", "No one", "![A wall](../images/crise.jpg)\n\nNo one"],
      ["pages/mentions.md", "\n\n", "\n\nUn mot. "],
    ] as const)
      expect(await rewrites([...change])).toMatchObject({ ...sound, isRetouched: false });
  });

  it("makes the site anew when something has come due", async () => {
    const due = { ...state, now: "2026-12-05T09:00:00+01:00" };
    await pair.change(due);
    const { difference, warm } = await pair.build();
    expect([difference, warm.code, warm.isRetouched]).toEqual([undefined, 0, false]);
    state = due;
  });
});
