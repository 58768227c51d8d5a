import type { OrganizationLeaf, PersonLeaf } from "schema-dts";
import type { Author } from "../../../content/library/author.ts";
import { authorId } from "../identifiers.ts";
import { absoluteOfWritten, type Publication } from "../publication.ts";
import { imageNode } from "./image.ts";

type AuthorLeaf = PersonLeaf | OrganizationLeaf;

/** An author, known by their page where they have one. */
export function authorNode(author: Author, publication: Publication): AuthorLeaf {
  const { name, bio, path, sameAs, url } = author;
  const { library, routes } = publication;
  const elsewhere = [...new Set([...(url === undefined ? [] : [url]), ...sameAs])];
  const image = portraitOf(author, publication);
  return {
    "@type": typeOf(author),
    ...(library.authors.has(author) && { ...authorId(path, publication), url: routes.absolute(path) }),
    name,
    ...(bio !== undefined && { description: bio }),
    ...(image !== undefined && { image }),
    ...(elsewhere.length > 0 && { sameAs: elsewhere }),
  };
}

/** An author of whom the same graph says more, as briefly as may be. */
export function authorReference(author: Author, publication: Publication): AuthorLeaf {
  const { library } = publication;
  const { name, path } = author;
  return { "@type": typeOf(author), ...(library.authors.has(author) && authorId(path, publication)), name };
}

const typeOf = ({ collective }: Author) => (collective ? "Organization" : "Person");

function portraitOf({ image, portrait }: Author, publication: Publication) {
  if (portrait) return imageNode(portrait.fallback, publication);
  return image === undefined ? undefined : absoluteOfWritten(image, publication);
}
