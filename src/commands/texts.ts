/** What the command line says whatever the command, in each language. */
import { plural } from "../french/plural.ts";
import { fr } from "../french/sentence.ts";
import type { Language } from "../problems/problem.ts";
import { wordsFor } from "../words/words.ts";

export interface Texts {
  /** @param commands each command with its line of explanation, one a line */
  usage(commands: string): string;
  unknownCommand(given: string, meant: string | undefined): string;
  unknownOption(given: string, meant: string | undefined): string;
  valueMissing(option: string): string;
  internal(message: string): string;
  machine(message: string): string;
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

« tribune <commande> --help » explique chaque commande.
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
    machine: (message) => fr`La machine a refusé une opération : ${message}`,
    debugHint: fr`Ajoutez --debug pour la trace complète.`,
  },
  en: {
    usage: (commands) => `Usage: tribune <command> [options]

Commands:
${commands}

"tribune <command> --help" explains each command.
`,
    unknownCommand: (given, meant) =>
      meant ? `There is no command "${given}": did you mean "${meant}"?` : `There is no command "${given}".`,
    unknownOption: (given, meant) =>
      meant ? `There is no option "${given}": did you mean "${meant}"?` : `There is no option "${given}".`,
    valueMissing: (option) => `The option "${option}" needs a value.`,
    internal: (message) => `The build failed: ${message}`,
    machine: (message) => `The machine refused an operation: ${message}`,
    debugHint: "Add --debug for the whole trace.",
  },
};
