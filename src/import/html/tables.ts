/** Converts tables to Markdown's form: a header row, and single-line cells. */
import { catalogue } from "../../problems/catalogue.ts";
import { ImportRefusal } from "../imported-draft.ts";
import { report } from "../reported.ts";
import type { Cleaning } from "./cleaning.ts";
import {
  attribute,
  type Element,
  type ElementContent,
  element,
  elementsOf,
  find,
  isBlank,
  isElement,
  text,
  wordsOf,
} from "./tree.ts";

const CELLS = ["td", "th"];
const BLOCKS = /^(?:p|div|ul|ol|li|h[1-6]|blockquote|pre|section|article|center|dl|dt|dd)$/;

/** Maximum number of cells after padding all rows to the same length. */
const MOST_CELLS = 100_000;

/** @throws ImportRefusal when padding the rows would create too many cells */
export function table(node: Element, cleaning: Cleaning, inner: () => ElementContent[]): ElementContent[] {
  const cells = [...elementsOf(node)].filter(({ tagName }) => CELLS.includes(tagName));
  const inside = (name: string) => find(node, ({ tagName }) => tagName === name) !== undefined;
  // A layout table, as old pages have, is not a table.
  if (attribute(node, "role") === "presentation" || inside("table") || cells.length < 2) return inner();
  const caption = find(node, ({ tagName }) => tagName === "caption");
  const rows = [...elementsOf(node)].filter(({ tagName }) => tagName === "tr");
  if (rows.length * rows.reduce((most, row) => Math.max(most, widthOf(row, rows.length)), 0) > MOST_CELLS)
    throw new ImportRefusal(catalogue.importTooManyElements({ most: MOST_CELLS }));
  const uneven = cells.some((cell) => span(cell, "colSpan") > 1 || span(cell, "rowSpan") > 1);
  const stacked = cells.some(
    (cell) => cell.children.filter((child) => isElement(child, "p", "ul", "ol", "br")).length > 1,
  );
  if (uneven || stacked) cleaning.remarks.add(report.cells());
  const hasHead = rows[0]?.children.some((cell) => isElement(cell, "th")) ?? false;
  const content = rows.map((row, index) =>
    element(
      "tr",
      {},
      row.children
        .filter((cell): cell is Element => isElement(cell, ...CELLS))
        .map((cell) => {
          const name = index === 0 && !hasHead ? "th" : cell.tagName;
          return element(name, cellProperties(cell), oneLine(cleanCell(cell, inner)));
        }),
    ),
  );
  const above = caption ? wordsOf(caption) : "";
  const made = element("table", {}, content);
  return above === "" ? [made] : [element("p", {}, [element("strong", {}, [text(above)])]), made];

  function cleanCell(cell: Element, clean: () => ElementContent[]): ElementContent[] {
    const before = node.children;
    node.children = cell.children;
    const children = clean();
    node.children = before;
    return children;
  }
}

/** How many columns a row may need, including cells that span rows. */
function widthOf(row: Element, rows: number): number {
  return row.children.reduce(
    (width, cell) =>
      isElement(cell, ...CELLS)
        ? width + span(cell, "colSpan") * Math.min(rows, span(cell, "rowSpan"))
        : width,
    0,
  );
}

function cellProperties(cell: Element): Element["properties"] {
  const style = attribute(cell, "style") ?? "";
  const align = attribute(cell, "align") ?? /text-align:\s*(left|center|right)/.exec(style)?.[1];
  const spans = { colSpan: span(cell, "colSpan"), rowSpan: span(cell, "rowSpan") };
  return { ...spans, ...(align === undefined ? {} : { align }) };
}

const span = (cell: Element, name: string) =>
  Math.min(100, Math.max(1, Math.trunc(Number(attribute(cell, name) ?? 1)) || 1));

/** Joins the blocks and lines of a cell into one line. */
function oneLine(children: readonly ElementContent[]): ElementContent[] {
  return children
    .flatMap((child): ElementContent[] => {
      if (child.type !== "element") return [child];
      if (child.tagName === "br") return [text(" ")];
      return BLOCKS.test(child.tagName) ? [...oneLine(child.children), text(" ")] : [child];
    })
    .filter((child, index, all) => !(isBlank(child) && index === all.length - 1));
}
