/** Messages of `tribune schema`, in French. */
import { fr } from "../../../sentence.ts";
import type { SchemaTexts } from "../../commands/schema.ts";

export const schema: SchemaTexts = {
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
};
