import { foldCase } from "../accents.ts";

/** Kinds of opinion piece. The key stands in front matter; the label is what the reader sees. */
export const GENRES = ["tribune", "éditorial", "analyse", "chronique", "critique", "billet"] as const;

export type Genre = (typeof GENRES)[number];

export const DEFAULT_GENRE: Genre = "tribune";

/** What an author may write for each genre, besides its key: English names, and the key without accents. */
export const GENRE_NAMES: Readonly<Record<Genre, readonly string[]>> = {
  tribune: ["op-ed", "opinion"],
  éditorial: ["editorial"],
  analyse: ["analysis"],
  chronique: ["column"],
  critique: ["review"],
  billet: ["post"],
};

/** The genre that a word of front matter names, whatever its case and accents. */
export function parseGenre(text: string): Genre | undefined {
  const wanted = fold(text);
  return GENRES.find((genre) => fold(genre) === wanted || GENRE_NAMES[genre].includes(wanted));
}

const fold = (text: string) => foldCase(text).trim();
