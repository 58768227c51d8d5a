/** Reads the parts of a site, and refuses those that do not make a whole. */
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { unsealed } from "../../incremental/store/sealed.ts";
import type { RecordedText, SearchText } from "../../outputs/search/search-text.ts";
import type { Manifest } from "../../publish/manifest.ts";
import { digestOf, readManifest } from "../../publish/manifest-file.ts";
import { foreignIn } from "../../publish/ownership.ts";
import { listTree } from "../../publish/tree.ts";
import { INPUTS } from "../../site/part-inputs.ts";
import type { MergeTexts } from "../../text/locales/commands/merge.ts";
import {
  type BuiltPart,
  type FailedPart,
  PART_FILE,
  PART_KIND,
  type PartRecord,
  SEARCH_FILE,
  SEARCH_KIND,
} from "../build/part-record.ts";
import { UsageError } from "../options.ts";

export interface SitePart<Of extends PartRecord = BuiltPart> {
  /** As in messages. */
  readonly folder: string;
  readonly record: Of;
  /** The part's share of the site. */
  readonly manifest: Manifest;
}

/** What the parts must have been made with. */
export interface Expected {
  readonly engine: string;
  readonly journal: string;
}

/**
 * @returns all parts of one site, in their order
 * @throws UsageError with the first fault
 */
export function readParts(
  folders: readonly string[],
  expected: Expected,
  texts: MergeTexts,
): SitePart<PartRecord>[] {
  const parts = folders.map((folder) => readPart(folder, texts));
  refuseDivision(parts, texts);
  for (const { folder, record } of parts) {
    if (record.engine !== expected.engine) throw new UsageError(texts.otherEngine(folder));
    if (record.journal !== expected.journal) throw new UsageError(texts.otherSettings(folder));
  }
  const built = parts.filter(isBuilt);
  const [first] = built;
  for (const part of built)
    for (const name of INPUTS)
      if (first && part.record.inputs[name] !== first.record.inputs[name])
        throw new UsageError(texts.differ(name, first.folder, part.folder));
  refuseOtherPictures(built, texts);
  return parts.toSorted((a, b) => a.record.number - b.record.number);
}

export function isBuilt(part: SitePart<PartRecord>): part is SitePart {
  return !("failed" in part.record);
}

export function isFailed(part: SitePart<PartRecord>): part is SitePart<FailedPart> {
  return "failed" in part.record;
}

function readPart(folder: string, texts: MergeTexts): SitePart<PartRecord> {
  const manifest = readManifest(resolve(folder));
  if (!manifest?.files.has(PART_FILE)) throw new UsageError(texts.notAPart(folder));
  const [foreign] = foreignIn(listTree(resolve(folder)), manifest);
  if (foreign !== undefined) throw new UsageError(texts.foreign(folder, foreign));
  // The cast is safe: the kind identifies the shape.
  const record = readPartFile(folder, PART_FILE, PART_KIND) as PartRecord | undefined;
  const files = new Map([...manifest.files].filter(([file]) => file !== PART_FILE && file !== SEARCH_FILE));
  const own = { files, addresses: manifest.addresses };
  const isSound = record && ("failed" in record || record.digest === digestOf(own));
  if (!isSound) throw new UsageError(texts.torn(folder, undefined));
  return { folder, record, manifest: own };
}

/** The part's texts for the search index. */
export function searchTextsOf({ folder }: SitePart, texts: MergeTexts): SearchText[] {
  // The cast is safe: the kind identifies the shape.
  const recorded = readPartFile(folder, SEARCH_FILE, SEARCH_KIND) as readonly RecordedText[] | undefined;
  if (!recorded) throw new UsageError(texts.torn(folder, SEARCH_FILE));
  return recorded.map(({ full, ...text }) => ({ ...text, read: () => full }));
}

function readPartFile(folder: string, name: string, kind: string): unknown {
  try {
    return unsealed(readFileSync(join(resolve(folder), name)), kind);
  } catch {
    return undefined;
  }
}

/** Each part has read the pictures that its own pages and the sitemap name. */
function refuseOtherPictures(built: readonly SitePart[], texts: MergeTexts): void {
  const known = new Map<string, { readonly digest: string; readonly folder: string }>();
  for (const { folder, record } of built)
    for (const [file, digest] of record.pictures) {
      const other = known.get(file);
      if (!other) known.set(file, { digest, folder });
      else if (other.digest !== digest) throw new UsageError(texts.differ("pictures", other.folder, folder));
    }
}

/** Refuses parts that are missing, there twice, or of another division. */
function refuseDivision(parts: readonly SitePart<PartRecord>[], texts: MergeTexts): void {
  const [first] = parts;
  if (!first) throw new UsageError(texts.noParts);
  const { of } = first.record;
  const known = new Map<number, string>();
  for (const { folder, record } of parts) {
    if (record.of !== of) throw new UsageError(texts.divided([first.folder, of], [folder, record.of]));
    const other = known.get(record.number);
    if (other !== undefined) throw new UsageError(texts.twice(record.number, other, folder));
    known.set(record.number, folder);
  }
  const missing = Array.from({ length: of }, (_, index) => index + 1).filter((number) => !known.has(number));
  if (missing.length > 0) throw new UsageError(texts.missing(missing, of));
}
