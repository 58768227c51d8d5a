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

/** One text of a site at a time is in memory: whoever opens another one closes it. */
class Desk {
  #open: { close(): void } | undefined;

  take(source: { close(): void }): void {
    if (this.#open === source) return;
    this.#open?.close();
    this.#open = source;
  }
}

export class LintSource<Of extends ArticleDraft | PageDraft = ArticleDraft | PageDraft> {
  readonly file: string;
  /** BCP 47 */
  readonly language: string;
  readonly #draft: Of;
  readonly #parser: MarkdownIt;
  readonly #desk: Desk | undefined;
  #body: WrittenBody | undefined;
  #lines: readonly string[] | undefined;

  /** @param desk shared by the texts of a site */
  constructor(draft: Of, language: string, parser: MarkdownIt, desk?: Desk) {
    this.file = draft.file;
    this.language = language;
    this.#draft = draft;
    this.#parser = parser;
    this.#desk = desk;
  }

  get draft(): Of {
    this.#desk?.take(this);
    return this.#draft;
  }

  /** Frees what can be read again. */
  close(): void {
    this.#body = undefined;
    this.#lines = undefined;
    this.#draft.textFile.release();
  }

  /** The text below the front matter, parsed on first use. */
  get body(): WrittenBody {
    const { draft } = this;
    this.#body ??= readBody(draft.body, this.#parser);
    return this.#body;
  }

  /** A problem in these lines of the body, at the first occurrence of `words`. */
  problem(finding: Finding, { first, last }: Lines, words: string): Problem {
    const { draft } = this;
    this.#lines ??= draft.body.split("\n");
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
  const desk = new Desk();
  const read = <Of extends ArticleDraft | PageDraft>(draft: Of) =>
    new LintSource(draft, draft.fields.lang ?? language, parser, desk);
  return { articles: articles.map(read), pages: pages.map(read) };
}
