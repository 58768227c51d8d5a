/** Reads the articles of a folder, but those that an earlier build kept; of many, some are read beside. */
import type { Problem } from "../../problems/problem.ts";
import type { Source } from "../../problems/source.ts";
import type { ArticleFields } from "../article/article-schema.ts";
import { heldTexts } from "../article/article-text.ts";
import { type ArticleDraft, keptArticle, type Read } from "../article/draft.ts";
import type { Beside, ReadBeside, RenderedBeside, SharedReading } from "./beside.ts";
import { type Folder, readSource } from "./folder.ts";
import type { KeptRendering, KeptText, KeptTexts, LateTexts, LongTexts } from "./kept-texts.ts";
import { type Recall, readTexts } from "./read-texts.ts";
import type { TextMemory } from "./text-memory.ts";

type ReadText = (source: Source, path: string) => Read<ArticleFields>;

interface Texts {
  /** In the order of their files. */
  readonly drafts: readonly ArticleDraft[];
  readonly problems: readonly Problem[];
  /** Where some of them were read beside, to be rendered there too. */
  readonly shared: SharedReading | undefined;
}

export interface ReadArticlesOptions {
  /** Articles of earlier builds; undefined where every file is read and rendered. */
  readonly keptTexts: KeptTexts | undefined;
  /** What this process knows from the build before. */
  readonly memory: TextMemory | undefined;
  /** Reads and renders some of them beside; asked for only where they are kept. */
  readonly beside: Beside | undefined;
}

export function readArticles(
  folder: Folder,
  read: ReadText,
  { keptTexts, memory, beside }: ReadArticlesOptions,
): Texts {
  if (keptTexts && !memory) return readWithKept(folder, read, keptTexts, beside);
  const texts = readTexts(folder, read, memory, keptTexts && recallFrom(keptTexts, folder));
  return { ...texts, shared: undefined };
}

export function recallFrom(keptTexts: KeptTexts, folder: Folder): Recall<ArticleFields> {
  return {
    recall: (path) => {
      const kept = keptTexts.recall(folder, path);
      return kept && keptArticle(folder, path, kept);
    },
    note: (path, bytes) => keptTexts.note(folder, path, bytes),
  };
}

function readWithKept(folder: Folder, read: ReadText, keptTexts: KeptTexts, beside?: Beside): Texts {
  const drafts = new Map<string, ArticleDraft>();
  const problems: Problem[] = [...folder.problems];
  for (const path of folder.files) {
    const kept = keptTexts.recall(folder, path);
    if (kept) drafts.set(path, keptArticle(folder, path, kept));
  }
  const readHere = (path: string) => {
    const file = readSource(folder, path, (bytes) => keptTexts.note(folder, path, bytes));
    const { draft, problems: found } =
      "source" in file ? read(file.source, path) : { problems: [file.problem] };
    problems.push(...found);
    if (draft) drafts.set(path, draft);
  };
  const missing = folder.files.filter((path) => !drafts.has(path));
  const shared = beside?.share(folder, missing);
  const taken = new Set<number>();
  for (let number = shared?.next(); shared && number !== undefined; number = shared.next()) {
    taken.add(number);
    readHere(missing[number] ?? "");
  }
  const others = shared?.others();
  missing.forEach((path, number) => {
    const other = others?.get(number);
    if (shared && other) {
      keptTexts.noteHash(folder, path, other.hash);
      drafts.set(path, keptArticle(folder, path, new TextBeside(`${folder.label}/${path}`, other, shared)));
    } else if (!taken.has(number)) readHere(path);
  });
  return {
    drafts: folder.files.flatMap((path) => drafts.get(path) ?? []),
    problems,
    shared,
  };
}

/** An article that is rendered beside by the time it is asked for. */
class TextBeside implements KeptText {
  readonly fields: ArticleFields;
  readonly slug: ReadBeside["slug"];
  readonly #wait: () => RenderedBeside | undefined;
  #rendering: KeptRendering | undefined;
  #texts: LongTexts | undefined;
  #isTaken = false;

  constructor(file: string, { fields, slug }: ReadBeside, shared: SharedReading) {
    this.fields = fields;
    this.slug = slug;
    this.#wait = () => shared.rendered(file);
  }

  get rendering(): KeptRendering | undefined {
    this.#take();
    return this.#rendering;
  }

  texts(again: () => LongTexts): LateTexts {
    this.#take();
    return heldTexts(this.#texts ?? again());
  }

  fresh(): LongTexts | undefined {
    this.#take();
    const texts = this.#texts;
    this.#texts = undefined;
    return texts;
  }

  #take(): void {
    if (this.#isTaken) return;
    this.#isTaken = true;
    const rendered = this.#wait();
    this.#rendering = rendered?.rendering;
    this.#texts = rendered?.texts;
  }
}
