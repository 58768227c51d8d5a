/** Everything that resolves the links and pictures of one text. */
import type { ImageRegistry } from "../../images/image-registry.ts";
import type { Routes, SitePath } from "../addresses/routes.ts";
import type { Journal } from "../journal/journal.ts";
import type { Folder } from "../sources/folder.ts";
import type { ArticleDraft, PageDraft } from "./draft.ts";
import { MediaResolver } from "./media.ts";
import type { PublishedTexts } from "./published-texts.ts";
import { References } from "./references.ts";

/** What the texts of a load are resolved against. */
export interface ReferenceOptions {
  readonly journal: Journal;
  readonly routes: Routes;
  readonly images: ImageRegistry;
  readonly published: PublishedTexts;
}

export interface TextReferences {
  /** BCP 47 */
  readonly language: string;
  readonly media: MediaResolver;
  readonly references: References;
}

/**
 * @param page the address of the text
 * @param folder the folder of its file
 */
export function referencesOf(
  draft: ArticleDraft | PageDraft,
  page: SitePath,
  folder: Folder,
  { journal, routes, images, published }: ReferenceOptions,
): TextReferences {
  const language = draft.fields.lang ?? journal.language;
  const { linkedFileTypes } = journal;
  const media = new MediaResolver({ folder, file: draft.path, page, routes, images, linkedFileTypes });
  return {
    language,
    media,
    references: new References(draft.file, page, media, routes, published, language),
  };
}
