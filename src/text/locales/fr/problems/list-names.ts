/** E637, E638, W631 and W633–W635: the names and addresses of subjects and authors, in French. */
import { fr } from "../../../sentence.ts";
import { escaped } from "../../escaped.ts";
import type { ListNameSentences } from "../../problems/list-names.ts";
import { at } from "./redirects.ts";

export const listNames: ListNameSentences = {
  listTwice: ({ path, field, other }) => [
    fr`Dans le journal, « ${field} » et « ${other} » auraient la même page, « ${path} ».`,
    fr`Donnez à l'une des deux entrées un « slug » différent, ou n'en gardez qu'une.`,
  ],
  listAlias: ({ field, given }) =>
    fr`Dans le journal, « ${escaped(given)} » de « ${field} » n'est ni un ancien nom, comme « IA », ni une ancienne adresse, comme /tags/ia/.`,
  listFeedLost: ({ given, feed, hosts }) =>
    fr`${at(hosts)}, le flux « ${feed} » de l'ancienne adresse « ${given} » ne peut mener au nouveau : ses abonnés le perdront.`,
  listAliasOwn: ({ field, given }) =>
    fr`Dans le journal, « ${given} » de « ${field} » est déjà l'adresse de cette page : il n'y a rien à y rediriger.`,
  listAliasIdle: ({ field, given }) =>
    fr`Dans le journal, « ${given} » de « ${field} » ne mène nulle part : aucun article publié n'est de cet auteur, qui n'a donc pas de page.`,
  listRenamed: ({ path, name, to, into, slug }) => {
    // The first author is the default, so the order must stay.
    const isList = into === "authors" || into === "tags";
    return [
      fr`La page « ${path} » disparaît ; ses articles sont maintenant à « ${to} », sous le nom « ${name} ».`,
      fr`Pour que l'ancienne adresse y mène, ajoutez cette ligne ${isList ? "à la fin de" : "dans"} « ${into} » ; pour garder l'ancienne, remplacez-y « aliases » par slug: "${slug}".`,
    ];
  },
};
