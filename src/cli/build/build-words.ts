/** What `tribune build` says, in each language. */
import { type DayAndTime, englishDate, frenchDate } from "../../text/date.ts";
import type { Language } from "../../text/language.ts";
import { fr } from "../../text/sentence.ts";
import { counted, number } from "../command-words.ts";

export interface BuildCount {
  readonly articles: number;
  readonly pages: number;
  readonly drafts: number;
  /** Articles whose day has not come. */
  readonly future: number;
  /** When the site changes by itself. */
  readonly next: DayAndTime | undefined;
  readonly seconds: number;
  readonly output: string;
  /** The beginning of the site's digest. */
  readonly digest: string;
}

export interface BuildTexts {
  readonly help: string;
  badNow(given: string): string;
  badPathPrefix(given: string): string;
  badReleases(given: string): string;
  dangerousOutput(output: string): string;
  homeOutput(output: string): string;
  readonly interrupted: string;
  progress(done: number, total: number): string;
  pictures(done: number, total: number): string;
  summary(count: BuildCount): string;
  heldDraft(file: string): string;
  ignored(file: string): string;
  /** Since the last publication. */
  readonly news: {
    added(title: string, address: string): string;
    moved(title: string, from: string, address: string): string;
    /** @param title empty where it is not known */
    removed(title: string, address: string): string;
    more(rest: number): string;
    pages(count: { added: number; changed: number; removed: number }): string;
    readonly nothing: string;
  };
}

