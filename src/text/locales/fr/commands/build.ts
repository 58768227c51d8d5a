/** Messages of `tribune build`, in French. */
import { frenchDate } from "../../../date.ts";
import { fr } from "../../../sentence.ts";
import type { BuildTexts } from "../../commands/build.ts";
import { counted, inBytes, number } from "../figures.ts";

export const build: BuildTexts = {
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
  --shard K/N           ne fait que la part K sur N, pour plusieurs machines : demande --output, et
                        le même instant pour toutes les parts ; « tribune merge » en fait un site
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
  tribune build --shard 2/8 --output parts/2 --now 2026-11-23T08:00:00Z

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
  progress: (done, total) => fr`${number(done)} pages sur ${number(total)}…`,
  pictures: (done, total) => fr`${number(done)} images sur ${number(total)}…`,
  summary: ({ articles, pages, drafts, future, next, seconds, output, digest }) =>
    [
      counted(articles, "article", "articles"),
      counted(pages, "page", "pages"),
      drafts > 0 && fr`${counted(drafts, "brouillon retenu", "brouillons retenus")}`,
      future > 0 && fr`${counted(future, "article à paraître", "articles à paraître")}`,
      next && fr`prochain changement le ${frenchDate(next)}`,
      fr`en ${number(seconds)} s → ${output} (empreinte ${digest})`,
    ]
      .filter((part) => typeof part === "string")
      .join(", "),
  badShard: (given) => fr`« ${given} » n'est pas une part : écrivez par exemple 2/8, la deuxième de huit.`,
  shardWithoutOutput: fr`Une part demande son propre dossier : ajoutez par exemple --output parts/2.`,
  shardWithoutClock: fr`Toutes les parts demandent le même instant : ajoutez --now, ou réglez la variable SOURCE_DATE_EPOCH, la même sur toutes les machines.`,
  shardWith: (option) => fr`L'option « ${option} » ne va pas avec --shard, qui ne fait qu'une part du site.`,
  shardOverSite: (output) =>
    fr`Le dossier « ${output} » contient un site entier, et non une part : choisissez un autre dossier avec --output.`,
  partInterrupted: fr`Construction interrompue : la part n'est pas faite, et une part plus ancienne n'a pas changé.`,
  part: ({ number: part, of, pages, files, warnings, seconds, output }) =>
    [
      fr`part ${part} sur ${of}`,
      counted(pages, "page", "pages"),
      counted(files, "fichier", "fichiers"),
      warnings > 0 && fr`${counted(warnings, "remarque", "remarques")} pour la réunion`,
      fr`en ${number(seconds)} s → ${output}`,
    ]
      .filter((part) => typeof part === "string")
      .join(", "),
  upload: ({ files, bytes, removed }) =>
    fr`À envoyer : ${counted(files, "fichier", "fichiers")} (${inBytes(bytes)})${removed > 0 ? fr` ; à effacer : ${number(removed)}` : ""}.`,
  unpublishedDraft: (file) => fr`retenu : ${file} (brouillon)`,
  ignored: (file) => fr`ignoré : ${file} (son nom commence par « . » ou « _ »)`,
  news: {
    added: (title, address) => fr`nouveau : ${title} → ${address}`,
    moved: (title, from, address) => fr`déplacé : ${title}, de ${from} → ${address}`,
    removed: (title, address) => (title ? fr`retiré : ${title}, ${address}` : fr`retiré : ${address}`),
    more: (rest) => fr`et ${number(rest)} de plus`,
    pages: ({ added, changed, removed }) =>
      fr`Depuis la dernière publication : ${[
        added > 0 && counted(added, "page nouvelle", "pages nouvelles"),
        changed > 0 && counted(changed, "page modifiée", "pages modifiées"),
        removed > 0 && counted(removed, "page retirée", "pages retirées"),
      ]
        .filter((part) => typeof part === "string")
        .join(", ")}.`,
    nothing: fr`Depuis la dernière publication : aucune page n'a changé.`,
  },
};
