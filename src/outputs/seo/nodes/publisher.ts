/** The journal and its publisher: the same on every page. */
import type {
  ImageObjectLeaf,
  NewsMediaOrganizationLeaf,
  SearchActionLeaf,
  WebSiteLeaf,
  WithActionConstraints,
} from "schema-dts";
import { journalId, publisherId } from "../identifiers.ts";
import { absoluteOfWritten, homeOf, type SiteFacts } from "../site-facts.ts";
import { imageNode } from "./image.ts";

export function publisherNode(site: SiteFacts): NewsMediaOrganizationLeaf {
  const { name, contact, ...policies } = site.journal.publisher;
  const { publishingPrinciples, correctionsPolicy, ethicsPolicy } = policies;
  const logo = logoNode(site);
  const address = (path: string) => absoluteOfWritten(path, site);
  return {
    "@type": "NewsMediaOrganization",
    ...publisherId(site),
    name,
    url: homeOf(site),
    ...(logo && { logo }),
    ...(contact !== undefined && { email: contact }),
    ...(publishingPrinciples !== undefined && { publishingPrinciples: address(publishingPrinciples) }),
    ...(correctionsPolicy !== undefined && { correctionsPolicy: address(correctionsPolicy) }),
    ...(ethicsPolicy !== undefined && { ethicsPolicy: address(ethicsPolicy) }),
  };
}

function logoNode(site: SiteFacts): ImageObjectLeaf | undefined {
  const { logo } = site;
  if (logo?.image) return imageNode(logo.image.fallback, site);
  return logo && { "@type": "ImageObject", url: logo.url(site.routes) };
}

export function journalNode(site: SiteFacts): WebSiteLeaf {
  const { title, tagline, description, language } = site.journal;
  const search = searchAction(site);
  return {
    "@type": "WebSite",
    ...journalId(site),
    name: title,
    url: homeOf(site),
    ...(tagline !== "" && { alternativeHeadline: tagline }),
    ...(description !== undefined && { description }),
    inLanguage: language,
    publisher: publisherId(site),
    ...(search && { potentialAction: search }),
  };
}

function searchAction({
  routes,
  searchPath,
}: SiteFacts): WithActionConstraints<SearchActionLeaf> | undefined {
  if (searchPath === undefined) return undefined;
  return {
    "@type": "SearchAction",
    target: { "@type": "EntryPoint", urlTemplate: `${routes.absolute(searchPath)}?q={search_term_string}` },
    "query-input": "required name=search_term_string",
  };
}
