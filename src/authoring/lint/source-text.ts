/** A text as its author wrote it, taken apart as far as the rules of an editor need it. */
import type MarkdownIt from "markdown-it";
import type { ArticleDraft, PageDraft } from "../../content/article/draft.ts";
import type { Drafts } from "../../content/library/load.ts";
import { createParser } from "../../markdown/renderer.ts";
import type { Spot } from "../../markdown/spot.ts";
import type { Finding, Problem } from "../../problems/problem.ts";
import { readBody, type WrittenBody } from "./body.ts";

/** What stands in the lines of a text. Lines from 0, `last` not included. */
export interface Lines {
  readonly first: number;
  readonly last: number;
}

export class Manuscript<Of extends ArticleDraft | PageDraft = ArticleDraft | PageDraft> {
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

  /** What stands below the front matter; parsed when a rule first asks. */
  get body(): WrittenBody {
    this.#body ??= readBody(this.draft.body, this.#parser);
    return this.#body;
  }

  /** A problem of these lines of the body, at the first place where `words` stand in them. */
  problem(finding: Finding, { first, last }: Lines, words: string): Problem {
    this.#lines ??= this.draft.body.split("\n");
    return this.linkProblem(finding, placeOf(this.#lines, first, last, words));
  }

  /** A problem of a link or picture, at its target. */
  linkProblem(finding: Finding, { line, column }: Spot): Problem {
    return this.draft.source.problem(finding, this.draft.bodyPlace(line, column));
  }
}

/** Where words stand in some of the lines of a body; at the beginning of those where they are not found. */
function placeOf(lines: readonly string[], first: number, last: number, words: string): Spot {
  if (words === "") return { line: first, column: 1 };
  for (let line = first; line < last; line += 1) {
    const at = (lines[line] ?? "").indexOf(words);
    if (at !== -1) return { line, column: at + 1 };
  }
  return { line: first, column: 1 };
}

export type ArticleManuscript = Manuscript<ArticleDraft>;

export interface Manuscripts {
  readonly articles: readonly ArticleManuscript[];
  readonly pages: readonly Manuscript<PageDraft>[];
}

/** @param language the journal's, for texts that name none */
export function manuscriptsOf({ articles, pages }: Drafts, language: string): Manuscripts {
  const parser = createParser({ typography: false });
  const read = <Of extends ArticleDraft | PageDraft>(draft: Of) =>
    new Manuscript(draft, draft.fields.lang ?? language, parser);
  return { articles: articles.map(read), pages: pages.map(read) };
}
