/** Links that work on the author's machine or network alone. */
import { catalogue } from "../../problems/catalogue.ts";
import type { Problem } from "../../problems/problem.ts";
import { isPrivateHost } from "../external/private-hosts.ts";
import type { Manuscript } from "../manuscript.ts";

export function privateLinks(text: Manuscript): Problem[] {
  return text.body.links
    .filter(({ target }) => isPrivate(target))
    .map((link) => text.problem(catalogue.linkPrivate({ given: link.target }), link, link.target));
}

function isPrivate(target: string): boolean {
  if (!/^https?:\/\//i.test(target) || !URL.canParse(target)) return false;
  return isPrivateHost(new URL(target).hostname);
}
