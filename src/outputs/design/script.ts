/** Inline scripts. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { type Html, raw } from "../../text/html.ts";

/** Script text that is safe between `<script>` and `</script>`. */
export interface InlineScript {
  readonly html: Html;
  /** CSP source: `'sha256-…'`. */
  readonly hash: `'sha256-${string}'`;
}

/** @throws RangeError if the text contains the closing tag */
export function inlineScript(text: string): InlineScript {
  if (/<\/script|<!--/i.test(text)) throw new RangeError("An inline script must not hold </script or <!--.");
  return { html: raw(text), hash: `'sha256-${createHash("sha256").update(text).digest("base64")}'` };
}

/**
 * Speculation rules: supporting browsers prefetch a page of the site when the reader is about to follow a
 * link.
 * @param root the site's path prefix: `/`, `/journal/`
 */
export function prefetchRules(root: string): InlineScript {
  const inside = { where: { href_matches: `${root}*` }, eagerness: "moderate" };
  return inlineScript(JSON.stringify({ prefetch: [inside] }));
}

/** Reads a file of `layouts/scripts/` without comments and indentation. */
export function readInlineScript(file: string): InlineScript {
  const lines = readFileSync(file, "utf8")
    .split(/\r?\n/)
    .map((line) => line.trim());
  return inlineScript(lines.filter((line) => line !== "" && !/^(?:\/\/|\/\*|\*)/.test(line)).join("\n"));
}
