/** E1xx: syntax of the front matter, in French. */
import { fr } from "../../../sentence.ts";
import type { FrontMatterSentences } from "../../problems/front-matter.ts";

const MISSING = fr`il manque un signe, souvent « ] », « } » ou un guillemet`;

const INDENT = "le décalage de cette ligne ne suit pas celui des autres";

/** YAML's error codes in plain language. */
const YAML_REASONS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    MISSING_CHAR: MISSING,
    BAD_INDENT: INDENT,
    BLOCK_IN_FLOW: INDENT,
    BLOCK_AS_IMPLICIT_KEY: "deux champs se suivent sur une même ligne",
    MULTILINE_IMPLICIT_KEY: "une valeur court sur plusieurs lignes sans guillemets",
    BAD_DQ_ESCAPE: fr`« \\ » doit être doublé entre guillemets doubles`,
    BAD_SCALAR_START: "une valeur commence par un signe réservé",
    DOCUMENT_END: fr`« ... » y met fin, et les lignes qui suivent seraient perdues`,
    HASH_INSIDE: fr`« # » commence un commentaire, et la valeur ne peut plus se poursuivre`,
    BLOCK_ON_LINE: fr`après « > » ou « | », le texte commence sur la ligne suivante`,
    NO_FIELD: fr`cette ligne ne nomme aucun champ`,
    MULTIPLE_DOCS: "il contient plusieurs documents",
    TAG_RESOLVE_FAILED: fr`« ! » au début d’une valeur demande des guillemets`,
  }),
);

/** Errors that Tribune detects itself. */
const OWN_REASONS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    QUOTES_INSIDE: fr`les guillemets droits du texte ferment ceux qui l'entourent`,
    COLON_UNSPACED: fr`il manque une espace après le deux-points`,
    COLON_MISSING: fr`le nom d'un champ est suivi d'un deux-points`,
    DASH_UNSPACED: fr`il manque une espace après le tiret de la liste`,
    LINE_QUOTED: fr`les guillemets entourent la valeur, et non toute la ligne`,
    FIELD_INDENT: INDENT,
    BAD_DQ_ESCAPE: fr`« \\ » n'est pas une lettre comme les autres entre guillemets doubles`,
    BRACE: fr`« { » commence un groupe de champs`,
    BRACE_UNCLOSED: fr`le groupe n'est pas fermé`,
    LIST_ON_LINE: fr`une liste à tirets commence sur la ligne suivante`,
    LIST_CLOSED_TWICE: fr`la liste est fermée deux fois`,
    DASH: fr`« - » commence un élément de liste`,
    GROUP_ON_LINE: fr`un champ qui en contient d'autres les met entre accolades, ou décalés sur les lignes suivantes`,
    LIST_UNCLOSED: fr`la liste n'est pas fermée`,
    QUOTE_UNCLOSED: fr`le guillemet n'est pas fermé`,
  }),
);

const yamlReason = (code: string) =>
  OWN_REASONS.get(code) ?? YAML_REASONS.get(code) ?? "un signe n’est pas à sa place";

/** Advice if no corrected line can be suggested. */
const YAML_HINTS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    BLOCK_AS_IMPLICIT_KEY: fr`Donnez à chaque champ sa propre ligne.`,
    DOCUMENT_END: fr`Retirez cette ligne ; si l'en-tête finit ici, écrivez « --- » à sa place.`,
    NO_FIELD: fr`Faites-la commencer par un champ, comme « chapo: », ou mettez-la sous l'en-tête, après la ligne « --- ».`,
    LIST_ON_LINE: fr`Passez à la ligne avant le premier tiret.`,
    BLOCK_ON_LINE: fr`Passez à la ligne après le signe ; s'il fait partie du texte, mettez la valeur entre guillemets.`,
  }),
);

/** A value that spans several lines cannot be corrected on one of them. */
const quoted = (reason: string, until: number) =>
  [
    reason,
    fr`La valeur continue jusqu'à la ligne ${until} : mettez-la tout entière entre guillemets.`,
  ] as const;

