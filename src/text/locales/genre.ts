import { foldCase } from "../accents.ts";

/** Kinds of opinion piece. The key is used in front matter, the label is shown to readers. */
export const GENRES = ["tribune", "éditorial", "analyse", "chronique", "critique", "billet"] as const;

export type Genre = (typeof GENRES)[number];

export const DEFAULT_GENRE: Genre = "tribune";

/** Other accepted spellings of each genre: English names, and the key without accents. */
export const GENRE_NAMES: Readonly<Record<Genre, readonly string[]>> = {
  tribune: ["op-ed", "opinion"],
  éditorial: ["editorial"],
  analyse: ["analysis"],
  chronique: ["column"],
  critique: ["review"],
  billet: ["post"],
};

/** The genre named in front matter, ignoring case and accents. */
export function parseGenre(text: string): Genre | undefined {
  const wanted = fold(text);
  return GENRES.find((genre) => fold(genre) === wanted || GENRE_NAMES[genre].includes(wanted));
}

const fold = (text: string) => foldCase(text).trim();
