/** Composes the text of a new article and validates it with the reader of articles. */

import { realpathSync } from "node:fs";
import { type NewArticle, newArticle } from "../../authoring/editors/new-article.ts";
import { articleSchema } from "../../content/article/article-schema.ts";
import { readArticle } from "../../content/article/draft.ts";
import type { Journal } from "../../content/journal/journal.ts";
import { People } from "../../content/library/people.ts";
import type { Survey } from "../../content/library/survey.ts";
import { today } from "../../content/time/moment.ts";
import { ImageRegistry } from "../../images/image-registry.ts";
import { catalogue } from "../../problems/catalogue.ts";
import { sortByDistance } from "../../problems/nearest.ts";
import { type Finding, isError, type Problem } from "../../problems/problem.ts";
import { Source } from "../../problems/source.ts";
import { readClock } from "../../site/run.ts";
import { COMMAND_TEXTS } from "../../text/locales/commands-by-language.ts";
import { DEFAULT_GENRE } from "../../text/locales/genre.ts";
import { parseSlug, slugify } from "../../text/slug.ts";
import { routesOf } from "../command-context.ts";
import { UsageError } from "../options.ts";
import type { NewOptions } from "./options.ts";

/** The article cannot be created as requested: exit 1. */
export class NewArticleRefusal extends Error {
  override readonly name = "NewArticleRefusal";
}

export interface Composed {
  readonly article: NewArticle;
  /** Path of the new file, from the site's folder. */
  readonly file: string;
  readonly text: string;
  readonly warnings: readonly Problem[];
}

export function compose(options: NewOptions, journal: Journal, survey: Survey): Composed {
  const { language } = journal;
  const texts = COMMAND_TEXTS[language].new;
  const { title, slug: typedSlug } = options;
  if (title === undefined) throw new UsageError(texts.titleMissing);
  if (/\p{Cc}|\p{Cs}|[\u2028\u2029\ufffe\uffff]/u.test(title))
    throw new NewArticleRefusal(texts.titleUnreadable);
  const slug = typedSlug === undefined ? slugify(title) : (parseSlug(typedSlug) ?? slugify(typedSlug));
  if (slug === undefined) throw new NewArticleRefusal(texts.slugMissing(title));
  const taken = survey.slugs.get(slug);
  if (taken !== undefined) throw new NewArticleRefusal(texts.slugTaken(slug, taken));
  const article: NewArticle = {
    title,
    date: today(readClock(process.env), journal.timeZone),
    author: authorOf(options.author, journal),
    tags: [...new Set(options.tags)],
    genre: options.genre ?? DEFAULT_GENRE,
    disclaimer: journal.disclaimers.unrated === undefined ? journal.disclaimers.default : undefined,
    slug: typedSlug,
  };
  const file = `${options.articles}/${slug}.md`;
  const text = newArticle(article, journal, survey.tags, options.bare);
  const read = readArticle(new Source(file, text), `${slug}.md`, articleSchema(journal), routesOf(journal));
  const error = read.problems.find(isError);
  if (error) throw new NewArticleRefusal(sentence(error, journal));
  return { article, file, text, warnings: read.problems };
}

/** The author: the journal's only one, or the one named. */
function authorOf(name: string | undefined, journal: Journal): string {
  const [first, ...others] = journal.authors.map(({ id }) => id);
  if (name === undefined) {
    if (first !== undefined && others.length === 0) return first;
    throw new UsageError(
      COMMAND_TEXTS[journal.language].new.authorMissing(journal.authors.map(({ id }) => id)),
    );
  }
  const found = new People(journal, routesOf(journal), new ImageRegistry(), realpathSync(".")).find(name);
  if ("code" in found) {
    const reason = sentence(found, journal);
    if (found.code !== catalogue.unknownAuthor.code) throw new UsageError(reason);
    const { authorsKnown } = COMMAND_TEXTS[journal.language].new;
    // A single word may be an id, a first name or a family name.
    const near = sortByDistance(name, journal.authors, ({ id, name }) => [id, name, ...name.split(" ")]);
    throw new UsageError(`${reason}\n${authorsKnown(near)}`);
  }
  return name;
}

function sentence(finding: Finding, { language }: Journal): string {
  const { reason, hint } = finding[language];
  return hint === undefined ? `${finding.code}  ${reason}` : `${finding.code}  ${reason}\n${hint}`;
}
