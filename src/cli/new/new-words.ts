/** What `tribune new` says and asks, in each language. */

import type { Language } from "../../text/language.ts";
import { fr } from "../../text/sentence.ts";

interface KnownAuthor {
  readonly id: string;
  readonly name: string;
}

/** A longer list is no help. */
const AUTHORS_LISTED = 10;

export interface NewTexts {
  readonly help: string;
  readonly titleMissing: string;
  readonly titleUnreadable: string;
  authorMissing(known: readonly string[]): string;
  /** The nearest first. */
  authorsKnown(authors: readonly KnownAuthor[]): string;
  slugMissing(title: string): string;
  slugTaken(slug: string, file: string): string;
  fileTaken(file: string): string;
  tagNear(given: string, meant: string): string;
  readonly editorMissing: string;
  editorFailed(editor: string, reason: string): string;
  written(file: string): string;
  readonly next: string;
  readonly ask: {
    readonly title: string;
    readonly titleEmpty: string;
    readonly author: string;
    readonly guest: string;
    readonly guestName: string;
    readonly genre: string;
    readonly tags: string;
    readonly otherTags: string;
    readonly otherTagsHint: string;
    readonly cancelled: string;
  };
}

export const NEW_TEXTS: Readonly<Record<Language, NewTexts>> = {
  fr: {
    help: fr`Utilisation : tribune new "Titre de l'article" [options]

Écrit dans « articles/ » un fichier déjà valide, où chaque champ de l'en-tête est expliqué. C'est
un brouillon : rien n'est publié avant que vous n'enleviez « draft: true ». Un fichier qui existe
n'est jamais remplacé. Dans un terminal, ce qui manque est demandé.

Options :
  --author AUTEUR       l'identifiant d'un auteur du journal, ou le nom complet d'un invité
  --tag MOT-CLÉ         un mot-clé ; à répéter pour en donner plusieurs
  --genre GENRE         le genre (à défaut : tribune)
  --slug ADRESSE        l'adresse de la page (à défaut, tirée du titre)
  --articles DOSSIER    le dossier des articles (à défaut : articles)
  --bare                sans les explications ni les champs facultatifs
  --open                ouvre le fichier dans l'éditeur que nomme VISUAL ou EDITOR
  --json                écrit le compte rendu en JSON, et ne demande rien
  --debug               montre la trace complète des erreurs internes
  --help, -h            montre cette aide

Exemples :
  tribune new
  tribune new "Ce que vaut une promesse"
  tribune new "Ce que vaut une promesse" --author c-delmas --tag Presse --tag Économie --open

Codes de sortie : 0 le fichier est écrit, 1 l'adresse est prise ou le titre refusé, 2 une erreur
dans la commande ou dans « .eleventy.ts », 3 la machine ou une faute interne.
`,
    titleMissing: fr`Donnez un titre : tribune new "Titre de l'article".`,
    titleUnreadable: fr`Le titre contient un caractère de contrôle ou un signe illisible : retapez-le.`,
    authorMissing: (known) =>
      fr`Le journal a plusieurs auteurs : ajoutez --author avec l'un de ceux-ci : ${known.join(", ")}.`,
    authorsKnown: (authors) =>
      [
        fr`Les auteurs du journal :`,
        ...listed(authors, (rest) => fr`et ${rest} de plus, dans « .eleventy.ts »`),
      ].join("\n"),
    slugMissing: (title) =>
      fr`Aucune adresse ne peut être tirée de « ${title} » : ajoutez --slug, par exemple --slug mon-article.`,
    slugTaken: (slug, file) =>
      fr`L'adresse « ${slug} » est déjà celle de ${file} : changez de titre, ou ajoutez --slug.`,
    fileTaken: (file) =>
      fr`Le fichier ${file} existe déjà et n'a pas été touché : changez de titre, ou ajoutez --slug.`,
    tagNear: (given, meant) =>
      fr`Le mot-clé « ${given} » est nouveau : vouliez-vous dire « ${meant} », qui sert déjà ?`,
    editorMissing: fr`Pour --open, dites quel est votre éditeur dans la variable VISUAL ou EDITOR.`,
    editorFailed: (editor, reason) =>
      fr`Le fichier est écrit, mais l'éditeur « ${editor} » ne s'est pas ouvert (${reason}).`,
    written: (file) => fr`Écrit : ${file}`,
    next: fr`C'est un brouillon. « tribune dev » le montre, « tribune check » dit ce qui ne va pas ; enlevez « draft: true » pour le publier.`,
    ask: {
      title: fr`Quel est le titre ?`,
      titleEmpty: "Il faut un titre.",
      author: fr`Qui signe ?`,
      guest: "Un invité",
      guestName: fr`Quel est son nom complet ?`,
      genre: fr`De quel genre ?`,
      tags: fr`Quels mots-clés ? (espace pour choisir, entrée pour finir)`,
      otherTags: fr`D'autres mots-clés, séparés par des virgules ?`,
      otherTagsHint: "entrée pour aucun",
      cancelled: fr`Abandonné : rien n'a été écrit.`,
    },
  },
  en: {
    help: `Usage: tribune new "Title of the article" [options]

Writes a file into "articles/" that is valid already, with every field of the front matter
explained. It is a draft: nothing is published before you remove "draft: true". A file that exists
is never replaced. On a terminal, what is missing is asked for.

Options:
  --author AUTHOR       the id of one of the journal's authors, or the full name of a guest
  --tag TAG             a tag; repeat it to give several
  --genre GENRE         the genre (default: tribune)
  --slug ADDRESS        the address of the page (else made from the title)
  --articles FOLDER     the folder of the articles (default: articles)
  --bare                without the explanations and the optional fields
  --open                opens the file in the editor that VISUAL or EDITOR names
  --json                writes the report as JSON, and asks for nothing
  --debug               shows the whole trace of internal errors
  --help, -h            shows this help

Examples:
  tribune new
  tribune new "What a promise is worth"
  tribune new "What a promise is worth" --author c-delmas --tag Press --tag Economy --open

Exit codes: 0 the file is written, 1 the address is taken or the title refused, 2 an error in the
command or in ".eleventy.ts", 3 the machine or an internal fault.
`,
    titleMissing: 'Give a title: tribune new "Title of the article".',
    titleUnreadable: "The title holds a control character or an unreadable sign: type it anew.",
    authorMissing: (known) =>
      `The journal has several authors: add --author with one of these: ${known.join(", ")}.`,
    authorsKnown: (authors) =>
      ["The journal's authors:", ...listed(authors, (rest) => `and ${rest} more, in ".eleventy.ts"`)].join(
        "\n",
      ),
    slugMissing: (title) =>
      `No address can be made from "${title}": add --slug, for instance --slug my-article.`,
    slugTaken: (slug, file) =>
      `The address "${slug}" is that of ${file} already: change the title, or add --slug.`,
    fileTaken: (file) => `The file ${file} exists and was left alone: change the title, or add --slug.`,
    tagNear: (given, meant) => `The tag "${given}" is new: did you mean "${meant}", which is in use?`,
    editorMissing: "For --open, name your editor in the variable VISUAL or EDITOR.",
    editorFailed: (editor, reason) =>
      `The file is written, but the editor "${editor}" did not open (${reason}).`,
    written: (file) => `Written: ${file}`,
    next: 'It is a draft. "tribune dev" shows it, "tribune check" tells what is wrong; remove "draft: true" to publish it.',
    ask: {
      title: "What is the title?",
      titleEmpty: "A title is needed.",
      author: "Who signs it?",
      guest: "A guest",
      guestName: "What is the guest's full name?",
      genre: "Of which genre?",
      tags: "Which tags? (space to choose, enter to end)",
      otherTags: "More tags, separated by commas?",
      otherTagsHint: "enter for none",
      cancelled: "Given up: nothing was written.",
    },
  },
};

function listed(authors: readonly KnownAuthor[], more: (rest: number) => string): string[] {
  const shown = authors.slice(0, AUTHORS_LISTED);
  const width = Math.max(...shown.map(({ id }) => id.length));
  const rest = authors.length - shown.length;
  return [
    ...shown.map(({ id, name }) => `  ${id.padEnd(width)}  ${name}`),
    ...(rest > 0 ? [`  ${more(rest)}`] : []),
  ];
}
