/** The search page as a reader uses it: words with and without accents, filters, order, the keyboard, the address. */
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { article, build, makeSite } from "../workshop.ts";
import { inEveryLook, SIZES, useSite, withMain } from "./browser.ts";
import { PAGES, SEED } from "./journal.ts";
import { accessibilityFaults } from "./judges/axe.ts";
import { focusFaults } from "./judges/focus.ts";
import { headingFaults } from "./judges/headings.ts";
import { preferenceFaults } from "./judges/preferences.ts";
import { largeTextFaults, reflowFaults } from "./judges/reflow.ts";
import { targetFaults } from "./judges/targets.ts";

const site = useSite();
const SEARCH = "/recherche/";
const STILL = { media: { reducedMotion: "reduce" } } as const;
const ENGINE = /search-index|assets\/scripts/;

/** The titles that are shown, once the search has said how many it found. */
async function found(page: Page): Promise<string[]> {
  await page.waitForFunction(() =>
    /résultat|article/i.test(document.querySelector("[role=status]")?.textContent ?? ""),
  );
  return await page.locator(".search-results .teaser-title").allInnerTexts();
}

const resultsOf = async (query: string) => found(await site.open(`${SEARCH}?${query}`, STILL));

describe("a search", () => {
  it.each([
    ["penurie", "pénurie"],
    ["memoire", "mémoire"],
    ["academie", "L’ACADÉMIE"],
  ])("finds for « %s » what it finds for « %s »", async (plain, written) => {
    const titles = await resultsOf(`q=${plain}`);
    expect(titles).not.toEqual([]);
    expect(await resultsOf(`q=${encodeURIComponent(written)}`)).toEqual(titles);
  });

  it("puts first the article whose title has the word", async () => {
    expect((await resultsOf("q=penurie"))[0]).toBe("La pénurie comme politique");
  });

  it("marks the word in the text", async () => {
    const page = await site.open(`${SEARCH}?q=memoire`, STILL);
    await found(page);
    expect(new Set(await page.locator(".search-results mark").allInnerTexts())).toEqual(new Set(["mémoire"]));
  });

  it("is announced, and kept in the address, while the reader types", async () => {
    const page = await site.open(SEARCH, STILL);
    const status = page.getByRole("status");
    expect(await status.textContent()).toBe("");
    await page.getByRole("searchbox").pressSequentially("memoire");
    await found(page);
    expect(await status.textContent()).toBe("2 résultats pour «\u202fmemoire\u202f»");
    expect(new URL(page.url()).search).toBe("?q=memoire");
    await page.getByRole("searchbox").fill("");
    await expect.poll(() => new URL(page.url()).search).toBe("");
    expect(await status.textContent()).toBe("");
  });

  it("that finds nothing says so, and leaves subjects and archives to go on with", async () => {
    const page = await site.open(`${SEARCH}?q=zzzz`, STILL);
    expect(await found(page)).toEqual([]);
    expect(await page.getByRole("status").textContent()).toContain("Aucun résultat pour «\u202fzzzz\u202f»");
    expect(await page.locator(".search-filters").isVisible()).toBe(false);
    expect(await page.locator(".search-browse a:visible").count()).toBeGreaterThan(0);
  });

  it("is there again when the reader comes back from a result", async () => {
    const page = await site.open(`${SEARCH}?q=memoire&sort=date`, STILL);
    const titles = await found(page);
    await page.locator(".search-results a").first().click();
    await page.waitForURL((url) => url.pathname !== SEARCH);
    await page.goBack();
    expect(await found(page)).toEqual(titles);
    expect(await page.getByRole("searchbox").inputValue()).toBe("memoire");
  });
});

/** Opens the filters, and waits for what they offer. */
async function openFilters(page: Page): Promise<void> {
  await page.locator(".search-filters summary").click();
  await expect.poll(() => page.locator("[name=tag] option").count()).toBeGreaterThan(1);
}

