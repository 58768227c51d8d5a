/** Links with swapped or separated brackets, or with content that a link cannot have. */
import { catalogue } from "../../problems/catalogue.ts";
import type { Mark } from "./mark.ts";

const REVERSED = /\[((?:https?:\/\/|www\.)[^\s[\]]{1,500})\]/iy;
const WORDS_BEFORE = /\(([^()\n]{1,200})\)$/;
const APART =
  /\[([^[\]\n]{1,200})\](?:[ \t\u00a0\u202f]{1,3}|\n)\(((?:https?:\/\/|www\.|mailto:|\.{0,2}\/|#\p{L})[^\s()]{1,500}|[^\s()]{1,200}\.(?:md|html?|pdf)(?:#[^\s()]{1,200})?)\)/iuy;

/** A link with a footnote reference or an inline footnote in its text. */
const NOTED =
  /\[((?:[^[\]\n]|\[\^[^[\]\n]{1,80}\]|\^\[[^[\]\n]{1,300}\]){1,400})\]\(([^\s()]{1,500}(?:\s+"[^"\n]{0,200}")?)\)/y;
const NOTE = /\s*(?:\[\^[^[\]\n]{1,80}\]|\^\[[^[\]\n]{1,300}\])/g;

/** A link inside a link: Markdown reads only the inner one. */
const AROUND =
  /\[(?:[^[\]\n]|\[\[[^[\]\n]{1,300}\]\]|\[[^[\]\n]{1,200}\]\([^\s()]{1,500}\)){1,400}\]\([^\s()]{1,500}(?:\s+"[^"\n]{0,200}")?\)/y;
const INNER = /(?<!!)\[[^[\]\n]+\]\([^\s()]+\)|\[\[[^[\]\n]+\]\]/;

export function readMisshapenLink(text: string, at: number): Mark | undefined {
  REVERSED.lastIndex = at;
  const reversed = REVERSED.exec(text);
  const before = reversed && WORDS_BEFORE.exec(text.slice(Math.max(0, at - 210), at));
  if (reversed && before) {
    const finding = catalogue.linkMisshapen({
      written: `${before[0]}${reversed[0]}`,
      meant: `[${before[1]}](${reversed[1]})`,
    });
    return { type: "finding", finding, before: before[0].length };
  }
  NOTED.lastIndex = at;
  const [noted, label = "", target = ""] = NOTED.exec(text) ?? [];
  const notes = label.match(NOTE);
  if (noted !== undefined && notes)
    return {
      type: "finding",
      finding: catalogue.noteInLink({
        written: noted,
        meant: `[${label.replace(NOTE, "").trim()}](${target})${notes.map((note) => note.trim()).join("")}`,
      }),
    };
  AROUND.lastIndex = at;
  const [outer] = AROUND.exec(text) ?? [];
  const [inner] = (outer && INNER.exec(outer.slice(1))) ?? [];
  if (inner !== undefined) return { type: "finding", finding: catalogue.linkInLink({ inner }) };
  APART.lastIndex = at;
  const [written, words = "", address = ""] = APART.exec(text) ?? [];
  // A number or an ellipsis in brackets is an editor's mark, not a link.
  if (written === undefined || !/\p{L}/u.test(words) || /^sic\b/i.test(words)) return undefined;
  return { type: "finding", finding: catalogue.linkMisshapen({ written, meant: `[${words}](${address})` }) };
}
