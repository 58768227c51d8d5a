/** The picture that a shared link shows. */
import type { Article } from "../content/article.ts";
import { absoluteOf, type Publication } from "./publication.ts";

export interface ShareImage {
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

/** The article's own picture, as wide as a card is, else whole. */
export function shareImageOf({ picture }: Article, publication: Publication): ShareImage | undefined {
  if (!picture) return undefined;
  const { alt, crops, image, src } = picture;
  if (!image) {
    const url = absoluteOf(src, publication);
    return { url, width: undefined, height: undefined, type: undefined, alt };
  }
  const { routes } = publication;
  const { width, height, type, file } = crops.wide ?? image.fallback;
  return SHOWN.test(type)
    ? { url: routes.absolute(routes.image({ file })), width, height, type, alt }
    : undefined;
}
