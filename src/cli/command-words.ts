/** What the command line says whatever the command, in each language. */

import type { Language } from "../text/language.ts";
import { wordsFor } from "../text/locales/words-for.ts";
import { plural } from "../text/plural.ts";
import { fr } from "../text/sentence.ts";

export interface Texts {
  /** @param commands each command with its line of explanation, one a line */
  usage(commands: string): string;
  unknownCommand(given: string, meant: string | undefined): string;
  unknownOption(given: string, meant: string | undefined): string;
  valueMissing(option: string): string;
  internal(message: string): string;
  /** @param examples one or two of the files that are not ours */
  foreignOutput(output: string, examples: readonly string[], count: number): string;
  notAFolder(output: string): string;
  readonly debugHint: string;
}

export const number = { fr: wordsFor("fr").number, en: wordsFor("en").number };

/** "1 article", "2 articles": French takes the plural from two. */
export const counted = {
  fr: (count: number, one: string, many: string) => `${number.fr(count)} ${plural(count, one, many, "fr")}`,
  en: (count: number, one: string, many: string) => `${number.en(count)} ${plural(count, one, many, "en")}`,
};

export const TEXTS: Readonly<Record<Language, Texts>> = {
  fr: {
    usage: (commands) => fr`Utilisation : tribune <commande> [options]

Commandes :
${commands}

« tribune <commande> --help » explique chaque commande ; « tribune --version » dit la version.
`,
    unknownCommand: (given, meant) =>
      meant
        ? fr`La commande « ${given} » n'existe pas : vouliez-vous dire « ${meant} » ?`
        : fr`La commande « ${given} » n'existe pas.`,
    unknownOption: (given, meant) =>
      meant
        ? fr`L'option « ${given} » n'existe pas : vouliez-vous dire « ${meant} » ?`
        : fr`L'option « ${given} » n'existe pas.`,
    valueMissing: (option) => fr`L'option « ${option} » demande une valeur.`,
    internal: (message) => fr`La construction a échoué : ${message}`,
    foreignOutput: (output, examples, count) =>
      fr`Le dossier « ${output} » contient ${counted.fr(count, "fichier", "fichiers")} que Tribune n'a pas ${plural(count, "écrit", "écrits", "fr")}, comme « ${examples.join(fr` » et « `)} » : déplacez tout ce qui n'est pas à lui, ou choisissez un autre dossier avec --output.`,
    notAFolder: (output) =>
      fr`« ${output} » n'est pas un dossier : déplacez-le, ou choisissez un dossier avec --output.`,
    debugHint: fr`Ajoutez --debug pour la trace complète.`,
  },
  en: {
    usage: (commands) => `Usage: tribune <command> [options]

Commands:
${commands}

"tribune <command> --help" explains each command; "tribune --version" prints the version.
`,
    unknownCommand: (given, meant) =>
      meant ? `There is no command "${given}": did you mean "${meant}"?` : `There is no command "${given}".`,
    unknownOption: (given, meant) =>
      meant ? `There is no option "${given}": did you mean "${meant}"?` : `There is no option "${given}".`,
    valueMissing: (option) => `The option "${option}" needs a value.`,
    internal: (message) => `The build failed: ${message}`,
    foreignOutput: (output, examples, count) =>
      `The folder "${output}" holds ${counted.en(count, "file", "files")} that Tribune did not write, such as "${examples.join('" and "')}": move what is not its own, or choose another folder with --output.`,
    notAFolder: (output) => `"${output}" is not a folder: move it, or choose a folder with --output.`,
    debugHint: "Add --debug for the whole trace.",
  },
};
