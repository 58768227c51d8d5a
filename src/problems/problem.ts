/** A mistake is a value: where it is, which one it is, and how to mend it, in each language of the engine. */
import type { Language } from "../text/language.ts";

/** `E` stops the build, `W` lets the site be built, `I` is only worth knowing. The first digit says the area. */
export type Code = `${"E" | "W" | "I"}${number}`;

export type Severity = "error" | "warning" | "information";

export interface Sentence {
  /** What is wrong, in one sentence. */
  readonly reason: string;
  /** What to do about it, in one sentence, when the reason does not say it already. */
  readonly hint?: string;
}

/** A part of a sentence, in every language of the engine. */
export type Phrase = Readonly<Record<Language, string>>;

/** A problem without its place. */
export interface Finding {
  readonly code: Code;
  readonly severity: Severity;
  readonly fr: Sentence;
  readonly en: Sentence;
  /** The line that should be written instead. */
  readonly mended?: string;
  /** The words that should be written instead of others: the mended line, once the line itself is known. */
  readonly instead?: Correction;
  /** The values that should be written, as the items of a list, instead of the one that holds them all. */
  readonly items?: readonly string[];
}

/** What stands in a line, and what should. */
export interface Correction {
  /** Undefined for the whole value of a field, as it is written there. */
  readonly written: string | undefined;
  readonly meant: string;
}

/** What is written in a dialect or by mistake, and what stands for it. */
export interface Replacement {
  readonly written: string;
  /** Undefined where nothing does. */
  readonly meant: string | undefined;
}

/** A place in a file. Lines and columns count from 1, columns in UTF-16 units as editors do. */
export interface Place {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
  /** The text of that line, for the report. */
  readonly excerpt?: string;
  /** How many characters of the line stand before the excerpt; none unless it is said. */
  readonly excerptFrom?: number;
}

/** A setting of the journal, by the names and numbers that lead to it: `["authors", 0, "name"]`. */
export interface SettingPath {
  readonly path: readonly PropertyKey[];
  /** What is wrong of it. */
  readonly part: "key" | "value";
}

export interface Problem extends Finding, Place {
  /** The setting of the journal that is meant, until its place is looked up. */
  readonly setting?: SettingPath;
}

/** Thrown at the end of reading when at least one problem is an error. Holds them all. */
export class ProblemsError extends Error {
  readonly problems: readonly Problem[];
  /** Read by Eleventy: an author has no use for a stack trace. */
  readonly skipOriginalStack = true;

  constructor(problems: readonly Problem[], message: string) {
    super(message);
    this.name = "ProblemsError";
    this.problems = problems;
  }
}

interface Texts {
  readonly fr: string | readonly [reason: string, hint: string];
  readonly en: string | readonly [reason: string, hint: string];
  readonly mended?: string | undefined;
  readonly instead?: Correction | undefined;
  readonly items?: readonly string[] | undefined;
}

function sentence(text: Texts["fr"]): Sentence {
  return typeof text === "string" ? { reason: text } : { reason: text[0], hint: text[1] };
}

/** What a {@link Texts} takes: the word that was probably meant, if there is one. */
export function correction(written: string, meant: string | undefined): Correction | undefined {
  return meant === undefined || written === "" ? undefined : { written, meant };
}

/** What was written, between quotation marks of the sentence: signs that nobody sees are shown by their codes. */
export const escaped = (written: string) => JSON.stringify(written).slice(1, -1);

/** One entry of the catalogue: called with what happened, it gives the finding in every language. */
export interface Definition<Data> {
  (data: Data): Finding;
  readonly code: Code;
  /** Whether a site may make it a warning or silence it: nothing unsafe or unreadable comes of it. */
  readonly adjustable: boolean;
}

export function define<Data = void>(
  code: Code,
  texts: (data: Data) => Texts,
  { adjustable = !code.startsWith("E") }: { adjustable?: boolean } = {},
): Definition<Data> {
  const find = (data: Data): Finding => {
    const { fr, en, mended, instead, items } = texts(data);
    return {
      code,
      severity: severityOf(code),
      fr: sentence(fr),
      en: sentence(en),
      ...(mended === undefined ? {} : { mended }),
      ...(instead === undefined ? {} : { instead }),
      ...(items === undefined ? {} : { items }),
    };
  };
  return Object.assign(find, { code, adjustable });
}

function severityOf(code: Code): Severity {
  return code.startsWith("E") ? "error" : code.startsWith("W") ? "warning" : "information";
}

export function isError(problem: Finding): boolean {
  return problem.severity === "error";
}

/** Problems in the order of the report: by file, then line, then column, then code. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return problems.toSorted(
    (a, b) =>
      compare(a.file, b.file) ||
      (a.line ?? 0) - (b.line ?? 0) ||
      (a.column ?? 0) - (b.column ?? 0) ||
      compare(a.code, b.code),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