describe("the filters", () => {
  it("are downloaded when they are opened, and not before", async () => {
    const page = await site.open("/404.html");
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    const search = await site.open(`${SEARCH}?q=de`, STILL);
    await found(search);
    await search.waitForLoadState("networkidle");
    expect(asked.filter((url) => url.includes("filters"))).toEqual([]);
    await openFilters(search);
    expect(asked.filter((url) => url.includes("filters"))).toHaveLength(1);
  });

  it.each([
    ["tag", "Chine"],
    ["author", "Camille Delmas"],
    ["genre", "Critique"],
  ] as const)("narrow the results by %s", async (name, value) => {
    const page = await site.open(`${SEARCH}?q=de`, STILL);
    const all = await found(page);
    await openFilters(page);
    const choice = page.locator(`[name=${name}]`);
    const labels = await choice.locator("option").allInnerTexts();
    const [, count] = /\((\d+)\)/.exec(labels.find((label) => label.startsWith(value)) ?? "") ?? [];
    await choice.selectOption(value);
    await expect.poll(() => new URL(page.url()).searchParams.get(name)).toBe(value);
    await expect.poll(() => page.locator(".search-results > li").count()).toBe(Number(count));
    const some = await found(page);
    expect(some.length).toBeLessThan(all.length);
    expect(all).toEqual(expect.arrayContaining(some));
  });

  it("search without a word too, and are kept in the address", async () => {
    const page = await site.open(`${SEARCH}?author=Camille+Delmas&tag=Nvidia`, STILL);
    expect(await found(page)).toEqual(["Ce que vaut une puce quand on ne peut pas l’acheter"]);
    expect(await page.locator("[name=author]").inputValue()).toBe("Camille Delmas");
  });

  it("leave a way out when nothing is left", async () => {
    const page = await site.open(`${SEARCH}?q=zzzz&genre=Critique`, STILL);
    expect(await found(page)).toEqual([]);
    await page.locator("[name=q]").fill("");
    await expect.poll(() => page.locator(".search-results > li").count()).toBe(1);
  });

  it("put the newest first when asked to", async () => {
    const page = await site.open(`${SEARCH}?q=memoire`, STILL);
    const byRelevance = await found(page);
    expect(byRelevance).toEqual([
      "Ce que vaut une puce quand on ne peut pas l’acheter",
      "Rousseau au centre de données",
    ]);
    await page.locator("[name=sort]").selectOption("date");
    await expect.poll(() => found(page)).toEqual(byRelevance.toReversed());
  });
});

describe("the keyboard", () => {
  it("leads from the front page to a result, alone", async () => {
    const page = await site.open("/", STILL);
    await tabTo(page, `a[href="${SEARCH}"]`);
    await Promise.all([page.waitForURL(`**${SEARCH}`), page.keyboard.press("Enter")]);
    await tabTo(page, "input[type=search]");
    await page.keyboard.type("penurie");
    await page.keyboard.press("Enter");
    await found(page);
    await tabTo(page, ".search-results a");
    await Promise.all([page.waitForURL("**/la-penurie-comme-politique/"), page.keyboard.press("Enter")]);
    expect(await page.locator("h1").innerText()).toBe("La pénurie comme politique");
  });
});

/** Presses Tab until what has the focus is one of these. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 40; presses += 1) {
    await page.keyboard.press("Tab");
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector)) return;
  }
  throw new Error(`The Tab key does not come to ${selector}.`);
}

/** The files of the search that a page asks for. */
async function engineRequests(path: string, edit?: (html: string) => string): Promise<string[]> {
  const page = await site.open("/404.html");
  const asked: string[] = [];
  page.on("request", (request) => ENGINE.test(request.url()) && asked.push(request.url()));
  await site.open(path, edit ? { edit } : {});
  await page.waitForLoadState("networkidle");
  page.removeAllListeners("request");
  return asked;
}

describe("what the search loads", () => {
  it.each(Object.entries(PAGES).filter(([, path]) => path !== SEARCH))(
    "is not loaded by the %s page",
    async (_kind, path) => {
      expect(await engineRequests(path)).toEqual([]);
    },
  );

  it("is seen by this judge on a page that loads it", async () => {
    const edit = withMain('<script src="/search-index/stem.js" type="module"></script>');
    expect(await engineRequests(SEED, edit)).toHaveLength(1);
  });

  it("waits on the search page until somebody wants to search", async () => {
    expect((await engineRequests(SEARCH)).filter((url) => url.includes("search-index"))).toEqual([]);
    const page = await site.open(SEARCH);
    const engine = page.waitForRequest(/engine\.js/);
    await page.getByRole("searchbox").focus();
    expect((await engine).url()).toContain("/search-index/");
  });

  it("says so when it cannot be loaded, and leaves the rest of the page", async () => {
    const page = await site.open(SEARCH, STILL);
    await page.route(/engine\.js/, (route) => route.abort());
    await page.getByRole("searchbox").fill("memoire");
    await expect.poll(() => page.getByRole("status").textContent()).toContain("n’a pas pu être chargée");
    expect(await page.locator(".search-browse a:visible").count()).toBeGreaterThan(0);
  });

  it("leaves nothing on the console", async () => {
    const page = await site.blank();
    const said: string[] = [];
    page.on("console", (message) => said.push(message.text()));
    page.on("pageerror", (error) => said.push(error.message));
    page.on("requestfailed", (request) => said.push(request.url()));
    await page.goto(site.url(`${SEARCH}?q=memoire&sort=date`));
    await found(page);
    await openFilters(page);
    await page.locator("[name=author]").selectOption("Camille Delmas");
    await expect.poll(() => page.locator(".search-results > li").count()).toBe(1);
    expect(said).toEqual([]);
  });
});

