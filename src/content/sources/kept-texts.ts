/**
 * Articles as earlier builds read and rendered them. Only those without a single problem are kept: whatever must be
 * told of a text is found anew in every build.
 */
import { hash } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { FINGERPRINT_LENGTH } from "../../incremental/fingerprint.ts";
import { stampOf } from "../../incremental/store/stamp.ts";
import type { StoredTexts } from "../../incremental/store/stored-texts.ts";
import type { StoredText, TextStore } from "../../incremental/store/text-store.ts";
import type { InternalLink, PlacedPicture } from "../../markdown/environment.ts";
import type { Reference } from "../../markdown/resolve.ts";
import type { Slug } from "../../text/slug.ts";
import type { ArticleFields } from "../article/article-schema.ts";
import { isMomentData, Moment } from "../time/moment.ts";
import type { Folder } from "./folder.ts";

/** How a body was rendered, and what for. The long texts lie apart. */
export interface KeptRendering {
  readonly language: string;
  /** The text's own absolute URL. */
  readonly url: string;
  readonly syndicated: boolean;
  /** Whether it was written as Markdown too. */
  readonly copied: boolean;
  /** Every link and picture, with the signature of what it led to. */
  readonly references: readonly (readonly [Reference, string])[];
  /** The pictures that it shows: the number of a reference, and where it stands. */
  readonly pictures: readonly (Omit<PlacedPicture, "picture"> & { readonly reference: number })[];
  readonly links: readonly InternalLink[];
  readonly firstText: string;
  readonly words: number;
  readonly picturesElsewhere: readonly string[];
}

/** The long texts, in the order in which they lie. */
export const LONG_TEXTS = ["html", "syndicated", "markdown", "headings"] as const;

export interface KeptText {
  /** Set as the reader sees them. */
  readonly fields: ArticleFields;
  readonly slug: Slug;
  /** Undefined where nothing was rendered: a text that is withdrawn, or not yet due. */
  readonly rendering: KeptRendering | undefined;
  /**
   * The long texts.
   * @param again makes them anew, should one be damaged
   */
  texts(again: () => LongTexts): LateTexts;
  /** All of them, where they are to be put away first: nobody has kept them yet. */
  readonly fresh?: () => LongTexts | undefined;
}

/** What a store holds of an article, moments as plain values. */
interface Facts {
  readonly stamp: string;
  /** SHA-256 of the file. */
  readonly hash: string;
  readonly slug: Slug;
  readonly fields: ArticleFields;
  readonly rendering: KeptRendering | undefined;
}

export class KeptTexts {
  readonly #store: TextStore;
  readonly #known: ReadonlyMap<string, string>;
  readonly #stamps = new Map<string, string>();
  readonly #hashes = new Map<string, string>();

  /** @param known stamps of files, by absolute path, from before any of them was read; the others are looked at */
  constructor(store: TextStore, known: ReadonlyMap<string, string> = new Map()) {
    this.#store = store;
    this.#known = known;
  }

  /** The article in a file, if the file is what it was when the article was kept. */
  recall(folder: Folder, path: string): KeptText | undefined {
    const file = join(folder.root, path);
    // Stamped before it is read: what is written in the meantime is not believed the next time.
    const stamp = this.#known.get(file) ?? stampAt(file);
    if (stamp === undefined) return undefined;
    const name = nameOf(folder, path);
    this.#stamps.set(name, stamp);
    const kept = this.#store.get(name);
    if (!kept) return undefined;
    // Nothing else is put into the store.
    const facts = kept.facts as Facts;
    if (facts.stamp !== stamp && facts.hash !== hashOf(readFileSync(file))) return undefined;
    this.#hashes.set(name, facts.hash);
    this.#store.retain(name, facts.stamp === stamp ? undefined : { ...facts, stamp });
    return {
      fields: withMoments(facts.fields),
      slug: facts.slug,
      rendering: facts.rendering,
      texts: (again) => new LongTextsIn(kept.texts, again),
    };
  }

  /** SHA-256 of the file of an article, as it was recalled or read. */
  hashOf(folder: Folder, path: string): string | undefined {
    return this.#hashes.get(nameOf(folder, path));
  }

  /** Takes note of the digest of a file that somebody else read. */
  noteHash(folder: Folder, path: string, digest: string): void {
    this.#hashes.set(nameOf(folder, path), digest);
  }

  /** Takes note of what a file held when it was read. */
  note(folder: Folder, path: string, bytes: Uint8Array): void {
    this.#hashes.set(nameOf(folder, path), hashOf(bytes));
  }

  /** Puts the long texts of an article away. */
  put(texts: LongTexts): PutAway {
    return this.#away(this.#store.put(LONG_TEXTS.map((name) => texts[name])));
  }

  /** A method of its own, so that nothing that it returns holds the texts. */
  #away({ texts, keep }: StoredText): PutAway {
    return {
      texts: new LongTextsIn(texts, lost),
      keep: (folder, path, { fields, slug, rendering }) => {
        const name = nameOf(folder, path);
        const stamp = this.#stamps.get(name);
        const hash = this.#hashes.get(name);
        if (stamp === undefined || hash === undefined) return;
        keep(name, { stamp, hash, slug, fields, rendering } satisfies Facts);
      },
    };
  }
}

export type LongTexts = { readonly [Name in (typeof LONG_TEXTS)[number]]: string };

/** Long texts that are fetched, and known apart without being fetched. */
export interface LateTexts {
  text(name: keyof LongTexts): string;
  fingerprint(name: keyof LongTexts): string;
}

/** They hold nothing but where they lie: of a large site, all of them are there at once. */
class LongTextsIn implements LateTexts {
  readonly #stored: StoredTexts;
  readonly #again: () => LongTexts;

  constructor(stored: StoredTexts, again: () => LongTexts) {
    this.#stored = stored;
    this.#again = again;
  }

  text(name: keyof LongTexts): string {
    return this.#stored.text(LONG_TEXTS.indexOf(name)) ?? this.#again()[name];
  }

  /** A sum is a longer fingerprint. */
  fingerprint(name: keyof LongTexts): string {
    return this.#stored.sum(LONG_TEXTS.indexOf(name)).slice(0, FINGERPRINT_LENGTH);
  }
}

const lost = (): never => {
  throw new Error("A text that this build wrote away cannot be read back.");
};

export interface PutAway {
  readonly texts: LateTexts;
  /** Makes the next build find them. */
  keep(folder: Folder, path: string, text: Pick<KeptText, "fields" | "slug" | "rendering">): void;
}

const nameOf = ({ label }: Folder, path: string) => `${label}/${path}`;

function stampAt(file: string): string | undefined {
  const stats = statSync(file, { bigint: true, throwIfNoEntry: false });
  return stats && stampOf(stats);
}

const hashOf = (bytes: Uint8Array) => hash("sha256", bytes, "hex");

/** JSON and threads know no classes: what was a moment, in whatever field, becomes one again. */
export function withMoments(fields: ArticleFields): ArticleFields {
  return { ...fields, ...revivedParts(fields) };
}

function revived(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(revived);
  return isMomentData(value) ? new Moment(value) : { ...value, ...revivedParts(value) };
}

/** Those that hold something: the others are what they were. */
function revivedParts(value: object): Readonly<Record<string, unknown>> {
  const held = Object.entries(value).filter(([, inner]) => typeof inner === "object" && inner !== null);
  return Object.fromEntries(held.map(([name, inner]) => [name, revived(inner)]));
}
