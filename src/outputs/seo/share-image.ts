/** The picture that a shared link shows. */

import type { Article, Picture } from "../../content/article/article.ts";
import type { ShareImage } from "../cards/social-images.ts";
import { absoluteOf, type Publication } from "./publication.ts";

export interface LinkPicture {
  /** Absolute. */
  readonly url: string;
  /** Pixels; undefined for a picture elsewhere on the web, like its height and type. */
  readonly width: number | undefined;
  readonly height: number | undefined;
  /** MIME type. */
  readonly type: string | undefined;
  readonly alt: string;
}

/** What networks and messengers are known to show. */
const SHOWN = /^image\/(?:jpeg|png|gif|webp)$/;

/**
 * An article's own picture where it has one that fits, else its card; the journal's card for any other page.
 * In a journal without cards, whatever picture the article has.
 */
export function linkPicture(article: Article | undefined, publication: Publication): LinkPicture | undefined {
  const { socialImages } = publication;
  const picture = article?.picture;
  if (picture && !picture.image) return elsewhere(picture, publication);
  if (!socialImages) return picture && ownPicture(picture, publication);
  return made(article ? socialImages.of(article) : socialImages.journal, publication);
}

function made({ path, ...shown }: ShareImage, { routes }: Publication): LinkPicture {
  return { url: routes.absolute(path), ...shown };
}

function elsewhere({ src, alt }: Picture, publication: Publication): LinkPicture {
  return { url: absoluteOf(src, publication), width: undefined, height: undefined, type: undefined, alt };
}

/** As wide as a card is, else whole. */
function ownPicture({ crops, image, alt }: Picture, { routes }: Publication): LinkPicture | undefined {
  const shown = crops.wide ?? image?.fallback;
  if (!shown || !SHOWN.test(shown.type)) return undefined;
  const { width, height, type, file } = shown;
  return { url: routes.absolute(routes.image({ file })), width, height, type, alt };
}
