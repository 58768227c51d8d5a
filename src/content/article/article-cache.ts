/** Articles of earlier builds on disk: read and rendered, with their problems and the trace of their body. */
import { hash } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { FINGERPRINT_LENGTH } from "../../incremental/fingerprint.ts";
import { stampOf } from "../../incremental/store/stamp.ts";
import type { StoredTexts } from "../../incremental/store/stored-texts.ts";
import type { StoredText, TextStore } from "../../incremental/store/text-store.ts";
import type { Problem } from "../../problems/problem.ts";
import type { Slug } from "../../text/slug.ts";
import type { Folder } from "../sources/folder.ts";
import { withMoments } from "../time/revive-moments.ts";
import type { ArticleFields } from "./article-schema.ts";
import { type BodyRendering, type LazyTexts, LONG_TEXTS, type LongTexts } from "./rendering.ts";

/** What is known of an article before its file is opened. */
export interface CachedArticle {
  /** Typeset. */
  readonly fields: ArticleFields;
  readonly slug: Slug;
  /** SHA-256 of the file, hexadecimal. */
  readonly digest: string;
  /** False if its body surely has no pictures; undefined if unknown. */
  readonly mayHavePictures?: boolean;
  /** The problems found when the file was read. */
  readonly problems: readonly Problem[];
  /** Further problems, reported once it is published. */
  readonly remarks: readonly Problem[];
  /** Undefined if the body must be rendered again; another thread may still be rendering it. */
  readonly body: () => CachedBody | undefined;
}

/** A rendered body; its long texts are fetched when they are read. */
export interface CachedBody {
  readonly rendering: BodyRendering;
  /** @param render renders the body again if a stored text is damaged */
  texts(render: () => LongTexts): LazyTexts;
  /** The long texts, if no cache has them yet; only the first call returns them. */
  takeFresh?(): LongTexts | undefined;
}

/** A stored entry, with moments as plain values. */
interface StoredFacts extends Omit<CachedArticle, "body"> {
  readonly stamp: string;
  readonly rendering: BodyRendering;
}

export class ArticleCache {
  readonly #store: TextStore;
  readonly #knownStamps: ReadonlyMap<string, string>;
  /** The stamps of files before they were read, by their names in messages. */
  readonly #stamps = new Map<string, string>();

  /** @param knownStamps stamps of files, by absolute path, taken before any was read; the others are taken here */
  constructor(store: TextStore, knownStamps: ReadonlyMap<string, string> = new Map()) {
    this.#store = store;
    this.#knownStamps = knownStamps;
  }

  /** The article in a file, if the file is unchanged since the article was stored. */
  recall(folder: Folder, path: string): CachedArticle | undefined {
    const file = join(folder.root, path);
    // Taken before the file is read, so that the next build notices a change in the meantime.
    const stamp = this.#knownStamps.get(file) ?? stampAt(file);
    if (stamp === undefined) return undefined;
    const name = `${folder.label}/${path}`;
    this.#stamps.set(name, stamp);
    const stored = this.#store.get(name);
    if (!stored) return undefined;
    // Nothing else is put into the store.
    const facts = stored.facts as StoredFacts;
    if (facts.stamp !== stamp && facts.digest !== digestOf(readFileSync(file))) return undefined;
    this.#store.retain(name, facts.stamp === stamp ? undefined : { ...facts, stamp });
    const { rendering, stamp: _, fields, ...known } = facts;
    const body = { rendering, texts: (render: () => LongTexts) => new StoredLongTexts(stored.texts, render) };
    return { ...known, fields: withMoments(fields), body: () => body };
  }

  /**
   * Stores the long texts of a body.
   * @returns access to them, without the texts themselves
   */
  put(texts: LongTexts): StoredBody {
    return this.#stored(this.#store.put(LONG_TEXTS.map((name) => texts[name])));
  }

  /** A method of its own, so that its closure does not capture the texts. */
  #stored({ texts, keep }: StoredText): StoredBody {
    return {
      texts: new StoredLongTexts(texts, lost),
      keep: ({ file, slug, digest, problems, remarks = [] }, { fields, rendering }) => {
        const stamp = this.#stamps.get(file);
        if (stamp === undefined) return;
        keep(file, { stamp, slug, digest, problems, remarks, fields, rendering } satisfies StoredFacts);
      },
    };
  }
}

interface StoredDraft extends Pick<StoredFacts, "slug" | "digest" | "problems"> {
  /** As messages name it. */
  readonly file: string;
  readonly remarks: readonly Problem[] | undefined;
}

export interface StoredBody {
  readonly texts: LazyTexts;
  /** Stores the article for the next build. */
  keep(draft: StoredDraft, made: Pick<StoredFacts, "fields" | "rendering">): void;
}

/** Holds only the places of the texts, since all articles of a large site are in memory at once. */
class StoredLongTexts implements LazyTexts {
  readonly #stored: StoredTexts;
  readonly #render: () => LongTexts;

  constructor(stored: StoredTexts, render: () => LongTexts) {
    this.#stored = stored;
    this.#render = render;
  }

  text(name: keyof LongTexts): string {
    return this.#stored.text(LONG_TEXTS.indexOf(name)) ?? this.#render()[name];
  }

  /** A fingerprint is a shortened sum. */
  fingerprint(name: keyof LongTexts): string {
    return this.#stored.sum(LONG_TEXTS.indexOf(name)).slice(0, FINGERPRINT_LENGTH);
  }
}

const lost = (): never => {
  throw new Error("A text that this build stored cannot be read back.");
};

function stampAt(file: string): string | undefined {
  const stats = statSync(file, { bigint: true, throwIfNoEntry: false });
  return stats && stampOf(stats);
}

const digestOf = (bytes: Uint8Array) => hash("sha256", bytes, "hex");
