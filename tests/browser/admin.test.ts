/** The web editor in a real browser, without any other origin: what an author makes in its form is an article. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { article, build, configuration, makeSite, tribune } from "../workshop.ts";
import { useBrowser } from "./browser.ts";
import { type Server, serve } from "./server.ts";

/** An article with what the form cannot show: an hour, a guest, short and long forms. */
const KEPT = `---
title: Un
date: 2026-01-02 08:00
author: Ana Bell
tags:
  - Presse
rating:
  value: 4
  subject:
    type: Book
    name: Un livre
genre: tribune
image: photo.jpg
series: Une série
---

Un texte[^1], et ::: ce qui suit.

[^1]: Sa note.
`;

/** The text of a file that the test backend keeps in the browser; empty while there is none. */
const kept = (page: Page, path: string) =>
  page.evaluate(async (names) => {
    try {
      let folder = await (await navigator.storage.getDirectory()).getDirectoryHandle("sveltia-cms-test");
      for (const name of names.slice(0, -1)) folder = await folder.getDirectoryHandle(name);
      return await (await (await folder.getFileHandle(names.at(-1) ?? "")).getFile()).text();
    } catch {
      return "";
    }
  }, path.split("/"));

/** Puts a file where the test backend will find it. */
const keep = (page: Page, path: string, text: string) =>
  page.evaluate(
    async ([names, content]) => {
      let folder = await navigator.storage.getDirectory();
      for (const name of ["sveltia-cms-test", ...names.slice(0, -1)])
        folder = await folder.getDirectoryHandle(name, { create: true });
      const file = await folder.getFileHandle(names.at(-1) ?? "", { create: true });
      const stream = await file.createWritable();
      await stream.write(content);
      await stream.close();
    },
    [path.split("/"), text] as const,
  );

describe("the web editor", () => {
  let folder = "";
  let server: Server | undefined;
  const newContext = useBrowser();

  beforeAll(async () => {
    folder = makeSite({
      ".eleventy.ts": configuration('admin: { backend: "test-repo" },'),
      "articles/un.md": article("title: Un\ntags: [Presse]"),
    });
    build(folder);
    server = await serve(join(folder, "_site"));
  });
  afterAll(async () => {
    await server?.close();
  });

  /** The editor, signed in, with the files that were there before; it watches what the page asks of others. */
  async function open(files: Readonly<Record<string, string>> = {}) {
    if (!server) throw new Error("Nothing is started yet.");
    const { origin } = server;
    // The form renders what is in sight.
    const page = await (
      await newContext({ locale: "fr-FR", viewport: { width: 1280, height: 4000 } })
    ).newPage();
    page.setDefaultTimeout(10_000);
    const answered: string[] = [];
    const errors: string[] = [];
    page.on("response", (response) => {
      if (!/^(?:data|blob):/.test(response.url()) && !response.url().startsWith(origin))
        answered.push(response.url());
    });
    page.on("pageerror", (error) => errors.push(error.message));
    await page.goto(`${origin}/404.html`);
    for (const [path, text] of Object.entries(files)) await keep(page, path, text);
    await page.goto(`${origin}/admin/`);
    await page.getByRole("button", { name: "Travailler avec un dépôt de test" }).click();
    await page.waitForURL(/collections\/articles$/);
    const field = (name: string) => page.getByRole("textbox", { name, exact: true });
    const save = () => page.getByRole("button", { name: "Enregistrer" }).click();
    return { page, answered, errors, origin, field, save };
  }

  it("makes an article that check accepts, and gets nothing from any other origin", async () => {
    const { page, answered, errors, origin, field, save } = await open();
    await page.goto(`${origin}/admin/#/collections/articles/new`);
    await field("Titre").fill("L’été : une saison « chaude » # 1");
    await field("Chapô").fill("Une phrase.");
    await field("Note").fill("3,5");
    await field("Texte").fill("Un paragraphe.\n\n::: note\nUne remarque[^1].\n:::\n\n[^1]: Sa note.\n");
    await save();
    const file = "articles/l-ete-une-saison-chaude-1.md";
    await expect.poll(() => kept(page, file)).toContain("title:");
    const text = await kept(page, file);
    expect({ answered, errors }).toEqual({ answered: [], errors: [] });
    expect(text).toContain("date: 2026-");
    expect(text).toContain("author: a-meyer\n");
    expect(text).toContain("draft: true\n");
    expect(text).toContain("\n---\n\nUn paragraphe.\n\n::: note\nUne remarque[^1].\n:::\n\n[^1]: Sa note.\n");
    writeFileSync(join(folder, file), text);
    expect(tribune(folder, ["check"])).toMatchObject({ code: 0, out: "Rien à signaler dans 2 articles.\n" });
  });

  it("loses nothing of an article that it cannot show whole", async () => {
    const { page, origin, field, save } = await open({ "articles/un.md": KEPT });
    await page.goto(`${origin}/admin/#/collections/articles/entries/un`);
    await field("Chapô").fill("Un chapô.");
    await save();
    await expect.poll(() => kept(page, "articles/un.md")).toContain("Un chapô.");
    expect(await kept(page, "articles/un.md")).toBe(
      KEPT.replace("date: 2026-01-02 08:00\n", "date: 2026-01-02 08:00\nchapo: Un chapô.\n"),
    );
  });
});
