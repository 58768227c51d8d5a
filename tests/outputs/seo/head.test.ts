/** The head of a page: no duplicates, lengths that are shown in full, and the order that loads best. */
import { describe, expect, it } from "vitest";
import { ListPage } from "../../../src/content/library/lists.ts";
import { headOf } from "../../../src/outputs/seo/head.ts";
import { link, meta, title } from "../../../src/outputs/seo/head-tag.ts";
import { openGraphLocale } from "../../../src/outputs/seo/locale.ts";
import type { PageDescription } from "../../../src/outputs/seo/page-description.ts";
import { ROUTES } from "../../reading.ts";
import { article } from "../../workshop.ts";
import { publicationOf, valuesOf } from "./publication.ts";

const publication = publicationOf({ "a.md": article() });
const head = (page: Partial<PageDescription>) =>
  headOf({ title: "Un titre", description: "Une phrase.", path: ROUTES.tags(), ...page }, publication);
const titleOf = (page: Partial<PageDescription>) =>
  head(page).find(({ element }) => element === "title")?.content;

describe("the title", () => {
  it("ends with the journal's name if there is room", () => {
    expect(titleOf({})).toBe("Un titre · Journal");
    expect(titleOf({ title: undefined })).toBe("Journal");
    expect(titleOf({ title: "x".repeat(55) })).toBe(`${"x".repeat(55)} · Journal`);
    expect(titleOf({ title: "x".repeat(56) })).toBe("x".repeat(56));
    expect(valuesOf(head({ title: "x".repeat(120) }), "og:title")).toEqual(["x".repeat(120)]);
  });
});

describe("the description", () => {
  it("is cut between words, and differs on each page of a list", () => {
    const long = "Un mot, puis un autre. ".repeat(20);
    const list = (number?: number) => {
      const place = { number, total: undefined, newer: undefined, older: undefined, newest: ROUTES.home() };
      return new ListPage(ROUTES.home(number), [], place);
    };
    const [first = ""] = valuesOf(head({ description: long, about: list() }), "description");
    const [second = ""] = valuesOf(head({ description: long, about: list(2) }), "description");
    expect(first.length).toBeLessThanOrEqual(160);
    expect(first).toMatch(/^Un mot, puis un autre\..*\p{L}…$/u);
    expect(second.length).toBeLessThanOrEqual(160);
    expect(second).toMatch(/… \(page 2\)$/);
  });

  it("is left out if empty", () => {
    expect(valuesOf(head({ description: "" }), "description")).toEqual([]);
    expect(valuesOf(head({ description: "" }), "og:description")).toEqual([]);
  });
});

describe("the tags", () => {
  it("are in the order that loads best, whoever adds them", () => {
    const names = head({ head: [link("preload", "/late.woff2", { as: "font" })] }).map(
      ({ element, attributes }) =>
        ["charset"].find((name) => name in attributes) ?? attributes["name"] ?? attributes["rel"] ?? element,
    );
    expect(names.slice(0, 5)).toEqual(["charset", "viewport", "title", "color-scheme", "script"]);
    expect(names.slice(5, 9)).toEqual(["preload", "preload", "preload", "stylesheet"]);
    expect(names.indexOf("description")).toBeGreaterThan(names.indexOf("stylesheet"));
  });

  it("are unique, with a page's own tags winning, except those that may repeat", () => {
    const own = [
      title("Autre"),
      meta("description", "Une autre phrase."),
      meta("theme-color", "red", "(prefers-color-scheme: dark)"),
      meta("author", "Jeanne"),
      meta("author", "Jeanne"),
      meta("author", "Zoé"),
      link("canonical", "https://ailleurs.example/"),
    ];
    const tags = head({ head: own });
    expect(tags.filter(({ element }) => element === "title")).toEqual([title("Autre")]);
    expect(valuesOf(tags, "description")).toEqual(["Une autre phrase."]);
    expect(valuesOf(tags, "theme-color")).toEqual(["#fbfaf6", "red"]);
    expect(valuesOf(tags, "author")).toEqual(["Jeanne", "Zoé"]);
    expect(valuesOf(tags, "canonical")).toEqual(["https://ailleurs.example/"]);
  });

  it("include no canonical URL for a hidden page", () => {
    const tags = head({ noindex: true });
    expect(valuesOf(tags, "robots")).toEqual(["noindex"]);
    expect([...valuesOf(tags, "canonical"), ...valuesOf(tags, "og:url")]).toEqual([]);
  });
});

describe("the locale of Open Graph", () => {
  it.each([
    ["fr", "fr_FR"],
    ["pt-BR", "pt_BR"],
    ["zh-Hant-TW", "zh_TW"],
    ["eo", undefined],
  ])("%s → %s", (tag, locale) => {
    expect(openGraphLocale(tag)).toBe(locale);
  });
});
