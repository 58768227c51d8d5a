/** Texts for authors in editors, by language. A missing text does not compile. */
import type { Language } from "../language.ts";
import type { EditorTexts } from "./editor-texts.ts";
import { editors as en } from "./en/editors.ts";
import { editors as fr } from "./fr/editors.ts";

export const EDITOR_TEXTS: Readonly<Record<Language, EditorTexts>> = { fr, en };
