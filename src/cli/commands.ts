/** Every command of `tribune`, by name. */

import type { Language } from "../text/language.ts";
import { fr } from "../text/sentence.ts";
import type { Configuration } from "./configuration.ts";
import type { Terminal } from "./terminal.ts";

export interface Command {
  /** One line of `tribune --help`. */
  readonly summary: Readonly<Record<Language, string>>;
  /** What `--help` says; only texts are loaded for it. */
  help(language: Language): Promise<string>;
  /** Runs the command and gives its exit code. */
  run(words: readonly string[], configuration: Configuration, terminal: Terminal): Promise<number>;
}

/** Each is loaded when it is run: a build needs nothing of the preview or the import. */
export const COMMANDS: Readonly<Record<string, Command>> = {
  build: {
    summary: { fr: fr`construit le site dans « _site »`, en: 'builds the site into "_site"' },
    help: async (language) => (await import("./build/build-words.ts")).BUILD_TEXTS[language].help,
    run: async (...given) => (await import("./build/build.ts")).build(...given),
  },
  check: {
    summary: {
      fr: "dit ce qui ne va pas dans les textes et le site, sans rien publier",
      en: "tells what is wrong with the texts and the site, and publishes nothing",
    },
    help: async (language) => (await import("./check/check-words.ts")).CHECK_TEXTS[language].help,
    run: async (...given) => (await import("./check/check.ts")).check(...given),
  },
  dev: {
    summary: {
      fr: fr`montre le site pendant que vous écrivez, brouillons compris`,
      en: "shows the site while you write, drafts included",
    },
    help: async (language) => (await import("./dev/dev-words.ts")).DEV_TEXTS[language].help,
    run: async (...given) => (await import("./dev/dev.ts")).dev(...given),
  },
  new: {
    summary: {
      fr: fr`commence un article : un fichier déjà valide, où chaque champ est expliqué`,
      en: "begins an article: a file that is valid already, with every field explained",
    },
    help: async (language) => (await import("./new/new-words.ts")).NEW_TEXTS[language].help,
    run: async (...given) => (await import("./new/new.ts")).newCommand(...given),
  },
  schema: {
    summary: {
      fr: "écrit le schéma de l’en-tête des articles, pour les éditeurs de texte",
      en: "writes the schema of the articles' front matter, for text editors",
    },
    help: async (language) => (await import("./schema/schema-words.ts")).SCHEMA_TEXTS[language].help,
    run: async (...given) => (await import("./schema/schema.ts")).schema(...given),
  },
  import: {
    summary: {
      fr: "fait des articles de textes venus d’ailleurs (Word, WordPress, Ghost, Hugo…)",
      en: "makes articles of texts from elsewhere (Word, WordPress, Ghost, Hugo…)",
    },
    help: async (language) => (await import("./import/import-words.ts")).IMPORT_TEXTS[language].help,
    run: async (...given) => (await import("./import/import.ts")).importTexts(...given),
  },
  rollback: {
    summary: {
      fr: "publie de nouveau une version précédente du site",
      en: "publishes an earlier release of the site again",
    },
    help: async (language) => (await import("./rollback/rollback-words.ts")).ROLLBACK_TEXTS[language].help,
    run: async (...given) => (await import("./rollback/rollback.ts")).rollback(...given),
  },
};

export const isHelp = (word: string | undefined) => word === "--help" || word === "-h";

/** Each command with its summary, one a line. */
export function listCommands(language: Language): string {
  const names = Object.keys(COMMANDS);
  const width = Math.max(...names.map((name) => name.length)) + 4;
  return Object.entries(COMMANDS)
    .map(([name, { summary }]) => `  ${name.padEnd(width)}${summary[language]}`)
    .join("\n");
}
