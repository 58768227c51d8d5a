/** `tribune dev` as an author sees it: the page follows the file, mistakes come up in it and go. */
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type RunningPreview, startPreview } from "../preview.ts";
import { article, makeSite, NOW, plain } from "../workshop.ts";
import { useBrowser } from "./browser.ts";
import { accessibilityFaults } from "./judges/axe.ts";

const LONG = "Un paragraphe qui se lit.\n\n".repeat(60);
const BROKEN = "---\ntitle: Crise : le retour\ndate: 2026-01-02\n---\n\nTexte.\n";

let folder = "";
let preview: RunningPreview;
const newContext = useBrowser();
let page: Page;
beforeAll(async () => {
  folder = makeSite({
    "articles/crise.md": article("title: Crise", LONG),
    "articles/brouillon.md": article("title: Un brouillon\ndraft: true"),
    "articles/demain.md": article(`title: Demain\ndate: ${NOW.replace("2026", "2027")}`),
  });
  preview = await startPreview(folder);
  page = await (await newContext({ reducedMotion: "reduce" })).newPage();
});
afterAll(async () => {
  await preview?.end("SIGKILL");
});

const write = (path: string, text: string) => writeFileSync(join(folder, path), text);
/** The first wait is for a build, whose time is for a benchmark. */
const TIMEOUT = { timeout: 40_000 };
const open = async (path: string) => {
  await page.goto(preview.origin + path);
  return page.getByRole("alertdialog");
};
const sees = (text: string) => page.getByText(text).first().waitFor(TIMEOUT);

describe("the page", () => {
  it("shows what was saved, where the author was reading", async () => {
    await open("/crise/");
    await page.evaluate(() => scrollTo(0, 600));
    write("articles/crise.md", article("title: Crise", `${LONG}La toute dernière phrase.`));
    await sees("La toute dernière phrase.");
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(600);
  });

  it("stays as it is when another one changes", async () => {
    await page.goto("about:blank");
    write("articles/autre.md", article("title: Un autre", "Premier jet."));
    await preview.says(/autre\.md : .*\n/);
    await open("/crise/");
    await page.evaluate(() => document.body.setAttribute("data-seen", ""));
    write("articles/autre.md", article("title: Un autre", "Second jet."));
    await preview.says(/autre\.md : .*\n/);
    expect(await (await fetch(`${preview.origin}/un-autre/`)).text()).toContain("Second jet.");
    expect(await page.evaluate(() => document.body.hasAttribute("data-seen"))).toBe(true);
  });

  it("lists an article that is new, follows it under another title, and is the site's 404 once it is deleted", async () => {
    await open("/");
    write("articles/n.md", article("title: Fraîchement écrit"));
    await sees("Fraîchement écrit");
    await page.getByRole("link", { name: "Fraîchement écrit" }).first().click();
    await page.waitForURL("**/fraichement-ecrit/");
    write("articles/n.md", article("title: Autrement dit"));
    await page.waitForURL("**/autrement-dit/", TIMEOUT);
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("Autrement dit");
    rmSync(join(folder, "articles/n.md"));
    await page.getByRole("heading", { name: "Cette page n’existe pas" }).waitFor(TIMEOUT);
    expect((await fetch(page.url())).status).toBe(404);
  });

  it("says of what is not published yet that only the preview shows it", async () => {
    await open("/un-brouillon/");
    const banner = page.getByRole("complementary", { name: "Aperçu" });
    expect(plain((await banner.textContent()) ?? "")).toMatch(/^Brouillon : seul cet aperçu le montre/);
    expect(await accessibilityFaults(page)).toEqual([]);
    await open("/demain/");
    expect(plain((await banner.textContent()) ?? "")).toMatch(/^Article à venir .* 23 novembre 2027/);
    await open("/crise/");
    expect(await banner.count()).toBe(0);
  });
});

describe("a mistake", () => {
  it("comes up over the page with its place, its line and its mend, and goes when it is mended", async () => {
    const dialog = await open("/crise/");
    write("articles/crise.md", BROKEN);
    await dialog.waitFor(TIMEOUT);
    const told = plain((await dialog.textContent()) ?? "");
    for (const part of [
      "Une erreur empêche de construire le site",
      "articles/crise.md:2:14",
      "E102",
      "   2 | title: Crise : le retour\n     |              ^",
      'title: "Crise : le retour"',
    ])
      expect(told).toContain(part);
    // The last good page is still there, below.
    await sees("La toute dernière phrase.");
    write("articles/crise.md", article("title: Crise", "Corrigé."));
    await sees("Corrigé.");
    expect(await dialog.count()).toBe(0);
  });

  it("takes the focus, gives it back at Escape, stays closed, and comes back when it is another", async () => {
    const dialog = await open("/crise/");
    await page.getByRole("link").nth(1).focus();
    const before = await page.evaluate(() => document.activeElement?.outerHTML);
    write("articles/crise.md", BROKEN);
    await dialog.waitFor(TIMEOUT);
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(
      await dialog.getByRole("button", { name: "Fermer" }).evaluate((one) => one.matches(":focus")),
    ).toBe(true);
    // Nothing below can be reached meanwhile.
    for (let key = 0; key < 3; key += 1) {
      await page.keyboard.press("Tab");
      expect(await page.evaluate(() => document.activeElement?.matches("tribune-problems, body"))).toBe(true);
    }
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "detached", ...TIMEOUT });
    expect(await page.evaluate(() => document.activeElement?.outerHTML)).toBe(before);

    write("articles/crise.md", BROKEN);
    await preview.says(/E102[\s\S]*E102/);
    expect(await dialog.count()).toBe(0);
    write("articles/crise.md", BROKEN.replace("title", "titel"));
    await dialog.waitFor(TIMEOUT);
    await dialog.getByRole("button", { name: "Fermer" }).click();
    await dialog.waitFor({ state: "detached", ...TIMEOUT });
    // Another page has not been told yet.
    await (await open("/")).waitFor(TIMEOUT);
    write("articles/crise.md", article("title: Crise"));
    await dialog.waitFor({ state: "detached", ...TIMEOUT });
  });

  it("of the journal has its place too", async () => {
    const dialog = await open("/");
    write(".eleventy.ts", "export default {{");
    await dialog.waitFor(TIMEOUT);
    expect(plain((await dialog.textContent()) ?? "")).toMatch(/\.eleventy\.ts:1:\d+ *E607/);
  });
});
