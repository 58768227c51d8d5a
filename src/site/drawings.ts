/** Generated images: cards for shared links, and icons. */
import { join, resolve } from "node:path";
import type { Routes } from "../content/addresses/routes.ts";
import type { Journal } from "../content/journal/journal.ts";
import type { Logo } from "../content/journal/logo.ts";
import { Drawings } from "../images/drawings.ts";
import type { ConcurrencyLimit } from "../incremental/concurrency-limit.ts";
import { BlobFolder } from "../incremental/store/blob-folder.ts";
import { CardFonts } from "../outputs/cards/fonts.ts";
import { Painter } from "../outputs/cards/painter.ts";
import { SocialImages } from "../outputs/cards/social-images.ts";
import type { Design } from "../outputs/design/design.ts";
import { type FeedImage, feedImage } from "../outputs/icons/feed-image.ts";
import { type IconSet, iconSet } from "../outputs/icons/icon-set.ts";
import { ENGINE_LAYOUTS } from "../text/engine-paths.ts";
import { wordsFor } from "../text/locales/words-for.ts";

const CACHE = ".cache/tribune/drawings";
const CARD_FONTS = join(ENGINE_LAYOUTS, "fonts/cards");

export interface DrawingParts {
  readonly journal: Journal;
  readonly routes: Routes;
  readonly design: Design;
  readonly logo: Logo | undefined;
  /** The files of the journal's own fonts. */
  readonly fonts: readonly Buffer[];
  /** The clock, in milliseconds since 1970. */
  readonly now: number;
  readonly limit: ConcurrencyLimit;
}

export interface Drawn {
  /** Draws the icons, which every page shows. */
  readonly drawings: Drawings;
  /** Draws the cards, which are only seen where links are shared. */
  readonly cards: Drawings;
  /** Undefined if the journal has its own icons. */
  readonly icons: IconSet | undefined;
  /** Undefined if the journal has its own icons and no logo. */
  readonly feedImage: FeedImage | undefined;
  /** Undefined if the journal turned them off. */
  readonly socialImages: SocialImages | undefined;
}

/** Requests the icons; cards are requested separately. */
export function drawingsOf({ journal, routes, design, logo, fonts: own, now, limit }: DrawingParts): Drawn {
  const cache = new BlobFolder(resolve(CACHE), now);
  const drawings = new Drawings(cache, limit);
  const cards = new Drawings(cache, limit);
  const fonts = new CardFonts(CARD_FONTS, own);
  const painter = new Painter(fonts);
  const { colours } = design;
  const parts = { journal, routes, colours, fonts, painter, drawings };
  const icons = journal.icons ? iconSet({ ...parts, logo }) : undefined;
  const image = feedImage({ ...parts, logo: logo?.image });
  const common = { drawings, cards, icons, feedImage: image };
  if (journal.socialImages === false) return { ...common, socialImages: undefined };
  const words = wordsFor(journal.language);
  return { ...common, socialImages: new SocialImages({ ...parts, drawings: cards, words }) };
}
