/** A text as written, parsed as far as lint rules need it. */
import type MarkdownIt from "markdown-it";
import type { ArticleDraft, PageDraft } from "../../content/article/draft.ts";
import type { Drafts } from "../../content/library/load-options.ts";
import { createParser } from "../../markdown/renderer.ts";
import type { Spot } from "../../markdown/spot.ts";
import type { Finding, Problem } from "../../problems/problem.ts";
import { readBody, type WrittenBody } from "./body.ts";

/** Lines of a text, from 0, `last` exclusive. */
export interface Lines {
  readonly first: number;
  readonly last: number;
}

export class LintSource<Of extends ArticleDraft | PageDraft = ArticleDraft | PageDraft> {
  readonly draft: Of;
  /** BCP 47 */
  readonly language: string;
  readonly #parser: MarkdownIt;
  #body: WrittenBody | undefined;
  #lines: readonly string[] | undefined;

  constructor(draft: Of, language: string, parser: MarkdownIt) {
    this.draft = draft;
    this.language = language;
    this.#parser = parser;
  }

  get file(): string {
    return this.draft.file;
  }

  /** The text below the front matter, parsed on first use. */
  get body(): WrittenBody {
    this.#body ??= readBody(this.draft.body, this.#parser);
    return this.#body;
  }

  /** A problem in these lines of the body, at the first occurrence of `words`. */
  problem(finding: Finding, { first, last }: Lines, words: string): Problem {
    this.#lines ??= this.draft.body.split("\n");
    return this.linkProblem(finding, placeOf(this.#lines, first, last, words));
  }

  /** A problem of a link or image, at its target. */
  linkProblem(finding: Finding, { line, column }: Spot): Problem {
    return this.draft.source.problem(finding, this.draft.bodyPlace(line, column));
  }
}

/** The position of words within some lines of a body; the start of those lines if not found. */
function placeOf(lines: readonly string[], first: number, last: number, words: string): Spot {
  if (words === "") return { line: first, column: 1 };
  for (let line = first; line < last; line += 1) {
    const at = (lines[line] ?? "").indexOf(words);
    if (at !== -1) return { line, column: at + 1 };
  }
  return { line: first, column: 1 };
}

export type ArticleLintSource = LintSource<ArticleDraft>;

export interface LintSources {
  readonly articles: readonly ArticleLintSource[];
  readonly pages: readonly LintSource<PageDraft>[];
}

/** @param language the journal's, for texts without their own */
export function lintSourcesOf({ articles, pages }: Drafts, language: string): LintSources {
  const parser = createParser({ typography: false });
  const read = <Of extends ArticleDraft | PageDraft>(draft: Of) =>
    new LintSource(draft, draft.fields.lang ?? language, parser);
  return { articles: articles.map(read), pages: pages.map(read) };
}
