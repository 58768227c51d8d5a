/** A text as its author wrote it, taken apart as far as the rules of an editor need it. */
import type MarkdownIt from "markdown-it";
import type { ArticleDraft, PageDraft } from "../content/draft.ts";
import type { Drafts } from "../content/load.ts";
import { locate } from "../markdown/links.ts";
import type { Spot } from "../markdown/mistakes/places.ts";
import { createParser } from "../markdown/renderer.ts";
import type { Finding, Problem } from "../problems/problem.ts";
import { type Body, readBody } from "./body.ts";

/** What stands in the lines of a text. Lines from 0, `last` not included. */
export interface Lines {
  readonly first: number;
  readonly last: number;
  /** Where exactly, if that is known: line from 0, column from 1. */
  readonly spot?: Spot | undefined;
}

export class Manuscript<Of extends ArticleDraft | PageDraft = ArticleDraft | PageDraft> {
  readonly draft: Of;
  /** BCP 47 */
  readonly language: string;
  readonly #parser: MarkdownIt;
  #body: Body | undefined;

  constructor(draft: Of, language: string, parser: MarkdownIt) {
    this.draft = draft;
    this.language = language;
    this.#parser = parser;
  }

  get file(): string {
    return this.draft.file;
  }

  /** What stands below the front matter; parsed when a rule first asks. */
  get body(): Body {
    this.#body ??= readBody(this.draft.body, this.#parser);
    return this.#body;
  }

  /** A problem of these lines of the body, where it is known to stand, else at the first place where `words` stand in them. */
  problem(finding: Finding, { first, last, spot }: Lines, words: string): Problem {
    const { line, column } = spot ?? locate(this.draft.body, first, last, words);
    return this.draft.source.problem(finding, this.draft.bodyPlace(line, column));
  }
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