export const BUILD_TEXTS: Readonly<Record<Language, BuildTexts>> = {
  fr: {
    help: fr`Utilisation : tribune build [options]

Construit le site à partir de « articles/ », « pages/ » et « layouts/ ». Si un article contient
une erreur, rien n'est publié et le site en place ne change pas. Le site est publié entier ou pas
du tout, et les fichiers qui n'ont pas changé restent les mêmes.

Options :
  --articles DOSSIER    le dossier des articles (à défaut : articles)
  --output DOSSIER      le dossier du site (à défaut : _site)
  --path-prefix CHEMIN  le chemin du site chez son hébergeur, comme /journal/
  --now DATE            l'instant de la construction (ISO 8601) ; à défaut, la variable
                        SOURCE_DATE_EPOCH, puis l'horloge
  --drafts              publie aussi les brouillons et les articles à venir
  --compress            écrit à côté des textes leurs copies Brotli et gzip
  --fresh               refait tout, sans rien reprendre de la construction précédente
  --explain ADRESSE     dit pourquoi la page à cette adresse a été faite ou gardée ; peut être répétée
  --releases N          garde N versions du site : le dossier du site devient un lien vers l'une
                        d'elles, et « tribune rollback » revient à la précédente ; le réglage
                        reste d'une fois à l'autre, 0 l'annule
  --allow-removed       publie même si une page déjà publiée disparaît
  --json                écrit le compte rendu en JSON
  --quiet               n'écrit que les problèmes
  --debug               montre la trace complète des erreurs internes
  --help, -h            montre cette aide

Exemples :
  tribune build
  tribune build --drafts --output apercu
  tribune build --now 2026-11-23T08:00:00+01:00
  tribune build --explain /mon-article/

Codes de sortie : 0 tout va bien, 1 une erreur dans les articles ou une page qui disparaîtrait,
2 une erreur dans la commande ou dans « .eleventy.ts », 3 la machine ou une faute interne ;
130 ou 143, la construction a été interrompue.
`,
    badNow: (given) =>
      fr`« ${given} » n'est pas un instant lisible : écrivez par exemple 2026-11-23T08:00:00+01:00.`,
    badPathPrefix: (given) => fr`« ${given} » n'est pas un chemin : écrivez par exemple /journal/.`,
    badReleases: (given) => fr`« ${given} » n'est pas un nombre de versions : écrivez par exemple 5, ou 0.`,
    dangerousOutput: (output) =>
      fr`Le site ne peut pas être écrit dans « ${output} », qui contient ses propres sources, ou en fait partie.`,
    homeOutput: (output) =>
      fr`Le site ne peut pas être écrit dans « ${output} », qui contient vos propres dossiers.`,
    interrupted: fr`Construction interrompue : rien n'est publié, et le site en place n'a pas changé.`,
    progress: (done, total) => fr`${number.fr(done)} pages sur ${number.fr(total)}…`,
    pictures: (done, total) => fr`${number.fr(done)} images sur ${number.fr(total)}…`,
    summary: ({ articles, pages, drafts, future, next, seconds, output, digest }) =>
      [
        counted.fr(articles, "article", "articles"),
        counted.fr(pages, "page", "pages"),
        drafts > 0 && fr`${counted.fr(drafts, "brouillon retenu", "brouillons retenus")}`,
        future > 0 && fr`${counted.fr(future, "article à paraître", "articles à paraître")}`,
        next && fr`prochain changement le ${frenchDate(next)}`,
        fr`en ${number.fr(seconds)} s → ${output} (empreinte ${digest})`,
      ]
        .filter((part) => typeof part === "string")
        .join(", "),
    heldDraft: (file) => fr`retenu : ${file} (brouillon)`,
    ignored: (file) => fr`ignoré : ${file} (son nom commence par « . » ou « _ »)`,
    news: {
      added: (title, address) => fr`nouveau : ${title} → ${address}`,
      moved: (title, from, address) => fr`déplacé : ${title}, de ${from} → ${address}`,
      removed: (title, address) => (title ? fr`retiré : ${title}, ${address}` : fr`retiré : ${address}`),
      more: (rest) => fr`et ${number.fr(rest)} de plus`,
      pages: ({ added, changed, removed }) =>
        fr`Depuis la dernière publication : ${[
          added > 0 && counted.fr(added, "page nouvelle", "pages nouvelles"),
          changed > 0 && counted.fr(changed, "page modifiée", "pages modifiées"),
          removed > 0 && counted.fr(removed, "page retirée", "pages retirées"),
        ]
          .filter((part) => typeof part === "string")
          .join(", ")}.`,
      nothing: fr`Depuis la dernière publication : aucune page n'a changé.`,
    },
  },
  en: {
    help: `Usage: tribune build [options]

Builds the site from "articles/", "pages/" and "layouts/". If an article holds an error, nothing
is published and the site in place does not change. The site is published whole or not at all,
and files that have not changed stay the same files.

Options:
  --articles FOLDER     the folder of the articles (default: articles)
  --output FOLDER       the folder of the site (default: _site)
  --path-prefix PATH    the path of the site at its host, such as /journal/
  --now DATE            the moment of the build (ISO 8601); else the variable
                        SOURCE_DATE_EPOCH, then the clock
  --drafts              publishes drafts and articles of the future too
  --compress            writes Brotli and gzip copies beside the texts
  --fresh               makes everything anew, and takes nothing over from the last build
  --explain ADDRESS     says why the page at this address was rendered or kept; may be repeated
  --releases N          keeps N releases of the site: the site's folder becomes a link to one of
                        them, and "tribune rollback" goes back to the one before; the setting
                        stays from build to build, 0 undoes it
  --allow-removed       publishes even if a page that is published disappears
  --json                writes the report as JSON
  --quiet               writes nothing but problems
  --debug               shows the whole trace of internal errors
  --help, -h            shows this help

Examples:
  tribune build
  tribune build --drafts --output preview
  tribune build --now 2026-11-23T08:00:00+01:00
  tribune build --explain /my-article/

Exit codes: 0 all is well, 1 an error in the articles or a page that would disappear, 2 an error
in the command or in ".eleventy.ts", 3 the machine or an internal fault; 130 or 143, the build was
interrupted.
`,
    badNow: (given) => `"${given}" is not a readable moment: write for instance 2026-11-23T08:00:00+01:00.`,
    badPathPrefix: (given) => `"${given}" is not a path: write for instance /journal/.`,
    badReleases: (given) => `"${given}" is not a number of releases: write for instance 5, or 0.`,
    dangerousOutput: (output) =>
      `The site cannot be written into "${output}", which holds its own sources, or is one of them.`,
    homeOutput: (output) => `The site cannot be written into "${output}", which holds your own folders.`,
    interrupted: "Build interrupted: nothing is published, and the site in place has not changed.",
    progress: (done, total) => `${number.en(done)} of ${number.en(total)} pages…`,
    pictures: (done, total) => `${number.en(done)} of ${number.en(total)} pictures…`,
    summary: ({ articles, pages, drafts, future, next, seconds, output, digest }) =>
      [
        counted.en(articles, "article", "articles"),
        counted.en(pages, "page", "pages"),
        drafts > 0 && `${drafts} held back as ${drafts === 1 ? "a draft" : "drafts"}`,
        future > 0 && `${future} not yet due`,
        next && `next change on ${englishDate(next)}`,
        `in ${number.en(seconds)} s → ${output} (digest ${digest})`,
      ]
        .filter((part) => typeof part === "string")
        .join(", "),
    heldDraft: (file) => `held back: ${file} (draft)`,
    ignored: (file) => `ignored: ${file} (its name begins with "." or "_")`,
    news: {
      added: (title, address) => `new: ${title} → ${address}`,
      moved: (title, from, address) => `moved: ${title}, from ${from} → ${address}`,
      removed: (title, address) => (title ? `gone: ${title}, ${address}` : `gone: ${address}`),
      more: (rest) => `and ${number.en(rest)} more`,
      pages: ({ added, changed, removed }) =>
        `Since the last publication: ${[
          added > 0 && counted.en(added, "new page", "new pages"),
          changed > 0 && counted.en(changed, "changed page", "changed pages"),
          removed > 0 && counted.en(removed, "page gone", "pages gone"),
        ]
          .filter((part) => typeof part === "string")
          .join(", ")}.`,
      nothing: "Since the last publication: no page has changed.",
    },
  },
};
