/** Markdown that does not work in the fields whose emphasis is read. */
import { fieldMarks } from "../../markdown/lint/field-marks.ts";
import type { Problem } from "../../problems/problem.ts";
import type { FrontMatter } from "../front-matter/front-matter.ts";
import { emphasisTexts } from "./emphasised.ts";
import type { FieldTable } from "./fields/field-row.ts";

/** How many characters from a mark on are enough to find it in the file. */
const CONTEXT = 12;

/** @param fields as they are typed */
export function marksInFields(frontMatter: FrontMatter, fields: object, table: FieldTable): Problem[] {
  return emphasisTexts(fields, table).flatMap(({ path, text }) =>
    fieldMarks(text).map(({ finding, at }) => {
      // Neither a line end nor a quotation mark, which YAML may escape.
      const [context = ""] = /^[^\s"'\\]+/.exec(text.slice(at, at + CONTEXT)) ?? [];
      if (context === "") return frontMatter.problem(finding, path);
      return frontMatter.problemIn(finding, path, context, text.slice(0, at).split(context).length - 1);
    }),
  );
}
