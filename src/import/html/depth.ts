/**
 * Checks the nesting depth of HTML before it is parsed. Parsers search all open elements for many tags, and
 * reopen unclosed formatting elements in every following paragraph: deep nesting takes quadratic time.
 */
import { catalogue } from "../../problems/catalogue.ts";
import { ImportRefusal } from "../imported-draft.ts";

/** Maximum number of open elements, and of open formatting elements and links. */
const DEEPEST = 2000;
const DEEPEST_MARKS = 200;

/** Formatting elements: reopened in the next paragraph if unclosed. */
const MARKS: ReadonlySet<string> = new Set(
  "a b big code em font i nobr s small strike strong tt u".split(" "),
);

/** Void elements, and elements whose end tag is optional. */
const UNCLOSED: ReadonlySet<string> = new Set(
  (
    "area base br col embed hr img input link meta param source track wbr " +
    "p li dt dd option optgroup tr td th thead tbody tfoot colgroup rp rt html head body"
  ).split(" "),
);

/** Elements without inner tags, and what ends them. */
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
    // A stray end tag (`<b></i>`) closes nothing.
    if (count < 0) continue;
    named.set(name, count);
    open.all += step;
    if (MARKS.has(name)) open.marks += step;
    if (open.all > DEEPEST || open.marks > DEEPEST_MARKS) throw new ImportRefusal(catalogue.importTooDeep());
  }
}
