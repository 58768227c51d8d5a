/** Reads plain text in French or English: title, disclaimer (anywhere), standfirst, paragraphs. */
import { catalogue } from "../../problems/catalogue.ts";
import type { ImportContext } from "../context.ts";
import { escapeHtml } from "../html/tree.ts";
import { Remarks } from "../import-remarks.ts";
import { type Extract, ImportRefusal } from "../imported-draft.ts";
import { report } from "../reported.ts";
import { decodeText, type SourceFile } from "../source-file.ts";
import { looksLikeHeading, paragraphsOf } from "./lines.ts";
import { readParagraphs } from "./roles.ts";

export function readPlainText(source: SourceFile, context: ImportContext): Extract {
  const remarks = new Remarks();
  const paragraphs = paragraphsOf(decodeText(source, remarks)).map((words) => ({ words }));
  const [first] = paragraphs;
  if (first === undefined) throw new ImportRefusal(catalogue.importEmpty());
  const { fields, rest } = readParagraphs(paragraphs, context, remarks);
  const title = fields.title ?? stemOf(source.label);
  if (fields.title === undefined) remarks.add(report.title({ title }));
  const body = rest.map(({ words }) => words);
  return {
    format: "text",
    remarks: new Remarks(),
    failures: [],
    drafts: [
      {
        origin: source.label,
        kind: "article",
        fields: { ...fields, title },
        body: { html: htmlOf(body, remarks) },
        place: {},
        names: [source.path],
        remarks,
      },
    ],
  };
}

const stemOf = (label: string) => label.replace(/^.*[/\\]/, "").replace(/\.[^.]*$/, "");

function htmlOf(rest: readonly string[], remarks: Remarks): string {
  const html: string[] = [];
  for (let index = 0; index < rest.length; index += 1) {
    const line = rest[index] ?? "";
    const items = listFrom(rest, index);
    const hash = /^#{2,6}\s+(.*)$/.exec(line)?.[1];
    if (items.length > 1) {
      html.push(
        `<ul>${items.map((item) => `<li>${escapeHtml(item.replace(/^[-*•]\s+/, ""))}</li>`).join("")}</ul>`,
      );
      index += items.length - 1;
    } else if (hash !== undefined || looksLikeHeading(line, rest[index + 1])) {
      const heading = hash ?? line;
      remarks.add(report.heading({ heading }));
      html.push(`<h2>${escapeHtml(heading)}</h2>`);
    } else html.push(`<p>${escapeHtml(line)}</p>`);
  }
  return html.join("\n");
}

/** Consecutive lines with a dash, from a position on. */
function listFrom(rest: readonly string[], start: number): readonly string[] {
  const end = rest.findIndex((line, index) => index >= start && !/^[-*•]\s+\S/.test(line));
  return rest.slice(start, end === -1 ? undefined : end);
}
