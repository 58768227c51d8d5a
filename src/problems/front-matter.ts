/** E1xx: the front matter as text, before any field is looked at. */
import { fr } from "../text/sentence.ts";
import { correction, define } from "./problem.ts";

const MISSING = {
  fr: fr`il manque un signe, souvent « ] », « } » ou un guillemet`,
  en: 'a sign is missing, often "]", "}" or a quote',
};
const INDENT = {
  fr: "le décalage de cette ligne ne suit pas celui des autres",
  en: "this line is not indented like the others",
};

/** YAML's own error codes, in an editor's words. */
const YAML_REASONS: ReadonlyMap<string, { readonly fr: string; readonly en: string }> = new Map(
  Object.entries({
    MISSING_CHAR: MISSING,
    BAD_INDENT: INDENT,
    BLOCK_IN_FLOW: INDENT,
    BLOCK_AS_IMPLICIT_KEY: {
      fr: "deux champs se suivent sur une même ligne",
      en: "two fields follow each other on one line",
    },
    MULTILINE_IMPLICIT_KEY: {
      fr: "une valeur court sur plusieurs lignes sans guillemets",
      en: "a value runs over several lines without quotes",
    },
    BAD_DQ_ESCAPE: {
      fr: fr`« \\ » doit être doublé entre guillemets doubles`,
      en: '"\\" must be doubled inside double quotes',
    },
    BAD_SCALAR_START: {
      fr: "une valeur commence par un signe réservé",
      en: "a value begins with a reserved sign",
    },
    MULTIPLE_DOCS: { fr: "il contient plusieurs documents", en: "it holds several documents" },
    TAG_RESOLVE_FAILED: {
      fr: fr`« ! » au début d’une valeur demande des guillemets`,
      en: '"!" at the start of a value needs quotes',
    },
  }),
);

/** Those that Tribune tells by itself. */
const OWN_REASONS: ReadonlyMap<string, { readonly fr: string; readonly en: string }> = new Map(
  Object.entries({
    QUOTES_INSIDE: {
      fr: fr`les guillemets droits du texte ferment ceux qui l'entourent`,
      en: "the quotes in the text end those around it",
    },
    COLON_UNSPACED: {
      fr: fr`il manque une espace après le deux-points`,
      en: "a space is missing after the colon",
    },
    COLON_MISSING: {
      fr: fr`le nom d'un champ est suivi d'un deux-points`,
      en: "the name of a field is followed by a colon",
    },
    LIST_UNCLOSED: { fr: fr`la liste n'est pas fermée`, en: "the list is not closed" },
    QUOTE_UNCLOSED: { fr: fr`le guillemet n'est pas fermé`, en: "the quote is not closed" },
  }),
);

const yamlReason = (code: string) =>
  OWN_REASONS.get(code) ??
  YAML_REASONS.get(code) ?? { fr: "un signe n’est pas à sa place", en: "a sign is out of place" };

