/** What an author said in words of another tool, or in a way that can be read twice. */
import { fr } from "../text/sentence.ts";
import { correction, define } from "./problem.ts";

/** What `draft` and `noindex` do. */
const WISHES = {
  draft: { fr: "le texte ne doit pas paraître", en: "the text must not be published" },
  noindex: {
    fr: "les moteurs de recherche doivent ignorer le texte",
    en: "search engines must leave the text out",
  },
} as const;

const pair = (marks: string) => [...marks].join(" ");

export const advice = {
  notPublic: define<{
    written: string;
    wish: keyof typeof WISHES;
    /** Whether `written` is all that the field says, so that it can be replaced. */
    isWhole: boolean;
    /** The line of the field itself, given already or proposed. */
    other: number | undefined;
    /** Whether that line says it already. */
    isTrue: boolean;
    /** Whether the field must be there, with another value. */
    isNeeded?: boolean;
    /** Whether the words may be those of the text itself. */
    mayBeMeant?: boolean;
  }>("E120", ({ written, wish, isWhole, other, isTrue, isNeeded = false, mayBeMeant = false }) => {
    const right = `${wish}: true`;
    const reason = {
      fr: fr`« ${written} » semble dire que ${WISHES[wish].fr}, ce qui s'écrit « ${right} ».`,
      en: `"${written}" seems to say that ${WISHES[wish].en}, which is written "${right}".`,
    };
    const shown = {
      fr: fr`Si le texte doit paraître avec ces mots, ajoutez une ligne « draft: false ».`,
      en: 'If the text should be published with these words, add a line "draft: false".',
    };
    if (isNeeded && mayBeMeant)
      return {
        fr: [reason.fr, fr`Ajoutez cette ligne. ${shown.fr}`],
        en: [reason.en, `Add that line. ${shown.en}`],
      };
    if (isNeeded)
      return {
        fr: [reason.fr, fr`Ajoutez cette ligne, et donnez à ce champ une vraie valeur.`],
        en: [reason.en, "Add that line, and give this field a real value."],
      };
    if (isTrue)
      return {
        fr: [reason.fr, fr`Retirez-la : la ligne ${other ?? 0} le dit déjà.`],
        en: [reason.en, `Remove it: line ${other ?? 0} says so already.`],
      };
    if (other !== undefined)
      return {
        fr: [reason.fr, fr`Écrivez « ${right} » à la ligne ${other}, puis retirez celle-ci.`],
        en: [reason.en, `Write "${right}" on line ${other}, then remove this one.`],
      };
    if (isWhole && mayBeMeant)
      return {
        fr: [reason.fr, shown.fr],
        en: [reason.en, shown.en],
        instead: correction(written, right),
      };
    if (isWhole) return { ...reason, instead: correction(written, right) };
    const replace = {
      fr: fr`Remplacez tout le champ par cette ligne.`,
      en: "Replace the whole field by that line.",
    };
    return {
      fr: [reason.fr, mayBeMeant ? `${replace.fr} ${shown.fr}` : replace.fr],
      en: [reason.en, mayBeMeant ? `${replace.en} ${shown.en}` : replace.en],
    };
  }),
  tagHides: define<{ tag: string }>("W124", ({ tag }) => ({
    fr: [
      fr`Le mot-clé « ${tag} » ne cache pas l'article : il va paraître.`,
      fr`S'il ne doit pas paraître, ajoutez une ligne « draft: true ».`,
    ],
    en: [
      `The tag "${tag}" does not hide the article: it is going to be published.`,
      'If it must not be, add a line "draft: true".',
    ],
  })),
  nameHides: define<{ name: string; isFolder: boolean }>("E269", ({ name, isFolder }) => ({
    fr: [
      isFolder
        ? fr`Le dossier « ${name} » ne cache pas ce texte : il paraîtrait.`
        : fr`Le nom « ${name} » ne cache pas ce texte : il paraîtrait.`,
      fr`Ajoutez à l'en-tête une ligne « draft: true » ou, s'il doit paraître, « draft: false ».`,
    ],
    en: [
      isFolder
        ? `The folder "${name}" does not hide this text: it would be published.`
        : `The name "${name}" does not hide this text: it would be published.`,
      'Add a line "draft: true" to the front matter or, if the text should be published, "draft: false".',
    ],
  })),
  hashComment: define<{ mended: string }>("E121", ({ mended }) => ({
    fr: fr`« # » commence ici un commentaire de YAML : ce qui le suit est perdu s'il n'est pas entre guillemets.`,
    en: '"#" begins a comment of YAML here: what follows it is lost unless it is quoted.',
    mended,
  })),
  curlyQuotes: define<{ marks: string; mended: string }>("E122", ({ marks, mended }) => ({
    fr: fr`YAML n'entoure une valeur que de guillemets droits : ceux-ci (${pair(marks)}) en feraient partie.`,
    en: `YAML puts a value in straight quotes only: these (${pair(marks)}) would be part of it.`,
    mended,
  })),
  curlyQuotesShown: define<{ marks: string; kept: string; mended: string }>(
    "W123",
    ({ marks, kept, mended }) => ({
      fr: [
        fr`Les guillemets (${pair(marks)}) qui entourent cette valeur paraîtront avec elle : YAML ne connaît que les droits.`,
        fr`S'ils doivent paraître, écrivez :  ${kept}`,
      ],
      en: [
        `The quotation marks (${pair(marks)}) around this value will appear with it: YAML knows straight ones only.`,
        `If they should appear, write:  ${kept}`,
      ],
      mended,
    }),
  ),
  authorsInOne: define<{ given: string; items: readonly string[] | undefined }>(
    "E240",
    ({ given, items }) => ({
      fr: [
        fr`« ${given} » semble nommer plusieurs auteurs.`,
        items
          ? fr`Donnez à chacun sa place dans la liste ; si c'est un seul nom, ajoutez-le à « authors » dans « .eleventy.ts ».`
          : fr`Écrivez une liste de noms complets, [Prénom Nom, Prénom Nom] ; si c'est un seul nom, mettez le prénom d'abord, ou ajoutez-le à « authors » dans « .eleventy.ts ».`,
      ],
      en: [
        `"${given}" seems to name several authors.`,
        items
          ? 'Give each their own place in the list; if it is a single name, add it to "authors" in ".eleventy.ts".'
          : 'Write a list of full names, [First Last, First Last]; if it is a single name, put the first name first, or add it to "authors" in ".eleventy.ts".',
      ],
      items,
    }),
  ),
  dateTwoReadings: define<{ given: string; dayFirst: string; monthFirst: string }>(
    "E241",
    ({ given, dayFirst, monthFirst }) => ({
      fr: [
        fr`La date « ${given} » peut se lire de deux façons : ${dayFirst} (jour d'abord) ou ${monthFirst} (mois d'abord).`,
        fr`Écrivez celle des deux que vous voulez dire.`,
      ],
      en: [
        `The date "${given}" can be read in two ways: ${dayFirst} (day first) or ${monthFirst} (month first).`,
        "Write the one that you mean.",
      ],
    }),
  ),
  addressMisspelt: define<{ given: string; meant: string }>(
    "E570",
    ({ given, meant }) => ({
      fr: fr`« ${given} » n'est pas une adresse que le navigateur comprenne : vouliez-vous dire « ${meant} » ?`,
      en: `"${given}" is no address that a browser understands: did you mean "${meant}"?`,
      instead: correction(given, meant),
    }),
    { adjustable: true },
  ),
  fileNameDiffers: define<{ given: string; meant: string }>(
    "E571",
    ({ given, meant }) => ({
      fr: fr`Le fichier s'appelle « ${meant} », non « ${given} » : majuscules, minuscules et barres comptent.`,
      en: `The file is called "${meant}", not "${given}": capitals, small letters and slashes count.`,
      instead: correction(given, meant),
    }),
    { adjustable: true },
  ),
  onComputer: define<{ kind: "link" | "image"; given: string; name: string; beside: string | undefined }>(
    "E572",
    ({ kind, given, name, beside }) => ({
      fr: [
        fr`${kind === "link" ? "Le lien" : fr`L'image`} « ${given} » mène à un fichier de votre ordinateur, que personne d'autre ne peut ouvrir.`,
        beside === undefined
          ? fr`Copiez « ${name} » à côté de ce texte, et n'écrivez que son nom.`
          : fr`Le fichier est aussi à côté de ce texte : son nom suffit.`,
      ],
      en: [
        `The ${kind === "link" ? "link" : "picture"} "${given}" leads to a file of your computer, which nobody else can open.`,
        beside === undefined
          ? `Copy "${name}" beside this text, and write its name alone.`
          : "The file lies beside this text too: its name is enough.",
      ],
      instead: correction(given, beside),
    }),
  ),
  fileAtRoot: define<{ given: string; meant: string }>("W570", ({ given, meant }) => ({
    fr: fr`« ${given} » est cherché à la racine du site, mais un fichier de ce nom est à côté de ce texte : « ${meant} ».`,
    en: `"${given}" is looked for at the root of the site, but a file of that name lies beside this text: "${meant}".`,
    instead: correction(given, meant),
  })),
};
