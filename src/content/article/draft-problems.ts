/** What is wrong or doubtful in the fields of one text. */
import { catalogue } from "../../problems/catalogue.ts";
import { own } from "../../problems/own.ts";
import type { Finding, Problem } from "../../problems/problem.ts";
import type { FrontMatter } from "../front-matter/front-matter.ts";
import { isHidingTag, saysHidden } from "../front-matter/not-public.ts";
import { findingOf } from "../front-matter/schema-issues.ts";
import { Moment } from "../time/moment.ts";
import type { ArticleFields } from "./article-schema.ts";
import { TITLE_GOOD_LENGTH } from "./fields/field-readers.ts";

/** The issues of a schema as problems of the fields. */
export function schemaProblems(
  frontMatter: FrontMatter,
  found: readonly Parameters<typeof findingOf>[0][],
): Problem[] {
  // One lookup for each field, however many of its values are wrong.
  const read = new Map<PropertyKey | undefined, Finding | undefined>();
  return found.map((issue) => {
    const [field] = issue.path;
    if (!read.has(field)) read.set(field, hiddenBy(frontMatter, issue.path));
    const hidden = read.get(field);
    return hidden
      ? frontMatter.problem(hidden, issue.path.slice(0, 1), "key")
      : frontMatter.problem(findingOf(issue), issue.path);
  });
}

/** Reports a value that its field refuses and that says the text is not public: `genre: brouillon`. */
function hiddenBy(frontMatter: FrontMatter, [key = ""]: readonly PropertyKey[]): Finding | undefined {
  const { data } = frontMatter;
  const field = String(key);
  const value = own(data, field);
  if (value === undefined || !saysHidden(value) || /^(?:draft|published|noindex)$/.test(field))
    return undefined;
  const isNeeded = field === "title" || field === "date";
  const whole = isNeeded ? undefined : frontMatter.written(field);
  const other = data["draft"] === undefined ? undefined : frontMatter.place(["draft"]).line;
  const written = frontMatter.written(field) ?? field;
  return catalogue.notPublic({
    written,
    wish: "draft",
    isWhole: whole !== undefined,
    other,
    isTrue: false,
    isNeeded,
  });
}

/** Reports values that are readable but doubtful, or that contradict another field. */
export function doubtfulFields(frontMatter: FrontMatter, fields: ArticleFields): Problem[] {
  const found: Problem[] = [];
  const report = (finding: Finding, path: PropertyKey[]) => found.push(frontMatter.problem(finding, path));
  const { length } = fields.title;
  if (length > TITLE_GOOD_LENGTH) report(catalogue.titleLong({ length, most: TITLE_GOOD_LENGTH }), ["title"]);
  for (const [key, moment] of Object.entries(fields))
    if (moment instanceof Moment && moment.ambiguous)
      report(catalogue.hourRepeated({ ...moment.ambiguous, read: moment.iso }), [key]);
  fields.tags.forEach((tag, index) => {
    if (!fields.draft && isHidingTag(tag)) report(catalogue.tagHides({ tag }), ["tags", index]);
  });
  const { date, updated } = fields;
  if (updated && updated.epoch < date.epoch && updated.iso.slice(0, 10) !== date.iso.slice(0, 10)) {
    report(catalogue.updatedBeforeDate({ updated: updated.iso, date: date.iso }), ["updated"]);
  }
  return found;
}
