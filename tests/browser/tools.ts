/** What the judges share inside the page: what is shown, on which ground, and how to name an element. */

declare global {
  var tools: ReturnType<typeof makeTools>;
}

/** Runs inside the page, so it uses nothing from outside itself. */
function makeTools() {
  const context = document.createElement("canvas").getContext("2d", { willReadFrequently: true });

  /** Red, green and blue in 0–255, alpha in 0–1, of any colour that CSS can write. */
  function pixel(color: string): [number, number, number, number] {
    if (!context) throw new Error("No canvas");
    context.clearRect(0, 0, 1, 1);
    context.fillStyle = color;
    context.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
    return [red, green, blue, alpha / 255];
  }

  function luminance(color: string): number {
    const [red = 0, green = 0, blue = 0] = pixel(color)
      .slice(0, 3)
      .map((part) => (part <= 10.3 ? part / 3294.6 : ((part / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  }

  return {
    /** WCAG's contrast, 1 to 21. */
    contrast(one: string, other: string): number {
      const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
      return (light + 0.05) / (dark + 0.05);
    },

    isTransparent: (color: string) => pixel(color)[3] === 0,

    /** The colour behind an element: that of the nearest one which paints a ground. */
    ground(element: Element | null): string {
      for (let at = element; at; at = at.parentElement) {
        const color = getComputedStyle(at).backgroundColor;
        if (pixel(color)[3] > 0.5) return color;
      }
      return "Canvas";
    },

    /** Whether a sighted reader gets it: it has a box of more than a pixel, and neither it nor an ancestor hides it. */
    isShown(element: Element): boolean {
      if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
      for (let at: Element | null = element; at; at = at.parentElement) {
        const { overflowX } = getComputedStyle(at);
        const { width, height } = at.getBoundingClientRect();
        if (overflowX !== "visible" && (width <= 1 || height <= 1)) return false;
      }
      return true;
    },

    /** The texts that are shown, in order, each with its element and its boxes. */
    shownTexts() {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const texts: { text: string; element: Element; boxes: DOMRect[] }[] = [];
      while (walker.nextNode()) {
        const { currentNode: node } = walker;
        const text = (node.textContent ?? "").replace(/\s+/g, " ").trim();
        const element = node.parentElement;
        if (!text || !element || !tools.isShown(element)) continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        const boxes = [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
        if (boxes.length > 0) texts.push({ text, element, boxes });
      }
      return texts;
    },

    /** As `a.tag « Nvidia »`. */
    name(element: Element): string {
      const text = (element.textContent ?? "").replace(/\s+/g, " ").trim().slice(0, 40);
      const mark = element.id ? `#${element.id}` : [...element.classList].map((part) => `.${part}`).join("");
      return `${element.localName}${mark}${text && ` « ${text} »`}`;
    },
  };
}

/** Puts the tools into the page, as the global `tools`. */
export const TOOLS = `globalThis.tools = (${makeTools.toString()})();`;
