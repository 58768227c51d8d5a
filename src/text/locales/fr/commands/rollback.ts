/** Messages of `tribune rollback`, in French. */
import { fr } from "../../../sentence.ts";
import type { RollbackTexts } from "../../commands/rollback.ts";
import { counted } from "../figures.ts";

export const rollback: RollbackTexts = {
  help: fr`Utilisation : tribune rollback [options]

Publie de nouveau la version précédente du site, d'un seul coup. Il faut que le site soit construit
par « tribune build --releases N ».

Options :
  --to VERSION      la version à publier : son nom ou son numéro (à défaut : la précédente)
  --list            montre les versions gardées, la plus ancienne d'abord ; « → » est en ligne
  --output DOSSIER  le dossier du site (à défaut : _site)
  --json            écrit le compte rendu en JSON
  --debug           montre la trace complète des erreurs internes
  --help, -h        montre cette aide

Exemples :
  tribune rollback --list
  tribune rollback
  tribune rollback --to 12

Codes de sortie : 0 la version est en place, 2 il n'y a pas de telle version, 3 la machine ou une
faute interne.
`,
  none: fr`Aucune version n'est gardée : construisez par « tribune build --releases 5 ».`,
  files: (count) => counted(count, "fichier", "fichiers"),
  done: (id, output) => fr`La version ${id} est publiée → ${output}`,
  refused: {
    "no-releases": () => fr`Aucune version n'est gardée : construisez par « tribune build --releases 5 ».`,
    "no-earlier": () => fr`Il n'y a pas de version plus ancienne que celle qui est publiée.`,
    unknown: (id) => fr`Il n'y a pas de version « ${id} » : « tribune rollback --list » montre les autres.`,
    current: (id) => fr`La version ${id} est déjà publiée.`,
    damaged: (id) => fr`La version ${id} n'est plus entière, et n'est pas publiée : choisissez-en une autre.`,
  },
};
