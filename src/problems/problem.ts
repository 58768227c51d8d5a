/** A mistake is a value: where it is, which one it is, and how to mend it, in each language of the engine. */
import { inLanguageAsked, type Language } from "../text/language.ts";
import type { ProblemSentence } from "../text/locales/problem-sentence.ts";
import type { ProblemSentences } from "../text/locales/problem-sentences.ts";
import { PROBLEM_SENTENCES } from "../text/locales/problems-by-language.ts";

/** `E` stops the build, `W` lets the site be built, `I` is only worth knowing. The first digit says the area. */
export type Code = `${"E" | "W" | "I"}${number}`;

export type Severity = "error" | "warning" | "information";

export interface Sentence {
  /** What is wrong, in one sentence. */
  readonly reason: string;
  /** What to do about it, in one sentence, when the reason does not say it already. */
  readonly hint?: string;
}

/** What should be written instead. */
interface Mending {
  /** The line that should be. */
  readonly mended?: string;
  /** The words that should be written instead of others: the mended line, once the line itself is known. */
  readonly instead?: Correction;
  /** The values that should be written, as the items of a list, instead of the one that holds them all. */
  readonly items?: readonly string[];
}

/** A problem without its place. */
export interface Finding extends Mending, Readonly<Record<Language, Sentence>> {
  readonly code: Code;
  readonly severity: Severity;
}

/** What stands in a line, and what should. */
export interface Correction {
  /** Undefined for the whole value of a field, as it is written there. */
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

/** One entry of the catalogue: called with what happened, it gives the finding in every language. */
export interface Definition<Data> {
  (data: Data): Finding;
  readonly code: Code;
  /** Whether a site may make it a warning or silence it: nothing unsafe or unreadable comes of it. */
  readonly adjustable: boolean;
}

/** A sentence as it stands in `text/locales/`; where it depends on what happened, the function that makes it. */
type SentenceOf<Data> = ProblemSentence | ((data: Data) => ProblemSentence);

interface DefinitionOptions<Data> {
  /** Unless this is said, all but errors are. */
  readonly adjustable?: boolean;
  /** What should be written instead, where that is known. */
  readonly mend?: (data: Data) => { readonly [Key in keyof Mending]: Mending[Key] | undefined };
}

/**
 * Defines the problems of one area: a code is joined to the sentence that `text/locales/` has for it in each language.
 * @param areaOf the sentences of that area among all those of a language
 */
export function definer<Area>(areaOf: (sentences: ProblemSentences) => Area) {
  return function define<Data = void>(
    code: Code,
    sentenceOf: (area: Area) => SentenceOf<Data>,
    { adjustable = !code.startsWith("E"), mend }: DefinitionOptions<Data> = {},
  ): Definition<Data> {
    const find = (data: Data): Finding => {
      const { mended, instead, items } = mend?.(data) ?? {};
      const sentences = inLanguageAsked((language) =>
        sentence(sentenceOf(areaOf(PROBLEM_SENTENCES[language])), data),
      );
      // Not spread, which would ask for both languages: readers hold findings ready of what may be wrong.
      return Object.assign(sentences, {
        code,
        severity: severityOf(code),
        ...(mended === undefined ? {} : { mended }),
        ...(instead === undefined ? {} : { instead }),
        ...(items === undefined ? {} : { items }),
      });
    };
    return Object.assign(find, { code, adjustable });
  };
}

function sentence<Data>(text: SentenceOf<Data>, data: Data): Sentence {
  const said = typeof text === "function" ? text(data) : text;
  return typeof said === "string" ? { reason: said } : { reason: said[0], hint: said[1] };
}

/** What {@link Mending} takes as `instead`: the word that was probably meant, if there is one. */
export function correction(written: string, meant: string | undefined): Correction | undefined {
  return meant === undefined || written === "" ? undefined : { written, meant };
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
