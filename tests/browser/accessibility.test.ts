/** Every kind of page, in every size, light and dark, before axe-core and before the rules it does not know. */
import { describe, expect, it } from "vitest";
import { createRenderer } from "../../src/markdown/renderer.ts";
import { resolveNothing } from "../../src/markdown/resolve.ts";
import { inEveryLook, useSite, withMain, withStyle } from "./browser.ts";
import { PAGES, SEED } from "./journal.ts";
import { accessibilityFaults } from "./judges/axe.ts";
import { headingFaults } from "./judges/headings.ts";
import { targetFaults } from "./judges/targets.ts";

const site = useSite();

describe.each(Object.entries(PAGES))("the %s page", (_kind, path) => {
  it("has no fault of accessibility", async () => {
    expect(await inEveryLook(await site.open(path), accessibilityFaults)).toEqual([]);
  });

  it("has targets that a finger hits", async () => {
    expect(await inEveryLook(await site.open(path), targetFaults)).toEqual([]);
  });

  it("has its headings in order", async () => {
    expect(await headingFaults(await site.open(path))).toEqual([]);
  });
});

it("boxes, tasks, highlights and typed numbers have no fault of accessibility", async () => {
  const markdown = [
    "- [ ] à faire\n- [x] fait, avec [un lien](https://a.example/)\n  1. [x] ensuite\n  3. [ ] enfin",
    "1. un\n3. trois",
    "> [!NOTE]\n> Un ==mot== et https://a.example/.",
    "> [!CAUTION] Un *titre* et [un lien](https://a.example/)\n>\n> Deux.",
  ].join("\n\n");
  const { html } = createRenderer()(markdown, { language: "fr", resolve: resolveNothing });
  const page = await site.open(SEED, { edit: withMain(`<div class="body">${html}</div>`) });
  expect(await inEveryLook(page, accessibilityFaults)).toEqual([]);
});

describe("axe-core", () => {
  it.each([
    ["a picture without text", withMain('<img src="data:," width="30" height="30">')],
    ["pale text", withStyle("main { color: #999 }")],
    [
      "small targets side by side",
      withMain(
        '<p style="display:flex"><button style="all:unset;font-size:8px">a</button><button style="all:unset;font-size:8px">b</button></p>',
      ),
    ],
    ["a page without language", (html: string) => html.replace(/<html[^>]*>/, "<html>")],
  ])("fails %s", async (_name, edit) => {
    expect(await accessibilityFaults(await site.open(SEED, { edit }))).not.toEqual([]);
  });

  it("fails what is pale in the dark alone", async () => {
    const edit = withStyle("@media (prefers-color-scheme: dark) { main { color: #555 } }");
    const page = await site.open(SEED, { edit });
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: "dark" });
    expect(await accessibilityFaults(page)).not.toEqual([]);
  });
});

describe("the judge of targets", () => {
  it.each([
    ["a button of 2 px", withMain('<button style="all:unset;width:2px;height:2px;background:red"></button>')],
    ["a link alone in its line", withMain('<p style="font-size:12px"><a href="/">Ici</a></p>')],
    [
      "links side by side",
      withMain('<p style="font-size:12px"><a href="/">Ici</a> · <a href="/">Là</a></p>'),
    ],
  ])("fails %s", async (_name, edit) => {
    expect(await targetFaults(await site.open(SEED, { edit }))).not.toEqual([]);
  });

  it("lets a link in a sentence be as high as its line", async () => {
    const edit = withMain('<p style="font-size:12px">Voyez <a href="/">ici</a>.</p>');
    expect(await targetFaults(await site.open(SEED, { edit }))).toEqual([]);
  });
});

describe("the judge of headings", () => {
  it.each([
    ["a level left out", withMain("<h4>Trop bas</h4>")],
    ["a second first heading", withMain("<h1>Encore</h1>")],
    ["no first heading", (html: string) => html.replaceAll(/(<\/?)h1/g, "$1p")],
    ["a heading without words", withMain("<h2></h2>")],
  ])("fails %s", async (_name, edit) => {
    expect(await headingFaults(await site.open(SEED, { edit }))).not.toEqual([]);
  });
});
