/** Damage to a built site between two builds. */
import { existsSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { MANIFEST } from "../../../src/text/file-names.ts";
import type { Random } from "../random.ts";
import type { Tree } from "./tree.ts";

/** @returns a description; undefined if there was nothing to damage */
export type Damage = (folder: string, tree: Tree, random: Random) => string | undefined;

function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => statSync(join(folder, path)).isFile())
    .toSorted();
}

/** All but the manifest, without which a build refuses the site. */
const publishedFiles = (folder: string) =>
  filesBelow(join(folder, "_site")).filter((path) => path !== MANIFEST);

const noCache: Damage = (folder) => {
  rmSync(join(folder, ".cache"), { recursive: true, force: true });
  return ".cache is gone";
};

const partOfCache: Damage = (folder, _tree, random) => {
  const cache = join(folder, ".cache/tribune");
  if (!existsSync(cache)) return undefined;
  const part = random.of(readdirSync(cache).toSorted());
  rmSync(join(cache, part), { recursive: true });
  return `.cache/tribune/${part} is gone`;
};

/** Not in caches of pictures, which are trusted like any source. */
const flippedByte: Damage = (folder, _tree, random) => {
  const cache = join(folder, ".cache/tribune");
  const files = filesBelow(cache).filter((path) => !/^(?:images|drawings|compressed|search)/.test(path));
  if (files.length === 0) return undefined;
  const file = random.of(files);
  const bytes = readFileSync(join(cache, file));
  const at = random.below(bytes.length);
  bytes[at] = (bytes[at] ?? 0) ^ (1 << random.below(8));
  writeFileSync(join(cache, file), bytes);
  return `.cache/tribune/${file} has another byte ${at}`;
};

const editedOutput: Damage = (folder, _tree, random) => {
  const site = join(folder, "_site");
  const files = publishedFiles(folder);
  if (files.length === 0) return undefined;
  const file = random.of(files);
  const text = readFileSync(join(site, file));
  const sameLength = random.chance(0.5);
  const edited = sameLength ? Buffer.from(text.map((byte) => (byte === 101 ? 97 : byte))) : `${text} `;
  // The file may be a hard link to the cache, which must stay intact.
  rmSync(join(site, file));
  writeFileSync(join(site, file), edited);
  return `_site/${file} was edited by hand`;
};

const deletedOutput: Damage = (folder, _tree, random) => {
  const site = join(folder, "_site");
  const files = publishedFiles(folder);
  if (files.length === 0) return undefined;
  const file = random.of(files);
  rmSync(join(site, file));
  return `_site/${file} was deleted`;
};

const touched: Damage = (folder, tree, random) => {
  const file = random.of([...tree.keys()]);
  const at = new Date(statSync(join(folder, file)).mtimeMs + 5000);
  utimesSync(join(folder, file), at, at);
  return `${file} was touched`;
};

export const DAMAGES: readonly Damage[] = [
  noCache,
  partOfCache,
  flippedByte,
  editedOutput,
  editedOutput,
  deletedOutput,
  deletedOutput,
  touched,
];
