/** Plain text: a title, a disclaimer wherever it stands, a standfirst, paragraphs; French or English. */
import { cutAtWord } from "../../content/article.ts";
import { catalogue } from "../../problems/catalogue.ts";
import type { Desk } from "../desk.ts";
import { type DraftFields, type Extract, ImportRefusal } from "../draft.ts";
import { disclaimerName } from "../fit.ts";
import type { SourceFile } from "../formats.ts";
import { escapeHtml } from "../html/tree.ts";
import { Remarks } from "../remarks.ts";
import { decodeText } from "../source-file.ts";
import { tell } from "../tell.ts";
import { guessLanguage } from "./language.ts";
import { isListItem, paragraphsOf } from "./lines.ts";
import { bylineOf, disclaimerScore, namesIn, ratingOf } from "./signals.ts";

const LONGEST_TITLE = 200;
const LONGEST_CHAPO = 700;
const LONGEST_HEADING = 90;
const MOST_TAGS = 8;
const IS_DISCLAIMER = 4;

export function readPlainText(source: SourceFile, desk: Desk): Extract {
  const remarks = new Remarks();
  const paragraphs = paragraphsOf(decodeText(source.bytes, remarks));
  const [first] = paragraphs;
  if (first === undefined) throw new ImportRefusal(catalogue.importEmpty());
  const read = readParagraphs(paragraphs, desk, remarks);
  return {
    format: "text",
    remarks: new Remarks(),
    failures: [],
    drafts: [
      {
        origin: source.label,
        kind: "article",
        fields: read.fields,
        body: { html: htmlOf(read.rest, remarks) },
        place: {},
        names: [source.path],
        remarks,
      },
    ],
  };
}

/** What the paragraphs of a text are, and those that are its body. */
export function readParagraphs(
  paragraphs: readonly string[],
  desk: Desk,
  remarks: Remarks,
): { fields: DraftFields; rest: readonly string[] } {
  const rest = [...paragraphs];
  // What is not the title is taken first: a mark or a disclaimer may stand above it.
  const disclaimer = takeDisclaimer(rest, desk, remarks);
  const rating = take(rest, 4, ratingOf);
  if (rating) remarks.add(tell.rating({ given: rating.words }));
  const byline = takeByline(rest, desk, remarks);
  const title = takeTitle(rest, remarks);
  const chapo = takeChapo(rest, remarks);
  const language = guessLanguage(paragraphs.join(" "));
  if (language) remarks.add(tell.language({ language }));
  const head = `${title} ${chapo ?? ""}`;
  const tags = namesIn(desk.tags.values(), head, rest.join(" ")).slice(0, MOST_TAGS);
  if (tags.length > 0) remarks.add(tell.tags({ tags: tags.join(", ") }));
  return {
    fields: {
      title,
      date: byline.date,
      chapo,
      authors: byline.names,
      tags,
      rating: rating?.value,
      disclaimer,
      lang: language,
    },
    rest,
  };
}

/** The first paragraph; one that is too long for a title gives its beginning, and stays. */
function takeTitle(rest: string[], remarks: Remarks): string {
  const first = (rest[0] ?? "").replace(/^#{1,6}\s+|^(?:titre|title)\s*:\s*/iu, "");
  const whole = first.length <= LONGEST_TITLE;
  const title = whole ? first : cutAtWord(first, 100);
  if (whole) rest.shift();
  else remarks.add(tell.titleCut());
  remarks.add(tell.title({ title }));
  return title;
}

/** The paragraph that most says what a disclaimer says leaves the text, wherever it stands. */
function takeDisclaimer(rest: string[], desk: Desk, remarks: Remarks): string | undefined {
  const scores = rest.map((words) => (disclaimerName(words, desk) ? 100 : disclaimerScore(words)));
  const best = Math.max(0, ...scores);
  if (best < IS_DISCLAIMER || rest.length < 2) return undefined;
  const [words] = rest.splice(scores.indexOf(best), 1);
  if (words !== undefined) remarks.add(tell.disclaimer({ name: disclaimerName(words, desk) }));
  return words;
}

/** Takes the first line among the first and last few that `read` understands. */
function take<T>(
  rest: string[],
  near: number,
  read: (line: string, index: number) => T | undefined,
): { value: T; words: string } | undefined {
  for (const [index, words] of rest.entries()) {
    if (index >= near && index < rest.length - near) continue;
    const value = rest.length > 1 ? read(words, index) : undefined;
    if (value === undefined) continue;
    rest.splice(index, 1);
    return { value, words };
  }
  return undefined;
}

function takeByline(
  rest: string[],
  desk: Desk,
  remarks: Remarks,
): { names: string[]; date?: string | undefined } {
  const names: string[] = [];
  let date: string | undefined;
  const zone = desk.journal.timeZone;
  // One line may say who, and another when.
  for (let line = 0; line < 2; line += 1) {
    const found = take(rest, 3, (words, index) => {
      // The first line may be a portrait's title.
      const known = index === 0 ? undefined : desk.authorNamed(words);
      const read =
        known === undefined
          ? bylineOf(words, zone)
          : { names: [words], date: undefined, dateWords: undefined };
      const isNew = (read?.names.length ?? 0) > 0 ? names.length === 0 : date === undefined;
      const clashes =
        (read?.date !== undefined && date !== undefined) ||
        ((read?.names.length ?? 0) > 0 && names.length > 0);
      return isNew && !clashes ? read : undefined;
    });
    if (!found) break;
    names.push(...found.value.names);
    if (found.value.date !== undefined) {
      date = found.value.date;
      remarks.add(tell.date({ given: found.value.dateWords ?? found.words, date }));
    }
  }
  if (names.length > 0) remarks.add(tell.byline({ names: names.join(", ") }));
  return { names, date };
}

/** The first paragraph, when it is short enough and others follow. */
function takeChapo(rest: string[], remarks: Remarks): string | undefined {
  const [first = "", second, ...others] = rest;
  const stands = first.length <= LONGEST_CHAPO && !isListItem(first) && !looksLikeHeading(first, second);
  if (second === undefined || others.length === 0 || !stands) return undefined;
  rest.shift();
  remarks.add(tell.chapo({ chapo: cutAtWord(first, 60) }));
  return first;
}

function looksLikeHeading(line: string, next: string | undefined): boolean {
  return (
    line.length <= LONGEST_HEADING &&
    !/[.,;:!?…»"”)\]]$/.test(line) &&
    /^[\p{Lu}\p{N}«“"]/u.test(line) &&
    next !== undefined &&
    next.length > LONGEST_HEADING
  );
}

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
      remarks.add(tell.heading({ heading }));
      html.push(`<h2>${escapeHtml(heading)}</h2>`);
    } else html.push(`<p>${escapeHtml(line)}</p>`);
  }
  return html.join("\n");
}

/** The dashed lines from here on. */
function listFrom(rest: readonly string[], start: number): readonly string[] {
  const end = rest.findIndex((line, index) => index >= start && !/^[-*•]\s+\S/.test(line));
  return rest.slice(start, end === -1 ? undefined : end);
}
