/** E8xx: the finished site, before it takes the place of the last one. */
import { fr } from "../text/sentence.ts";
import { define } from "./problem.ts";

const FLAWS = {
  missing: { fr: fr`n'a pas été écrite`, en: "was not written" },
  empty: { fr: fr`est vide`, en: "is empty" },
  cut: { fr: fr`ne finit pas par « </html> »`, en: 'does not end with "</html>"' },
} as const;

export const publication = {
  pageIncomplete: define<{ path: string; what: keyof typeof FLAWS }>(
    "E801",
    ({ path, what }) => ({
      fr: [
        fr`La page « ${path} » ${FLAWS[what].fr} : le site n'est pas publié.`,
        fr`Voyez si une mise en page de « layouts/ » ou un réglage d'Eleventy la retire ou la coupe.`,
      ],
      en: [
        `The page "${path}" ${FLAWS[what].en}: the site is not published.`,
        'See whether a layout in "layouts/" or a setting of Eleventy takes it away or cuts it.',
      ],
    }),
    { adjustable: true },
  ),
  pageMoved: define<{ path: string; slug: string | undefined; mended: string }>(
    "E802",
    ({ path, slug, mended }) => ({
      fr: [
        fr`Cet article a changé d'adresse, et les liens vers l'ancienne, « ${path} », ne mèneraient plus nulle part.`,
        slug === undefined
          ? fr`Si personne ne l'a encore lue, publiez avec « tribune build --allow-removed ».`
          : fr`Pour garder l'ancienne adresse, écrivez plutôt « slug: ${slug} » ; si personne ne l'a encore lue, publiez avec « tribune build --allow-removed ».`,
      ],
      en: [
        `This article has changed its address, and links to the old one, "${path}", would lead nowhere.`,
        slug === undefined
          ? 'If nobody has read it yet, publish with "tribune build --allow-removed".'
          : `To keep the old address, write "slug: ${slug}" instead; if nobody has read it yet, publish with "tribune build --allow-removed".`,
      ],
      mended,
    }),
    { adjustable: true },
  ),
  pageHeld: define<{ path: string; mended: string }>(
    "E803",
    ({ path, mended }) => ({
      fr: [
        fr`Cet article n'est plus publié, et les liens vers « ${path} » ne mèneraient plus nulle part : dites qu'il est retiré.`,
        fr`Pour l'effacer sans le dire, publiez avec « tribune build --allow-removed ».`,
      ],
      en: [
        `This article is no longer published, and links to "${path}" would lead nowhere: say that it is withdrawn.`,
        'To remove it without saying so, publish with "tribune build --allow-removed".',
      ],
      mended,
    }),
    { adjustable: true },
  ),
  pageGone: define<{ path: string }>(
    "E804",
    ({ path }) => ({
      fr: [
        fr`La page « ${path} » est publiée, et rien ne la remplace : les liens vers elle ne mèneraient plus nulle part.`,
        fr`Ajoutez cette adresse aux « aliases » d'un autre article ou aux « redirects » du journal, remettez le fichier avec « withdrawn », ou publiez avec « tribune build --allow-removed ».`,
      ],
      en: [
        `The page "${path}" is published, and nothing replaces it: links to it would lead nowhere.`,
        'Add this address to the "aliases" of another article or to the journal\'s "redirects", put the file back with "withdrawn", or publish with "tribune build --allow-removed".',
      ],
    }),
    { adjustable: true },
  ),
  listGone: define<{ path: string }>("W805", ({ path }) => ({
    fr: fr`La page « ${path} » disparaît : plus aucun article n'y figure.`,
    en: `The page "${path}" disappears: no article is on it any more.`,
  })),
  filesGone: define<{ path: string; others: number }>("W330", ({ path, others }) => ({
    fr: [
      others === 0
        ? fr`Le fichier « ${path} », qui était publié, disparaît : les liens d'ailleurs ne mèneraient plus nulle part.`
        : fr`Des fichiers qui étaient publiés disparaissent, « ${path} » et ${others} ${others === 1 ? "autre" : "autres"} : les liens d'ailleurs ne mèneraient plus nulle part.`,
      others === 0
        ? fr`Liez-le de nouveau dans un article, ou dites dans « redirects » du journal où il se trouve maintenant.`
        : fr`Liez-les de nouveau dans un article, ou dites dans « redirects » du journal où ils se trouvent maintenant.`,
    ],
    en: [
      others === 0
        ? `The file "${path}", which was published, disappears: links to it from elsewhere lead nowhere.`
        : `Files that were published disappear, "${path}" and ${others} ${others === 1 ? "other" : "others"}: links to them from elsewhere lead nowhere.`,
      `Link to ${others === 0 ? "it" : "them"} again in an article, or say in the journal's "redirects" where ${others === 0 ? "it is" : "they are"} now.`,
    ],
  })),
  builtLinkDead: define<{ target: string; meant?: string | undefined; pages: number }>(
    "W806",
    ({ target, meant, pages }) => {
      const maybe = {
        fr: meant === undefined ? "." : fr` : vouliez-vous dire « ${meant} » ?`,
        en: meant === undefined ? "." : `: did you mean "${meant}"?`,
      };
      return {
        fr:
          pages === 1
            ? fr`Un lien de cette page ne mène nulle part : « ${target} »${maybe.fr}`
            : fr`Un lien de cette page, et de ${pages} en tout, ne mène nulle part : « ${target} »${maybe.fr}`,
        en:
          pages === 1
            ? `A link of this page leads nowhere: "${target}"${maybe.en}`
            : `A link of this page, and of ${pages} in all, leads nowhere: "${target}"${maybe.en}`,
      };
    },
  ),
  builtAnchorDead: define<{ target: string; meant: string | undefined; pages: number }>(
    "W808",
    ({ target, meant, pages }) => ({
      fr: [
        pages === 1
          ? fr`Un lien d'ici vise « ${target} », une ancre qui n'existe pas.`
          : fr`Un lien de cette page, et de ${pages} en tout, vise « ${target} », une ancre qui n'existe pas.`,
        meant === undefined
          ? fr`La page visée n'a pas d'ancre qui y ressemble.`
          : fr`La plus proche est « #${meant} ».`,
      ],
      en: [
        pages === 1
          ? `A link here aims at "${target}", an anchor that is not there.`
          : `A link of this page, and of ${pages} in all, aims at "${target}", an anchor that is not there.`,
        meant === undefined
          ? "The page that it leads to has no anchor like it."
          : `The nearest is "#${meant}".`,
      ],
    }),
  ),
  builtHeading: define<{ count: number; pages: number }>("W809", ({ count, pages }) => ({
    fr: [
      count === 0
        ? fr`Cette page n'a pas de titre de premier rang (h1)${pages === 1 ? "" : fr`, comme ${pages} pages en tout`}.`
        : fr`Cette page a plusieurs titres de premier rang (h1)${pages === 1 ? "" : fr`, comme ${pages} pages en tout`}.`,
      fr`Donnez-lui-en un seul dans son modèle de « layouts/ ».`,
    ],
    en: [
      count === 0
        ? `This page has no heading of the first level (h1)${pages === 1 ? "" : `, as have ${pages} pages in all`}.`
        : `This page has several headings of the first level (h1)${pages === 1 ? "" : `, as have ${pages} pages in all`}.`,
      'Give it one and only one in its layout, in "layouts/".',
    ],
  })),
  builtTitleTwice: define<{ title: string; other: string; pages: number }>(
    "W810",
    ({ title, other, pages }) => ({
      fr:
        pages === 2
          ? fr`Cette page et « ${other} » ont le même titre (title) : « ${title} ».`
          : fr`Cette page, « ${other} » et d'autres, ${pages} en tout, ont le même titre (title) : « ${title} ».`,
      en:
        pages === 2
          ? `This page and "${other}" have the same title: "${title}".`
          : `This page, "${other}" and others, ${pages} in all, have the same title: "${title}".`,
    }),
  ),
  builtImageAlt: define<{ src: string; pages: number }>("W811", ({ src, pages }) => ({
    fr: [
      pages === 1
        ? fr`L'image « ${src} » de cette page n'a pas d'attribut « alt ».`
        : fr`L'image « ${src} » de cette page, et de ${pages} en tout, n'a pas d'attribut « alt ».`,
      fr`Dites ce qu'elle montre, ou écrivez alt="" si elle ne fait qu'orner.`,
    ],
    en: [
      pages === 1
        ? `The image "${src}" of this page has no "alt" attribute.`
        : `The image "${src}" of this page, and of ${pages} in all, has no "alt" attribute.`,
      'Say what it shows, or write alt="" if it only adorns.',
    ],
  })),
  builtIdTwice: define<{ id: string; pages: number }>("W576", ({ id, pages }) => ({
    fr: [
      pages === 1
        ? fr`Plusieurs éléments de cette page ont l'identifiant « ${id} ».`
        : fr`Plusieurs éléments de cette page, et de ${pages} en tout, ont l'identifiant « ${id} ».`,
      fr`Un lien n'atteint que le premier ; ajoutez un tiret bas à celui du modèle, « ${id}_ » : aucun intertitre ne finit ainsi.`,
    ],
    en: [
      pages === 1
        ? `Several elements of this page have the id "${id}".`
        : `Several elements of this page, and of ${pages} in all, have the id "${id}".`,
      `A link reaches only the first; add an underscore to that of the layout, "${id}_": no heading's ends with one.`,
    ],
  })),
  outputIsRelease: define("E807", () => ({
    fr: [
      fr`Ce site est publié par versions, dont les fichiers sont communs : Eleventy seul les changerait toutes.`,
      fr`Construisez par « tribune build », ou revenez à un vrai dossier par « tribune build --releases 0 ».`,
    ],
    en: [
      "This site is published as releases, which share their files: Eleventy by itself would change them all.",
      'Build with "tribune build", or go back to a real folder with "tribune build --releases 0".',
    ],
  })),
};
