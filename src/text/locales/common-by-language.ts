/** What the command line says before it knows a command, by language. A text that a language lacks does not compile. */
import type { Language } from "../language.ts";
import type { CommonTexts } from "./commands/common.ts";
import { common as en } from "./en/commands/common.ts";
import { common as fr } from "./fr/commands/common.ts";

export const COMMON_TEXTS: Readonly<Record<Language, CommonTexts>> = { fr, en };
