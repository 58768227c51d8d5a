/** The keyboard: every stop is reached, is seen to be the one in use, and is not hidden behind something. */
import type { Page } from "playwright-core";

/** Goes round the page once with the Tab key. */
export async function focusFaults(page: Page): Promise<string[]> {
  const presses = await page.evaluate(watchFocus);
  await Promise.all(Array.from({ length: presses }, () => page.keyboard.press("Tab")));
  return await page.evaluate(() => focusWatch.faults());
}

declare global {
  var focusWatch: { stop: () => void; faults: () => string[] };
}

/** Notes what gets the focus from now on; gives how many presses of the Tab key go round the page. */
function watchFocus(): number {
  const FOCUSABLE =
    "a[href], button:not(:disabled), input:not([type=hidden], :disabled), select:not(:disabled), textarea:not(:disabled), summary, [tabindex]:not([tabindex='-1'])";
  /** WCAG's least contrast of what shows a state. */
  const LEAST_CONTRAST = 3;

  const reached = new Set<Element>();
  const faults: string[] = [];
  const listening = new AbortController();
  let last: { element: Element; look: ReturnType<typeof lookOf> } | undefined;
  let isRound = false;

  function lookOf(element: Element) {
    const style = getComputedStyle(element);
    return {
      colors: [style.color, tools.ground(element), style.borderTopColor, style.borderBottomColor],
      lines: [
        style.boxShadow,
        style.borderTopWidth,
        style.borderBottomWidth,
        style.textDecorationLine,
      ].join(),
      outlined:
        style.outlineStyle !== "none" &&
        Number.parseFloat(style.outlineWidth) >= 1 &&
        !tools.isTransparent(style.outlineColor) &&
        tools.contrast(style.outlineColor, tools.ground(element.parentElement)) >= LEAST_CONTRAST,
    };
  }

  function enter(element: Element): void {
    if (isRound || reached.has(element)) {
      const [first] = reached;
      if (!isRound && element !== first) faults.push(`${tools.name(element)} keeps the focus`);
      isRound = true;
      return;
    }
    reached.add(element);
    last = { element, look: lookOf(element) };
    element.scrollIntoView({ block: "nearest", behavior: "instant" });
    const [box] = element.getClientRects();
    if (!box || box.right <= 0 || box.bottom <= 0 || box.left >= innerWidth || box.top >= innerHeight) {
      faults.push(`${tools.name(element)} is out of sight when it has the focus`);
      return;
    }
    const at = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
    if (at && !element.contains(at)) {
      faults.push(`${tools.name(element)} is behind ${tools.name(at)} when it has the focus`);
    }
  }

  /** Compares an element with itself, once it has lost the focus. */
  function leave(): void {
    if (!last) return;
    const { element, look: focused } = last;
    last = undefined;
    const usual = lookOf(element);
    const isSeen =
      focused.outlined ||
      focused.lines !== usual.lines ||
      focused.colors.some(
        (color, index) => tools.contrast(color, usual.colors[index] ?? color) >= LEAST_CONTRAST,
      );
    if (!isSeen) faults.push(`${tools.name(element)} looks the same with and without the focus`);
  }

  globalThis.focusWatch?.stop();
  document.addEventListener(
    "focusin",
    ({ target }) => {
      leave();
      if (target instanceof Element) enter(target);
    },
    { signal: listening.signal },
  );
  globalThis.focusWatch = {
    stop: () => listening.abort(),
    faults: () => {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      leave();
      const missed = [...document.querySelectorAll(FOCUSABLE)].filter(
        (element) => tools.isShown(element) && !reached.has(element),
      );
      return [...faults, ...missed.map((element) => `the Tab key does not reach ${tools.name(element)}`)];
    },
  };

  // What scrolls is a stop too; the two more presses leave the page and come back to its first stop.
  const scrolling = [...document.querySelectorAll("*")].filter(
    (element) =>
      /auto|scroll/.test(getComputedStyle(element).overflow) && element.scrollWidth > element.clientWidth,
  );
  return document.querySelectorAll(FOCUSABLE).length + scrolling.length + 2;
}
