/** Messages of `tribune schema`, in English. */
import type { SchemaTexts } from "../../commands/schema.ts";

export const schema: SchemaTexts = {
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
};
