/** Detects the format of a source from its name and first bytes. Readers are loaded on demand. */

import { statSync } from "node:fs";
import { basename, extname, resolve } from "node:path";
import { catalogue } from "../problems/catalogue.ts";
import type { ImportContext } from "./context.ts";
import { type Extract, type ImportFormat, ImportRefusal } from "./imported-draft.ts";
import type { SourceFile } from "./source-file.ts";
import { readBytes } from "./source-file.ts";

const KNOWN = ".txt, .docx, .html, .xml (WordPress), .json (Ghost), .md";

/** Magic bytes, as Latin-1, of PDF, RTF, old Office files, images and gzip. */
const FOREIGN = ["%PDF", "{\\rtf", "\xd0\xcf\x11\xe0", "\x89PNG", "\xff\xd8\xff", "GIF8", "\x1f\x8b"];

const BY_EXTENSION: ReadonlyMap<string, ImportFormat> = new Map(
  Object.entries({
    ".txt": "text",
    ".text": "text",
    ".docx": "docx",
    ".html": "html",
    ".htm": "html",
    ".xhtml": "html",
    ".xml": "wordpress",
    ".wxr": "wordpress",
    ".json": "ghost",
    ".md": "markdown",
    ".markdown": "markdown",
    ".mdx": "markdown",
  }),
);

/**
 * Reads a source: a file, or a folder of Markdown.
 * @throws ImportRefusal when it cannot be imported
 */
export async function readSource(label: string, context: ImportContext): Promise<Extract> {
  const path = resolve(label);
  const extract = isFolder(path)
    ? (await import("./markdown/folder.ts")).readFolder(label, path, context)
    : await readFile({ label, path, bytes: readBytes(path) }, context);
  if (extract.drafts.length === 0 && extract.failures.length === 0)
    throw new ImportRefusal(catalogue.importEmpty());
  return extract;
}

async function readFile(source: SourceFile, context: ImportContext): Promise<Extract> {
  if (source.bytes.every((byte) => byte <= 0x20)) throw new ImportRefusal(catalogue.importEmpty());
  switch (formatOf(source)) {
    case "text":
      return (await import("./text/plain-text.ts")).readPlainText(source, context);
    case "docx":
      return (await import("./docx.ts")).readDocx(source, context);
    case "html":
      return (await import("./web-page.ts")).readWebPage(source, context);
    case "wordpress":
      return (await import("./wordpress/wordpress-export.ts")).readWordPress(source);
    case "ghost":
      return (await import("./ghost/ghost-export.ts")).readGhost(source);
    case "markdown":
      return (await import("./markdown/folder.ts")).readMarkdownFile(source, context);
    default:
      throw new ImportRefusal(catalogue.importUnknownFormat({ known: KNOWN }));
  }
}

/** The content outranks the name: a web page saved as `.txt` is a web page, and a PDF is never accepted. */
function formatOf({ path, bytes }: SourceFile): ImportFormat | undefined {
  const start = bytes.subarray(0, 4096).toString("latin1");
  const extension = extname(path).toLowerCase();
  if (start.startsWith("PK")) return extension === ".docx" ? "docx" : undefined;
  if (FOREIGN.some((signature) => start.startsWith(signature))) return undefined;
  const named = BY_EXTENSION.get(extension);
  if (named !== undefined) return named === "wordpress" && /<html[\s>]/i.test(start) ? "html" : named;
  if (extension !== "" && basename(path) !== extension) return undefined;
  return /^\s*<(?:!doctype html|html)/i.test(start) ? "html" : start.includes("\0") ? undefined : "text";
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}
