/** The image of a link preview. */

import type { Article, Picture } from "../../content/article/article.ts";
import type { ShareImage } from "../cards/social-images.ts";
import { absoluteOf, type SiteFacts } from "./site-facts.ts";

export interface LinkPicture {
  /** Absolute URL. */
  readonly url: string;
  /** Pixels; undefined for an external image, as are height and type. */
  readonly width: number | undefined;
  readonly height: number | undefined;
  /** MIME type. */
  readonly type: string | undefined;
  readonly alt: string;
}

/** Formats that networks and messengers display. */
const DISPLAYED_FORMATS = /^image\/(?:jpeg|png|gif|webp)$/;

/**
 * The article's own image if it is suitable, else its card; the journal's card for any other page. In a
 * journal without cards, any image of the article.
 */
export function linkPicture(article: Article | undefined, site: SiteFacts): LinkPicture | undefined {
  const { socialImages } = site;
  const picture = article?.picture;
  if (picture && !picture.image) return externalPicture(picture, site);
  if (!socialImages) return picture && ownPicture(picture, site);
  return generatedPicture(article ? socialImages.of(article) : socialImages.journal, site);
}

function generatedPicture({ path, ...shown }: ShareImage, { routes }: SiteFacts): LinkPicture {
  return { url: routes.absolute(path), ...shown };
}

function externalPicture({ src, alt }: Picture, site: SiteFacts): LinkPicture {
  return { url: absoluteOf(src, site), width: undefined, height: undefined, type: undefined, alt };
}

/** A crop as wide as a card if there is one, else the whole image. */
function ownPicture({ crops, image, alt }: Picture, { routes }: SiteFacts): LinkPicture | undefined {
  const shown = crops.wide ?? image?.fallback;
  if (!shown || !DISPLAYED_FORMATS.test(shown.type)) return undefined;
  const { width, height, type, file } = shown;
  return { url: routes.absolute(routes.image({ file })), width, height, type, alt };
}
