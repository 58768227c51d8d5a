/** E64x: what the site's own code does. */
import { fr } from "../../src/text/sentence.ts";
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
  requestBlocked: {
    fr: {
      title: "Demande que la politique de contenu bloque",
      what: fr`Un gabarit, un filtre ou une transformation du site met dans les pages un script, un cadre, un formulaire, une feuille de style, une image ou un son d'un autre site, ou un script écrit dans la page. Les règles que le build écrit pour l'hébergeur ne laissent passer que ce que le journal nomme.`,
      why: fr`Le navigateur refuse cette demande sans rien montrer : les statistiques, la lettre d'information ou le lecteur manquent, et personne ne sait pourquoi.`,
      mend: fr`Copiez la ligne proposée dans ${code("headers")}, par exemple ${code('headers: { contentPolicy: { "script-src": ["https://stats.example"] } }')}, ou retirez la demande. Un script écrit dans la page est nommé par son empreinte, qui change avec lui.`,
    },
    en: {
      title: "Request that the content policy blocks",
      what: "A layout, a filter or a transform of the site puts a script, a frame, a form, a style sheet, a picture or a sound from another site into the pages, or a script written in the page. The rules that the build writes for the host let through only what the journal names.",
      why: "The browser refuses the request without showing anything: statistics, newsletter or player are missing, and nobody knows why.",
      mend: 'Copy the line that is proposed into `headers`, for instance `headers: { contentPolicy: { "script-src": ["https://stats.example"] } }`, or remove the request. A script written in the page is named by its digest, which changes with it.',
    },
  },
  inlineBlocked: {
    fr: {
      title: "Attribut que la politique de contenu bloque",
      what: fr`Un gabarit du site écrit un attribut comme ${code("onclick")} ou ${code("style")}, que la politique de contenu ne laisse pas agir.`,
      why: fr`Le bouton ne ferait rien, ou l'élément n'aurait pas son aspect, sur le site publié seulement.`,
      mend: fr`Mettez le style dans une feuille de ${code("layouts/styles/")}, et le code dans un fichier de script.`,
    },
    en: {
      title: "Attribute that the content policy blocks",
      what: "A layout of the site writes an attribute such as `onclick` or `style`, which the content policy does not let act.",
      why: "The button would do nothing, or the element would look wrong, on the published site only.",
      mend: "Put the style into a sheet of `layouts/styles/`, and the code into a script file.",
    },
  },
  volatileUnknown: {
    fr: {
      title: fr`Nom inconnu dans « volatile »`,
      what: fr`L'option ${code("volatile")} de ${code(".eleventy.ts")} nomme un filtre, un shortcode ou une transformation que le site n'a pas, ou qui n'existe que pour une autre langue de gabarits.`,
      why: fr`Les pages qui l'appellent seraient reprises d'une construction à l'autre, avec ce qu'il donnait alors.`,
      mend: fr`Corrigez le nom, ou retirez-le. Un filtre ajouté pour Nunjucks ou Liquid seul n'a pas besoin d'y être : les gabarits du site dans ces langues sont rendus à chaque construction.`,
    },
    en: {
      title: "Unknown name in `volatile`",
      what: "The option `volatile` of `.eleventy.ts` names a filter, a shortcode or a transform that the site does not have, or that exists for another template language only.",
      why: "Pages that call it would be kept from build to build, with what it gave then.",
      mend: "Correct the name, or remove it. A filter added for Nunjucks or Liquid alone need not be there: the site's own templates in these languages are rendered in every build.",
    },
  },
  pageDishonest: {
    fr: {
      title: "Page qui tait ce qu’elle doit dire",
      what: fr`Un gabarit du site, ou une transformation, laisse de côté l'avertissement d'un article, sa déclaration d'intérêts, ses corrections, la raison de son retrait, ou la balise ${code("noindex")} d'un texte qui ne doit pas être trouvé. Ce qui est dans un commentaire ou un élément ${code("hidden")} ne compte pas.`,
      why: fr`Le lecteur doit savoir que c'est une opinion, qui la signe et ce qui en a été corrigé. Un texte retiré ou caché aux moteurs de recherche y reviendrait.`,
      mend: fr`Partez du gabarit du moteur, dans le guide de l'éditeur, et gardez-en ces parties.`,
    },
    en: {
      title: "Page that keeps back what it must say",
      what: "A layout of the site, or a transform, leaves out an article's disclaimer, its disclosure, its corrections, the reason of its withdrawal, or the `noindex` tag of a text that is not to be found. What is in a comment or a `hidden` element does not count.",
      why: "Readers must know that this is an opinion, who signs it and what of it was corrected. A text that was withdrawn, or is hidden from search engines, would come back there.",
      mend: "Start from the engine's layout, in the publisher's guide, and keep these parts of it.",
    },
  },
} satisfies Partial<Record<ProblemName, Explained>>;
