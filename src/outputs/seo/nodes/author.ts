import type { OrganizationLeaf, PersonLeaf } from "schema-dts";
import type { Author } from "../../../content/library/author.ts";
import { authorId } from "../identifiers.ts";
import { absoluteOfWritten, type SiteFacts } from "../site-facts.ts";
import { imageNode } from "./image.ts";

type AuthorLeaf = PersonLeaf | OrganizationLeaf;

/** An author; their page, if they have one, is their id. */
export function authorNode(author: Author, site: SiteFacts): AuthorLeaf {
  const { name, bio, path, sameAs, url } = author;
  const { library, routes } = site;
  const elsewhere = [...new Set([...(url === undefined ? [] : [url]), ...sameAs])];
  const image = portraitOf(author, site);
  return {
    "@type": typeOf(author),
    ...(library.authors.has(author) && { ...authorId(path, site), url: routes.absolute(path) }),
    name,
    ...(bio !== undefined && { description: bio }),
    ...(image !== undefined && { image }),
    ...(elsewhere.length > 0 && { sameAs: elsewhere }),
  };
}

/** A short reference to an author that the same graph describes in full. */
export function authorReference(author: Author, site: SiteFacts): AuthorLeaf {
  const { library } = site;
  const { name, path } = author;
  return { "@type": typeOf(author), ...(library.authors.has(author) && authorId(path, site)), name };
}

const typeOf = ({ collective }: Author) => (collective ? "Organization" : "Person");

function portraitOf({ image, portrait }: Author, site: SiteFacts) {
  if (portrait) return imageNode(portrait.fallback, site);
  return image === undefined ? undefined : absoluteOfWritten(image, site);
}
