import type { ImageObjectLeaf } from "schema-dts";
import type { Article } from "../../../content/article/article.ts";
import type { Variant } from "../../../images/image.ts";
import { absoluteOf, type SiteFacts } from "../site-facts.ts";

export function imageNode(
  { file, ...size }: Variant,
  { routes }: SiteFacts,
  credit?: string,
): ImageObjectLeaf {
  return imageObject(routes.absolute(routes.image({ file })), size, credit);
}

/**
 * The article's image in 1:1, 4:3 and 16:9. An external image is given by its URL. If the image is too small
 * or missing, the article's card; without cards, the image as it is.
 */
export function articleImages(article: Article, site: SiteFacts): readonly (ImageObjectLeaf | string)[] {
  if (!article.picture) return cardOf(article, site);
  const { crops, credit, image, src } = article.picture;
  if (!image) return [absoluteOf(src, site)];
  const shapes = Object.values(crops);
  if (shapes.length > 0) return shapes.map((file) => imageNode(file, site, credit));
  const card = cardOf(article, site);
  return card.length > 0 ? card : [imageNode(image.fallback, site, credit)];
}

function cardOf(article: Article, { socialImages, routes }: SiteFacts): readonly ImageObjectLeaf[] {
  const card = socialImages?.of(article);
  return card ? [imageObject(routes.absolute(card.path), card)] : [];
}

function imageObject(
  url: string,
  { width, height }: { readonly width: number; readonly height: number },
  credit?: string,
): ImageObjectLeaf {
  return {
    "@type": "ImageObject",
    url,
    width: `${width} px`,
    height: `${height} px`,
    ...(credit !== undefined && { creditText: credit }),
  };
}
