/** What a Word document holds besides the text that it shows, by its parts: who and when, comments, deletions, hidden words. */
import { strFromU8, unzipSync } from "fflate";
import { catalogue } from "../problems/catalogue.ts";
import { own } from "../problems/own.ts";
import { ImportRefusal } from "./draft.ts";
import { parseHtml, wordsOf } from "./html/tree.ts";
import type { Remarks } from "./remarks.ts";
import { tell } from "./tell.ts";

export const FORMAT = "Word (.docx)";
/** What a document may hold once it is unpacked, in MiB. */
const LARGEST = 512;
/** The largest part that is read here, in bytes. */
const LARGEST_PART = 16 * 1024 * 1024;

const WANTED = /^(?:docProps\/core|word\/(?:document|comments|footnotes|endnotes|header\d*|footer\d*))\.xml$/;

export class WordParts {
  readonly #files: Readonly<Record<string, Uint8Array>>;

  /** An archive that would be huge once it is open is refused unopened. */
  constructor(bytes: Buffer) {
    let size = 0;
    try {
      this.#files = unzipSync(bytes, {
        filter: ({ name, originalSize }) => {
          size += originalSize;
          return WANTED.test(name) && originalSize < LARGEST_PART;
        },
      });
    } catch (error) {
      throw brokenWord(error);
    }
    if (size > LARGEST * 1024 * 1024) throw new ImportRefusal(catalogue.importTooLarge({ most: LARGEST }));
  }

  /** A property of the document: `dc:title`. */
  property(name: string): string | undefined {
    return decodeXml(
      new RegExp(`<${name}[^>]*>([^<]*)</${name}>`).exec(this.#text("docProps/core.xml"))?.[1]?.trim(),
    );
  }

  /** Tells what is in the document and not in the text that is read of it, or is there though Word hides it. */
  tell(remarks: Remarks): void {
    const comments = this.#text("word/comments.xml").matchAll(/<w:comment\b[^>]*>(.*?)<\/w:comment>/gs);
    for (const [, inner = ""] of comments) remarks.add(tell.comment(undefined, runsIn(inner)));
    const texts = ["document", "footnotes", "endnotes"]
      .map((name) => this.#text(`word/${name}.xml`))
      .join("\n");
    const removed = [
      ...texts.matchAll(/<w:delText\b[^>]*>([^<]*)<\/w:delText>/g),
      ...[...texts.matchAll(/<w:moveFrom\b[^>]*>(.*?)<\/w:moveFrom>/gs)].map(([, inner = ""]) => [
        "",
        runsIn(inner),
      ]),
    ].flatMap(([, words]) => decodeXml(words) ?? []);
    if (removed.length > 0) remarks.add(tell.deletions(undefined, removed.join("\n")));
    const hidden = [...texts.matchAll(/<w:r\b[^>]*>(.*?)<\/w:r>/gs)].flatMap(([, run = ""]) =>
      /<w:vanish(?:\s+w:val="(?:1|true|on)")?\s*\/>/.test(run) ? runsIn(run) || [] : [],
    );
    if (hidden.length > 0) remarks.add(tell.hidden({ words: hidden.join(" ") }));
    for (const [, formula = ""] of texts.matchAll(/<m:oMath\b[^>]*>(.*?)<\/m:oMath>/gs))
      remarks.add(tell.formula(undefined, wordsIn(formula, "m:t")));
    const margins = Object.keys(this.#files)
      .filter((name) => /header|footer/.test(name))
      .toSorted()
      .flatMap((name) => runsIn(this.#text(name)) || []);
    if (margins.length > 0) remarks.add(tell.outside(undefined, [...new Set(margins)].join("\n")));
  }

  #text(name: string): string {
    const bytes = own(this.#files, name);
    return bytes ? strFromU8(bytes) : "";
  }
}

export function brokenWord(error: unknown): ImportRefusal {
  const message = (error instanceof Error ? error.message : String(error)).split("\n")[0] ?? "";
  return new ImportRefusal(catalogue.importBroken({ format: FORMAT, message }));
}

const runsIn = (xml: string) => wordsIn(xml, "w:t");

function wordsIn(xml: string, tag: "w:t" | "m:t"): string {
  const found = [...xml.matchAll(new RegExp(`<${tag}(?:\\s[^>]*)?>([^<]*)</${tag}>`, "g"))];
  return decodeXml(found.map(([, words]) => words).join("")) ?? "";
}

function decodeXml(text: string | undefined): string | undefined {
  return text === undefined ? undefined : wordsOf(parseHtml(text)) || undefined;
}
