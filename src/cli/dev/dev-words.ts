/** What `tribune dev` says in the terminal, in each language. */

import type { Language } from "../../text/language.ts";
import { fr } from "../../text/sentence.ts";
import { counted, number } from "../command-words.ts";

export interface Rebuilt {
  /** What changed; empty for the first build. */
  readonly files: readonly string[];
  readonly articles: number;
  readonly pages: number;
  readonly drafts: number;
  readonly future: number;
  readonly seconds: number;
}

export interface DevTexts {
  readonly help: string;
  badPort(given: string): string;
  portRefused(port: number, code: string): string;
  portTaken(wanted: number, port: number): string;
  /** Said instead of showing the same site twice. */
  runsAlready(url: string, pid: number): string;
  serving(url: string): string;
  /** For a preview that other machines can reach. */
  opened(urls: readonly string[]): string;
  rebuilt(what: Rebuilt): string;
  readonly stillShown: string;
  readonly builderLost: string;
  readonly tooManyFiles: string;
  unwatched(reason: string): string;
  browserFailed(reason: string): string;
  readonly stopped: string;
}

export const DEV_TEXTS: Readonly<Record<Language, DevTexts>> = {
  fr: {
    help: fr`Utilisation : tribune dev [options]

Montre le site dans le navigateur pendant que vous écrivez : chaque enregistrement recharge la page,
une erreur s'affiche par-dessus et disparaît une fois corrigée. Les brouillons et les articles à
venir sont montrés, avec un bandeau qui le dit. Rien n'est publié : « _site » n'est pas touché.
Ctrl-C arrête l'aperçu. S'il est déjà ouvert, la commande dit où, et --open le montre.

Options :
  --open                ouvre le navigateur
  --port N              le premier port essayé (à défaut : 8080) ; s'il est pris, le suivant
  --host                laisse les autres machines du réseau voir l'aperçu, sur un téléphone par
                        exemple ; sans cette option, seule cette machine le peut
  --articles DOSSIER    le dossier des articles (à défaut : articles)
  --path-prefix CHEMIN  le chemin du site chez son hébergeur, comme /journal/
  --poll                regarde les fichiers à tour de rôle, sur un disque du réseau dont le
                        système ne signale pas les changements
  --debug               montre la trace complète des erreurs internes
  --help, -h            montre cette aide

Exemples :
  tribune dev
  tribune dev --open
  tribune dev --host --port 3000

Codes de sortie : 0 l'aperçu a été arrêté, 2 une erreur dans la commande ou dans « .eleventy.ts »,
3 la machine ou une faute interne.
`,
    badPort: (given) =>
      fr`« ${given} » n'est pas un port : écrivez un nombre de 0 à 65535, par exemple 8080.`,
    portRefused: (port, code) =>
      fr`Le système ne donne pas le port ${port} (${code}) : choisissez-en un autre avec --port, par exemple 8080.`,
    portTaken: (wanted, port) => fr`Le port ${wanted} est pris : l'aperçu est sur le port ${port}.`,
    runsAlready: (url, pid) =>
      fr`L'aperçu de ce site est déjà ouvert : ${url} (processus ${pid}). Pour en ouvrir un second, donnez-lui un port, par exemple --port 8090.`,
    serving: (url) => fr`Aperçu : ${url} (Ctrl-C pour arrêter)`,
    opened: (urls) =>
      [
        fr`Ouvert au réseau : quiconque y est peut lire vos brouillons.`,
        ...urls.map((url) => fr`Depuis une autre machine : ${url}`),
      ].join("\n"),
    rebuilt: ({ files, articles, pages, drafts, future, seconds }) =>
      [
        files.length > 0 && fr`${changed(files, (count) => fr`${files[0] ?? ""} et ${count} autres`)} :`,
        [
          counted.fr(articles, "article", "articles"),
          counted.fr(pages, "page", "pages"),
          drafts > 0 && counted.fr(drafts, "brouillon", "brouillons"),
          future > 0 && fr`${number.fr(future)} à venir`,
          fr`en ${number.fr(seconds)} s`,
        ]
          .filter((part) => typeof part === "string")
          .join(", "),
      ]
        .filter((part) => typeof part === "string")
        .join(" "),
    stillShown: fr`Le navigateur garde le dernier site sans erreur.`,
    builderLost: fr`La construction s'est arrêtée avant la fin : « .eleventy.ts » ou une mise en page l'interrompt, ou dure trop longtemps.`,
    tooManyFiles: fr`Le système ne laisse pas surveiller autant de fichiers : relancez avec --poll.`,
    unwatched: (reason) => fr`Un fichier ne peut pas être surveillé (${reason}).`,
    browserFailed: (reason) =>
      fr`Le navigateur ne s'est pas ouvert (${reason}) : ouvrez l'adresse vous-même.`,
    stopped: fr`Aperçu arrêté.`,
  },
  en: {
    help: `Usage: tribune dev [options]

Shows the site in the browser while you write: every save reloads the page, a mistake appears over
it and goes once it is mended. Drafts and articles of the future are shown, with a banner that says
so. Nothing is published: "_site" is not touched. Ctrl-C ends the preview. Where it runs already,
the command says so, and --open shows it.

Options:
  --open                opens the browser
  --port N              the first port that is tried (default: 8080); if it is taken, the next one
  --host                lets other machines of the network see the preview, on a phone for
                        instance; without it, this machine alone can
  --articles FOLDER     the folder of the articles (default: articles)
  --path-prefix PATH    the path of the site at its host, such as /journal/
  --poll                looks at the files by turns, on a network disk whose changes the system
                        does not tell
  --debug               shows the whole trace of internal errors
  --help, -h            shows this help

Examples:
  tribune dev
  tribune dev --open
  tribune dev --host --port 3000

Exit codes: 0 the preview was ended, 2 an error in the command or in ".eleventy.ts", 3 the machine
or an internal fault.
`,
    badPort: (given) => `"${given}" is not a port: write a number from 0 to 65535, for instance 8080.`,
    portRefused: (port, code) =>
      `The system does not give port ${port} (${code}): choose another with --port, for instance 8080.`,
    portTaken: (wanted, port) => `Port ${wanted} is taken: the preview is on port ${port}.`,
    runsAlready: (url, pid) =>
      `The preview of this site runs already: ${url} (process ${pid}). For a second one, give it a port, for instance --port 8090.`,
    serving: (url) => `Preview: ${url} (Ctrl-C to end it)`,
    opened: (urls) =>
      [
        "Open to the network: whoever is on it can read your drafts.",
        ...urls.map((url) => `From another machine: ${url}`),
      ].join("\n"),
    rebuilt: ({ files, articles, pages, drafts, future, seconds }) =>
      [
        files.length > 0 && `${changed(files, (count) => `${files[0] ?? ""} and ${count} more`)}:`,
        [
          counted.en(articles, "article", "articles"),
          counted.en(pages, "page", "pages"),
          drafts > 0 && counted.en(drafts, "draft", "drafts"),
          future > 0 && `${number.en(future)} not yet due`,
          `in ${number.en(seconds)} s`,
        ]
          .filter((part) => typeof part === "string")
          .join(", "),
      ]
        .filter((part) => typeof part === "string")
        .join(" "),
    stillShown: "The browser keeps the last site without errors.",
    builderLost:
      'The build stopped before its end: ".eleventy.ts" or a layout interrupts it, or takes too long.',
    tooManyFiles: "The system does not let so many files be watched: run again with --poll.",
    unwatched: (reason) => `A file cannot be watched (${reason}).`,
    browserFailed: (reason) => `The browser did not open (${reason}): open the address yourself.`,
    stopped: "Preview ended.",
  },
};

/** One or two files by their names, more by their number. */
function changed(files: readonly string[], many: (others: number) => string): string {
  return files.length < 3 ? files.join(", ") : many(files.length - 1);
}
