/** Reports placeholders and unfinished notes in texts that are no longer drafts. */
import { catalogue } from "../../../problems/catalogue.ts";
import type { Problem } from "../../../problems/problem.ts";
import type { LintSource } from "../source-text.ts";

/** Written unlike prose: in capitals, or where only a note to oneself would be. */
const CAPITALS =
  /(?<![\p{L}\p{N}_-])(?:TODO|FIXME|XXX|TBD|TBC|TK(?!\s\p{Lu})|(?:TK){2,})(?![\p{L}\p{N}_-])/gu;
const TO_BE =
  /(?:^|[[({]\s*|[.!?…]\s+|(?<=\[[^[\]\n]{1,60}\s))((?:[àÀaA]|(?:[tT]o be))\s(?:compléter|vérifier|préciser|sourcer|relire|completed|checked|confirmed|written))(?=\s*(?:[:.!?…)\]}]|$))/giu;
/** "Not for publication" notices: in capitals, or alone in brackets. */
const NOT_YET =
  /(?:^|[[({]\s*)((?:BROUILLON|DRAFT|(?:SOUS\s)?EMBARGO|UNDER\sEMBARGO|NE\sPAS\s(?:PUBLIER|DIFFUSER)|DO\sNOT\sPUBLISH|NOT\sFOR\sPUBLICATION)(?=\s*(?:[-–—:.!?…)\]}]|$)|\s(?:AVANT|JUSQU|BEFORE|UNTIL)))|[[({]\s*((?:[Bb]rouillon|[Dd]raft|WIP|[Nn]e pas publier|[Dd]o not publish))(?=\s*[)\]}])/gu;
const PLACEHOLDER = /\b(?:lorem\s+ipsum|dolor\s+sit\s+amet)\b/giu;

/** A cheap check, to avoid parsing every text and looking for each kind of mark. */
const MAY_MATCH = [
  /TODO|FIXME|XXX|TBD|TBC|TK|BROUILLON|DRAFT|WIP|EMBARGO|NE\sPAS\s|DO\sNOT\s|NOT\sFOR|[[({]\s*(?:[Bb]rouillon|[Dd]raft|[Nn]e pas|[Dd]o not)/,
  /[aà]\s(?:compl|vérif|préc|sourc|relire)|to be\s/i,
  /lorem|dolor/i,
];

/** Before a word that is mentioned rather than used. */
const QUOTED = /[«“"'‘]$/;

/** Languages in which "todo" is an ordinary word. */
const TODO_IS_A_WORD = /^(?:es|pt|gl|ast)(?![a-z])/i;

export function leftovers(text: LintSource): Problem[] {
  const { draft } = text;
  if (draft.fields.draft) return [];
  return [...inFields(text), ...(mayHaveMarks(draft.body) ? inBody(text) : [])];
}

function inFields({ draft, language }: LintSource): Problem[] {
  const { fields } = draft;
  const shown = {
    title: fields.title,
    chapo: "chapo" in fields ? fields.chapo : undefined,
    description: fields.description,
  };
  return Object.entries(shown).flatMap(([key, value]) => {
    const [mark] = marksIn(value ?? "", language);
    return mark === undefined ? [] : [draft.problem(catalogue.leftover({ given: mark }), [key])];
  });
}

function inBody(text: LintSource): Problem[] {
  return text.body.prose.flatMap((block) =>
    marksIn(block.text, text.language).map((mark) =>
      text.problem(catalogue.leftover({ given: mark }), block, mark),
    ),
  );
}

const mayHaveMarks = (text: string) => MAY_MATCH.some((marks) => marks.test(text));

/** The distinct marks, in order. */
function marksIn(text: string, language: string): string[] {
  if (!mayHaveMarks(text)) return [];
  const found = [CAPITALS, TO_BE, NOT_YET, PLACEHOLDER].flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => {
      const words = match[1] ?? match[2] ?? match[0];
      return { words, at: match.index + match[0].length - words.length };
    }),
  );
  const used = found
    .filter(({ at }) => !QUOTED.test(text.slice(0, at).trimEnd().slice(-1)))
    .filter(({ words }) => !(words.startsWith("TO") && TODO_IS_A_WORD.test(language)));
  return [...new Set(used.toSorted((a, b) => a.at - b.at).map(({ words }) => words))];
}
