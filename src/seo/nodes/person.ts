import type { PersonLeaf } from "schema-dts";
import type { Author } from "../../content/people.ts";
import { personId } from "../identifiers.ts";
import { absoluteOfWritten, type Publication } from "../publication.ts";
import { imageNode } from "./image.ts";

/** An author, known by their page where they have one. */
export function personNode(author: Author, publication: Publication): PersonLeaf {
  const { name, bio, path, sameAs, url } = author;
  const { library, routes } = publication;
  const elsewhere = [...new Set([...(url === undefined ? [] : [url]), ...sameAs])];
  const image = portraitOf(author, publication);
  return {
    "@type": "Person",
    ...(library.authors.has(author) && { ...personId(path, publication), url: routes.absolute(path) }),
    name,
    ...(bio !== undefined && { description: bio }),
    ...(image !== undefined && { image }),
    ...(elsewhere.length > 0 && { sameAs: elsewhere }),
  };
}

/** An author of whom the same graph says more, as briefly as may be. */
export function personReference(author: Author, publication: Publication): PersonLeaf {
  const { library } = publication;
  const { name, path } = author;
  return { "@type": "Person", ...(library.authors.has(author) && personId(path, publication)), name };
}

function portraitOf({ image, portrait }: Author, publication: Publication) {
  if (portrait) return imageNode(portrait.fallback, publication);
  return image === undefined ? undefined : absoluteOfWritten(image, publication);
}
