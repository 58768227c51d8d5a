/** Fields of free text whose author wrote, in place of what readers should read, that nobody should: `chapo: à relire`. */
import { catalogue } from "../../problems/catalogue.ts";
import { own } from "../../problems/own.ts";
import type { Problem } from "../../problems/problem.ts";
import type { FrontMatter } from "./front-matter.ts";
import { isPlaceholder, saysUnready } from "./not-public.ts";
import { type KeyShape, PlainScalar, type Raw } from "./raw.ts";

/**
 * What must be told of such fields: a line `draft`, whatever it says, shows that the author knows how to hide a text.
 * @param issues what is wrong with fields already
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
    const says = judgeOf(field, own(shape, field));
    if (says === undefined || faulty.has(field)) return [];
    return (
      textsIn(value, [field])
        // One word alone is the name of one of the journal's disclaimers.
        .filter(({ text }) => says(text) && (field !== "disclaimer" || /\s/.test(text)))
        .map(({ path }) => told(frontMatter, path))
    );
  });
}

/** What recognises such words in a field: a few words about the state of a text are no sentence, but may be a name. */
function judgeOf(field: string, { text, inside }: KeyShape[string] = {}) {
  if (text === "prose" && field !== "title") return saysUnready;
  // Tags are judged elsewhere, one by one.
  const isName = field === "title" || field === "slug" || (text === "name" && field !== "tags");
  return isName || inside ? isPlaceholder : undefined;
}

function told(frontMatter: FrontMatter, path: readonly PropertyKey[]): Problem {
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
