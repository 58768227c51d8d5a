/** The journal and whoever publishes it: the same on every page. */
import type {
  ImageObjectLeaf,
  NewsMediaOrganizationLeaf,
  SearchActionLeaf,
  WebSiteLeaf,
  WithActionConstraints,
} from "schema-dts";
import { journalId, publisherId } from "../identifiers.ts";
import { absoluteOfWritten, homeOf, type Publication } from "../publication.ts";
import { imageNode } from "./image.ts";

export function publisherNode(publication: Publication): NewsMediaOrganizationLeaf {
  const { name, contact, ...policies } = publication.journal.publisher;
  const { publishingPrinciples, correctionsPolicy, ethicsPolicy } = policies;
  const logo = logoNode(publication);
  const address = (path: string) => absoluteOfWritten(path, publication);
  return {
    "@type": "NewsMediaOrganization",
    ...publisherId(publication),
    name,
    url: homeOf(publication),
    ...(logo && { logo }),
    ...(contact !== undefined && { email: contact }),
    ...(publishingPrinciples !== undefined && { publishingPrinciples: address(publishingPrinciples) }),
    ...(correctionsPolicy !== undefined && { correctionsPolicy: address(correctionsPolicy) }),
    ...(ethicsPolicy !== undefined && { ethicsPolicy: address(ethicsPolicy) }),
  };
}

function logoNode(publication: Publication): ImageObjectLeaf | undefined {
  const { logo } = publication;
  if (logo?.image) return imageNode(logo.image.fallback, publication);
  return logo && { "@type": "ImageObject", url: logo.url(publication.routes) };
}

export function journalNode(publication: Publication): WebSiteLeaf {
  const { title, tagline, description, language } = publication.journal;
  const search = searchAction(publication);
  return {
    "@type": "WebSite",
    ...journalId(publication),
    name: title,
    url: homeOf(publication),
    ...(tagline !== "" && { alternativeHeadline: tagline }),
    ...(description !== undefined && { description }),
    inLanguage: language,
    publisher: publisherId(publication),
    ...(search && { potentialAction: search }),
  };
}

function searchAction({
  routes,
  searchPath,
}: Publication): WithActionConstraints<SearchActionLeaf> | undefined {
  if (searchPath === undefined) return undefined;
  return {
    "@type": "SearchAction",
    target: { "@type": "EntryPoint", urlTemplate: `${routes.absolute(searchPath)}?q={search_term_string}` },
    "query-input": "required name=search_term_string",
  };
}
