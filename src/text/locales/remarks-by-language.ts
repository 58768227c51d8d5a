/** Remarks of an import, by language. A missing sentence does not compile. */
import type { Language } from "../language.ts";
import { remarks as en } from "./en/import.ts";
import { remarks as fr } from "./fr/import.ts";
import type { RemarkSentences } from "./remark-sentences.ts";

export const REMARK_SENTENCES: Readonly<Record<Language, RemarkSentences>> = { fr, en };
