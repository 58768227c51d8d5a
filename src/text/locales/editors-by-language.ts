/** What an author reads in an editor, by language. A text that a language lacks does not compile. */
import type { Language } from "../language.ts";
import type { EditorTexts } from "./editor-texts.ts";
import { editors as en } from "./en/editors.ts";
import { editors as fr } from "./fr/editors.ts";

export const EDITOR_TEXTS: Readonly<Record<Language, EditorTexts>> = { fr, en };
