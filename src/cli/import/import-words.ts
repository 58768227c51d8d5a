/** What `tribune import` says, in each language. */

import type { ImportedText } from "../../import/import.ts";
import type { RemarkKind } from "../../import/import-remarks.ts";
import type { ImportFormat } from "../../import/imported-draft.ts";
import type { Language } from "../../text/language.ts";
import { fr } from "../../text/sentence.ts";
import { counted } from "../command-words.ts";

export interface ImportCount {
  /** Written, or to be written. */
  readonly done: number;
  readonly exists: number;
  readonly failed: number;
  readonly dryRun: boolean;
}

export interface ImportTexts {
  readonly help: string;
  readonly nothingGiven: string;
  readonly bothStatuses: string;
  readonly formats: Readonly<Record<ImportFormat, string>>;
  source(source: string, format: string, texts: number): string;
  readonly outcomes: Readonly<Record<ImportedText["outcome"], (file: string, draft: boolean) => string>>;
  from(origin: string): string;
  files(names: string): string;
  readonly kinds: Readonly<Record<RemarkKind, string>>;
  summary(count: ImportCount): string;
}

export const IMPORT_TEXTS: Readonly<Record<Language, ImportTexts>> = {
  fr: {
    help: fr`Utilisation : tribune import FICHIER… [options]

Fait des articles de textes venus d'ailleurs, et dit de chacun ce qui a été deviné, ce qui n'est
pas repris (avec ses mots) et ce qui est à vérifier. N'écrase jamais rien.

Formats :
  .txt           texte simple : titre, chapô, avertissement et champs nommés (« Chapô : … »)
  .docx          Word
  .html          page web enregistrée
  .xml           export de WordPress (Outils, Exporter)
  .json          export de Ghost
  .md, dossier   Markdown de Hugo, Jekyll, Astro ou Eleventy, avec ses images

Options :
  --output DOSSIER      où écrire les articles (à défaut : articles)
  --pages DOSSIER       où écrire les pages libres (à défaut : pages)
  --draft               fait de chaque texte un brouillon ; à défaut, chacun garde son état
  --publish             publie aussi ce qui n'a pas d'état (texte simple, Word, Markdown sans
                        en-tête) ; à défaut, c'est un brouillon
  --documents           copie aussi les fichiers vers lesquels un texte mène par un lien (PDF, sons,
                        grandes images…) ; à défaut, seulement les images qu'il montre
  --dry-run             montre ce qui serait écrit, et n'écrit rien
  --json                écrit le compte rendu en JSON
  --debug               montre la trace complète des erreurs internes
  --help, -h            montre cette aide

Exemples :
  tribune import chronique.docx
  tribune import wordpress.xml --dry-run
  tribune import ../ancien-site/content --draft

Codes de sortie : 0 tout est importé ou était déjà là, 1 un texte n'a pas pu l'être, 2 une erreur
dans la commande ou dans « .eleventy.ts », 3 la machine ou une faute interne.
`,
    nothingGiven: fr`Quel fichier importer ? Écrivez par exemple : tribune import chronique.docx`,
    bothStatuses: fr`« --draft » et « --publish » se contredisent : choisissez l'un des deux.`,
    formats: {
      text: "texte simple",
      docx: "document Word",
      html: "page web",
      wordpress: "export de WordPress",
      ghost: "export de Ghost",
      markdown: "Markdown",
    },
    source: (source, format, texts) => fr`${source} (${format}) : ${counted.fr(texts, "texte", "textes")}`,
    outcomes: {
      written: (file, draft) => (draft ? fr`écrit : ${file} (brouillon)` : fr`écrit : ${file}`),
      planned: (file, draft) => (draft ? fr`serait écrit : ${file} (brouillon)` : fr`serait écrit : ${file}`),
      exists: (file) => fr`laissé tel quel : ${file} existe déjà`,
      refused: (file) => fr`pas écrit : ${file} ne serait pas un article valide`,
    },
    from: (origin) => fr`d'après ${origin}`,
    files: (names) => fr`avec ${names}`,
    kinds: { guessed: fr`deviné :`, lost: fr`non repris :`, check: fr`à vérifier :` },
    summary: ({ done, exists, failed, dryRun }) =>
      [
        dryRun
          ? fr`${counted.fr(done, "texte serait écrit", "textes seraient écrits")}`
          : fr`${counted.fr(done, "texte écrit", "textes écrits")}`,
        exists > 0 && counted.fr(exists, "existait déjà", "existaient déjà"),
        failed > 0 && counted.fr(failed, "n’a pas pu être importé", "n’ont pas pu être importés"),
      ]
        .filter((part) => part !== false)
        .join(", ")
        .concat("."),
  },
  en: {
    help: `Usage: tribune import FILE… [options]

Makes articles of texts from elsewhere, and says of each what was guessed, what is not carried
over (with its words) and what is to be checked. Never overwrites anything.

Formats:
  .txt           plain text: title, standfirst, disclaimer and named fields ("Standfirst: …")
  .docx          Word
  .html          a saved web page
  .xml           an export of WordPress (Tools, Export)
  .json          an export of Ghost
  .md, folder    Markdown of Hugo, Jekyll, Astro or Eleventy, with its pictures

Options:
  --output FOLDER       where to write articles (default: articles)
  --pages FOLDER        where to write free pages (default: pages)
  --draft               makes every text a draft; else each keeps its status
  --publish             publishes what has no status too (plain text, Word, Markdown without
                        front matter); else it is a draft
  --documents           copies the files too that a text links to (PDF, audio, large pictures…);
                        else only the pictures that it shows
  --dry-run             shows what would be written, and writes nothing
  --json                writes the report as JSON
  --debug               shows the whole trace of internal errors
  --help, -h            shows this help

Examples:
  tribune import column.docx
  tribune import wordpress.xml --dry-run
  tribune import ../old-site/content --draft

Exit codes: 0 all is imported or was there already, 1 a text could not be, 2 an error in the
command or in ".eleventy.ts", 3 the machine or an internal fault.
`,
    nothingGiven: "Which file is to be imported? Write for instance: tribune import column.docx",
    bothStatuses: '"--draft" and "--publish" contradict each other: choose one of them.',
    formats: {
      text: "plain text",
      docx: "Word document",
      html: "web page",
      wordpress: "WordPress export",
      ghost: "Ghost export",
      markdown: "Markdown",
    },
    source: (source, format, texts) => `${source} (${format}): ${counted.en(texts, "text", "texts")}`,
    outcomes: {
      written: (file, draft) => (draft ? `written: ${file} (draft)` : `written: ${file}`),
      planned: (file, draft) => (draft ? `would be written: ${file} (draft)` : `would be written: ${file}`),
      exists: (file) => `left alone: ${file} is there already`,
      refused: (file) => `not written: ${file} would not be a valid article`,
    },
    from: (origin) => `from ${origin}`,
    files: (names) => `with ${names}`,
    kinds: { guessed: "guessed:", lost: "not carried over:", check: "to be checked:" },
    summary: ({ done, exists, failed, dryRun }) =>
      [
        dryRun
          ? counted.en(done, "text would be written", "texts would be written")
          : counted.en(done, "text written", "texts written"),
        exists > 0 && counted.en(exists, "was there already", "were there already"),
        failed > 0 && counted.en(failed, "could not be imported", "could not be imported"),
      ]
        .filter((part) => part !== false)
        .join(", ")
        .concat("."),
  },
};
