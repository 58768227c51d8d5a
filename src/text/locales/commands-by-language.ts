/** What the commands say, by language; a person speaks one. A text that a language lacks does not compile. */
import type { Language } from "../language.ts";
import { moduleLoader } from "../module-loader.ts";
import type { CommandTexts } from "./command-texts.ts";

const load = moduleLoader(import.meta);

export const COMMAND_TEXTS: Readonly<Record<Language, CommandTexts>> = {
  get fr() {
    return load<typeof import("./fr/commands.ts")>("./fr/commands").commands;
  },
  get en() {
    return load<typeof import("./en/commands.ts")>("./en/commands").commands;
  },
};
