/** Messages of `tribune import`, in French. */
import { fr } from "../../../sentence.ts";
import type { ImportTexts } from "../../commands/import.ts";
import { counted } from "../figures.ts";

export const importTexts: ImportTexts = {
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
  source: (source, format, texts) => fr`${source} (${format}) : ${counted(texts, "texte", "textes")}`,
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
        ? fr`${counted(done, "texte serait écrit", "textes seraient écrits")}`
        : fr`${counted(done, "texte écrit", "textes écrits")}`,
      exists > 0 && counted(exists, "existait déjà", "existaient déjà"),
      failed > 0 && counted(failed, "n’a pas pu être importé", "n’ont pas pu être importés"),
    ]
      .filter((part) => part !== false)
      .join(", ")
      .concat("."),
};
