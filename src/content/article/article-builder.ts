/** From a draft whose address is known to the article or page that layouts see. */

import type { ImageRegistry, Recorded } from "../../images/image-registry.ts";
import { OPENING } from "../../images/settings.ts";
import { fingerprintOf } from "../../incremental/fingerprint.ts";
import { idsAround } from "../../markdown/page-ids.ts";
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
import type { KeptTexts } from "../sources/kept-texts.ts";
import type { TextMemory } from "../sources/text-memory.ts";
import { Article, isWithdrawn, type Picture } from "./article.ts";
import type { ArticleFields } from "./article-schema.ts";
import { withoutText } from "./article-text.ts";
import type { Bodies } from "./bodies.ts";
import type { ArticleDraft, PageDraft } from "./draft.ts";
import { markupOf } from "./emphasised.ts";
import { ARTICLE_FIELDS, PAGE_FIELDS } from "./fields/article-fields.ts";
import { emptied } from "./fields/field-schema.ts";
import { FreePage } from "./free-page.ts";
import { MediaShelf } from "./media.ts";
import type { PublishedTexts } from "./published-texts.ts";
import { References } from "./references.ts";
import { type SetText, setFields } from "./typesetter.ts";

export interface ArticleBuilderOptions {
  readonly journal: Journal;
  readonly routes: Routes;
  readonly people: People;
  readonly tags: TagBook;
  readonly bodies: Bodies;
  readonly album: ImageRegistry;
  readonly set: SetText;
  readonly now: number;
  readonly published: PublishedTexts;
  /** The article that each translation translates, by its file. */
  readonly slugs: ReadonlyMap<string, Slug>;
  /** The articles that feeds show, by file. */
  readonly syndicated: ReadonlySet<string>;
  /** Articles of earlier builds; undefined where none are kept. */
  readonly keptTexts: KeptTexts | undefined;
  /** What this process knows from the build before. */
  readonly memory: TextMemory | undefined;
  /** What else is to be told of each article. */
  readonly remarks: ((draft: ArticleDraft) => readonly Problem[]) | undefined;
}

/** What is left of an article that was withdrawn: who wrote it, when, and why it is gone. */
function tombstone(fields: ArticleFields, journal: Journal): ArticleFields {
  return { ...fields, ...emptied(ARTICLE_FIELDS, journal), noindex: true };
}

/** What makes an article besides its own file and the files and texts that it names. */
interface Circumstances {
  readonly authors: readonly Author[];
  readonly tags: readonly Tag[];
  /** Whether feeds show it. */
  readonly syndicate: boolean;
  readonly translationOf: Slug | undefined;
}

const NOTHING_ASKED: Recorded = { uses: [], orders: [] };

export class ArticleBuilder {
  readonly #options: ArticleBuilderOptions;

  constructor(options: ArticleBuilderOptions) {
    this.#options = options;
  }

