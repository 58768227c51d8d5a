/** What the preview says in the browser, in each language. */
import { type DayAndTime, englishDate, frenchDate } from "../../../text/date.ts";
import type { Language } from "../../../text/language.ts";
import { fr } from "../../../text/sentence.ts";

export interface DevWords {
  /** The name of the banner, for those who do not see it. */
  readonly banner: string;
  readonly draft: string;
  future(due: DayAndTime): string;
  /** The heading of the overlay. */
  problems(errors: number): string;
  /** How many problems the overlay does not hold. */
  more(count: number): string;
  /** What is below the overlay. */
  readonly behind: string;
  readonly close: string;
  readonly noSiteTitle: string;
  readonly noSite: string;
  readonly notFound: string;
  readonly onlyRead: string;
  readonly badAddress: string;
  unknownHost(host: string): string;
}

export const DEV_WORDS: Readonly<Record<Language, DevWords>> = {
  fr: {
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
  },
  en: {
    banner: "Preview",
    draft: "Draft: only this preview shows it, it is not published.",
    future: (due) =>
      `Article of the future: only this preview shows it. It will appear with the first build after ${englishDate(due)}.`,
    problems: (errors) =>
      errors > 1
        ? `${errors} errors keep the site from being built`
        : "An error keeps the site from being built",
    more: (count) => (count > 1 ? `The terminal shows ${count} more.` : "The terminal shows one more."),
    behind: "The page behind is that of before the error. This message goes as soon as the error is mended.",
    close: "Close (Esc)",
    noSiteTitle: "The site could not be built yet",
    noSite: "Mend what the terminal tells: the site will appear here.",
    notFound: "There is no page at this address.",
    onlyRead: "The preview answers GET and HEAD alone.",
    badAddress: "This address is not well formed.",
    unknownHost: (host) =>
      `The preview does not answer to the name "${host}": open the address that the terminal gives.`,
  },
};
