/** Parses the argument of `tribune({…})`. */
import type { z } from "zod";
import { catalogue } from "../../problems/catalogue.ts";
import { nearest } from "../../problems/nearest.ts";
import { own } from "../../problems/own.ts";
import type { Problem } from "../../problems/problem.ts";
import type { Language } from "../../text/language.ts";
import type { ExceededBound } from "../../text/locales/problems/journal.ts";
import { setJournal } from "../article/typesetter.ts";
import { isFindingParams } from "../front-matter/value-readers.ts";
import { type Journal, journalSchema } from "./journal.ts";
import { journalFieldDoc } from "./journal-fields.ts";
import { PART_KEYS } from "./journal-parts.ts";

/**
 * Parses the argument of `tribune({…})` into a journal, or into problems.
 * @param file the path of the configuration, for messages
 */
export function parseJournal(
  input: unknown,
  file: string,
): { journal: Journal } | { problems: Problem[]; language: Language } {
  const parsed = journalSchema.safeParse(input, { reportInput: true });
  if (parsed.success) return { journal: setJournal(parsed.data) };
  const found = parsed.error.issues.flatMap(findings).map((problem): Problem => ({ file, ...problem }));
  // Two checks may fail for one reason, which is reported once.
  const problems = [...new Map(found.map((problem) => [problem.code + problem.en.reason, problem])).values()];
  return { problems, language: languageOf(input) };
}

function findings(issue: z.core.$ZodIssue): Omit<Problem, "file">[] {
  if (issue.code === "invalid_union") {
    const inside = insideOf(issue);
    if (inside) return inside.flatMap(findings);
  }
  const { path } = issue;
  const field = path.map(String).join(".") || "tribune({…})";
  if (issue.code === "custom" && isFindingParams(issue.params))
    return [{ ...issue.params.finding, setting: { path, part: path[0] === "rules" ? "key" : "value" } }];
  if (issue.code === "unrecognized_keys") {
    const known = knownKeys(path);
    return issue.keys.map((key) => ({
      ...catalogue.journalUnknownKey({
        key: [...path.map(String), key].join("."),
        meant: nearest(key, known),
      }),
      setting: { path: [...path, key], part: "key" },
    }));
  }
  const setting = { path, part: "value" } as const;
  if (issue.code === "invalid_type" && issue.input === undefined)
    return [{ ...catalogue.journalMissing({ field }), setting }];
  return [
    { ...catalogue.journalWrong({ field, expected: journalFieldDoc(path), most: exceeded(issue) }), setting },
  ];
}

/** For a setting of several forms, what is wrong inside the form that the value has; undefined if it has none of them. */
function insideOf({ path, errors }: z.core.$ZodIssueInvalidUnion): z.core.$ZodIssue[] | undefined {
  return errors
    .find((issues) => issues.length > 0 && issues.every((issue) => issue.path.length > 0))
    ?.map((issue) => ({ ...issue, path: [...path, ...issue.path] }));
}

/** The bound that a number exceeds. Too small a number has no such advice: a 0 often means that something is off. */
function exceeded(issue: z.core.$ZodIssue): ExceededBound | undefined {
  if (issue.code !== "too_big" || typeof issue.input !== "number") return undefined;
  return { given: issue.input, bound: Number(issue.maximum) };
}

function knownKeys([first]: readonly PropertyKey[]): readonly string[] {
  return first === undefined ? Object.keys(journalSchema.shape) : (own(PART_KEYS, String(first)) ?? []);
}

/** The language in which the problems of a journal are reported: its own, if that can be read. */
export function languageOf(input: unknown): Language {
  return typeof input === "object" && input !== null && "language" in input && input.language === "en"
    ? "en"
    : "fr";
}
