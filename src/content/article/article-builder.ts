/** Builds the article that layouts see from a draft with a known address. */

import { OPENING } from "../../images/settings.ts";
import { fingerprintOf } from "../../incremental/fingerprint.ts";
import type { Trace } from "../../incremental/trace.ts";
import { idsAround } from "../../markdown/page-ids.ts";
import type { Reference } from "../../markdown/resolve.ts";
import type { Finding, Problem } from "../../problems/problem.ts";
import { defaultDisclaimer, type Journal } from "../journal/journal.ts";
import type { Folder } from "../sources/folder.ts";
import { Article, isWithdrawn, type Picture } from "./article.ts";
import type { ArticleFields } from "./article-schema.ts";
import { withoutText } from "./article-text.ts";
import type { TextBuildOptions } from "./build-options.ts";
import { distantArticle } from "./distant-article.ts";
import type { ArticleDraft } from "./draft.ts";
import { markupOf } from "./emphasised.ts";
import { ARTICLE_FIELDS } from "./fields/article-fields.ts";
import { emptied } from "./fields/field-schema.ts";
import type { ArticleDependency, MadeArticle, MadeArticles } from "./made-article.ts";
import type { References } from "./references.ts";
import type { BodyDependency } from "./rendering.ts";
import { type Surroundings, SurroundingsFinder, type SurroundingsOptions } from "./surroundings.ts";
import { referencesOf, type TextReferences } from "./text-references.ts";
import { setFields } from "./typesetter.ts";

export interface ArticleBuilderOptions extends TextBuildOptions, SurroundingsOptions {
  /** The articles of earlier loads, in this process. */
  readonly made: MadeArticles;
}

export class ArticleBuilder {
  readonly #options: ArticleBuilderOptions;
  readonly #surroundings: SurroundingsFinder;
  /** Makes articles of other shares whole, by the folder of their files. */
  readonly #whole = new Map<Folder, (draft: ArticleDraft) => Article>();

  constructor(options: ArticleBuilderOptions) {
    this.#options = options;
    this.#surroundings = new SurroundingsFinder(options);
  }

