/** E637, E638, W631 and W633–W635: the names and addresses of subjects and authors, in English. */
import { escaped } from "../../escaped.ts";
import type { ListNameSentences } from "../../problems/list-names.ts";
import { at } from "./redirects.ts";

export const listNames: ListNameSentences = {
  listTwice: ({ path, field, other }) => [
    `In the journal, "${field}" and "${other}" would have the same page, "${path}".`,
    'Give one of the two entries a different "slug", or keep only one.',
  ],
  listAlias: ({ field, given }) =>
    `In the journal, "${escaped(given)}" of "${field}" is neither a former name, such as "AI", nor a former address, such as /tags/ai/.`,
  listFeedLost: ({ given, feed, hosts }) =>
    `${at(hosts)}, the feed "${feed}" of the old address "${given}" cannot lead to the new one: its subscribers will lose it.`,
  listAliasOwn: ({ field, given }) =>
    `In the journal, "${given}" of "${field}" is the address of that page already: there is nothing to redirect.`,
  listAliasIdle: ({ field, given }) =>
    `In the journal, "${given}" of "${field}" leads nowhere: no published article is by this author, who therefore has no page.`,
  listRenamed: ({ path, name, to, into, slug }) => {
    // The first author is the default, so the order must stay.
    const isList = into === "authors" || into === "tags";
    return [
      `The page "${path}" disappears; its articles are now at "${to}", under the name "${name}".`,
      `To make the old address lead there, add this line ${isList ? "at the end of" : "to"} "${into}"; to keep the old one, put slug: "${slug}" in the place of "aliases".`,
    ];
  },
};
