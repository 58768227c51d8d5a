/** E64x: what the site's own code does: its layouts, its configuration, what they import. */
import { fr } from "../text/sentence.ts";
import { define } from "./problem.ts";

export const layouts = {
  siteCodeFailed: define<{ message: string; page: string | undefined }>("E640", ({ message, page }) => ({
    fr: page
      ? fr`Ce code du site échoue en rendant « ${page} » : ${message}`
      : fr`Ce code du site échoue : ${message}`,
    en: page
      ? `This code of the site fails while it renders "${page}": ${message}`
      : `This code of the site fails: ${message}`,
  })),
  configNotTribune: define("E641", () => ({
    fr: [
      fr`« .eleventy.ts » n'exporte pas par défaut ce que donne « tribune({ … }) ».`,
      fr`Il doit finir par « export default tribune({ … }); », avec les réglages du journal entre les accolades.`,
    ],
    en: [
      '".eleventy.ts" does not export by default what "tribune({ … })" returns.',
      'It must end with "export default tribune({ … });", with the settings of the journal between the braces.',
    ],
  })),
  requestBlocked: define<{
    directive: string;
    /** An origin; undefined for what is written in the page itself. */
    source: string | undefined;
    path: string;
    pages: number;
    mended: string | undefined;
  }>("W642", ({ directive, source, path, pages, mended }) => {
    const what = source === undefined ? writtenIn(directive) : askedOf(directive, source);
    return {
      fr: [
        pages === 1
          ? fr`La page « ${path} » demande ${what.fr}, que la politique de contenu du site bloque.`
          : fr`${pages} pages, comme « ${path} », demandent ${what.fr}, que la politique de contenu du site bloque.`,
        mended === undefined
          ? fr`Retirez-le du gabarit : aucun réglage ne le laisse passer.`
          : fr`Cette ligne va dans « headers » et le laisse passer ; si le site n'en a pas besoin, retirez-le du gabarit.`,
      ],
      en: [
        pages === 1
          ? `The page "${path}" asks for ${what.en}, which the site's content policy blocks.`
          : `${pages} pages, such as "${path}", ask for ${what.en}, which the site's content policy blocks.`,
        mended === undefined
          ? "Remove it from the layout: no setting lets it through."
          : 'That line goes into "headers" and lets it through; if the site does not need it, remove it from the layout.',
      ],
      mended,
    };
  }),
  inlineBlocked: define<{ attribute: string; path: string; pages: number }>(
    "W643",
    ({ attribute, path, pages }) => {
      const isStyle = attribute === "style";
      return {
        fr: [
          pages === 1
            ? fr`Sur la page « ${path} », l'attribut « ${attribute} » est sans effet : la politique de contenu du site le bloque.`
            : fr`Sur ${pages} pages, comme « ${path} », l'attribut « ${attribute} » est sans effet : la politique de contenu du site le bloque.`,
          isStyle
            ? fr`Donnez une classe à l'élément, et mettez le style dans une feuille de « layouts/styles/ ».`
            : fr`Mettez le code dans un fichier de script qui appelle « addEventListener ».`,
        ],
        en: [
          pages === 1
            ? `On the page "${path}", the attribute "${attribute}" has no effect: the site's content policy blocks it.`
            : `On ${pages} pages, such as "${path}", the attribute "${attribute}" has no effect: the site's content policy blocks it.`,
          isStyle
            ? 'Give the element a class, and put the style into a sheet of "layouts/styles/".'
            : 'Put the code into a script file that calls "addEventListener".',
        ],
      };
    },
  ),
  volatileUnknown: define<{ name: string; meant: string | undefined }>("E644", ({ name, meant }) => ({
    fr: [
      fr`Aucun filtre, shortcode ou transformation que les gabarits puissent appeler ne s'appelle « ${name} ».`,
      meant === undefined
        ? fr`Retirez ce nom de « volatile », ou ajoutez le filtre avec « config.addFilter ».`
        : fr`Vouliez-vous dire « ${meant} » ?`,
    ],
    en: [
      `No filter, shortcode or transform that layouts could call is named "${name}".`,
      meant === undefined
        ? 'Remove the name from "volatile", or add the filter with "config.addFilter".'
        : `Did you mean "${meant}"?`,
    ],
  })),
  pageDishonest: define<{
    duty: "disclaimer" | "disclosure" | "corrections" | "withdrawal" | "noindex";
    /** The first text of which that is so. */
    first: string;
    pages: number;
  }>("E812", ({ duty, first, pages }) => {
    const { fr: what, en: whatInEnglish, write } = DUTIES[duty];
    return {
      fr: [
        pages === 1
          ? fr`La page de « ${first} » laisse de côté ${what}.`
          : fr`${pages} pages, comme celle de « ${first} », laissent de côté ${what}.`,
        fr`Le gabarit doit l'écrire, sans le cacher : « ${write} ».`,
      ],
      en: [
        pages === 1
          ? `The page of "${first}" leaves out ${whatInEnglish}.`
          : `${pages} pages, such as that of "${first}", leave out ${whatInEnglish}.`,
        `The layout must write it, without hiding it: "${write}".`,
      ],
    };
  }),
};

interface Named {
  readonly fr: string;
  readonly en: string;
}

function writtenIn(directive: string): Named {
  return directive === "style-src"
    ? { fr: "un style écrit dans la page", en: "a style written in the page" }
    : { fr: "un script écrit dans la page", en: "a script written in the page" };
}

/** By directive, what is asked of an origin. */
const KINDS: ReadonlyMap<string, Named> = new Map([
  ["script-src", { fr: "un script de", en: "a script from" }],
  ["style-src", { fr: "une feuille de style de", en: "a style sheet from" }],
  ["img-src", { fr: "une image de", en: "a picture from" }],
  ["font-src", { fr: "une police de", en: "a font from" }],
  ["media-src", { fr: "un son ou une vidéo de", en: "a sound or video from" }],
  ["frame-src", { fr: "un cadre de", en: "a frame from" }],
  ["form-action", { fr: "un formulaire envoyé à", en: "a form that is sent to" }],
]);

function askedOf(directive: string, source: string): Named {
  const kind = KINDS.get(directive) ?? { fr: "un fichier de", en: "a file from" };
  return { fr: `${kind.fr} ${source}`, en: `${kind.en} ${source}` };
}

/** What a page may lack, and what its layout writes to say it. */
const DUTIES = {
  disclaimer: {
    fr: fr`l'avertissement de l'article`,
    en: "the article's disclaimer",
    write: "article.disclaimer",
  },
  disclosure: {
    fr: fr`la déclaration d'intérêts de l'article`,
    en: "the article's disclosure",
    write: "article.disclosure",
  },
  corrections: {
    fr: fr`les corrections de l'article`,
    en: "the article's corrections",
    write: "corrections(article, site)",
  },
  withdrawal: {
    fr: fr`la raison du retrait de l'article`,
    en: "the reason why the article was withdrawn",
    write: "tombstone(article, article.withdrawn, site)",
  },
  noindex: {
    fr: fr`la balise « noindex », qui tient le texte hors des moteurs de recherche`,
    en: 'the "noindex" tag, which keeps the text out of search engines',
    write: "noindex: true",
  },
} as const;
