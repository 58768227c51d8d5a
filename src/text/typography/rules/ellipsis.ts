/**
 * Points de suspension: three full stops become …
 *
 * Four or more are a dotted line and two are a typo: both stay, as do the dots of code (`f(...reste)`), of a
 * path and of a numeric interval (1...5). Source: the rules table; the Lexique.
 */
import { isDigit, isLetter, isOneOf } from "../characters.ts";
import { type MarkRule, replace } from "../rule.ts";

export const ellipsis: MarkRule = {
  reads: "mark",
  name: "ellipsis",
  triggers: ".",
  afterLetters: true,
  read({ text }, at, corrections) {
    if (text[at + 1] !== "." || text[at + 2] !== "." || text[at + 3] === "." || text[at - 1] === ".") return;
    const end = at + 3;
    if (isOneOf(text, end, "/\\") || isOneOf(text, at - 1, "/\\")) return;
    if (isOneOf(text, at - 1, "([{,") && isLetter(text.charCodeAt(end))) return;
    if (isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(end))) return;
    replace(corrections, "ellipsis", at, at + 3, "…");
  },
};
