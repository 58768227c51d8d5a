/** E64x: the site's own code: its layouts, its configuration and their imports, in French. */
import { fr } from "../../../sentence.ts";
import { DUTY_CODE, type LayoutSentences } from "../../problems/layouts.ts";

function writtenIn(directive: string): string {
  return directive === "style-src" ? "un style écrit dans la page" : "un script écrit dans la page";
}

/** What a page loads from an origin, by directive. */
const KINDS: ReadonlyMap<string, string> = new Map([
  ["script-src", "un script de"],
  ["style-src", "une feuille de style de"],
  ["img-src", "une image de"],
  ["font-src", "une police de"],
  ["media-src", "un son ou une vidéo de"],
  ["frame-src", "un cadre de"],
  ["form-action", "un formulaire envoyé à"],
]);

function askedOf(directive: string, source: string): string {
  const kind = KINDS.get(directive) ?? "un fichier de";
  return `${kind} ${source}`;
}

/** What a page may lack. */
const DUTIES = {
  disclaimer: fr`l'avertissement de l'article`,
  disclosure: fr`la déclaration d'intérêts de l'article`,
  corrections: fr`les corrections de l'article`,
  withdrawal: fr`la raison du retrait de l'article`,
  noindex: fr`la balise « noindex », qui tient le texte hors des moteurs de recherche`,
} as const;

export const layouts: LayoutSentences = {
  siteCodeFailed: ({ message, page }) =>
    page
      ? fr`Ce code du site échoue en rendant « ${page} » : ${message}`
      : fr`Ce code du site échoue : ${message}`,
  configNotTribune: [
    fr`« .eleventy.ts » n'exporte pas par défaut ce que donne « tribune({ … }) ».`,
    fr`Il doit finir par « export default tribune({ … }); », avec les réglages du journal entre les accolades.`,
  ],
  requestBlocked: ({ directive, source, path, pages, mended }) => {
    const what = source === undefined ? writtenIn(directive) : askedOf(directive, source);
    return [
      pages === 1
        ? fr`La page « ${path} » demande ${what}, que la politique de contenu du site bloque.`
        : fr`${pages} pages, comme « ${path} », demandent ${what}, que la politique de contenu du site bloque.`,
      mended === undefined
        ? fr`Retirez-le du gabarit : aucun réglage ne le laisse passer.`
        : fr`Cette ligne va dans « headers » et le laisse passer ; si le site n'en a pas besoin, retirez-le du gabarit.`,
    ];
  },
  inlineBlocked: ({ attribute, path, pages }) => {
    const isStyle = attribute === "style";
    return [
      pages === 1
        ? fr`Sur la page « ${path} », l'attribut « ${attribute} » est sans effet : la politique de contenu du site le bloque.`
        : fr`Sur ${pages} pages, comme « ${path} », l'attribut « ${attribute} » est sans effet : la politique de contenu du site le bloque.`,
      isStyle
        ? fr`Donnez une classe à l'élément, et mettez le style dans une feuille de « layouts/styles/ ».`
        : fr`Mettez le code dans un fichier de script qui appelle « addEventListener ».`,
    ];
  },
  volatileUnknown: ({ name, meant }) => [
    fr`Aucun filtre, shortcode ou transformation que les gabarits puissent appeler ne s'appelle « ${name} ».`,
    meant === undefined
      ? fr`Retirez ce nom de « volatile », ou ajoutez le filtre avec « config.addFilter ».`
      : fr`Vouliez-vous dire « ${meant} » ?`,
  ],
  pageDishonest: ({ duty, first, pages }) => {
    const what = DUTIES[duty];
    const write = DUTY_CODE[duty];
    return [
      pages === 1
        ? fr`La page de « ${first} » laisse de côté ${what}.`
        : fr`${pages} pages, comme celle de « ${first} », laissent de côté ${what}.`,
      fr`Le gabarit doit l'écrire, sans le cacher : « ${write} ».`,
    ];
  },
};
