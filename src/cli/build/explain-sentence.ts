/** Why a page was rendered or kept, as a sentence. */
import { own } from "../../problems/own.ts";
import type { Language } from "../../text/language.ts";
import { ENGLISH } from "./explain-english.ts";
import { FRENCH } from "./explain-french.ts";
import type { ExplainedPage, PageReason } from "./explain-pages.ts";
import type { ExplainWords } from "./explain-words.ts";

const WORDS: Readonly<Record<Language, ExplainWords>> = { fr: FRENCH, en: ENGLISH };

/** An explanation as a sentence. */
export function explainedIn(language: Language, { address, reason }: ExplainedPage): string {
  const words = WORDS[language];
  switch (reason.kind) {
    case "kept":
      return words.kept(address, reason);
    case "own":
    case "file":
      return words[reason.kind](address);
    case "missing":
      return words.missing(address, reason.meant);
    default:
      return words.rendered(address, because(reason, words));
  }
}

function because(
  reason: Exclude<PageReason, { kind: "kept" | "own" | "file" | "missing" }>,
  { reasons, root, whole, about }: ExplainWords,
): string {
  switch (reason.kind) {
    case "record":
      return reasons.record(reason.file, reason.fields);
    case "asset":
      return reasons.asset(reason.original);
    case "root":
      return reasons.root(reason.names.map((name) => own(root, name) ?? name));
    case "query": {
      const [name = "", ...of] = reason.query.split(" ");
      return reasons.query((of.length > 0 ? about(name, of.join(" ")) : own(whole, name)) ?? reason.query);
    }
    default:
      return reasons[reason.kind];
  }
}
