/** Reports links that only work on the author's machine or network. */
import { catalogue } from "../../../problems/catalogue.ts";
import type { Problem } from "../../../problems/problem.ts";
import { isPrivateHost } from "../external/private-hosts.ts";
import type { LintSource } from "../source-text.ts";

export function privateLinks(text: LintSource): Problem[] {
  return text.body.links
    .filter(({ target }) => isPrivate(target))
    .map((link) => text.linkProblem(catalogue.linkPrivate({ given: link.target }), link));
}

function isPrivate(target: string): boolean {
  // markdown-it percent-encodes the brackets of IPv6 addresses.
  const url = target.replace(/^(https?:\/\/)%5B([\da-f:.]+)%5D/i, "$1[$2]");
  return /^https?:\/\//i.test(url) && URL.canParse(url) && isPrivateHost(new URL(url).hostname);
}
