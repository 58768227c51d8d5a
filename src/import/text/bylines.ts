/** Finds author and date in the first and last lines of a text. */
import type { ImportContext } from "../context.ts";
import type { Remarks } from "../import-remarks.ts";
import { report } from "../reported.ts";
import type { Labelled } from "./labelled.ts";
import type { Paragraph } from "./paragraph.ts";
import { type Byline, bylineOf, signatureOf } from "./signals.ts";

/** How many paragraphs from the start or end a byline may stand. */
const NEAR_ENDS = 3;

/** @param labelled fields already found by their labels, which are not searched again */
export function takeByline(
  rest: Paragraph[],
  context: ImportContext,
  remarks: Remarks,
  labelled: Labelled,
): { names: readonly string[]; date: string | undefined } {
  let names = labelled.authors ?? [];
  let { date } = labelled;
  // Author and date may be on separate lines.
  for (let line = 0; line < 2; line += 1) {
    const index = rest.findIndex((paragraph, at) => {
      const near = at < NEAR_ENDS || at >= rest.length - NEAR_ENDS;
      const read =
        near && !paragraph.stays && rest.length > 1 ? readByline(paragraph, at, context) : undefined;
      return read !== undefined && isNew(read, names, date);
    });
    const found = rest[index];
    const read = found && readByline(found, index, context);
    if (!read) break;
    rest.splice(index, 1);
    if (read.names.length > 0) {
      names = read.names;
      remarks.add(report.byline({ names: names.join(", ") }));
      if (read.about !== undefined) remarks.add(report.about(undefined, read.about));
    }
    if (read.date !== undefined) {
      date = read.date;
      remarks.add(report.date({ given: read.dateWords ?? found.words, date }));
    }
  }
  return { names, date };
}

function readByline({ words }: Paragraph, index: number, context: ImportContext): Byline | undefined {
  // The first line might be the title of a portrait.
  if (index > 0 && context.authorNamed(words) !== undefined)
    return { names: [words], date: undefined, dateWords: undefined };
  return bylineOf(words, context.journal.timeZone);
}

const isNew = (read: Byline, names: readonly string[], date: string | undefined) =>
  (read.names.length === 0 || names.length === 0) && (read.date === undefined || date === undefined);

/**
 * Removes a final line that consists of a name, if it is an author of the journal or the one already found.
 * @returns the author
 */
export function takeSignature(
  rest: Paragraph[],
  context: ImportContext,
  remarks: Remarks,
  names: readonly string[],
): readonly string[] {
  const last = rest.at(-1);
  if (last === undefined || last.stays || rest.length < 2) return names;
  const signature = signatureOf(last.words.replace(/^[\s*_—–―-]+|[\s*_.]+$/gu, ""));
  if (!signature) return names;
  const idOf = (name: string) => context.authorNamed(name) ?? name;
  const isSame = (name: string) => names.some((other) => idOf(other) === idOf(name));
  const taken =
    names.length > 0
      ? signature.names.every(isSame)
      : signature.names.every((name) => context.authorNamed(name) !== undefined);
  if (!taken) {
    remarks.add(report.signature({ name: last.words }));
    return names;
  }
  rest.pop();
  remarks.add(report.signed({ name: last.words }));
  if (signature.about !== undefined) remarks.add(report.about(undefined, signature.about));
  return names.length > 0 ? names : signature.names;
}
