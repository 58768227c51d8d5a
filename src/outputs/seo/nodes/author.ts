import type { OrganizationLeaf, PersonLeaf } from "schema-dts";
import type { Author } from "../../../content/library/author.ts";
import { authorId } from "../identifiers.ts";
import { absoluteOfWritten, type SiteFacts } from "../site-facts.ts";
import { imageNode } from "./image.ts";

type AuthorLeaf = PersonLeaf | OrganizationLeaf;

/** An author, known by their page where they have one. */
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

/** An author of whom the same graph says more, as briefly as may be. */
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
