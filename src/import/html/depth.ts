/**
 * How deep a page nests its elements, seen before it is parsed: a parser looks through all that are open for many
 * tags, and opens each mark of emphasis that nothing closes again in every paragraph that follows.
 */
import { catalogue } from "../../problems/catalogue.ts";
import { ImportRefusal } from "../imported-draft.ts";

/** Elements that may be open at once, and marks of emphasis and links among them. */
const DEEPEST = 2000;
const DEEPEST_MARKS = 200;

/** What is opened again in the next paragraph when nothing closes it. */
const MARKS: ReadonlySet<string> = new Set(
  "a b big code em font i nobr s small strike strong tt u".split(" "),
);

/** What is never closed, or need not be. */
const UNCLOSED: ReadonlySet<string> = new Set(
  (
    "area base br col embed hr img input link meta param source track wbr " +
    "p li dt dd option optgroup tr td th thead tbody tfoot colgroup rp rt html head body"
  ).split(" "),
);

/** Where no tag is read, and what ends it. */
const RAW: ReadonlyMap<string, string> = new Map([
  ["!--", "-->"],
  ["script", "</script"],
  ["style", "</style"],
  ["textarea", "</textarea"],
  ["title", "</title"],
]);

export function refuseDepth(html: string): void {
  const text = html.toLowerCase();
  const tag = /<(\/?)(!--|[a-z][a-z\d-]*)/g;
  const open = { all: 0, marks: 0 };
  const named = new Map<string, number>();
  for (let found = tag.exec(text); found; found = tag.exec(text)) {
    const [, slash, name = ""] = found;
    const end = slash === "" ? RAW.get(name) : undefined;
    if (end !== undefined) {
      const at = text.indexOf(end, tag.lastIndex);
      if (at === -1) return;
      tag.lastIndex = at;
    }
    if (end !== undefined || RAW.has(name) || UNCLOSED.has(name)) continue;
    const step = slash === "" ? 1 : -1;
    const count = (named.get(name) ?? 0) + step;
    // What closes nothing leaves all that is open as it is: `<b></i>`.
    if (count < 0) continue;
    named.set(name, count);
    open.all += step;
    if (MARKS.has(name)) open.marks += step;
    if (open.all > DEEPEST || open.marks > DEEPEST_MARKS) throw new ImportRefusal(catalogue.importTooDeep());
  }
}