  /** The article of a draft: the one of an earlier load if it still holds, else a new one. */
  article(draft: ArticleDraft, folder: Folder): MadeArticle {
    const { routes, images, made } = this.#options;
    const resolvers = referencesOf(draft, routes.article(draft.slug), folder, this.#options);
    const { references } = resolvers;
    const problems: Problem[] = [];
    const surroundings = this.#surroundings.of(draft, problems);
    const known = made.recall(draft.file, (dependency) =>
      dependency === "surroundings" ? surroundings.key : references.resolve(dependency),
    );
    if (known) {
      images.replay(known.requested);
      return known;
    }
    const { result, requested } = images.record(() => this.#build(draft, surroundings, resolvers, problems));
    const { article, links, bodyTrace } = result;
    const trace: Trace<ArticleDependency> = [
      ["surroundings", fingerprintOf(surroundings.key)],
      // The context follows from the surroundings and the file.
      ...bodyTrace.flatMap(([dependency, fingerprint]) =>
        dependency === "context" ? [] : [[dependency, fingerprint] as const],
      ),
    ];
    // Pages hold the article of the load before: it gets the new values.
    const before = made.last(draft.file)?.article;
    before?.replaceValues(article);
    const remade = { article: before ?? article, links, requested, problems };
    made.keep(draft.file, trace, remade);
    return remade;
  }

  /** The article of a draft whose page another share of the build makes. Its problems are reported there. */
  distant(draft: ArticleDraft, folder: Folder): MadeArticle {
    const { journal, routes, now, published } = this.#options;
    const make = this.#whole.get(folder) ?? ((one: ArticleDraft) => this.#makeWhole(one, folder));
    this.#whole.set(folder, make);
    // A cached body and a withdrawn text need no rendering.
    if (draft.rendered || isWithdrawn(draft.fields, now)) return alone(make(draft));
    const { authors, tags, translationOf } = this.#surroundings.of(draft, []);
    const fields = { ...this.fieldsOf(draft), translationOf };
    const { file, slug, textFile } = draft;
    const parts = {
      ...{ file, slug, textFile, fields, authors, tags, now },
      path: published.path(file) ?? routes.article(slug),
      language: fields.lang ?? journal.language,
      disclaimer: fields.disclaimer ?? defaultDisclaimer(journal, fields.rating !== undefined),
      fingerprint: undefined,
    };
    return alone(distantArticle(parts, draft, make));
  }

  #makeWhole(draft: ArticleDraft, folder: Folder): Article {
    const resolvers = referencesOf(draft, this.#options.routes.article(draft.slug), folder, this.#options);
    // Found again, since a site has very many distant articles.
    const surroundings = this.#surroundings.of(draft, []);
    const { article } = this.#options.images.apart(() => this.#build(draft, surroundings, resolvers, []));
    draft.textFile.close(folder, draft.path);
    return article;
  }

  #build(
    draft: ArticleDraft,
    { authors, tags, syndicate, translationOf, key }: Surroundings,
    { language, media, references }: TextReferences,
    problems: Problem[],
  ): Pick<MadeArticle, "article" | "links"> & { readonly bodyTrace: Trace<BodyDependency> } {
    const { journal, routes, now, remarks, bodies } = this.#options;
    const { slug } = draft;
    const withdrawn = isWithdrawn(draft.fields, now);
    const whole = this.fieldsOf(draft);
    const fields = withdrawn ? tombstone(whole, journal) : whole;
    const path = routes.article(slug);
    const picture = this.#picture(draft, fields, references, problems);
    const context = {
      language,
      url: routes.absolute(path),
      syndicate,
      ids: idsAround({ isRated: whole.rating !== undefined }),
    };
    const resolve = (reference: Reference) => references.resolve(reference);
    if (!withdrawn) draft.remarks ??= remarks?.(draft) ?? [];
    const body = withdrawn ? undefined : bodies.ofArticle({ draft, fields: whole, context, resolve });
    if (body) problems.push(...body.rendering.problems, ...(draft.remarks ?? []));
    const article = new Article({
      file: draft.file,
      textFile: draft.textFile,
      fingerprint: fingerprintOf([
        key,
        body?.rendering.trace,
        picture?.src,
        media.files,
        routes.absolute(path),
      ]),
      fields: { ...fields, translationOf },
      slug,
      path,
      language,
      authors,
      tags,
      disclaimer: fields.disclaimer ?? defaultDisclaimer(journal, fields.rating !== undefined),
      picture,
      media: media.files,
      pictures: [
        ...(picture?.image ? [picture.image] : []),
        ...(body?.pictures.map((placed) => placed.picture) ?? []),
      ],
      text: body?.text ?? withoutText(fields.withdrawn?.reason ?? ""),
      now,
    });
    const { links = [], trace: bodyTrace = [] } = body?.rendering ?? {};
    return { article, links: links.map((link) => ({ ...link, draft })), bodyTrace };
  }

  /** The fields of an article, typeset. */
  fieldsOf({ isTypeset, fields }: ArticleDraft): ArticleFields {
    const { journal, set } = this.#options;
    return isTypeset ? fields : setFields(fields, fields.lang ?? journal.language, set, journal);
  }

  #picture(
    draft: ArticleDraft,
    { image, emphasis }: ArticleFields,
    references: References,
    problems: Problem[],
  ): Picture | undefined {
    if (!image) return undefined;
    const { alt = "", caption, credit } = image;
    const { target, finding, picture } = references.picture(image.src, alt, OPENING);
    const problem = (found: Finding) => draft.problem(found, ["image", "src"]);
    if (finding) problems.push(problem(finding));
    if (picture) this.#options.images.note({ image: picture.image, given: image.src, problem });
    if (target === undefined) return undefined;
    const crops = picture?.image.crops() ?? {};
    const captionMarkup = caption === undefined ? undefined : markupOf(emphasis?.caption, caption);
    return { src: target, image: picture, crops, alt, caption, captionMarkup, credit };
  }
}

/** An article without anything that its build must publish or report. */
const alone = (article: Article): MadeArticle => ({ article, ...NOTHING });

const NOTHING = { links: [], requested: { uses: [], orders: [] }, problems: [] };

/** The fields of a withdrawn article: who wrote it, when, and why it was withdrawn. */
function tombstone(fields: ArticleFields, journal: Journal): ArticleFields {
  return { ...fields, ...emptied(ARTICLE_FIELDS, journal), noindex: true };
}
