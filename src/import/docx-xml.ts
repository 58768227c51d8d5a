/** The XML of a Word document, read in one pass: what it holds besides the text that it shows. */
import { type SaxesAttributePlain, SaxesParser } from "saxes";
import { catalogue } from "../problems/catalogue.ts";
import { ImportRefusal } from "./imported-draft.ts";

/** What one part of a document says; the texts are as Word has them. */
export interface PartWords {
  /** Every text that is not deleted. */
  readonly all: string;
  readonly comments: readonly string[];
  /** Deleted, or moved away, in the order of the document. */
  readonly removed: readonly string[];
  readonly hidden: readonly string[];
  readonly formulas: readonly string[];
  /** The text of each element that holds nothing else, by its name: `dc:title`. */
  readonly properties: ReadonlyMap<string, string>;
}

/** Elements in all parts of a document: some hundreds of pages of Word. */
const MOST_ELEMENTS = 500_000;

/** Levels of elements within one another, far above those of tables in tables. */
const DEEPEST = 200;

/** Counts the elements of a document, and refuses the one that has too many. */
export class ElementCount {
  #count = 0;

  add(depth: number): void {
    this.#count += 1;
    if (this.#count > MOST_ELEMENTS)
      throw new ImportRefusal(catalogue.importTooManyElements({ most: MOST_ELEMENTS }));
    if (depth > DEEPEST) throw new ImportRefusal(catalogue.importTooDeep());
  }
}

/** An element whose words are gathered. */
interface Open {
  readonly name: string;
  words: string;
  isHidden: boolean;
}

/** The elements whose words are told apart, with those that hold the words. */
const GATHERED: ReadonlyMap<string, string> = new Map([
  ["w:comment", "w:t"],
  ["w:moveFrom", "w:t"],
  ["w:r", "w:t"],
  ["m:oMath", "m:t"],
]);

/** Reads one part. Throws {@link ImportRefusal} when it has too many elements, and an error when it is no XML. */
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
    // Fields lie within one another by their marks, whatever their elements do.
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
