/** What the commands say, by language. A text that a language lacks does not compile. */
import type { Language } from "../language.ts";
import type { CommandTexts } from "./command-texts.ts";
import { commands as en } from "./en/commands.ts";
import { commands as fr } from "./fr/commands.ts";

export const COMMAND_TEXTS: Readonly<Record<Language, CommandTexts>> = { fr, en };
