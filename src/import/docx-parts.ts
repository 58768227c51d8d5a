/** What a Word document holds besides the text that it shows, by its parts: who and when, comments, deletions, hidden words. */
import { strFromU8, unzipSync, zipSync } from "fflate";
import { catalogue } from "../problems/catalogue.ts";
import { ElementCount, type PartWords, readPart } from "./docx-xml.ts";
import type { Remarks } from "./import-remarks.ts";
import { ImportRefusal } from "./imported-draft.ts";
import { report } from "./reported.ts";

export const FORMAT = "Word (.docx)";
/** What a document may hold once it is unpacked, in MiB: all of it, and its XML. */
const LARGEST = 512;
const LARGEST_XML = 128;

const XML = /\.(?:xml|rels)$/i;
/** The parts that hold words, or say of whom they are. */
const WORDED = /^(?:docProps\/core|word\/(?:document|comments|footnotes|endnotes|header\d*|footer\d*))\.xml$/;

export class WordParts {
  /**
   * The document as it is to be converted: its XML, whose elements have been counted, and its pictures. Packed anew,
   * since the lengths that an archive gives need not be those of what it unpacks to.
   */
  readonly checked: Buffer;
  readonly #parts: ReadonlyMap<string, PartWords>;

  /** An archive that would be huge once it is open is refused unopened. */
  constructor(bytes: Buffer) {
    const files = unpacked(bytes);
    const count = new ElementCount();
    const parts = new Map<string, PartWords>();
    for (const [name, file] of Object.entries(files)) {
      if (!XML.test(name)) continue;
      const words = readXml(strFromU8(file), count);
      if (WORDED.test(name)) parts.set(name, words);
    }
    this.#parts = parts;
    this.checked = Buffer.from(zipSync(files, { level: 0 }));
  }

  /** A property of the document: `dc:title`. */
  property(name: string): string | undefined {
    return folded(this.#parts.get("docProps/core.xml")?.properties.get(name) ?? "");
  }

  /** Tells what is in the document and not in the text that is read of it, or is there though Word hides it. */
  tell(remarks: Remarks): void {
    for (const words of this.#parts.get("word/comments.xml")?.comments ?? [])
      remarks.add(report.comment(undefined, folded(words) ?? ""));
    const texts = ["document", "footnotes", "endnotes"].flatMap(
      (name) => this.#parts.get(`word/${name}.xml`) ?? [],
    );
    const removed = texts.flatMap((part) => part.removed.flatMap((words) => folded(words) ?? []));
    if (removed.length > 0) remarks.add(report.deletions(undefined, removed.join("\n")));
    const hidden = texts.flatMap((part) => part.hidden.flatMap((words) => folded(words) ?? []));
    if (hidden.length > 0) remarks.add(report.hidden({ words: hidden.join(" ") }));
    for (const words of texts.flatMap((part) => part.formulas))
      remarks.add(report.formula(undefined, folded(words) ?? ""));
    const margins = [...this.#parts]
      .filter(([name]) => /header|footer/.test(name))
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([, { all }]) => folded(all) ?? []);
    if (margins.length > 0) remarks.add(report.outside(undefined, [...new Set(margins)].join("\n")));
  }
}

/** The XML and the pictures of a document. */
function unpacked(bytes: Buffer): Record<string, Uint8Array> {
  const size = { all: 0, xml: 0 };
  try {
    return unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        size.all += originalSize;
        if (XML.test(name)) size.xml += originalSize;
        if (size.all > LARGEST * MIB) throw new ImportRefusal(catalogue.importTooLarge({ most: LARGEST }));
        if (size.xml > LARGEST_XML * MIB)
          throw new ImportRefusal(catalogue.importTooLarge({ most: LARGEST_XML }));
        return XML.test(name) || /^word\/media\//.test(name);
      },
    });
  } catch (error) {
    throw error instanceof ImportRefusal ? error : brokenWord(error);
  }
}

const MIB = 1024 * 1024;

function readXml(xml: string, count: ElementCount): PartWords {
  try {
    return readPart(xml, count);
  } catch (error) {
    throw error instanceof ImportRefusal ? error : brokenWord(error);
  }
}

export function brokenWord(error: unknown): ImportRefusal {
  const message = (error instanceof Error ? error.message : String(error)).split("\n")[0] ?? "";
  return new ImportRefusal(catalogue.importBroken({ format: FORMAT, message: message.replace(/\.$/, "") }));
}

/** Words with their spaces folded; undefined when there are none. */
function folded(text: string): string | undefined {
  return text.replace(/[ \t\n\r\f]+/g, " ").trim() || undefined;
}
