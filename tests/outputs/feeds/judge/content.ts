/** Validates the HTML in a feed: only elements that readers show, and absolute addresses. */
import { parseHTML } from "linkedom";

/** Elements that are safe in a reader and known to the W3C validator, except forms. */
const ELEMENTS = new Set(
  "a abbr aside b blockquote br cite code dd del div dl dt em figcaption figure h1 h2 h3 h4 h5 h6 hr i img ins kbd li mark ol p pre q s samp small span strong sub sup table tbody td th thead time tr u ul".split(
    " ",
  ),
);

const ATTRIBUTES = new Set(
  "align alt cite class colspan datetime dir height href hreflang lang rowspan scope src srcset start title value width".split(
    " ",
  ),
);

const ABSOLUTE = /^(?:https?:\/\/|mailto:|tel:)/;

export function contentFaults(markup: string): string[] {
  const { document } = parseHTML(`<!doctype html><html><body>${markup}</body></html>`);
  const faults: string[] = [];
  if (document.body.textContent?.trim() === "") faults.push("content: empty");
  for (const element of document.body.querySelectorAll("*")) {
    const name = element.localName;
    if (!ELEMENTS.has(name)) faults.push(`content: element ${name}`);
    for (const attribute of element.attributes) {
      if (!ATTRIBUTES.has(attribute.name)) faults.push(`content: attribute ${name} ${attribute.name}`);
    }
    for (const key of ["href", "src", "cite"]) {
      const value = element.getAttribute(key);
      if (value !== null && !ABSOLUTE.test(value)) faults.push(`content: relative ${key} ${value}`);
    }
    for (const candidate of element.getAttribute("srcset")?.split(",") ?? []) {
      if (!ABSOLUTE.test(candidate.trim())) faults.push(`content: relative srcset ${candidate.trim()}`);
    }
    if (name === "img" && element.getAttribute("alt") === null) faults.push("content: picture without alt");
  }
  return faults;
}
