/** Types that search engines accept reviews of, with their common subtypes. */
import type { Thing } from "schema-dts";
import { foldCase } from "../../text/accents.ts";

type Typed<T> = T extends { readonly "@type": infer Type } ? Type : never;

/** Each type with the words, besides its own name, that authors may use. */
const TYPES = {
  Audiobook: ["livre audio"],
  Book: ["livre"],
  ComicSeries: [],
  Corporation: [],
  Course: ["cours"],
  CreativeWorkSeason: ["saison"],
  CreativeWorkSeries: [],
  Episode: ["épisode"],
  Event: ["événement"],
  ExhibitionEvent: ["exposition"],
  Festival: [],
  Game: ["jeu"],
  Hotel: ["hôtel"],
  LocalBusiness: ["commerce"],
  MediaObject: [],
  MobileApplication: [],
  Movie: ["film"],
  MusicAlbum: ["album"],
  MusicEvent: ["concert"],
  MusicPlaylist: [],
  MusicRecording: [],
  Organization: ["organisation"],
  Periodical: ["revue"],
  PodcastEpisode: [],
  PodcastSeries: ["podcast", "balado"],
  Product: ["produit"],
  Recipe: ["recette"],
  Restaurant: [],
  SoftwareApplication: ["logiciel", "application"],
  TheaterEvent: ["pièce", "spectacle"],
  TVEpisode: [],
  TVSeason: [],
  TVSeries: ["série"],
  VideoGame: ["jeu vidéo"],
  VideoObject: ["vidéo"],
  WebApplication: [],
} as const satisfies Partial<Record<Extract<Typed<Thing>, string>, readonly string[]>>;

export type ReviewedType = keyof typeof TYPES;

const isType = (name: string): name is ReviewedType => Object.hasOwn(TYPES, name);

const BY_WORD: ReadonlyMap<string, ReviewedType> = new Map(
  Object.entries<readonly string[]>(TYPES).flatMap(([name, words]) =>
    isType(name) ? [name, ...words].map((word) => [foldCase(word), name] as const) : [],
  ),
);

/**
 * The type that a word names, ignoring case and accents; undefined if search engines accept no reviews of it.
 */
export function reviewedType(word: string): ReviewedType | undefined {
  return BY_WORD.get(foldCase(word).trim());
}
