/** The journal and whoever publishes it: the same on every page. */
import type {
  NewsMediaOrganizationLeaf,
  SearchActionLeaf,
  WebSiteLeaf,
  WithActionConstraints,
} from "schema-dts";
import { journalId, publisherId } from "../identifiers.ts";
import { absoluteOfWritten, homeOf, type Publication } from "../publication.ts";

export function publisherNode(publication: Publication): NewsMediaOrganizationLeaf {
  const { name, logo, contact, ...policies } = publication.journal.publisher;
  const { publishingPrinciples, correctionsPolicy, ethicsPolicy } = policies;
  const address = (path: string) => absoluteOfWritten(path, publication);
  return {
    "@type": "NewsMediaOrganization",
    ...publisherId(publication),
    name,
    url: homeOf(publication),
    ...(logo !== undefined && { logo: { "@type": "ImageObject", url: address(logo) } }),
    ...(contact !== undefined && { email: contact }),
    ...(publishingPrinciples !== undefined && { publishingPrinciples: address(publishingPrinciples) }),
    ...(correctionsPolicy !== undefined && { correctionsPolicy: address(correctionsPolicy) }),
    ...(ethicsPolicy !== undefined && { ethicsPolicy: address(ethicsPolicy) }),
  };
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
