/** The issues of zod as findings of the catalogue. */
import type { z } from "zod";
import { catalogue } from "../../problems/catalogue.ts";
import type { Finding } from "../../problems/problem.ts";
import { PlainScalar } from "./raw.ts";
import { isFindingParams } from "./value-readers.ts";
import { quoteYaml } from "./yaml-text.ts";

/** @param inside the path of the parsed value, if it is a part of the front matter */
export function findingOf(issue: z.core.$ZodIssue, inside: readonly PropertyKey[] = []): Finding {
  if (issue.code === "custom" && isFindingParams(issue.params)) return issue.params.finding;
  const path = [...inside, ...issue.path];
  const key = String(path.findLast((part) => typeof part === "string") ?? "");
  const parent = path.length > 1 ? String(path[0]) : undefined;
  const empty = issue.input === undefined || issue.input === null || issue.code === "too_small";
  if (empty && parent === undefined && key === "title") return catalogue.titleMissing();
  if (empty && parent === undefined && key === "date") return catalogue.dateMissing();
  if (issue.input === undefined && parent !== undefined) return catalogue.fieldMissing({ key, parent });
  if (empty) return catalogue.fieldEmpty({ key });
  if (issue.code === "too_big") return tooLong(key, issue.input, Number(issue.maximum));
  return wrongKind(key, issue);
}

function tooLong(key: string, input: unknown, most: number): Finding {
  const length = typeof input === "string" ? input.length : 0;
  return key === "title"
    ? catalogue.titleTooLong({ length, most })
    : catalogue.textTooLong({ key, length, most });
}

function wrongKind(key: string, issue: z.core.$ZodIssue): Finding {
  const expected = issue.code === "invalid_type" ? issue.expected : "string";
  if (expected === "array") return catalogue.wrongKind({ key, expected: "list" });
  if (expected === "object") return catalogue.wrongKind({ key, expected: "fields" });
  const { input } = issue;
  const suggestion = input instanceof PlainScalar ? quoteYaml(input.source) : undefined;
  return catalogue.wrongKind({ key, expected: "text", meant: suggestion });
}
