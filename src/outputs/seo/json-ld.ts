/** Structured data as text that a page can hold. */
import type { JsonLdObject } from "schema-dts";
import { type Html, raw } from "../../text/html.ts";

/** What ends a script, or a line of one in old JavaScript. */
const UNSAFE = /[<\u2028\u2029]/g;

/** One graph of a page's things, safe between `<script>` and `</script>`. */
export function jsonLd(things: readonly JsonLdObject[]): Html {
  const text = JSON.stringify({ "@context": "https://schema.org", "@graph": things });
  return raw(text.replace(UNSAFE, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`));
}
