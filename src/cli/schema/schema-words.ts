/** What `tribune schema` says, in each language. */

import type { Language } from "../../text/language.ts";
import { fr } from "../../text/sentence.ts";

export interface SchemaTexts {
  readonly help: string;
  written(file: string): string;
}

export const SCHEMA_TEXTS: Readonly<Record<Language, SchemaTexts>> = {
  fr: {
    help: fr`Utilisation : tribune schema [options]

Écrit le schéma JSON (draft-07) de l'en-tête des articles : chaque champ, sa phrase d'explication,
les auteurs, les avertissements, les genres et les mots-clés de ce journal.

Options :
  --snippets            écrit plutôt les modèles de saisie de VS Code, où chaque champ se complète
  --output FICHIER      écrit dans ce fichier au lieu de l'écran
  --articles DOSSIER    le dossier des articles (à défaut : articles)
  --debug               montre la trace complète des erreurs internes
  --help, -h            montre cette aide

Exemples :
  tribune schema --output article.schema.json
  tribune schema --snippets --output .vscode/article.code-snippets
`,
    written: (file) => fr`Écrit : ${file}`,
  },
  en: {
    help: `Usage: tribune schema [options]

Writes the JSON Schema (draft-07) of the articles' front matter: each field, its sentence of
explanation, and the authors, disclaimers, genres and tags of this journal.

Options:
  --snippets            writes VS Code's snippets instead, by which every field completes
  --output FILE         writes into this file instead of the screen
  --articles FOLDER     the folder of the articles (default: articles)
  --debug               shows the whole trace of internal errors
  --help, -h            shows this help

Examples:
  tribune schema --output article.schema.json
  tribune schema --snippets --output .vscode/article.code-snippets
`,
    written: (file) => `Written: ${file}`,
  },
};
