/** From a draft whose address is known to the article or page that layouts see. */

import type { ImageRegistry } from "../../images/image-registry.ts";
import { OPENING } from "../../images/settings.ts";
import { fingerprintOf } from "../../incremental/fingerprint.ts";
import { TraceRecorder } from "../../incremental/trace.ts";
import { idsAround } from "../../markdown/page-ids.ts";
import type { Reference } from "../../markdown/resolve.ts";
import type { Finding, Problem } from "../../problems/problem.ts";
import { cutAtWord } from "../../text/cut.ts";
import type { Slug } from "../../text/slug.ts";
import type { Routes } from "../addresses/routes.ts";
import { defaultDisclaimer, type Journal } from "../journal/journal.ts";
import { Author } from "../library/author.ts";
import type { People } from "../library/people.ts";
import type { Tag } from "../library/tag.ts";
import type { TagBook } from "../library/tags.ts";
import type { Folder } from "../sources/folder.ts";
import { Article, isWithdrawn, type Picture } from "./article.ts";
import type { ArticleFields } from "./article-schema.ts";
import { withoutText } from "./article-text.ts";
import type { Bodies } from "./bodies.ts";
import type { ArticleDraft, PageDraft } from "./draft.ts";
import { markupOf } from "./emphasised.ts";
import { ARTICLE_FIELDS, PAGE_FIELDS } from "./fields/article-fields.ts";
import { emptied } from "./fields/field-schema.ts";
import { FreePage } from "./free-page.ts";
import type { ArticleDependency, MadeArticle, MadeArticles, MadePage } from "./made-article.ts";
import { MediaResolver } from "./media.ts";
import type { PublishedTexts } from "./published-texts.ts";
import { References } from "./references.ts";
import { type SetText, setFields } from "./typesetter.ts";

export interface ArticleBuilderOptions {
  readonly journal: Journal;
  readonly routes: Routes;
  readonly people: People;
  readonly tags: TagBook;
  readonly bodies: Bodies;
  readonly images: ImageRegistry;
  readonly set: SetText;
  readonly now: number;
  readonly published: PublishedTexts;
  /** The article that each translation translates, by its file. */
  readonly slugs: ReadonlyMap<string, Slug>;
  /** The articles that feeds show, by file. */
  readonly syndicated: ReadonlySet<string>;
  /** More problems of a text, once it is published. */
  readonly remarks: ((draft: ArticleDraft | PageDraft) => readonly Problem[]) | undefined;
  /** The articles of the builds before, in this process. */
  readonly made: MadeArticles;
}

/** What an article is made from besides its file and what its body refers to. */
interface Surroundings {
  readonly authors: readonly Author[];
  readonly tags: readonly Tag[];
  /** Whether a feed shows it. */
  readonly syndicate: boolean;
  readonly translationOf: Slug | undefined;
}

/** What is left of an article that was withdrawn: who wrote it, when, and why it is gone. */
function tombstone(fields: ArticleFields, journal: Journal): ArticleFields {
  return { ...fields, ...emptied(ARTICLE_FIELDS, journal), noindex: true };
}

export class ArticleBuilder {
  readonly #options: ArticleBuilderOptions;
  /** Fingerprints of authors and tags, which many articles share. */
  readonly #fingerprints = new WeakMap<Author | Tag, string>();

  constructor(options: ArticleBuilderOptions) {
    this.#options = options;
  }

  /** The article of a draft, made now or taken over from the build before. */
  article(draft: ArticleDraft, folder: Folder): MadeArticle {
    const { journal, routes, images, made, published } = this.#options;
    const path = routes.article(draft.slug);
    const language = draft.fields.lang ?? journal.language;
    const { linkedFileTypes } = journal;
    const media = new MediaResolver({
      folder,
      file: draft.path,
      page: path,
      routes,
      images,
      linkedFileTypes,
    });
    const references = new References(draft.file, path, media, routes, published, language);
    const problems: Problem[] = [];
    const surroundings = this.#surroundings(draft, problems);
    const answer = this.#fingerprintOf(draft, surroundings);
    const known = made.recall(draft.file, (question) =>
      question === "surroundings" ? answer : references.resolve(question),
    );
    if (known) {
      images.replay(known.requested);
      return known;
    }
    const { result, requested } = images.record(() =>
      this.#article(draft, { ...surroundings, fingerprint: answer }, { references, media }, problems),
    );
    const { article, links } = result;
    const recorder = new TraceRecorder<ArticleDependency>();
    recorder.record("surroundings", answer);
    const before = made.last(draft.file)?.article;
    before?.replaceValues(article);
    const now = { article: before ?? article, links, requested, problems };
    made.keep(draft.file, [...recorder.trace, ...references.textLinks], now);
    return now;
  }

