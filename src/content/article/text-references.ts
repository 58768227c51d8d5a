/** Everything that resolves the links and pictures of one text. */
import type { ImageRegistry } from "../../images/image-registry.ts";
import type { Routes, SitePath } from "../addresses/routes.ts";
import type { Journal } from "../journal/journal.ts";
import type { Folder } from "../sources/folder.ts";
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

/** A text that refers to others, such as its draft. */
export interface ReferringText {
  readonly file: string;
  /** From the folder of its file. */
  readonly path: string;
  readonly fields: { readonly lang?: string | undefined };
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
  { file, path, fields }: ReferringText,
  page: SitePath,
  folder: Folder,
  { journal, routes, images, published }: ReferenceOptions,
): TextReferences {
  const language = fields.lang ?? journal.language;
  const { linkedFileTypes } = journal;
  const media = new MediaResolver({ folder, file: path, page, routes, images, linkedFileTypes });
  return {
    language,
    media,
    references: new References(file, page, media, routes, published, language),
  };
}
