/**
 * Reads what a Word document contains besides its visible text: properties, comments, deletions, hidden text.
 */
import { strFromU8, unzipSync, zipSync } from "fflate";
import { catalogue } from "../problems/catalogue.ts";
import { ElementCount, type PartWords, readPart } from "./docx-xml.ts";
import type { Remarks } from "./import-remarks.ts";
import { ImportRefusal } from "./imported-draft.ts";
import { report } from "./reported.ts";

export const FORMAT = "Word (.docx)";
/** Maximum unpacked size in MiB: of all files, and of the XML. */
const LARGEST = 512;
const LARGEST_XML = 128;

const XML = /\.(?:xml|rels)$/i;
/** Parts with text, or with the author's name. */
const WORDED = /^(?:docProps\/core|word\/(?:document|comments|footnotes|endnotes|header\d*|footer\d*))\.xml$/;

export class WordParts {
  /**
   * The document to convert: verified XML and images. Repacked, because the sizes that an archive declares
   * may be wrong.
   */
  readonly checked: Buffer;
  readonly #parts: ReadonlyMap<string, PartWords>;

  /** @throws ImportRefusal when the archive would be too large unpacked */
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

  /** A document property, such as `dc:title`. */
  property(name: string): string | undefined {
    return folded(this.#parts.get("docProps/core.xml")?.properties.get(name) ?? "");
  }

  /** Reports content that is not part of the imported text, and imported text that Word hides. */
  report(remarks: Remarks): void {
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

/** The XML files and images of a document. */
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

/** Text with collapsed spaces; undefined if there is none. */
function folded(text: string): string | undefined {
  return text.replace(/[ \t\n\r\f]+/g, " ").trim() || undefined;
}
