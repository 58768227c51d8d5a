/** Why a linked text is not published, in English. */
import type { WithheldSentences } from "../../problems/withheld.ts";

const WAIT = "Remove the link until that article is published.";

export const WITHHELD: WithheldSentences = {
  draft: ["it is a draft", WAIT],
  future: ["its date is to come", WAIT],
  faulty: ["its front matter holds an error", "Correct that error: the link is right."],
};
