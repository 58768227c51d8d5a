/** What `tribune build` says, in each language. */
import { fr } from "../../french/sentence.ts";
import type { Language } from "../../problems/problem.ts";
import { counted, number } from "../texts.ts";

export interface BuildCount {
  readonly articles: number;
  readonly pages: number;
  readonly drafts: number;
  /** Articles whose day has not come. */
  readonly future: number;
  readonly seconds: number;
  readonly output: string;
}

export interface BuildTexts {
  readonly help: string;
  badNow(given: string): string;
  badPathPrefix(given: string): string;
  foreignOutput(output: string): string;
  dangerousOutput(output: string): string;
  progress(done: number, total: number): string;
  pictures(done: number, total: number): string;
  summary(count: BuildCount): string;
  heldDraft(file: string): string;
  ignored(file: string): string;
}

export const BUILD_TEXTS: Readonly<Record<Language, BuildTexts>> = {
  fr: {
    help: fr`Utilisation : tribune build [options]

Construit le site à partir de « articles/ », « pages/ » et « layouts/ ». Si un article contient
une erreur, rien n'est publié et le site en place ne change pas.

Options :
  --articles DOSSIER    le dossier des articles (à défaut : articles)
  --output DOSSIER      le dossier du site (à défaut : _site)
  --path-prefix CHEMIN  le chemin du site chez son hébergeur, comme /journal/
  --now DATE            l'instant de la construction (ISO 8601) ; à défaut, la variable
                        SOURCE_DATE_EPOCH, puis l'horloge
  --drafts              publie aussi les brouillons et les articles à venir
  --compress            écrit à côté des textes leurs copies Brotli et gzip
  --json                écrit le compte rendu en JSON
  --quiet               n'écrit que les problèmes
  --debug               montre la trace complète des erreurs internes
  --help                montre cette aide

Exemples :
  tribune build
  tribune build --drafts --output apercu
  tribune build --now 2026-11-23T08:00:00+01:00

Codes de sortie : 0 tout va bien, 1 une erreur dans les articles, 2 une erreur dans la commande
ou dans « .eleventy.ts », 3 la machine ou une faute interne.
`,
    badNow: (given) =>
      fr`« ${given} » n'est pas un instant lisible : écrivez par exemple 2026-11-23T08:00:00+01:00.`,
    badPathPrefix: (given) => fr`« ${given} » n'est pas un chemin : écrivez par exemple /journal/.`,
    foreignOutput: (output) =>
      fr`Le dossier « ${output} » contient des fichiers que Tribune n'a pas écrits : videz-le, ou choisissez-en un autre avec --output.`,
    dangerousOutput: (output) =>
      fr`Le site ne peut pas être écrit dans « ${output} », qui contient ses propres sources.`,
    progress: (done, total) => fr`${number.fr(done)} pages sur ${number.fr(total)}…`,
    pictures: (done, total) => fr`${number.fr(done)} images sur ${number.fr(total)}…`,
    summary: ({ articles, pages, drafts, future, seconds, output }) =>
      [
        counted.fr(articles, "article", "articles"),
        counted.fr(pages, "page", "pages"),
        drafts > 0 && fr`${counted.fr(drafts, "brouillon retenu", "brouillons retenus")}`,
        future > 0 && fr`${counted.fr(future, "article à paraître", "articles à paraître")}`,
        fr`en ${number.fr(seconds)} s → ${output}`,
      ]
        .filter((part) => part !== false)
        .join(", "),
    heldDraft: (file) => fr`retenu : ${file} (brouillon)`,
    ignored: (file) => fr`ignoré : ${file} (son nom commence par « . » ou « _ »)`,
  },
  en: {
    help: `Usage: tribune build [options]

Builds the site from "articles/", "pages/" and "layouts/". If an article holds an error, nothing
is published and the site in place does not change.

Options:
  --articles FOLDER     the folder of the articles (default: articles)
  --output FOLDER       the folder of the site (default: _site)
  --path-prefix PATH    the path of the site at its host, such as /journal/
  --now DATE            the moment of the build (ISO 8601); else the variable
                        SOURCE_DATE_EPOCH, then the clock
  --drafts              publishes drafts and articles of the future too
  --compress            writes Brotli and gzip copies beside the texts
  --json                writes the report as JSON
  --quiet               writes nothing but problems
  --debug               shows the whole trace of internal errors
  --help                shows this help

Examples:
  tribune build
  tribune build --drafts --output preview
  tribune build --now 2026-11-23T08:00:00+01:00

Exit codes: 0 all is well, 1 an error in the articles, 2 an error in the command or in
".eleventy.ts", 3 the machine or an internal fault.
`,
    badNow: (given) => `"${given}" is not a readable moment: write for instance 2026-11-23T08:00:00+01:00.`,
    badPathPrefix: (given) => `"${given}" is not a path: write for instance /journal/.`,
    foreignOutput: (output) =>
      `The folder "${output}" holds files that Tribune did not write: empty it, or choose another with --output.`,
    dangerousOutput: (output) => `The site cannot be written into "${output}", which holds its own sources.`,
    progress: (done, total) => `${number.en(done)} of ${number.en(total)} pages…`,
    pictures: (done, total) => `${number.en(done)} of ${number.en(total)} pictures…`,
    summary: ({ articles, pages, drafts, future, seconds, output }) =>
      [
        counted.en(articles, "article", "articles"),
        counted.en(pages, "page", "pages"),
        drafts > 0 && `${drafts} held back as ${drafts === 1 ? "a draft" : "drafts"}`,
        future > 0 && `${future} not yet due`,
        `in ${number.en(seconds)} s → ${output}`,
      ]
        .filter((part) => part !== false)
        .join(", "),
    heldDraft: (file) => `held back: ${file} (draft)`,
    ignored: (file) => `ignored: ${file} (its name begins with "." or "_")`,
  },
};
