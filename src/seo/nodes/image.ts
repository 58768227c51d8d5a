import type { ImageObjectLeaf } from "schema-dts";
import type { Picture } from "../../content/article.ts";
import type { Variant } from "../../images/image.ts";
import { absoluteOf, type Publication } from "../publication.ts";

export function imageNode(
  { file, width, height }: Variant,
  { routes }: Publication,
  credit?: string,
): ImageObjectLeaf {
  return {
    "@type": "ImageObject",
    url: routes.absolute(routes.image({ file })),
    width: `${width} px`,
    height: `${height} px`,
    ...(credit !== undefined && { creditText: credit }),
  };
}

/** The picture of an article in 1:1, 4:3 and 16:9, else whole; its address when it is not the site's own. */
export function articleImages(
  { crops, credit, image, src }: Picture,
  publication: Publication,
): readonly (ImageObjectLeaf | string)[] {
  if (!image) return [absoluteOf(src, publication)];
  const shapes = Object.values(crops);
  return (shapes.length > 0 ? shapes : [image.fallback]).map((file) => imageNode(file, publication, credit));
}
