/** Damages files as disks, people and restored caches do. */
import { lstatSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { temporaryFolder } from "../../workshop.ts";

const changed = (file: string, change: (bytes: Buffer) => Uint8Array) => {
  const bytes = change(readFileSync(file));
  // Replaces the file, as most programs do, so that hard links to it do not change.
  rmSync(file);
  writeFileSync(file, bytes);
};

export const DAMAGES: Readonly<Record<string, (file: string) => void>> = {
  emptied: (file) => changed(file, () => Buffer.alloc(0)),
  truncated: (file) => changed(file, (bytes) => bytes.subarray(0, Math.floor(bytes.length / 2))),
  "one bit flipped": (file) =>
    changed(file, (bytes) => {
      const at = Math.floor(bytes.length / 2);
      if (bytes.length > 0) bytes[at] = (bytes[at] ?? 0) ^ 1;
      return bytes;
    }),
  "replaced by another": (file) => changed(file, () => Buffer.from("un autre fichier\n")),
  removed: (file) => rmSync(file),
  "made a folder": (file) => {
    rmSync(file);
    mkdirSync(file);
  },
  "made a link": (file) => {
    const elsewhere = join(temporaryFolder(), basename(file));
    renameSync(file, elsewhere);
    symlinkSync(elsewhere, file);
  },
};

export function damage(file: string, how: string): void {
  if (lstatSync(file, { throwIfNoEntry: false })?.isFile()) DAMAGES[how]?.(file);
}
