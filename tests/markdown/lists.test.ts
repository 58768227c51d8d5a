/** Ordered lists and task lists are shown as typed, on the page, in feeds and in the Markdown copy. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createRenderer } from "../../src/markdown/renderer.ts";
import { resolveNothing } from "../../src/markdown/resolve.ts";

const renderer = createRenderer();
const render = (markdown: string, language = "fr") =>
  renderer(markdown, { language, resolve: resolveNothing, syndicate: true, url: "https://j.example/a/" });
const html = (markdown: string, language?: string) => String(render(markdown, language).html).trim();

/** The numbers that a reader sees, in page order. */
function numbersOf(markup: string): number[] {
  const numbers: number[] = [];
  const next: number[] = [];
  for (const [, open, start, item, value] of markup.matchAll(
    /<(ol)(?: start="(\d+)")?(?: class="digits-\w+")?>|<(li)(?: value="(\d+)")?>|<\/ol>/g,
  )) {
    if (open) next.push(Number(start ?? 1));
    else if (item) {
      const number = Number(value ?? next.at(-1));
      numbers.push(number);
      next[next.length - 1] = number + 1;
    } else next.pop();
  }
  return numbers;
}

describe("an ordered list", () => {
  it.each([
    ["1. a\n3. b\n7. c", [1, 3, 7]],
    ["0. a\n1. b\n5. c", [0, 1, 5]],
    ["3. a\n2. b\n1. c", [3, 2, 1]],
    ["7) a\n9) b", [7, 9]],
    ["1. a\n2. b\n2. c\n3. d", [1, 2, 2, 3]],
    ["1. a\n   4. x\n\n3. b", [1, 3]],
    ["2. a\n\n   1. x\n   5. y\n\n4. b", [2, 1, 5, 4]],
    ["007. a\n009. b", [7, 9]],
  ])("keeps its numbers: %j", (markdown, numbers) => {
    const { html: page, syndicated, markdown: copy = "" } = render(markdown);
    expect(numbersOf(String(page))).toEqual(numbers);
    expect(numbersOf(String(syndicated))).toEqual(numbers);
    expect(numbersOf(html(copy))).toEqual(numbers);
  });

  it.each([
    ["1. a\n1. b\n1. c", [1, 2, 3]],
    ["0. a\n0. b", [0, 1]],
    ["5. a\n5. b\n5. c", [5, 6, 7]],
  ])("counts up if all items have the same number: %j", (markdown, numbers) => {
    expect(numbersOf(html(markdown))).toEqual(numbers);
    expect(numbersOf(html(render(markdown).markdown ?? ""))).toEqual(numbers);
  });

  it.each([
    ["99. a\n99. b", "digits-3"],
    ["100. a", "digits-3"],
    ["1984. Une grande année.", "digits-4"],
    ["2. a\n1984. b\n3. c", "digits-4"],
    ["12345. a", "digits-more"],
    ["999999999. a", "digits-more"],
  ])("widens the margin for its longest number: %j", (markdown, room) => {
    expect(html(markdown)).toMatch(new RegExp(`^<ol(?: start="\\d+")? class="${room}">`));
  });

  it("keeps the usual margin below three digits", () => {
    expect(html("98. a\n98. b")).toMatch(/^<ol start="98">/);
  });

  it("sets a number only if it is not the next one", () => {
    expect(html("1. a\n2. b\n4. c")).toBe('<ol>\n<li>a</li>\n<li>b</li>\n<li value="4">c</li>\n</ol>');
  });

  it("shows any numbers as typed, as does its copy", () => {
    const lists = fc.array(fc.nat({ max: 999_999_999 }), { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(lists, fc.constantFrom("\n", "\n\n"), (numbers, glue) => {
        fc.pre(new Set(numbers).size > 1);
        const { html: page, markdown: copy = "" } = render(numbers.map((one) => `${one}. a`).join(glue));
        expect(numbersOf(String(page))).toEqual(numbers);
        expect(numbersOf(html(copy))).toEqual(numbers);
      }),
    );
  });
});

describe("a task list", () => {
  it("has accessible, disabled checkboxes in the language of the text", () => {
    expect(html("- [ ] un\n- [x] deux\n- [X] trois")).toBe(
      '<ul>\n<li class="task"><input type="checkbox" disabled aria-label="À faire"> un</li>\n' +
        '<li class="task"><input type="checkbox" checked disabled aria-label="Fait"> deux</li>\n' +
        '<li class="task"><input type="checkbox" checked disabled aria-label="Fait"> trois</li>\n</ul>',
    );
    expect(html("1. [x] one", "en")).toContain('checked disabled aria-label="Done"> one');
  });

  it("consists only of items with text, with any kind of space after the box", () => {
    expect(html("- [ ]\u00a0un")).toContain('aria-label="À faire"> un');
    for (const other of ["- [ ]", "- [x](y)", "- [ ]un", "- \\[ ] un", "[ ] un", "- un [ ] deux", "> [x] un"])
      expect(html(other), other).not.toContain("checkbox");
  });

  it("uses symbols in feeds, which allow no checkboxes, and its own syntax in the copy", () => {
    const { syndicated, markdown, words } = render("- [ ] un\n- [x] deux");
    expect(String(syndicated)).toContain("☐ un</li>");
    expect(String(syndicated)).toContain("☑ deux</li>");
    expect(markdown).toBe("- [ ] un\n- [x] deux");
    expect(words).toBe(2);
  });
});