export const frontMatter: FrontMatterSentences = {
  frontMatterMissing: [
    fr`Le fichier ne commence pas par un en-tête.`,
    fr`Commencez par une ligne « --- », puis title et date, puis une autre ligne « --- ».`,
  ],
  colonUnquoted: ({ key, until }) => {
    const reason = fr`La valeur de « ${key} » contient « : » et doit être entre guillemets.`;
    return until === undefined ? reason : quoted(reason, until);
  },
  unknownKey: ({ key, meant }) =>
    meant
      ? fr`« ${key} » n'est pas un champ connu : vouliez-vous dire « ${meant} » ?`
      : [
          fr`« ${key} » n'est pas un champ connu.`,
          fr`Retirez cette ligne, ou voyez la liste des champs dans la documentation. Si elle devait empêcher le texte de paraître, écrivez à sa place « draft: true ».`,
        ],
  engineRefused: ({ language }) => [
    fr`L'en-tête annonce « ${language} », qui n'est jamais lu ni exécuté.`,
    fr`Seul YAML est accepté : écrivez « --- » seul sur la première ligne.`,
  ],
  fenceUnclosed: [
    fr`L'en-tête n'est pas fermé.`,
    fr`Ajoutez une ligne « --- » après le dernier champ, avant le texte.`,
  ],
  eleventyKey: ({ key }) => [
    fr`« ${key} » appartient à Eleventy ; un article ne peut pas s'en servir.`,
    fr`Retirez cette ligne : l'adresse se règle par « slug », le reste dans « layouts/ ».`,
  ],
  keyTwice: ({ key, first, line, hides = false }) => {
    const reason =
      key === first
        ? fr`« ${key} » est déjà donné à la ligne ${line}.`
        : fr`« ${key} » dit la même chose que « ${first} », déjà donné à la ligne ${line}.`;
    if (!hides) return reason;
    return [reason, fr`Gardez une seule des deux lignes : dans le doute, celle qui cache le texte.`];
  },
  notFields: [
    fr`L'en-tête doit être une suite de champs.`,
    fr`Écrivez un champ par ligne, par exemple « title: Mon titre ».`,
  ],
  aliasRefused: [
    fr`Les ancres (&) et les renvois (*) de YAML ne sont pas acceptés.`,
    fr`Si « & » ou « * » fait partie du texte, mettez la valeur entre guillemets.`,
  ],
  yamlUnreadable: ({ code, mended, until }) => {
    const reason = fr`L'en-tête n'est pas du YAML lisible : ${yamlReason(code)}.`;
    if (mended !== undefined) return reason;
    if (until !== undefined) return quoted(reason, until);
    const hint = YAML_HINTS.get(code);
    if (hint) return [reason, hint];
    if (OWN_REASONS.has(code)) return [reason, fr`Ajoutez le signe qui manque, « ] » ou un guillemet.`];
    return [reason, fr`En cas de doute, mettez la valeur entre guillemets doubles.`];
  },
  tabIndent: ({ mended }) => {
    const reason = fr`Cette ligne est décalée par une tabulation, que YAML n'accepte pas.`;
    if (mended !== undefined) return reason;
    return [reason, fr`Remplacez la tabulation par deux espaces.`];
  },
  quoteInside: ({ until }) => {
    const reason = fr`L'apostrophe ferme ici le texte mis entre guillemets simples.`;
    return until === undefined ? reason : quoted(reason, until);
  },
  specialStart: ({ key, char, until }) => {
    const reason = fr`La valeur de « ${key} » commence par « ${char} », signe réservé de YAML : elle doit être entre guillemets.`;
    return until === undefined ? reason : quoted(reason, until);
  },
  tooDeep: ({ most }) => fr`L'en-tête emboîte plus de ${most} niveaux.`,
  tooBig: ({ most }) => fr`L'en-tête dépasse ${most} Kio.`,
  fenceMalformed: [
    fr`L'en-tête doit s'ouvrir par trois tirets seuls, dès la première ligne.`,
    fr`Écrivez « --- » sur la première ligne du fichier.`,
  ],
  commentCut: ({ key, lost }) =>
    fr`Dans « ${key} », « ${lost} » est un commentaire pour YAML et ne paraîtra pas.`,
};