describe("without JavaScript", () => {
  it("the page offers subjects, authors and archives, and no form that leads nowhere", async () => {
    const page = await site.open(SEARCH, { scripts: false });
    expect(await page.locator("form:visible").count()).toBe(0);
    expect(await page.locator("noscript").innerText()).toContain("JavaScript");
    for (const path of ["/tags/nvidia/", "/tags/", "/auteurs/", "/archives/2025/"]) {
      expect(await page.locator(`.search-browse a[href="${path}"]:visible`).count(), path).toBe(1);
    }
  });
});

describe("the results", () => {
  const results = async () => {
    const page = await site.open(`${SEARCH}?q=de`, STILL);
    expect(await found(page)).not.toEqual([]);
    return page;
  };

  it.each([
    ["accessible", accessibilityFaults],
    ["large enough for fingers", targetFaults],
    ["on every screen", reflowFaults],
    ["on every screen with text twice as large", largeTextFaults],
  ])("are %s", async (_name, judge) => {
    expect(await inEveryLook(await results(), judge)).toEqual([]);
  });

  it("are reached with the keyboard, in order, and shown in forced colours", async () => {
    const page = await results();
    expect(await headingFaults(page)).toEqual([]);
    expect(await preferenceFaults(page)).toEqual([]);
    expect(await focusFaults(page)).toEqual([]);
  });
});

describe("a filter with many options", () => {
  const names = Array.from({ length: 60 }, (_, index) => `Sujet ${String(index).padStart(2, "0")}`);
  const many = useSite({}, () =>
    build(
      makeSite({
        "articles/a.md": article(`title: Un\ntags: [${names.slice(0, 35).join(", ")}]`, "Des pangolins."),
        "articles/b.md": article(`title: Deux\ntags: [${names.slice(25).join(", ")}]`, "Un pangolin."),
      }),
    ),
  );

  it("shows the fifty most frequent ones first, then all by name", async () => {
    const page = await many.open(`${SEARCH}?q=pangolins`, STILL);
    expect((await found(page)).toSorted()).toEqual(["Deux", "Un"]);
    await openFilters(page);
    const groups = page.locator("[name=tag] optgroup");
    expect(await groups.evaluateAll((all) => all.map((group) => group.getAttribute("label")))).toEqual([
      "Les plus fréquents",
      "Par ordre alphabétique",
    ]);
    const frequent = await groups.nth(0).locator("option").allInnerTexts();
    expect(frequent).toHaveLength(50);
    expect(frequent.slice(0, 11)).toEqual([
      ...names.slice(25, 35).map((name) => `${name} (2)`),
      "Sujet 00 (1)",
    ]);
    expect(await groups.nth(1).locator("option").count()).toBe(60);
    expect(await page.locator("[name=author] optgroup").count()).toBe(0);
    expect(await accessibilityFaults(page)).toEqual([]);
  });
});

describe("a result in another language", () => {
  const arabic = useSite({}, () =>
    build(
      makeSite({
        "articles/a.md": article("title: حرية الرأي\nslug: arabe\nlang: ar", "القراءة فعل حر."),
        "articles/b.md": article("title: The printer\nlang: en", "A printer."),
      }),
    ),
  );

  it.each([
    ["القراءة", "ar", "rtl"],
    ["printer", "en", "ltr"],
  ])("for « %s » is in %s, %s", async (word, language, direction) => {
    const page = await arabic.open(`${SEARCH}?q=${encodeURIComponent(word)}`, { viewport: SIZES.phone });
    await found(page);
    const seen = await page.locator(".search-results article").evaluate((element) => ({
      direction: getComputedStyle(element).direction,
      title: element.querySelector("a")?.lang,
      text: element.querySelector<HTMLElement>(".teaser-summary")?.lang,
      genre: element.querySelector(".label")?.closest("[lang]")?.getAttribute("lang"),
    }));
    expect(seen).toEqual({ direction, title: language, text: language, genre: "fr" });
  });
});
