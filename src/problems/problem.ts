/** Problems are values: a code, a place, and sentences in each language that say what is wrong and how to fix it. */
import { type Language, lazyByLanguage } from "../text/language.ts";
import type { ProblemSentence } from "../text/locales/problem-sentence.ts";
import type { ProblemSentences } from "../text/locales/problem-sentences.ts";
import { PROBLEM_SENTENCES } from "../text/locales/problems-by-language.ts";

/** `E` stops the build, `W` does not, `I` is information only. The first digit is the area. */
export type Code = `${"E" | "W" | "I"}${number}`;

export type Severity = "error" | "warning" | "information";

export interface Sentence {
  /** What is wrong, in one sentence. */
  readonly reason: string;
  /** What to do about it, in one sentence, unless the reason already says it. */
  readonly hint?: string;
}

/** A suggested fix. */
interface Fix {
  /** The corrected line. */
  readonly mended?: string;
  /** Words to replace; they become `mended` once the line is known. */
  readonly instead?: Correction;
  /** The list items to write instead of one value that contains them all. */
  readonly items?: readonly string[];
}

/** A problem without its place. */
export interface Finding extends Fix, Readonly<Record<Language, Sentence>> {
  readonly code: Code;
  readonly severity: Severity;
}

/** Text in a line, and its replacement. */
export interface Correction {
  /** The text to replace; undefined for the whole value of a field. */
  readonly written: string | undefined;
  readonly meant: string;
}

/** A place in a file. Lines and columns count from 1, columns in UTF-16 units as editors do. */
export interface Place {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
  /** The text of that line, for the report. */
  readonly excerpt?: string;
  /** Offset of the excerpt in the line; 0 by default. */
  readonly excerptFrom?: number;
}

/** Path of a setting of the journal: `["authors", 0, "name"]`. */
export interface SettingPath {
  readonly path: readonly PropertyKey[];
  /** Which part of the setting is wrong. */
  readonly part: "key" | "value";
}

export interface Problem extends Finding, Place {
  /** The setting concerned, until its place in the file is known. */
  readonly setting?: SettingPath;
}

/** Thrown with all problems once the whole site has been read, if at least one is an error. */
export class ProblemsError extends Error {
  readonly problems: readonly Problem[];
  /** Read by Eleventy: tells it to hide the stack trace, which does not help an author. */
  readonly skipOriginalStack = true;

  constructor(problems: readonly Problem[], message: string) {
    super(message);
    this.name = "ProblemsError";
    this.problems = problems;
  }
}

/** An entry of the catalogue: a function from the details of a problem to its finding. */
export interface Definition<Data> {
  (data: Data): Finding;
  readonly code: Code;
  /** Whether a site may downgrade or silence it; never if the output would be unsafe or unreadable. */
  readonly adjustable: boolean;
}

/** A sentence in `text/locales/`, or a function that builds it from the details. */
type SentenceOf<Data> = ProblemSentence | ((data: Data) => ProblemSentence);

interface DefinitionOptions<Data> {
  /** By default, all but errors are. */
  readonly adjustable?: boolean;
  /** Computes a suggested fix, if there is one. */
  readonly fix?: (data: Data) => { readonly [Key in keyof Fix]: Fix[Key] | undefined };
}

/**
 * Returns a function that defines the problems of one area: it joins a code to its sentence in `text/locales/` in
 * each language.
 *
 * @param areaOf selects the area among all sentences of a language
 */
export function definer<Area>(areaOf: (sentences: ProblemSentences) => Area) {
  return function define<Data = void>(
    code: Code,
    sentenceOf: (area: Area) => SentenceOf<Data>,
    { adjustable = !code.startsWith("E"), fix }: DefinitionOptions<Data> = {},
  ): Definition<Data> {
    const createFinding = (data: Data): Finding => {
      const { mended, instead, items } = fix?.(data) ?? {};
      const sentences = lazyByLanguage((language) =>
        sentence(sentenceOf(areaOf(PROBLEM_SENTENCES[language])), data),
      );
      // A spread would make the sentences of both languages, and readers create findings that they may never report.
      return Object.assign(sentences, {
        code,
        severity: severityOf(code),
        ...(mended === undefined ? {} : { mended }),
        ...(instead === undefined ? {} : { instead }),
        ...(items === undefined ? {} : { items }),
      });
    };
    return Object.assign(createFinding, { code, adjustable });
  };
}

function sentence<Data>(text: SentenceOf<Data>, data: Data): Sentence {
  const parts = typeof text === "function" ? text(data) : text;
  return typeof parts === "string" ? { reason: parts } : { reason: parts[0], hint: parts[1] };
}

/** The correction for {@link Fix.instead}; undefined without a suggestion. */
export function correction(written: string, meant: string | undefined): Correction | undefined {
  return meant === undefined || written === "" ? undefined : { written, meant };
}

function severityOf(code: Code): Severity {
  return code.startsWith("E") ? "error" : code.startsWith("W") ? "warning" : "information";
}

export function isError(problem: Finding): boolean {
  return problem.severity === "error";
}

/** Sorts problems for the report: by file, then line, column and code. */
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
