/** E64x: what the site's own code does. */
import { fr } from "../../french/sentence.ts";
import { code, type Explained, type ProblemName } from "./explanation.ts";

export const aboutLayouts = {
  siteCodeFailed: {
    fr: {
      title: "Faute dans le code du site",
      what: fr`Un gabarit de ${code("layouts/")}, un filtre, une transformation ou un fichier qu'ils importent s'est arrêté sur une faute. Le message de JavaScript suit les deux-points ; la ligne et la colonne sont celles du code, et la page qui était rendue est nommée.`,
      why: fr`Sans ce code, des pages manqueraient ou seraient fausses : rien n'est publié, et le site en place n'a pas changé.`,
      mend: fr`Corrigez la ligne montrée. ${code("--debug")} donne la trace complète.`,
    },
    en: {
      title: "Mistake in the site's code",
      what: "A layout in `layouts/`, a filter, a transform or a file that they import stopped on a mistake. JavaScript's message follows the colon; line and column are those of the code, and the page that was being rendered is named.",
      why: "Without this code, pages would be missing or wrong: nothing is published, and the site in place has not changed.",
      mend: "Mend the line that is shown. `--debug` prints the whole stack trace.",
    },
  },
  configNotTribune: {
    fr: {
      title: "Configuration sans journal",
      what: fr`${code(".eleventy.ts")} se charge, mais son export par défaut n'est pas ce que donne ${code("tribune({ … })")} : c'est un objet, une autre fonction, ou rien.`,
      why: fr`Sans lui, Eleventy ferait des pages de tout ce qui se trouve dans le dossier, brouillons compris.`,
      mend: fr`Passez les réglages à ${code("tribune")} et exportez ce qu'elle rend : ${code("export default tribune({ … });")}.`,
    },
    en: {
      title: "Configuration without a journal",
      what: "`.eleventy.ts` loads, but its default export is not what `tribune({ … })` returns: it is an object, another function, or nothing.",
      why: "Without it, Eleventy would make pages of everything in the folder, drafts included.",
      mend: "Pass the settings to `tribune` and export what it returns: `export default tribune({ … });`.",
    },
  },
} satisfies Partial<Record<ProblemName, Explained>>;
