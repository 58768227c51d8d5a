/** E637, E638, W631 and W633–W635: the names and addresses of subjects and authors. */
import { fr } from "../text/sentence.ts";
import { define, escaped } from "./problem.ts";
import { at } from "./redirects.ts";

export const listNames = {
  listTwice: define<{ path: string; field: string; other: string }>("E637", ({ path, field, other }) => ({
    fr: [
      fr`Dans le journal, « ${field} » et « ${other} » auraient la même page, « ${path} ».`,
      fr`Donnez à l'une des deux entrées un « slug » différent, ou n'en gardez qu'une.`,
    ],
    en: [
      `In the journal, "${field}" and "${other}" would have the same page, "${path}".`,
      'Give one of the two entries a different "slug", or keep only one.',
    ],
  })),
  listAlias: define<{ field: string; given: string }>("E638", ({ field, given }) => ({
    fr: fr`Dans le journal, « ${escaped(given)} » de « ${field} » n'est ni un ancien nom, comme « IA », ni une ancienne adresse, comme /tags/ia/.`,
    en: `In the journal, "${escaped(given)}" of "${field}" is neither a former name, such as "AI", nor a former address, such as /tags/ai/.`,
  })),
  listFeedLost: define<{ given: string; feed: string; hosts: readonly string[] }>(
    "W631",
    ({ given, feed, hosts }) => ({
      fr: fr`${at(hosts).fr}, le flux « ${feed} » de l'ancienne adresse « ${given} » ne peut mener au nouveau : ses abonnés le perdront.`,
      en: `${at(hosts).en}, the feed "${feed}" of the old address "${given}" cannot lead to the new one: its subscribers will lose it.`,
    }),
  ),
  listAliasOwn: define<{ field: string; given: string }>("W633", ({ field, given }) => ({
    fr: fr`Dans le journal, « ${given} » de « ${field} » est déjà l'adresse de cette page : il n'y a rien à y rediriger.`,
    en: `In the journal, "${given}" of "${field}" is the address of that page already: there is nothing to redirect.`,
  })),
  listAliasIdle: define<{ field: string; given: string }>("W634", ({ field, given }) => ({
    fr: fr`Dans le journal, « ${given} » de « ${field} » ne mène nulle part : aucun article publié n'est de cet auteur, qui n'a donc pas de page.`,
    en: `In the journal, "${given}" of "${field}" leads nowhere: no published article is by this author, who therefore has no page.`,
  })),
  listRenamed: define<{
    path: string;
    name: string;
    to: string;
    /** Where in the journal the mended line belongs. */
    into: string;
    /** The last part of the old address. */
    slug: string;
    mended: string;
  }>("W635", ({ path, name, to, into, slug, mended }) => {
    // The first author signs what nobody else does, and stays the first.
    const isList = into === "authors" || into === "tags";
    return {
      fr: [
        fr`La page « ${path} » disparaît ; ses articles sont maintenant à « ${to} », sous le nom « ${name} ».`,
        fr`Pour que l'ancienne adresse y mène, ajoutez cette ligne ${isList ? "à la fin de" : "dans"} « ${into} » ; pour garder l'ancienne, remplacez-y « aliases » par slug: "${slug}".`,
      ],
      en: [
        `The page "${path}" disappears; its articles are now at "${to}", under the name "${name}".`,
        `To make the old address lead there, add this line ${isList ? "at the end of" : "to"} "${into}"; to keep the old one, put slug: "${slug}" in the place of "aliases".`,
      ],
      mended,
    };
  }),
};