export const frontMatter = {
  frontMatterMissing: define("E101", () => ({
    fr: [
      fr`Le fichier ne commence pas par un en-tête.`,
      fr`Commencez par une ligne « --- », puis title et date, puis une autre ligne « --- ».`,
    ],
    en: [
      "The file does not begin with front matter.",
      'Begin with a line "---", then title and date, then another line "---".',
    ],
  })),
  colonUnquoted: define<{ key: string; value: string; mended: string }>("E102", ({ key, mended }) => ({
    fr: fr`La valeur de « ${key} » contient « : » et doit être entre guillemets.`,
    en: `The value of "${key}" contains ": " and must be quoted.`,
    mended,
  })),
  unknownKey: define<{ key: string; meant: string | undefined }>(
    "E103",
    ({ key, meant }) => ({
      fr: meant
        ? fr`« ${key} » n'est pas un champ connu : vouliez-vous dire « ${meant} » ?`
        : [
            fr`« ${key} » n'est pas un champ connu.`,
            fr`Retirez cette ligne, ou voyez la liste des champs dans la documentation. Si elle devait empêcher le texte de paraître, écrivez à sa place « draft: true ».`,
          ],
      en: meant
        ? `"${key}" is not a known field: did you mean "${meant}"?`
        : [
            `"${key}" is not a known field.`,
            'Remove this line, or see the list of fields in the documentation. If it was there to keep the text unpublished, write "draft: true" in its place.',
          ],
      instead: correction(key, meant),
    }),
    { adjustable: true },
  ),
  engineRefused: define<{ language: string }>("E104", ({ language }) => ({
    fr: [
      fr`L'en-tête annonce « ${language} », qui n'est jamais lu ni exécuté.`,
      fr`Seul YAML est accepté : écrivez « --- » seul sur la première ligne.`,
    ],
    en: [
      `The front matter announces "${language}", which is never read nor run.`,
      'Only YAML is accepted: write "---" alone on the first line.',
    ],
  })),
  fenceUnclosed: define("E105", () => ({
    fr: [
      fr`L'en-tête n'est pas fermé.`,
      fr`Ajoutez une ligne « --- » après le dernier champ, avant le texte.`,
    ],
    en: ["The front matter is not closed.", 'Add a line "---" after the last field, before the text.'],
  })),
  eleventyKey: define<{ key: string }>("E106", ({ key }) => ({
    fr: [
      fr`« ${key} » appartient à Eleventy ; un article ne peut pas s'en servir.`,
      fr`Retirez cette ligne : l'adresse se règle par « slug », le reste dans « layouts/ ».`,
    ],
    en: [
      `"${key}" belongs to Eleventy; an article cannot use it.`,
      'Remove this line: the address is set with "slug", the rest in "layouts/".',
    ],
  })),
  keyTwice: define<{ key: string; first: string; line: number; hides?: boolean }>(
    "E107",
    ({ key, first, line, hides = false }) => {
      const reason = {
        fr:
          key === first
            ? fr`« ${key} » est déjà donné à la ligne ${line}.`
            : fr`« ${key} » dit la même chose que « ${first} », déjà donné à la ligne ${line}.`,
        en:
          key === first
            ? `"${key}" is given already on line ${line}.`
            : `"${key}" says the same as "${first}", given already on line ${line}.`,
      };
      if (!hides) return reason;
      return {
        fr: [reason.fr, fr`Gardez une seule des deux lignes : dans le doute, celle qui cache le texte.`],
        en: [reason.en, "Keep one of the two lines: when in doubt, the one that hides the text."],
      };
    },
  ),
  notFields: define("E108", () => ({
    fr: [
      fr`L'en-tête doit être une suite de champs.`,
      fr`Écrivez un champ par ligne, par exemple « title: Mon titre ».`,
    ],
    en: ["The front matter must be a list of fields.", 'Write one field a line, such as "title: My title".'],
  })),
  aliasRefused: define("E109", () => ({
    fr: [
      fr`Les ancres (&) et les renvois (*) de YAML ne sont pas acceptés.`,
      fr`Si « & » ou « * » fait partie du texte, mettez la valeur entre guillemets.`,
    ],
    en: [
      "YAML's anchors (&) and aliases (*) are not accepted.",
      'If "&" or "*" is part of the text, put the value in quotes.',
    ],
  })),
  yamlUnreadable: define<{ code: string; mended?: string | undefined }>("E110", ({ code, mended }) => {
    const reason = {
      fr: fr`L'en-tête n'est pas du YAML lisible : ${yamlReason(code).fr}.`,
      en: `The front matter is not readable YAML: ${yamlReason(code).en}.`,
    };
    if (mended !== undefined) return { ...reason, mended };
    if (OWN_REASONS.has(code))
      return {
        fr: [reason.fr, fr`Ajoutez le signe qui manque, « ] » ou un guillemet.`],
        en: [reason.en, 'Add the sign that is missing, "]" or a quote.'],
      };
    if (code === "BLOCK_AS_IMPLICIT_KEY")
      return {
        fr: [reason.fr, fr`Donnez à chaque champ sa propre ligne.`],
        en: [reason.en, "Give each field a line of its own."],
      };
    return {
      fr: [reason.fr, fr`En cas de doute, mettez la valeur entre guillemets doubles.`],
      en: [reason.en, "When in doubt, put the value in double quotes."],
    };
  }),
  tabIndent: define("E111", () => ({
    fr: [
      fr`Cette ligne est décalée par une tabulation, que YAML n'accepte pas.`,
      fr`Remplacez la tabulation par deux espaces.`,
    ],
    en: ["This line is indented with a tab, which YAML does not accept.", "Replace the tab by two spaces."],
  })),
  quoteInside: define<{ mended: string }>("E112", ({ mended }) => ({
    fr: fr`L'apostrophe ferme ici le texte mis entre guillemets simples.`,
    en: "The apostrophe ends the single-quoted text here.",
    mended,
  })),
  specialStart: define<{ key: string; char: string; mended: string }>("E113", ({ key, char, mended }) => ({
    fr: fr`La valeur de « ${key} » commence par « ${char} », signe réservé de YAML : elle doit être entre guillemets.`,
    en: `The value of "${key}" begins with "${char}", which YAML reserves: it must be quoted.`,
    mended,
  })),
  tooDeep: define<{ most: number }>("E114", ({ most }) => ({
    fr: fr`L'en-tête emboîte plus de ${most} niveaux.`,
    en: `The front matter nests more than ${most} levels.`,
  })),
  tooBig: define<{ most: number }>("E115", ({ most }) => ({
    fr: fr`L'en-tête dépasse ${most} Kio.`,
    en: `The front matter is over ${most} KiB.`,
  })),
  fenceMalformed: define("E116", () => ({
    fr: [
      fr`L'en-tête doit s'ouvrir par trois tirets seuls, dès la première ligne.`,
      fr`Écrivez « --- » sur la première ligne du fichier.`,
    ],
    en: [
      "The front matter must open with three hyphens alone, on the very first line.",
      'Write "---" on the first line of the file.',
    ],
  })),
  commentCut: define<{ key: string; lost: string; mended: string }>("W117", ({ key, lost, mended }) => ({
    fr: fr`Dans « ${key} », « ${lost} » est un commentaire pour YAML et ne paraîtra pas.`,
    en: `In "${key}", "${lost}" is a comment for YAML and will not appear.`,
    mended,
  })),
};
