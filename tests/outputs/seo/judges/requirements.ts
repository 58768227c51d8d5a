/** Search engines' requirements of each type for rich results. */
import { isThing, listOf, type Thing, thingsIn, typesOf, type Value } from "./vocabulary.ts";

const REQUIRED: Readonly<Record<string, readonly string[]>> = {
  NewsArticle: [
    "headline",
    "description",
    "datePublished",
    "dateModified",
    "author",
    "publisher",
    "inLanguage",
    "isAccessibleForFree",
    "mainEntityOfPage",
    "wordCount",
  ],
  Person: ["name"],
  Organization: ["name"],
  NewsMediaOrganization: ["name", "url"],
  WebSite: ["name", "url", "publisher"],
  ImageObject: ["url"],
  Review: ["author", "itemReviewed", "reviewRating", "datePublished"],
  Rating: ["ratingValue", "bestRating", "worstRating"],
  BreadcrumbList: ["itemListElement"],
  ItemList: ["itemListElement"],
  ListItem: ["position"],
  ProfilePage: ["mainEntity"],
  CollectionPage: ["mainEntity", "name", "description"],
  SearchAction: ["target", "query-input"],
  CorrectionComment: ["text", "datePublished"],
};

/** Types that search engines show reviews of; subtypes count too. */
export const REVIEWED = [
  "Book",
  "Course",
  "CreativeWorkSeason",
  "CreativeWorkSeries",
  "Episode",
  "Event",
  "Game",
  "LocalBusiness",
  "MediaObject",
  "Movie",
  "MusicPlaylist",
  "MusicRecording",
  "Organization",
  "Product",
  "Recipe",
  "SoftwareApplication",
];

export function requirementFaults(graph: readonly Thing[]): string[] {
  return thingsIn(graph).flatMap((thing) => [
    ...typesOf(thing).flatMap((type) =>
      (REQUIRED[type] ?? [])
        .filter((name) => listOf(thing[name]).length === 0 || thing[name] === "")
        .map((name) => `${type} without ${name}`),
    ),
    ...breadcrumbFaults(thing),
    ...ratingFaults(thing, graph),
  ]);
}

function breadcrumbFaults(thing: Thing): string[] {
  if (!typesOf(thing).includes("BreadcrumbList")) return [];
  const steps = listOf(thing["itemListElement"]).filter(isThing);
  const right = steps.every((step, index) => step["position"] === index + 1 && step["name"] && step["item"]);
  return right && steps.length > 1 ? [] : ["BreadcrumbList without a way of at least two steps"];
}

/** A rating is by one person and of one named item, never an average. */
function ratingFaults(thing: Thing, graph: readonly Thing[]): string[] {
  const faults = "aggregateRating" in thing ? ["aggregateRating"] : [];
  for (const [name, value] of Object.entries(thing)) {
    const rated = listOf(value).some((each) => isThing(each) && typesOf(each).includes("Rating"));
    if (rated && !(name === "reviewRating" && typesOf(thing).includes("Review")))
      faults.push(`a Rating as ${name} of ${typesOf(thing).join("+")}`);
  }
  if (!typesOf(thing).includes("Review")) return faults;
  const [item] = listOf(thing["itemReviewed"]).map((each) => resolved(each, graph));
  if (!item?.["name"]) faults.push("a Review of nothing that is named");
  return faults;
}

function resolved(value: Value, graph: readonly Thing[]): Thing | undefined {
  if (!isThing(value)) return undefined;
  if (value["@type"] !== undefined) return value;
  return thingsIn(graph).find((thing) => thing["@id"] === value["@id"] && thing["@type"] !== undefined);
}
