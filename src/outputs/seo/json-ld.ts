/** Serializes structured data for a page. */
import type { JsonLdObject } from "schema-dts";
import { type Html, raw } from "../../text/html.ts";

/** Characters that could end a script element, or a line in old JavaScript. */
const UNSAFE = /[<\u2028\u2029]/g;

/** One `@graph` of a page's entities, safe between `<script>` and `</script>`. */
export function jsonLd(things: readonly JsonLdObject[]): Html {
  const text = JSON.stringify({ "@context": "https://schema.org", "@graph": things });
  return raw(text.replace(UNSAFE, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`));
}
