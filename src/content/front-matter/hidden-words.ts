/** Finds free texts that say, instead of words for readers, that the article is not public: `chapo: à relire`. */
import { catalogue } from "../../problems/catalogue.ts";
import { own } from "../../problems/own.ts";
import type { Problem } from "../../problems/problem.ts";
import type { FrontMatter } from "./front-matter.ts";
import { isPlaceholder, saysUnready } from "./not-public.ts";
import { type KeyShape, PlainScalar, type Raw } from "./raw.ts";

/**
 * Reports such fields, unless a `draft` field, whatever its value, shows that the author knows how to hide a text.
 * @param issues known problems of fields, which are not reported twice
 */
export function hiddenWords(
  frontMatter: FrontMatter,
  shape: KeyShape,
  issues: readonly { readonly path: readonly PropertyKey[] }[] = [],
): Problem[] {
  const { data } = frontMatter;
  if (data["draft"] !== undefined || data["published"] !== undefined || data["withdrawn"] !== undefined)
    return [];
  const faulty = new Set(issues.map(({ path: [field] }) => field));
  return Object.entries(data).flatMap(([field, value]) => {
    const says = testFor(field, own(shape, field));
    if (says === undefined || faulty.has(field)) return [];
    return (
      textsIn(value, [field])
        // A single word is the name of a disclaimer of the journal.
        .filter(({ text }) => says(text) && (field !== "disclaimer" || /\s/.test(text)))
        .map(({ path }) => notPublic(frontMatter, path))
    );
  });
}

/** The test for such words in a field: words about the state of a text are no sentence, but may be a name. */
function testFor(field: string, { text, inside }: KeyShape[string] = {}) {
  if (text === "prose" && field !== "title") return saysUnready;
  // Tags are judged elsewhere, one by one.
  const isName = field === "title" || field === "slug" || (text === "name" && field !== "tags");
  return isName || inside ? isPlaceholder : undefined;
}

function notPublic(frontMatter: FrontMatter, path: readonly PropertyKey[]): Problem {
  const field = String(path[0]);
  const isNeeded = field === "title" || path.length > 1;
  const whole = frontMatter.written(field);
  const finding = catalogue.notPublic({
    written: whole ?? field,
    wish: "draft",
    isWhole: whole !== undefined,
    other: undefined,
    isTrue: false,
    isNeeded,
    mayBeMeant: true,
  });
  return frontMatter.problem(finding, isNeeded ? path : [field], isNeeded ? "value" : "key");
}

interface Text {
  readonly text: string;
  readonly path: readonly PropertyKey[];
}

function textsIn(value: Raw, path: readonly PropertyKey[]): Text[] {
  if (value === null) return [];
  if (typeof value === "string") return [{ text: value, path }];
  if (value instanceof PlainScalar) return [];
  const parts: readonly (readonly [PropertyKey, Raw])[] = Array.isArray(value)
    ? value.map((item, index) => [index, item])
    : Object.entries(value);
  return parts.flatMap(([key, inner]) => textsIn(inner, [...path, key]));
}
