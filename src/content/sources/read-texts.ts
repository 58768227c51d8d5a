/** Reads every text of a folder, one after the other, but those that are known already. */
import type { Problem } from "../../problems/problem.ts";
import type { Source } from "../../problems/source.ts";
import type { Draft, Read } from "../article/draft.ts";
import { type Folder, readSource } from "./folder.ts";
import type { ReadDraft, TextMemory } from "./text-memory.ts";

/** Where texts of earlier builds are, and what is to be known of those that are read. */
export interface Recall<Fields> {
  recall(path: string): Draft<Fields> | undefined;
  note(path: string, bytes: Uint8Array): void;
}

export function readTexts<Fields>(
  folder: Folder,
  read: (source: Source, path: string) => Read<Fields>,
  memory?: TextMemory,
  earlier?: Recall<Fields>,
): { readonly drafts: readonly Draft<Fields>[]; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [...folder.problems];
  const readOne = (path: string) => readText(folder, path, read, earlier);
  const drafts: Draft<Fields>[] = [];
  for (const path of folder.files) {
    const { draft, problems: found } = memory?.read(folder, path, () => readOne(path)) ?? readOne(path);
    for (const problem of found) problems.push(problem);
    if (draft) drafts.push(draft);
  }
  return { drafts, problems };
}

/** Reads one text, or recalls it. */
export function readText<Fields>(
  folder: Folder,
  path: string,
  read: (source: Source, path: string) => Read<Fields>,
  earlier?: Recall<Fields>,
): ReadDraft<Fields> {
  const kept = earlier?.recall(path);
  if (kept) return { draft: kept, problems: [] };
  const file = readSource(folder, path, (bytes) => earlier?.note(path, bytes));
  return "problem" in file
    ? { draft: undefined, problems: [file.problem] }
    : { draft: undefined, ...read(file.source, path) };
}
