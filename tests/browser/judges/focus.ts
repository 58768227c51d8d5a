/** The keyboard: every stop is reached, is seen to be the one in use, and is not hidden behind something. */
import type { Page } from "playwright-core";

/** Far more stops than a page has. */
const LIMIT = 300;

/** Goes through the page with the Tab key, from its top until it leaves it. */
export async function focusFaults(page: Page): Promise<string[]> {
  await page.evaluate(watchFocus);
  for (let stops = 0; stops < LIMIT; stops++) {
    await page.keyboard.press("Tab");
    if (await page.evaluate(() => focusWatch.isOver())) return page.evaluate(() => focusWatch.faults());
  }
  return [
    `the Tab key never leaves the page: ${await page.evaluate(() => tools.name(document.activeElement ?? document.body))}`,
  ];
}

declare global {
  var focusWatch: { isOver: () => boolean; faults: () => string[] };
}

function watchFocus(): void {
  const FOCUSABLE =
    "a[href], button:not(:disabled), input:not([type=hidden], :disabled), select:not(:disabled), textarea:not(:disabled), summary, [tabindex]:not([tabindex='-1'])";
  /** What a focused element may change, and how it must be seen. */
  const PROPERTIES = [
    "outlineStyle",
    "outlineWidth",
    "outlineColor",
    "boxShadow",
    "backgroundColor",
    "color",
    "borderTopColor",
    "borderTopWidth",
    "borderBottomColor",
    "borderBottomWidth",
    "textDecorationLine",
    "textDecorationColor",
    "textDecorationThickness",
  ] as const;
  type Look = Record<(typeof PROPERTIES)[number], string>;

  const look = (element: Element): Look => {
    const style = getComputedStyle(element);
    const taken = PROPERTIES.map((property) => [property, style[property]]);
    return Object.fromEntries(taken);
  };

  const reached = new Set<Element>();
  const faults: string[] = [];
  let last: { element: Element; look: Look } | undefined;
  let over = false;

  function enter(element: Element): void {
    if (reached.has(element)) {
      over = true;
      return;
    }
    reached.add(element);
    last = { element, look: look(element) };
    element.scrollIntoView({ block: "nearest", behavior: "instant" });
    const [box] = element.getClientRects();
    if (!box || box.right <= 0 || box.bottom <= 0 || box.left >= innerWidth || box.top >= innerHeight) {
      faults.push(`${tools.name(element)} is out of sight when it has the focus`);
      return;
    }
    const at = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
    if (at && !element.contains(at) && !at.contains(element)) {
      faults.push(`${tools.name(element)} is behind ${tools.name(at)} when it has the focus`);
    }
  }

  /** Compares an element with itself, once it has lost the focus. */
  function leave(): void {
    if (!last) return;
    const { element, look: focused } = last;
    last = undefined;
    const usual = look(element);
    const changed = PROPERTIES.filter((property) => focused[property] !== usual[property]);
    const seen = changed.filter((property) => !property.startsWith("outline"));
    if (seen.length > 0 || hasOutline(element, focused)) return;
    faults.push(`${tools.name(element)} looks the same with and without the focus`);
  }

  function hasOutline(element: Element, { outlineStyle, outlineWidth, outlineColor }: Look): boolean {
    return (
      outlineStyle !== "none" &&
      Number.parseFloat(outlineWidth) >= 1 &&
      !tools.isTransparent(outlineColor) &&
      tools.contrast(outlineColor, tools.ground(element.parentElement)) >= 3
    );
  }

  document.addEventListener("focusin", ({ target }) => {
    leave();
    if (target instanceof Element) enter(target);
  });

  globalThis.focusWatch = {
    isOver: () => over || document.activeElement === document.body || !document.hasFocus(),
    faults: () => {
      leave();
      const missed = [...document.querySelectorAll(FOCUSABLE)].filter(
        (element) => tools.isShown(element) && !reached.has(element),
      );
      return [...faults, ...missed.map((element) => `the Tab key does not reach ${tools.name(element)}`)];
    },
  };
}
