/**
 * Determines a text's language, and which texts are translations of each other: by a field, the file name or
 * the folder.
 */
import { readdirSync } from "node:fs";
import { basename, dirname, join, sep } from "node:path";
import { ARTICLE_KEYS } from "../../content/article/fields/front-matter-keys.ts";
import { fieldNamed, foldKey } from "../../content/front-matter/raw.ts";
import type { Translation } from "../imported-draft.ts";
import { type Data, textOf } from "../json.ts";
import type { Generator } from "./generator.ts";

/** Fields that link the versions of a text, folded. */
const KEYS: ReadonlySet<string> = new Set([
  ...["translation_key", "translationkey", "translation_id", "translationid", "translation_group"],
  ...["translationgroup", "i18n_key", "i18nkey", "lang_ref", "langref", "ref", "page_id"],
]);
/** Fields that mean something else in a text without a language. */
const NEEDS_LANGUAGE: ReadonlySet<string> = new Set(["ref", "page_id"]);

const CODE = /^[a-z]{2}(?:-[a-z]{2})?$/i;

/** The field whose value all versions of a text share. */
export function translationKeyOf(data: Data): { key: string; value: string } | undefined {
  const hasLanguage = Object.keys(data).some((key) => fieldNamed(key, ARTICLE_KEYS) === "lang");
  for (const [key, given] of Object.entries(data)) {
    const folded = foldKey(key);
    const value = textOf(given);
    if (value !== undefined && KEYS.has(folded) && (hasLanguage || !NEEDS_LANGUAGE.has(folded)))
      return { key, value };
  }
  return undefined;
}

export class Languages {
  readonly #generator: Generator;
  readonly #journal: string;
  readonly #folders = new Map<string, boolean>();

  /** @param journal the journal's language */
  constructor(generator: Generator, journal: string) {
    this.#generator = generator;
    this.#journal = journal;
  }

  /** The language of the text's folder; undefined if it has none. */
  ofFolder(path: string): string | undefined {
    return this.#folderOf(path)?.language;
  }

  /** Which translations a text belongs to. */
  translationOf(path: string, data: Data): Translation {
    const field = translationKeyOf(data);
    if (field) return { group: `${this.#generator.root}\0${field.value}`, field };
    const stem = basename(path)
      .replace(/\.[^.]*$/, "")
      .replace(/\.[a-z]{2}(?:-[a-z]{2})?$/i, "");
    return { group: join(this.#folderOf(path)?.without ?? dirname(path), stem) };
  }

  /** The text's folder without the segment that names its language. */
  #folderOf(path: string): { language: string; without: string } | undefined {
    const { root } = this.#generator;
    const folder = dirname(path);
    const own = this.#generator.languageFolders.find(
      (one) => folder === one.folder || folder.startsWith(one.folder + sep),
    );
    if (own) return { language: own.language, without: join(root, "*", folder.slice(own.folder.length)) };
    const parts = folder.slice(root.length).split(sep);
    const at = parts.findIndex(
      (part, index) => CODE.test(part) && this.#holdsLanguages(join(root, ...parts.slice(0, index))),
    );
    const language = parts[at];
    return language === undefined
      ? undefined
      : { language, without: join(root, ...parts.toSpliced(at, 1, "*")) };
  }

  /**
   * Whether a folder contains one folder per language: at least two codes, one of them the site's or the
   * journal's.
   */
  #holdsLanguages(folder: string): boolean {
    const known = this.#folders.get(folder);
    if (known !== undefined) return known;
    const codes = foldersIn(folder).filter((name) => CODE.test(name));
    const own = [this.#journal, this.#generator.language ?? ""].map((code) => code.slice(0, 2).toLowerCase());
    const holds = codes.length > 1 && codes.some((code) => own.includes(code.slice(0, 2).toLowerCase()));
    this.#folders.set(folder, holds);
    return holds;
  }
}

function foldersIn(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).flatMap((one) => (one.isDirectory() ? one.name : []));
  } catch {
    return [];
  }
}
