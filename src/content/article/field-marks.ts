/** Marks of Markdown in the fields whose emphasis is read. */
import { fieldMarks } from "../../markdown/lint/field-marks.ts";
import type { Problem } from "../../problems/problem.ts";
import type { FrontMatter } from "../front-matter/front-matter.ts";

interface Words {
  readonly title: string;
  readonly chapo?: string | undefined;
  readonly image?: { readonly caption?: string | undefined } | undefined;
  readonly series?: { readonly title: string } | undefined;
}

/** As much of the words shows where a mark of theirs stands in the file. */
const CONTEXT = 12;

/** @param fields as they are typed */
export function marksInFields(frontMatter: FrontMatter, { title, chapo, image, series }: Words): Problem[] {
  const fields = [
    [["title"], title],
    [["chapo"], chapo],
    [["image", "caption"], image?.caption],
    [["series", "title"], series?.title],
  ] as const;
  return fields.flatMap(([path, words = ""]) =>
    fieldMarks(words).map(({ finding, at }) => {
      // Neither a line end nor a quotation mark, which YAML may write in another way.
      const [context = ""] = /^[^\s"'\\]+/.exec(words.slice(at, at + CONTEXT)) ?? [];
      if (context === "") return frontMatter.problem(finding, path);
      return frontMatter.problemIn(finding, path, context, words.slice(0, at).split(context).length - 1);
    }),
  );
}
