/** `(text)[address]` and `[text] (address)`: links whose brackets are the wrong way round or apart. */
import { catalogue } from "../../problems/catalogue.ts";
import type { Mark } from "./unread-marks.ts";

const REVERSED = /\[((?:https?:\/\/|www\.)[^\s[\]]{1,500})\]/iy;
const WORDS_BEFORE = /\(([^()\n]{1,200})\)$/;
const APART = /\[([^[\]\n]{1,200})\] {1,2}\(((?:https?:\/\/|www\.)[^\s()]{1,500})\)/iy;

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
  APART.lastIndex = at;
  const [written, words = "", address = ""] = APART.exec(text) ?? [];
  // A number or an ellipsis in brackets is an editor's, not a link's.
  if (written === undefined || !/\p{L}{2}/u.test(words) || /^sic\b/i.test(words)) return undefined;
  return { type: "finding", finding: catalogue.linkMisshapen({ written, meant: `[${words}](${address})` }) };
}
