/** What the commands say, by language; a person speaks one. A text that a language lacks does not compile. */
import { engineModule } from "../engine-paths.ts";
import type { Language } from "../language.ts";
import type { CommandTexts } from "./command-texts.ts";

export const COMMAND_TEXTS: Readonly<Record<Language, CommandTexts>> = {
  get fr() {
    return engineModule<typeof import("./fr/commands.ts")>("src/text/locales/fr/commands.ts").commands;
  },
  get en() {
    return engineModule<typeof import("./en/commands.ts")>("src/text/locales/en/commands.ts").commands;
  },
};
