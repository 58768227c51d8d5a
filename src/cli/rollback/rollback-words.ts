/** What `tribune rollback` says, in each language. */
import type { RollbackRefusal } from "../../publish/rollback.ts";
import type { Language } from "../../text/language.ts";
import { fr } from "../../text/sentence.ts";
import { counted } from "../command-words.ts";

export interface RollbackTexts {
  readonly help: string;
  readonly none: string;
  files(count: number): string;
  done(id: string, output: string): string;
  readonly refused: Readonly<Record<RollbackRefusal["why"], (id: string) => string>>;
}

export const ROLLBACK_TEXTS: Readonly<Record<Language, RollbackTexts>> = {
  fr: {
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
    files: (count) => counted.fr(count, "fichier", "fichiers"),
    done: (id, output) => fr`La version ${id} est publiée → ${output}`,
    refused: {
      "no-releases": () => fr`Aucune version n'est gardée : construisez par « tribune build --releases 5 ».`,
      "no-earlier": () => fr`Il n'y a pas de version plus ancienne que celle qui est publiée.`,
      unknown: (id) => fr`Il n'y a pas de version « ${id} » : « tribune rollback --list » montre les autres.`,
      current: (id) => fr`La version ${id} est déjà publiée.`,
      damaged: (id) =>
        fr`La version ${id} n'est plus entière, et n'est pas publiée : choisissez-en une autre.`,
    },
  },
  en: {
    help: `Usage: tribune rollback [options]

Publishes the release before the present one again, in one move. The site must be built with
"tribune build --releases N".

Options:
  --to RELEASE     the release to publish: its name or number (default: the one before)
  --list           shows the releases that are kept, oldest first; "→" is online
  --output FOLDER  the folder of the site (default: _site)
  --json           writes the report as JSON
  --debug          shows the whole trace of internal errors
  --help, -h       shows this help

Examples:
  tribune rollback --list
  tribune rollback
  tribune rollback --to 12

Exit codes: 0 the release is in place, 2 there is no such release, 3 the machine or an internal
fault.
`,
    none: 'No releases are kept: build with "tribune build --releases 5".',
    files: (count) => counted.en(count, "file", "files"),
    done: (id, output) => `Release ${id} is published → ${output}`,
    refused: {
      "no-releases": () => 'No releases are kept: build with "tribune build --releases 5".',
      "no-earlier": () => "There is no release older than the one that is published.",
      unknown: (id) => `There is no release "${id}": "tribune rollback --list" shows the others.`,
      current: (id) => `Release ${id} is published already.`,
      damaged: (id) => `Release ${id} is no longer whole, and is not published: choose another.`,
    },
  },
};
