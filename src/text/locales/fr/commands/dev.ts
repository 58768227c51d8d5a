/** Messages of `tribune dev` in the terminal, in French. */
import { fr } from "../../../sentence.ts";
import { changed, type DevTexts } from "../../commands/dev.ts";
import { counted, number } from "../figures.ts";

export const dev: DevTexts = {
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
  badPort: (given) => fr`« ${given} » n'est pas un port : écrivez un nombre de 0 à 65535, par exemple 8080.`,
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
        counted(articles, "article", "articles"),
        counted(pages, "page", "pages"),
        drafts > 0 && counted(drafts, "brouillon", "brouillons"),
        future > 0 && fr`${number(future)} à venir`,
        fr`en ${number(seconds)} s`,
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
  browserFailed: (reason) => fr`Le navigateur ne s'est pas ouvert (${reason}) : ouvrez l'adresse vous-même.`,
  stopped: fr`Aperçu arrêté.`,
};
