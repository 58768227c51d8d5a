/** Checks that the pages of the journal's policies exist. */
import { catalogue } from "../../problems/catalogue.ts";
import { nearest } from "../../problems/nearest.ts";
import type { Problem } from "../../problems/problem.ts";
import type { Library } from "../library/library.ts";
import { type Journal, settingProblem } from "./journal.ts";

const POLICIES = ["publishingPrinciples", "correctionsPolicy", "ethicsPolicy"] as const;

/** Reports policies without a free page. */
export function checkPolicies({ publisher }: Journal, { pages }: Library): Problem[] {
  const paths: readonly string[] = pages.map(({ path }) => path);
  return POLICIES.flatMap((policy) => {
    const given = publisher[policy];
    if (given === undefined || paths.includes(given.replace(/[?#].*$/, ""))) return [];
    const field = `publisher.${policy}`;
    const finding = catalogue.journalPolicy({ field, given, meant: nearest(given, paths) });
    return [settingProblem(["publisher", policy], finding)];
  });
}
