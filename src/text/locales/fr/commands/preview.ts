/** Messages of the preview in the browser, in French. */
import { frenchDate } from "../../../date.ts";
import { fr } from "../../../sentence.ts";
import type { PreviewTexts } from "../../commands/preview.ts";

export const preview: PreviewTexts = {
  banner: "Aperçu",
  draft: fr`Brouillon : seul cet aperçu le montre, il n'est pas publié.`,
  future: (due) =>
    fr`Article à venir : seul cet aperçu le montre. Il paraîtra à la première construction après le ${frenchDate(due)}.`,
  problems: (errors) =>
    errors > 1
      ? fr`${errors} erreurs empêchent de construire le site`
      : fr`Une erreur empêche de construire le site`,
  more: (count) =>
    count > 1 ? fr`Le terminal en montre ${count} autres.` : fr`Le terminal en montre une autre.`,
  behind: fr`La page qui est derrière est celle d'avant l'erreur. Ce message disparaîtra dès que l'erreur sera corrigée.`,
  close: fr`Fermer (Échap)`,
  noSiteTitle: fr`Le site n'a pas encore pu être construit`,
  noSite: fr`Corrigez ce que dit le terminal : le site paraîtra ici.`,
  notFound: fr`Il n'y a pas de page à cette adresse.`,
  onlyRead: fr`L'aperçu ne répond qu'à GET et à HEAD.`,
  badAddress: fr`Cette adresse n'est pas bien formée.`,
  unknownHost: (host) =>
    fr`L'aperçu ne répond pas au nom « ${host} » : ouvrez l'adresse que donne le terminal.`,
};
