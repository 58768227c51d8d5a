/** Parses the XML of a Word document in one pass, including what is not visible text. */
import { type SaxesAttributePlain, SaxesParser } from "saxes";
import { catalogue } from "../problems/catalogue.ts";
import { ImportRefusal } from "./imported-draft.ts";

/** The content of one part of a document, unmodified. */
export interface PartWords {
  /** All text that is not deleted. */
  readonly all: string;
  readonly comments: readonly string[];
  /** Deleted or moved text, in document order. */
  readonly removed: readonly string[];
  readonly hidden: readonly string[];
  readonly formulas: readonly string[];
  /** Text of each element that contains only text, by its name: `dc:title`. */
  readonly properties: ReadonlyMap<string, string>;
}

/** Maximum number of elements in all parts of a document: hundreds of pages. */
const MOST_ELEMENTS = 500_000;

/** Maximum nesting depth, far above that of nested tables. */
const DEEPEST = 200;

/** Counts elements over all parts, and refuses documents with too many. */
export class ElementCount {
  #count = 0;

  add(depth: number): void {
    this.#count += 1;
    if (this.#count > MOST_ELEMENTS)
      throw new ImportRefusal(catalogue.importTooManyElements({ most: MOST_ELEMENTS }));
    if (depth > DEEPEST) throw new ImportRefusal(catalogue.importTooDeep());
  }
}

/** An open element whose text is collected. */
interface Open {
  readonly name: string;
  words: string;
  isHidden: boolean;
}

/** Elements whose text is collected separately, with the elements that contain the text. */
const GATHERED: ReadonlyMap<string, string> = new Map([
  ["w:comment", "w:t"],
  ["w:moveFrom", "w:t"],
  ["w:r", "w:t"],
  ["m:oMath", "m:t"],
]);

/**
 * Parses one part.
 * @throws ImportRefusal when it has too many elements
 * @throws Error when it is not well-formed XML
 */
export function readPart(xml: string, count: ElementCount): PartWords {
  const found = {
    all: "",
    comments: [] as string[],
    removed: [] as string[],
    hidden: [] as string[],
    formulas: [] as string[],
    properties: new Map<string, string>(),
  };
  const open: Open[] = [];
  let depth = 0;
  let fields = 0;
  let text = "";
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    depth += 1;
    count.add(depth);
    text = "";
    if (GATHERED.has(name)) open.push({ name, words: "", isHidden: false });
    // Fields nest by their begin and end marks, independently of elements.
    if (name === "w:fldChar") fields = Math.max(0, fields + fieldStep(attributes));
    if (fields > DEEPEST) throw new ImportRefusal(catalogue.importTooDeep());
    const run = open.at(-1);
    if (name === "w:vanish" && run?.name === "w:r" && isOn(attributes)) run.isHidden = true;
  });
  const add = (more: string) => {
    text += more;
  };
  parser.on("text", add);
  parser.on("cdata", add);
  parser.on("closetag", ({ name }) => {
    depth -= 1;
    if (name === "w:t" || name === "m:t") {
      if (name === "w:t") found.all += text;
      for (const one of open) if (GATHERED.get(one.name) === name) one.words += text;
    } else if (name === "w:delText") found.removed.push(text);
    else if (text.trim() !== "") found.properties.set(name, text);
    text = "";
    const one = open.at(-1);
    if (one?.name !== name) return;
    open.pop();
    if (name === "w:comment") found.comments.push(one.words);
    else if (one.words === "") return;
    else if (name === "w:moveFrom") found.removed.push(one.words);
    else if (name === "m:oMath") found.formulas.push(one.words);
    else if (one.isHidden) found.hidden.push(one.words);
  });
  parser.write(xml).close();
  return found;
}

function fieldStep(attributes: Readonly<Record<string, SaxesAttributePlain | string>>): number {
  const type = attributes["w:fldCharType"];
  return type === "begin" ? 1 : type === "end" ? -1 : 0;
}

function isOn(attributes: Readonly<Record<string, SaxesAttributePlain | string>>): boolean {
  const value = attributes["w:val"];
  return value === undefined || /^(?:1|true|on)$/.test(String(value));
}
