/** W5xx: what other programs read in a text, and Tribune does not. */
import { fr } from "../text/sentence.ts";
import { correction, define, type Replacement } from "./problem.ts";

export const dialects = {
  languageUnbracketed: define<{ written: string; meant: string }>("W599", ({ written, meant }) => ({
    fr: fr`« ${written} » paraîtra tel quel : les mots d'une autre langue se mettent entre crochets.`,
    en: `"${written}" will appear as it is typed: words of another language are put in square brackets.`,
    instead: correction(written, meant),
  })),
  attributes: define<{ given: string; anchor: string | undefined } & Replacement>(
    "W555",
    ({ given, anchor = "", written, meant }) => ({
      fr: [
        fr`« ${given} » n'a pas de sens ici, et paraîtra tel quel.`,
        anchor === ""
          ? fr`Retirez-le : un texte n'a ni classes ni attributs ; seul un intertitre prend une ancre, ## Titre {#ancre}.`
          : meant === undefined
            ? fr`Retirez cette ligne, et mettez l'ancre à la fin de l'intertitre : ## Titre {#${anchor}}.`
            : fr`Une ancre s'écrit {#${anchor}}, après une espace, à la fin de l'intertitre.`,
      ],
      en: [
        `"${given}" means nothing here, and will appear as it is typed.`,
        anchor === ""
          ? "Remove it: a text has neither classes nor attributes; only a heading takes an anchor, ## Title {#anchor}."
          : meant === undefined
            ? `Remove this line, and put the anchor at the end of the heading: ## Title {#${anchor}}.`
            : `An anchor is written {#${anchor}}, after a space, at the end of the heading.`,
      ],
      instead: correction(written, meant),
    }),
  ),
  blockId: define<{ written: string }>("W556", ({ written }) => ({
    fr: [
      fr`« ${written.trim()} » n'est pas un repère ici, et paraîtra tel quel.`,
      fr`Retirez-le ; un lien mène à un intertitre : [texte](fichier.md#intertitre).`,
    ],
    en: [
      `"${written.trim()}" is no block reference here, and will appear as it is typed.`,
      "Remove it; a link leads to a heading: [text](file.md#heading).",
    ],
    instead: correction(written, written === written.trimStart() ? undefined : ""),
  })),
  contentsMark: define<{ written: string }>("W557", ({ written }) => ({
    fr: [
      fr`« ${written} » n'insère pas de sommaire, et paraîtra tel quel.`,
      fr`Retirez cette ligne, et écrivez « toc: true » en tête du fichier, entre les « --- ».`,
    ],
    en: [
      `"${written}" inserts no table of contents, and will appear as it is typed.`,
      'Remove this line, and write "toc: true" at the head of the file, between the "---".',
    ],
  })),
  templateTag: define<{ given: string } & Replacement>("W558", ({ given, written, meant }) => ({
    fr: meant
      ? fr`« ${given} » vient d'un autre logiciel, et paraîtra tel quel.`
      : [
          fr`« ${given} » vient d'un autre logiciel, et paraîtra tel quel.`,
          fr`Écrivez en Markdown ce qu'il montrait, ou retirez-le ; pour en parler, mettez-le entre accents graves.`,
        ],
    en: meant
      ? `"${given}" belongs to another program, and will appear as it is typed.`
      : [
          `"${given}" belongs to another program, and will appear as it is typed.`,
          "Write in Markdown what it showed, or remove it; to speak of it, put it in backquotes.",
        ],
    instead: correction(written, meant),
  })),
  mdx: define<{ given: string }>("W559", ({ given }) => ({
    fr: [
      fr`« ${given} » vient de MDX : rien n'est exécuté dans un texte, et cela paraîtra tel quel.`,
      fr`Retirez-le, et écrivez en Markdown ce qu'il montrait.`,
    ],
    en: [
      `"${given}" belongs to MDX: nothing is run in a text, and it will appear as it is typed.`,
      "Remove it, and write in Markdown what it showed.",
    ],
  })),
  admonition: define<{ given: string; meant: string }>("W577", ({ given, meant }) => ({
    fr: [
      fr`« ${given} » n'ouvre pas d'encadré ici, et paraîtra tel quel.`,
      fr`Écrivez « ${meant} » sur cette ligne, puis le texte sans retrait, puis une ligne « ::: ».`,
    ],
    en: [
      `"${given}" opens no box here, and will appear as it is typed.`,
      `Write "${meant}" on this line, then the text without indentation, then a line ":::".`,
    ],
  })),
  raisedOrLowered: define<Replacement & { isRaised: boolean }>("W579", ({ written, meant, isRaised }) => ({
    fr: meant
      ? fr`« ${written} » ne met rien en ${isRaised ? "exposant" : "indice"}, et paraîtra tel quel.`
      : [
          fr`« ${written} » ne met rien en ${isRaised ? "exposant" : "indice"}, et paraîtra tel quel.`,
          fr`Retirez les signes : seuls les chiffres ont leurs caractères, comme ${isRaised ? "m²" : "CO₂"}.`,
        ],
    en: meant
      ? `"${written}" ${isRaised ? "raises" : "lowers"} nothing, and will appear as it is typed.`
      : [
          `"${written}" ${isRaised ? "raises" : "lowers"} nothing, and will appear as it is typed.`,
          `Remove the signs: only digits have characters of that kind, such as ${isRaised ? "m²" : "CO₂"}.`,
        ],
    instead: correction(written, meant),
  })),
  reviewMark: define<{ given: string }>("W598", ({ given }) => ({
    fr: [
      fr`« ${given} » est une marque de relecture, et paraîtra telle quelle, avec ce qu'elle contient.`,
      fr`Gardez ce qui doit paraître, et retirez le reste ; une remarque pour vous seul s'écrit %% ainsi %%.`,
    ],
    en: [
      `"${given}" is a mark of revision, and will appear as it is typed, with what it holds.`,
      "Keep what is to appear and remove the rest; a remark for yourself alone is written %% like this %%.",
    ],
  })),
  comment: define<{ count: number }>("W545", ({ count }) => ({
    fr:
      count === 1
        ? fr`Ce commentaire (%% … %%) ne paraîtra nulle part.`
        : fr`Ce commentaire (%% … %%) et les autres, ${count} dans ce texte, ne paraîtront nulle part.`,
    en:
      count === 1
        ? "This comment (%% … %%) will appear nowhere."
        : `This comment (%% … %%) and the others, ${count} in this text, will appear nowhere.`,
  })),
  commentInField: define<Replacement>(
    "E596",
    ({ written, meant }) => ({
      fr: fr`Un commentaire (%% … %%) n'est lu comme tel que dans le texte : ici, il paraîtrait.`,
      en: "A comment (%% … %%) is read as one in the text alone: here it would appear.",
      instead: correction(written, meant),
    }),
    { adjustable: false },
  ),
  commentUnclosed: define(
    "E595",
    () => ({
      fr: [
        fr`Ce commentaire ouvert par %% n'est pas fermé : il paraîtrait dans le texte.`,
        fr`Fermez-le par %% dans le même paragraphe, ou mettez-le entre deux lignes %% ; si ces signes doivent paraître, mettez une barre oblique inverse devant (\\%%).`,
      ],
      en: [
        "This comment opened by %% is not closed: it would appear in the text.",
        "Close it with %% in the same paragraph, or put it between two lines %%; if these signs are to appear, put a backslash before them (\\%%).",
      ],
    }),
    { adjustable: false },
  ),
};
