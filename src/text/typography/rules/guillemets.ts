/**
 * Guillemets: a narrow no-break space inside « and ».
 *
 * Reversed (»so«) and empty guillemets stay. Source: the rules table; the Lexique asks for a no-break space,
 * French typesetters use the narrow one.
 */
import {
  charAt,
  closesRightBefore,
  isBlank,
  isWordLike,
  NARROW,
  spacesAfter,
  spacesBefore,
} from "../characters.ts";
import { type Corrections, type MarkRule, replace } from "../rule.ts";

/** Handles an opening «: its content follows, with or without spaces. */
function readOpening(text: string, at: number, corrections: Corrections): void {
  const end = spacesAfter(text, at + 1);
  const next = charAt(text, end);
  if (next === "" || next === "\u2028") return;
  if (end > at + 1) {
    if (isWordLike(text.charCodeAt(at - 1))) return; // »so«
    replace(corrections, "guillemets", at + 1, end, NARROW);
  } else if (next !== "»") {
    replace(corrections, "guillemets", at, at + 1, `«${NARROW}`);
  }
}

function readClosing(text: string, at: number, corrections: Corrections): void {
  const start = spacesBefore(text, at);
  const before = charAt(text, start - 1);
  if (before === "" || before === "\u2028" || (before === "«" && start < at)) return;
  if ("“‘([{".includes(before) || (before === '"' && !closesRightBefore(text, start))) return;
  if (start < at) {
    if (isWordLike(text.charCodeAt(at + 1))) return; // »so«
    replace(corrections, "guillemets", start, at, NARROW);
  } else if (before !== "«" && !isBlank(text.charCodeAt(at - 1))) {
    replace(corrections, "guillemets", at, at + 1, `${NARROW}»`);
  }
}

export const guillemets: MarkRule = {
  reads: "mark",
  name: "guillemets",
  triggers: "«»",
  afterLetters: true,
  read({ text }, at, corrections) {
    if (text[at] === "«") readOpening(text, at, corrections);
    else readClosing(text, at, corrections);
  },
};
