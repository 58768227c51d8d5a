/** Puts the files of all parts into one folder. Each is read and compared with the record of its part. */
import { mkdirSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { HardLinks } from "../../incremental/store/link.ts";
import { factsOf } from "../../publish/inspection/file-facts.ts";
import type { Address, FileEntry, Manifest } from "../../publish/manifest.ts";
import type { MergeTexts } from "../../text/locales/commands/merge.ts";
import { UsageError } from "../options.ts";
import type { SitePart } from "./parts.ts";

/**
 * @param target absolute path of an empty folder
 * @returns the manifest of all parts together
 * @throws UsageError if a part is damaged, or two parts have different files or the same page
 */
export function placeParts(parts: readonly SitePart[], target: string, texts: MergeTexts): Manifest {
  const files = new Map<string, FileEntry>();
  const addresses = new Map<string, Address>();
  const owners = new Map<string, string>();
  const folders = new Set<string>();
  const links = new HardLinks();
  for (const { folder, manifest } of parts) {
    for (const [file, address] of manifest.addresses) {
      const other = owners.get(file);
      if (other !== undefined) throw new UsageError(texts.pageTwice(`/${file}`, other, folder));
      addresses.set(file, address);
    }
    for (const [file, entry] of manifest.files) {
      const known = files.get(file);
      const owner = owners.get(file) ?? folder;
      if (known && addresses.has(file)) throw new UsageError(texts.pageTwice(`/${file}`, owner, folder));
      if (known && known.sha256 !== entry.sha256)
        throw new UsageError(texts.fileDiffers(file, owner, folder));
      const source = join(resolve(folder), file);
      if (digestAt(source) !== entry.sha256) throw new UsageError(texts.torn(folder, file));
      if (known) continue;
      files.set(file, entry);
      owners.set(file, folder);
      const copy = join(target, file);
      if (!folders.has(dirname(copy))) folders.add(mkdirOf(copy));
      links.linkOrCopy(source, copy);
    }
  }
  return { files, addresses };
}

function mkdirOf(file: string): string {
  mkdirSync(dirname(file), { recursive: true });
  return dirname(file);
}

function digestAt(file: string): string | undefined {
  try {
    return factsOf("", readFileSync(file)).sha256;
  } catch {
    return undefined;
  }
}
