/** E1xx: the front matter as text, before any field is looked at. */
import { fr } from "../text/sentence.ts";
import { correction, define, type Phrase } from "./problem.ts";

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
    DOCUMENT_END: {
      fr: fr`« ... » y met fin, et les lignes qui suivent seraient perdues`,
      en: '"..." ends it, and the lines after it would be lost',
    },
    HASH_INSIDE: {
      fr: fr`« # » commence un commentaire, et la valeur ne peut plus se poursuivre`,
      en: '"#" begins a comment, after which the value cannot go on',
    },
    BLOCK_ON_LINE: {
      fr: fr`après « > » ou « | », le texte commence sur la ligne suivante`,
      en: 'after ">" or "|", the text begins on the next line',
    },
    NO_FIELD: {
      fr: fr`cette ligne ne nomme aucun champ`,
      en: "this line names no field",
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
    DASH_UNSPACED: {
      fr: fr`il manque une espace après le tiret de la liste`,
      en: "a space is missing after the list's hyphen",
    },
    LINE_QUOTED: {
      fr: fr`les guillemets entourent la valeur, et non toute la ligne`,
      en: "quotes go around the value, not around the whole line",
    },
    FIELD_INDENT: INDENT,
    BAD_DQ_ESCAPE: {
      fr: fr`« \\ » n'est pas une lettre comme les autres entre guillemets doubles`,
      en: '"\\" is not an ordinary character inside double quotes',
    },
    BRACE: { fr: fr`« { » commence un groupe de champs`, en: '"{" begins a group of fields' },
    BRACE_UNCLOSED: { fr: fr`le groupe n'est pas fermé`, en: "the group is not closed" },
    LIST_ON_LINE: {
      fr: fr`une liste à tirets commence sur la ligne suivante`,
      en: "a list with hyphens begins on the next line",
    },
    LIST_CLOSED_TWICE: { fr: fr`la liste est fermée deux fois`, en: "the list is closed twice" },
    DASH: { fr: fr`« - » commence un élément de liste`, en: '"-" begins an item of a list' },
    GROUP_ON_LINE: {
      fr: fr`un champ qui en contient d'autres les met entre accolades, ou décalés sur les lignes suivantes`,
      en: "a field that holds others has them in braces, or indented on the next lines",
    },
    LIST_UNCLOSED: { fr: fr`la liste n'est pas fermée`, en: "the list is not closed" },
    QUOTE_UNCLOSED: { fr: fr`le guillemet n'est pas fermé`, en: "the quote is not closed" },
  }),
);

const yamlReason = (code: string) =>
  OWN_REASONS.get(code) ??
  YAML_REASONS.get(code) ?? { fr: "un signe n’est pas à sa place", en: "a sign is out of place" };

/** What to do where no line can be proposed. */
const YAML_HINTS: ReadonlyMap<string, Phrase> = new Map(
  Object.entries({
    BLOCK_AS_IMPLICIT_KEY: {
      fr: fr`Donnez à chaque champ sa propre ligne.`,
      en: "Give each field a line of its own.",
    },
    DOCUMENT_END: {
      fr: fr`Retirez cette ligne ; si l'en-tête finit ici, écrivez « --- » à sa place.`,
      en: 'Remove this line; if the front matter ends here, write "---" in its place.',
    },
    NO_FIELD: {
      fr: fr`Faites-la commencer par un champ, comme « chapo: », ou mettez-la sous l'en-tête, après la ligne « --- ».`,
      en: 'Let it begin with a field, such as "chapo:", or move it below the front matter, after the line "---".',
    },
    LIST_ON_LINE: {
      fr: fr`Passez à la ligne avant le premier tiret.`,
      en: "Begin a new line before the first hyphen.",
    },
    BLOCK_ON_LINE: {
      fr: fr`Passez à la ligne après le signe ; s'il fait partie du texte, mettez la valeur entre guillemets.`,
      en: "Begin a new line after the sign; if it belongs to the text, put the value in quotes.",
    },
  }),
);

export interface Quoted {
  /** The line with its value in quotes. */
  readonly mended?: string;
  /** The last line of a value that goes on below. */
  readonly until?: number;
}

/** Of a value that goes on below its line no line alone can be mended. */
const quoted = (reason: Phrase, until: number) => ({
  fr: [
    reason.fr,
    fr`La valeur continue jusqu'à la ligne ${until} : mettez-la tout entière entre guillemets.`,
  ] as const,
  en: [reason.en, `The value goes on to line ${until}: put the whole of it in quotes.`] as const,
});

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
  colonUnquoted: define<{ key: string; value: string } & Quoted>("E102", ({ key, mended, until }) => {
    const reason = {
      fr: fr`La valeur de « ${key} » contient « : » et doit être entre guillemets.`,
      en: `The value of "${key}" contains ": " and must be quoted.`,
    };
    return until === undefined ? { ...reason, mended } : quoted(reason, until);
  }),
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
  yamlUnreadable: define<{ code: string; mended?: string | undefined; until?: number }>(
    "E110",
    ({ code, mended, until }) => {
      const reason = {
        fr: fr`L'en-tête n'est pas du YAML lisible : ${yamlReason(code).fr}.`,
        en: `The front matter is not readable YAML: ${yamlReason(code).en}.`,
      };
      if (mended !== undefined) return { ...reason, mended };
      if (until !== undefined) return quoted(reason, until);
      const hint = YAML_HINTS.get(code);
      if (hint) return { fr: [reason.fr, hint.fr], en: [reason.en, hint.en] };
      if (OWN_REASONS.has(code))
        return {
          fr: [reason.fr, fr`Ajoutez le signe qui manque, « ] » ou un guillemet.`],
          en: [reason.en, 'Add the sign that is missing, "]" or a quote.'],
        };
      return {
        fr: [reason.fr, fr`En cas de doute, mettez la valeur entre guillemets doubles.`],
        en: [reason.en, "When in doubt, put the value in double quotes."],
      };
    },
  ),
  tabIndent: define<{ mended?: string | undefined }>("E111", ({ mended }) => {
    const reason = {
      fr: fr`Cette ligne est décalée par une tabulation, que YAML n'accepte pas.`,
      en: "This line is indented with a tab, which YAML does not accept.",
    };
    if (mended !== undefined) return { ...reason, mended };
    return {
      fr: [reason.fr, fr`Remplacez la tabulation par deux espaces.`],
      en: [reason.en, "Replace the tab by two spaces."],
    };
  }),
  quoteInside: define<Quoted>("E112", ({ mended, until }) => {
    const reason = {
      fr: fr`L'apostrophe ferme ici le texte mis entre guillemets simples.`,
      en: "The apostrophe ends the single-quoted text here.",
    };
    return until === undefined ? { ...reason, mended } : quoted(reason, until);
  }),
  specialStart: define<{ key: string; char: string } & Quoted>("E113", ({ key, char, mended, until }) => {
    const reason = {
      fr: fr`La valeur de « ${key} » commence par « ${char} », signe réservé de YAML : elle doit être entre guillemets.`,
      en: `The value of "${key}" begins with "${char}", which YAML reserves: it must be quoted.`,
    };
    return until === undefined ? { ...reason, mended } : quoted(reason, until);
  }),
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
