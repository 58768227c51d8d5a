/** Why a page was rendered or reused, as a sentence. */
import { own } from "../../problems/own.ts";
import type { Language } from "../../text/language.ts";
import type { ExplainTexts } from "../../text/locales/commands/explain.ts";
import { COMMAND_TEXTS } from "../../text/locales/commands-by-language.ts";
import type { ExplainedPage, PageReason } from "./explain-pages.ts";

export function explainedIn(language: Language, { address, reason }: ExplainedPage): string {
  const words = COMMAND_TEXTS[language].explain;
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
  { reasons, root, whole, about }: ExplainTexts,
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
      return reasons.query(own(of.length > 0 ? about(of.join(" ")) : whole, name) ?? reason.query);
    }
    default:
      return reasons[reason.kind];
  }
}