  #surroundings(draft: ArticleDraft, problems: Problem[]): Surroundings {
    const { now, syndicated, slugs } = this.#options;
    return {
      authors: this.#authors(draft, problems),
      tags: isWithdrawn(draft.fields, now) ? [] : this.#tags(draft.fields.tags),
      syndicate: syndicated.has(draft.file),
      translationOf: slugs.get(draft.file),
    };
  }

  #fingerprintOf(draft: ArticleDraft, { authors, tags, syndicate, translationOf }: Surroundings): string {
    const { now } = this.#options;
    const { withdrawn, date, expires } = draft.fields;
    const moments = [withdrawn?.date, expires, date].map((moment) => moment && moment.epoch <= now);
    const fingerprints = (shared: readonly (Author | Tag)[]) =>
      shared.map((one) => this.#fingerprintOfShared(one)).join(",");
    const parts = [draft.digest, syndicate, translationOf, ...moments];
    return [...parts, fingerprints(authors), fingerprints(tags)].join(" ");
  }

  #fingerprintOfShared(shared: Author | Tag): string {
    const known = this.#fingerprints.get(shared) ?? fingerprintOf(shared);
    this.#fingerprints.set(shared, known);
    return known;
  }

  #article(
    draft: ArticleDraft,
    { authors, tags, syndicate, translationOf, fingerprint }: Surroundings & { readonly fingerprint: string },
    { references, media }: { readonly references: References; readonly media: MediaResolver },
    problems: Problem[],
  ): Pick<MadeArticle, "article" | "links"> {
    const { journal, routes, now, remarks, bodies } = this.#options;
    const { slug } = draft;
    const language = draft.fields.lang ?? journal.language;
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
        fingerprint,
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
    return { article, links: (body?.rendering.links ?? []).map((link) => ({ ...link, draft })) };
  }

  /** The fields of an article, typeset. */
  fieldsOf({ isTypeset, fields }: ArticleDraft): ArticleFields {
    const { journal, set } = this.#options;
    return isTypeset ? fields : setFields(fields, fields.lang ?? journal.language, set, journal);
  }

  page(draft: PageDraft, folder: Folder): MadePage {
    const { journal, routes, set, images, bodies, published, remarks } = this.#options;
    const { slug } = draft;
    const language = draft.fields.lang ?? journal.language;
    const fields = setFields(draft.fields, language, set, journal, PAGE_FIELDS);
    const path = routes.page(slug);
    const { linkedFileTypes } = journal;
    const media = new MediaResolver({
      folder,
      file: draft.path,
      page: path,
      routes,
      images,
      linkedFileTypes,
    });
    const references = new References(draft.file, path, media, routes, published, language);
    const context = {
      language,
      url: routes.absolute(path),
      syndicate: false,
      ids: idsAround({ isRated: false }),
    };
    const { rendered, problems } = bodies.ofPage(draft, context, (one) => references.resolve(one));
    const page = new FreePage({
      ...fields,
      file: draft.file,
      addressPlace: draft.textFile.addressPlace,
      slug,
      path,
      emphasis: fields.emphasis,
      description: fields.description || cutAtWord(rendered.firstText, 160),
      preview: fields.draft ? "draft" : undefined,
      language,
      body: rendered.html,
      headings: rendered.headings,
      media: media.files,
    });
    const links = rendered.links.map((link) => ({ ...link, draft }));
    return { page, links, problems: [...problems, ...(remarks?.(draft) ?? [])] };
  }

  #tags(spellings: readonly string[]): Tag[] {
    const { tags } = this.#options;
    const slugs = spellings.map((tag) => tags.slugOf(tag)).filter((tag) => tag !== undefined);
    return [...new Set(slugs)].map((slug) => tags.tag(slug));
  }

  /** In the order of the byline; an article that names nobody is signed by the journal's first author. */
  #authors(draft: ArticleDraft, problems: Problem[]): Author[] {
    const { people } = this.#options;
    const authors = new Set<Author>();
    for (const key of ["author", "authors"] as const) {
      draft.fields[key]?.forEach((given, index) => {
        const found = people.find(given);
        if (found instanceof Author) authors.add(found);
        else problems.push(draft.problem(found, [key, index]));
      });
    }
    const named = draft.fields.author ?? draft.fields.authors;
    if (!named && people.first) authors.add(people.first);
    return [...authors];
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
