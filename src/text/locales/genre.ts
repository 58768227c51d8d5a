import type { Language } from "../language.ts";

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

export const GENRE_LABELS: Readonly<Record<Language, Readonly<Record<Genre, string>>>> = {
  fr: {
    tribune: "Tribune",
    éditorial: "Éditorial",
    analyse: "Analyse",
    chronique: "Chronique",
    critique: "Critique",
    billet: "Billet",
  },
  en: {
    tribune: "Op-ed",
    éditorial: "Editorial",
    analyse: "Analysis",
    chronique: "Column",
    critique: "Review",
    billet: "Notebook",
  },
};

/** The genre that a word of front matter names, whatever its case and accents. */
export function parseGenre(text: string): Genre | undefined {
  const wanted = fold(text);
  return GENRES.find((genre) => fold(genre) === wanted || GENRE_NAMES[genre].includes(wanted));
}

const fold = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").trim().toLowerCase();