  /** The finished article; what is wrong with it is added to `problems`. */
  article(draft: ArticleDraft, folder: Folder, problems: Problem[]): Article {
    const { journal, routes, now, slugs, album, bodies, memory } = this.#options;
    const { withdrawn, date, expires } = draft.fields;
    const given: Circumstances = {
      authors: this.#authors(draft, problems),
      tags: isWithdrawn(draft.fields, now) ? [] : this.#tags(draft.fields.tags),
      syndicate: this.#options.syndicated.has(draft.file),
      translationOf: slugs.get(draft.file),
    };
    const moments = [withdrawn?.date, expires, date].map((moment) => moment && moment.epoch <= now);
    const { authors, tags, syndicate, translationOf } = given;
    const circumstances = [draft, syndicate, translationOf, ...moments, ...authors, ...tags];
    const path = routes.article(draft.slug);
    const { linkedFileTypes } = journal;
    const shelf = new MediaShelf({ folder, file: draft.path, page: path, routes, album, linkedFileTypes });
    const language = draft.fields.lang ?? this.#options.journal.language;
    const references = new References(draft.file, path, shelf, routes, this.#options.published, language);
    const known = memory?.recall(draft, circumstances, (reference) => references.resolve(reference));
    if (known) {
      album.replay(known.pictures);
      for (const link of known.links) bodies.links.push(link);
      for (const problem of known.problems) problems.push(problem);
      return known.article;
    }
    const found: Problem[] = [];
    const first = bodies.links.length;
    const make = () => this.#article(draft, folder, given, { references, shelf }, found);
    const { result: article, requested: asked } = memory
      ? album.record(make)
      : { result: make(), requested: NOTHING_ASKED };
    memory?.keep(draft, {
      article,
      circumstances,
      texts: references.texts,
      usesFiles: references.usesFiles,
      links: bodies.links.slice(first),
      pictures: asked,
      problems: found,
    });
    problems.push(...found);
    return article;
  }

  #article(
    draft: ArticleDraft,
    folder: Folder,
    { authors, tags, syndicate, translationOf }: Circumstances,
    { references, shelf }: { readonly references: References; readonly shelf: MediaShelf },
    problems: Problem[],
  ): Article {
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
    const { text, pictures, rendering } = withdrawn
      ? { text: withoutText(fields.withdrawn?.reason ?? ""), pictures: [], rendering: undefined }
      : bodies.ofArticle(
          { draft, folder, fields: whole, context, resolve: (one) => references.resolve(one) },
          problems,
        );
    // Of what was kept with its rendering, nothing was to be told.
    if (!withdrawn && !draft.kept?.rendering) problems.push(...(remarks?.(draft) ?? []));
    const hash = this.#options.keptTexts?.hashOf(folder, draft.path);
    return new Article({
      file: draft.file,
      textFile: draft.textFile,
      // Besides its file, everything that makes it what it is: what the journal says is the same for all.
      identity:
        hash &&
        fingerprintOf([
          hash,
          context,
          authors.map(({ slug, portrait }) => [slug, portrait?.fallback.file]),
          tags.map(({ slug, name }) => [slug, name]),
          picture?.src,
          shelf.media,
          translationOf,
          rendering?.references,
          [withdrawn, (fields.expires?.epoch ?? Number.POSITIVE_INFINITY) <= now, fields.date.epoch > now],
        ]),
      fields: { ...fields, translationOf },
      slug,
      path,
      language,
      authors,
      tags,
      disclaimer: fields.disclaimer ?? defaultDisclaimer(journal, fields.rating !== undefined),
      picture,
      media: shelf.media,
      pictures: [...(picture?.image ? [picture.image] : []), ...pictures.map((placed) => placed.picture)],
      text,
      now,
    });
  }

  /** The fields of an article as the reader sees them. */
  fieldsOf({ kept, fields }: ArticleDraft): ArticleFields {
    const { journal, set } = this.#options;
    // What was kept is set already.
    return kept ? fields : setFields(fields, fields.lang ?? journal.language, set, journal);
  }

  page(draft: PageDraft, folder: Folder, problems: Problem[]): FreePage {
    const { journal, routes, set, album, bodies } = this.#options;
    const { slug } = draft;
    const language = draft.fields.lang ?? journal.language;
    const fields = setFields(draft.fields, language, set, journal, PAGE_FIELDS);
    const path = routes.page(slug);
    const { linkedFileTypes } = journal;
    const shelf = new MediaShelf({ folder, file: draft.path, page: path, routes, album, linkedFileTypes });
    const found: Problem[] = [];
    const references = new References(draft.file, path, shelf, routes, this.#options.published, language);
    const context = {
      language,
      url: routes.absolute(path),
      syndicate: false,
      ids: idsAround({ isRated: false }),
    };
    const rendered = bodies.ofPage(draft, context, (one) => references.resolve(one), found);
    problems.push(...found);
    return new FreePage({
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
      media: shelf.media,
    });
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
    if (picture) this.#options.album.note({ image: picture.image, given: image.src, problem });
    if (target === undefined) return undefined;
    const crops = picture?.image.crops() ?? {};
    const captionMarkup = caption === undefined ? undefined : markupOf(emphasis?.caption, caption);
    return { src: target, image: picture, crops, alt, caption, captionMarkup, credit };
  }
}
