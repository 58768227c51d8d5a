/** From a draft whose address is known to the article or page that layouts see. */

import type { Slug } from "../french/slug.ts";
import { html } from "../html/html.ts";
import type { Album } from "../images/album.ts";
import { OPENING } from "../images/settings.ts";
import { type InternalLink, locate } from "../markdown/links.ts";
import type { Rendered, Renderer } from "../markdown/renderer.ts";
import type { Finding, Problem } from "../problems/problem.ts";
import { Article, cutAtWord, isWithdrawn, type Picture } from "./article.ts";
import type { ArticleFields } from "./article-schema.ts";
import type { ArticleDraft, PageDraft } from "./draft.ts";
import type { Folder } from "./files.ts";
import { FreePage } from "./free-page.ts";
import type { Journal } from "./journal.ts";
import { decodeTarget, MediaShelf } from "./media.ts";
import { Author, type People } from "./people.ts";
import { References } from "./references.ts";
import type { Routes, SitePath } from "./routes.ts";
import type { TagBook } from "./tags.ts";
import { type SetText, setFields } from "./typesetter.ts";

export interface WriterOptions {
  readonly journal: Journal;
  readonly routes: Routes;
  readonly people: People;
  readonly tags: TagBook;
  readonly renderer: Renderer;
  readonly album: Album;
  readonly set: SetText;
  readonly now: number;
  /** The address of every published text, by its file as messages name it. */
  readonly paths: ReadonlyMap<string, SitePath>;
  /** The article that each translation translates. */
  readonly slugs: ReadonlyMap<ArticleDraft, Slug>;
  /** The articles that feeds show. */
  readonly syndicated: ReadonlySet<ArticleDraft>;
}

const NO_BODY: Omit<Rendered, "firstParagraph" | "links" | "findings"> = {
  html: html``,
  syndicated: undefined,
  markdown: "",
  headings: [],
  words: 0,
  pictures: [],
};

/** What is left of an article that was withdrawn: who wrote it, when, and why it is gone. */
function tombstone(fields: ArticleFields): ArticleFields {
  return {
    ...fields,
    chapo: undefined,
    description: undefined,
    disclosure: undefined,
    rating: undefined,
    image: undefined,
    series: undefined,
    expires: undefined,
    canonical: undefined,
    tags: [],
    sources: [],
    corrections: [],
    featured: false,
    toc: false,
    noindex: true,
  };
}

/** A link inside the site, with the text it stands in. */
export interface LinkOf extends InternalLink {
  readonly draft: ArticleDraft | PageDraft;
}

export class Writer {
  /** Every link inside the site that was written so far. */
  readonly links: LinkOf[] = [];
  readonly #options: WriterOptions;

  constructor(options: WriterOptions) {
    this.#options = options;
  }

  /** The finished article; what is wrong with it is added to `problems`. */
  article(draft: ArticleDraft, folder: Folder, problems: Problem[]): Article {
    const { journal, routes, now, set, slugs, tags, album } = this.#options;
    const { slug } = draft;
    const language = draft.fields.lang ?? journal.language;
    const withdrawn = isWithdrawn(draft.fields, now);
    const fields = setFields(withdrawn ? tombstone(draft.fields) : draft.fields, language, set, journal);
    const path = routes.article(slug);
    const shelf = new MediaShelf(folder, draft.path, path, routes, album);
    const found: Problem[] = [];
    const authors = this.#authors(draft, found);
    const references = new References(draft.source.file, path, shelf, routes, this.#options.paths);
    const picture = this.#picture(draft, fields.image, references, found);
    const syndicate = this.#options.syndicated.has(draft);
    const rendered = withdrawn
      ? { ...NO_BODY, firstParagraph: fields.withdrawn?.reason ?? "" }
      : this.#render(draft, references, { language, path, syndicate }, found);
    problems.push(...found);
    const slugsOfTags = fields.tags.map((tag) => tags.slugOf(tag)).filter((tag) => tag !== undefined);
    return new Article({
      file: draft.source.file,
      addressPlace: draft.addressPlace,
      fields: { ...fields, translationOf: slugs.get(draft) },
      slug,
      path,
      language,
      authors,
      tags: [...new Set(slugsOfTags)].map((tag) => tags.tag(tag)),
      disclaimer: fields.disclaimer ?? journal.disclaimers.named[journal.disclaimers.default] ?? "",
      picture,
      media: shelf.media,
      pictures: [
        ...(picture?.image ? [picture.image] : []),
        ...rendered.pictures.map((placed) => placed.picture),
      ],
      body: rendered.html,
      syndicated: rendered.syndicated,
      markdown: rendered.markdown,
      headings: rendered.headings,
      firstParagraph: rendered.firstParagraph,
      words: rendered.words,
      now,
    });
  }

  page(draft: PageDraft, folder: Folder, problems: Problem[]): FreePage {
    const { journal, routes, set, album } = this.#options;
    const { fields, slug } = draft;
    const path = routes.page(slug);
    const shelf = new MediaShelf(folder, draft.path, path, routes, album);
    const found: Problem[] = [];
    const language = fields.lang ?? journal.language;
    const references = new References(draft.source.file, path, shelf, routes, this.#options.paths);
    const rendered = this.#render(draft, references, { language, path }, found);
    problems.push(...found);
    return new FreePage({
      file: draft.source.file,
      addressPlace: draft.addressPlace,
      slug,
      path,
      title: set(fields.title, language),
      description: fields.description
        ? set(fields.description, language)
        : cutAtWord(rendered.firstParagraph, 160),
      aliases: fields.aliases,
      preview: fields.draft ? "draft" : undefined,
      language,
      noindex: fields.noindex,
      toc: fields.toc,
      body: rendered.html,
      headings: rendered.headings,
      media: shelf.media,
    });
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
    image: ArticleDraft["fields"]["image"],
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
    return { src: target, image: picture, crops, alt, caption, credit };
  }

  #render(
    draft: ArticleDraft | PageDraft,
    references: References,
    {
      language,
      path,
      syndicate = false,
    }: { readonly language: string; readonly path: SitePath; readonly syndicate?: boolean },
    problems: Problem[],
  ): Rendered {
    const { album, renderer, routes } = this.#options;
    const rendered = renderer(draft.body, {
      language,
      url: routes.absolute(path),
      resolve: (reference) => references.resolve(reference),
      href: (variant) => routes.href(routes.image(variant)),
      syndicate,
    });
    for (const { finding, line, column } of rendered.findings) {
      problems.push(draft.source.problem(finding, draft.bodyPlace(line, column)));
    }
    for (const link of rendered.links) this.links.push({ ...link, draft });
    for (const { picture, given, first, last } of rendered.pictures) {
      const problem = (finding: Finding) => {
        const { line, column } = locate(draft.body, first, last, given);
        return draft.source.problem(finding, draft.bodyPlace(line, column));
      };
      album.note({ image: picture.image, given: decodeTarget(given), problem });
    }
    return rendered;
  }
}
