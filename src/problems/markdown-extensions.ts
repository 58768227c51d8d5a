/** E58x, W58x: what Tribune reads besides CommonMark: boxes, anchors of headings, links by a title. */
import { fr } from "../text/sentence.ts";
import { correction, define } from "./problem.ts";
import { WITHHELD, type Withheld } from "./withheld.ts";

/** More files than these are not listed. */
const MOST_NAMES = 5;

/** An address, or a file of another kind than texts. */
const IS_TARGET = /^[a-z][a-z\d+.-]*:\S|^www\.|\.(?!md$)[a-z\d]{2,4}$/i;

export const markdownExtensions = {
  wikiLinkDead: define<{
    given: string;
    text: string;
    meant: string | undefined;
    /** Why the text that is called so is not published. */
    why: Withheld | undefined;
  }>(
    "E580",
    ({ given, text, meant, why }) => ({
      fr: why
        ? [fr`Aucun texte publié ne répond à « [[${given}]] » : ${WITHHELD[why].fr[0]}.`, WITHHELD[why].fr[1]]
        : meant
          ? fr`Aucun texte publié ne répond à « [[${given}]] » : vouliez-vous dire « [[${meant}]] » ?`
          : [
              fr`Aucun texte publié ne répond à « [[${given}]] ».`,
              IS_TARGET.test(text)
                ? fr`Les doubles crochets nomment un article : une adresse ou un fichier s'écrit [mots](${text}).`
                : fr`Écrivez entre les crochets le titre d'un article publié, son slug ou le nom de son fichier ; un brouillon ne répond pas.`,
            ],
      en: why
        ? [`No published text answers to "[[${given}]]": ${WITHHELD[why].en[0]}.`, WITHHELD[why].en[1]]
        : meant
          ? `No published text answers to "[[${given}]]": did you mean "[[${meant}]]"?`
          : [
              `No published text answers to "[[${given}]]".`,
              IS_TARGET.test(text)
                ? `Double brackets name an article: an address or a file is written [words](${text}).`
                : "Write the title of a published article, its slug or the name of its file between the brackets; a draft does not answer.",
            ],
      instead: correction(text, meant),
    }),
    { adjustable: true },
  ),
  wikiLinkAmbiguous: define<{ given: string; names: readonly string[] }>(
    "E581",
    ({ given, names }) => {
      const shown = names.slice(0, MOST_NAMES).map((name) => `[[${name}]]`);
      const more = names.length > shown.length ? "…" : "";
      return {
        fr: [
          fr`Plusieurs textes répondent à « [[${given}]] ».`,
          fr`Dites lequel par son fichier : ${shown.join(", ")}${more}.`,
        ],
        en: [
          `Several texts answer to "[[${given}]]".`,
          `Say which one by its file: ${shown.join(", ")}${more}.`,
        ],
      };
    },
    { adjustable: true },
  ),
  wikiEmbed: define<{ written: string; mended: string | undefined }>(
    "E582",
    ({ written, mended }) => ({
      fr: fr`« ${written} » n'insère rien dans un article : une image s'écrit ![description](fichier), un lien [[titre]].`,
      en: `"${written}" inserts nothing into an article: a picture is written ![description](file), a link [[title]].`,
      instead: correction(written, mended),
    }),
    { adjustable: true },
  ),
  alertUnknown: define<{ given: string; meant: string | undefined }>("W583", ({ given, meant }) => ({
    fr: [
      fr`« [!${given}] » n'est pas un encadré connu : la ligne paraîtra telle quelle dans une citation.`,
      fr`Écrivez [!NOTE], [!CONSEIL], [!IMPORTANT], [!ATTENTION], [!PRUDENCE] ou [!À RETENIR].`,
    ],
    en: [
      `"[!${given}]" is not a known box: the line will appear as it is typed, in a quote.`,
      "Write [!NOTE], [!TIP], [!IMPORTANT], [!WARNING], [!CAUTION] or [!TAKEAWAY].",
    ],
    instead: correction(`[!${given}]`, meant && `[!${meant.toUpperCase()}]`),
  })),
  alertEmpty: define<{ given: string }>("W584", ({ given }) => ({
    fr: [
      fr`L'encadré « [!${given}] » est vide : la ligne paraîtra telle quelle dans une citation.`,
      fr`Mettez son texte à la ligne suivante, derrière le signe >.`,
    ],
    en: [
      `The box "[!${given}]" is empty: the line will appear as it is typed, in a quote.`,
      "Put its text on the next line, behind the sign >.",
    ],
  })),
  anchorUnreadable: define<{ written: string; meant: string | undefined }>("W585", ({ written, meant }) => ({
    fr: [
      fr`« ${written} » n'est pas une ancre, et paraîtra tel quel dans l'intertitre.`,
      fr`Une ancre n'a que des lettres, des chiffres et des tirets : ## Titre {#mon-ancre}.`,
    ],
    en: [
      `"${written}" is not an anchor, and will appear in the heading as it is typed.`,
      "An anchor has only letters, digits and hyphens: ## Title {#my-anchor}.",
    ],
    instead: correction(written, meant && `{#${meant}}`),
  })),
  anchorTwice: define<{ anchor: string }>("W586", ({ anchor }) => ({
    fr: [
      fr`L'ancre « #${anchor} » est déjà donnée à un intertitre de ce texte : les liens mèneront au premier.`,
      fr`Donnez une autre ancre à celui-ci.`,
    ],
    en: [
      `The anchor "#${anchor}" is given to a heading of this text already: links will lead to the first one.`,
      "Give this one another anchor.",
    ],
  })),
  linkInLink: define<{ inner: string }>("W588", ({ inner }) => ({
    fr: [
      fr`Un lien ne peut pas en contenir un autre : autour de « ${inner} », les signes paraîtront tels quels.`,
      fr`Gardez l'un des deux, ou mettez-les l'un après l'autre.`,
    ],
    en: [
      `A link cannot hold another link: the signs around "${inner}" will appear as they are typed.`,
      "Keep one of the two, or put one after the other.",
    ],
  })),
  anchorOfPage: define<{ anchor: string; written: string; id: string }>(
    "W587",
    ({ anchor, written, id }) => ({
      fr: fr`L'ancre « #${anchor} » est celle d'une autre partie de la page : celle de l'intertitre sera « #${id} ».`,
      en: `The anchor "#${anchor}" belongs to another part of the page: the heading's will be "#${id}".`,
      instead: correction(written, `{#${id}}`),
    }),
  ),
};
