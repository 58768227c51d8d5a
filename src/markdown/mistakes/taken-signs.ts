/** Asterisks inside a word or a sum that Markdown takes for italics, so that they vanish. */
import type Token from "markdown-it/lib/token.mjs";
import { catalogue } from "../../problems/catalogue.ts";
import type { InLine } from "./dialect-lines.ts";

/** Factors, and endings of `salarié*e*s`: nobody stresses these inside a word. */
const BETWEEN =
  /^(?:\d[\d.,]*|e|es|le|les|ne|nes|te|tes|se|ses|ve|ves|rice|rices|trice|trices|euse|euses|ère|ères|x)$/u;

/** The first of a paragraph; its place is that of the word in the text. */
export function takenSigns({ content, children }: Token): InLine[] {
  if (!content.includes("*")) return [];
  const tokens = children ?? [];
  for (const [index, open] of tokens.entries()) {
    const [before, inside, close, after] = [index - 1, index + 1, index + 2, index + 3].map(
      (at) => tokens[at],
    );
    if (open.type !== "em_open" || open.markup !== "*" || close?.type !== "em_close") continue;
    const [head] = /[\p{L}\p{N}]+$/u.exec(before?.type === "text" ? before.content : "") ?? [];
    const [tail] = /^[\p{L}\p{N}]+/u.exec(after?.type === "text" ? after.content : "") ?? [];
    const words = inside?.type === "text" ? inside.content : "";
    if (head === undefined || tail === undefined || !BETWEEN.test(words)) continue;
    if (/^\d/.test(words) !== /\d$/.test(head)) continue;
    const written = `${head}*${words}*${tail}`;
    const at = content.indexOf(written);
    if (at !== -1)
      return [{ at, finding: catalogue.signsTaken({ written, meant: `${head}\\*${words}\\*${tail}` }) }];
  }
  return [];
}
