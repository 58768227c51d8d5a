/** The bodies of texts: rendered now, or as an earlier build or another thread rendered them. */

import type { Variant } from "../../images/image.ts";
import type { ImageRegistry } from "../../images/image-registry.ts";
import type { InternalLink, PlacedPicture } from "../../markdown/environment.ts";
import type { Rendered, Renderer } from "../../markdown/renderer.ts";
import type { Resolve } from "../../markdown/resolve.ts";
import { catalogue } from "../../problems/catalogue.ts";
import { type Finding, isError, type Problem } from "../../problems/problem.ts";
import { percentDecoded } from "../../text/decode.ts";
import type { Routes } from "../addresses/routes.ts";
import type { Folder } from "../sources/folder.ts";
import type { KeptRendering, KeptTexts, LongTexts, PutAway } from "../sources/kept-texts.ts";
import type { ArticleFields } from "./article-schema.ts";
import {
  type ArticleText,
  heldText,
  heldTexts,
  longTextsOf,
  NotedReferences,
  recallText,
  type TextContext,
  textOf,
} from "./article-text.ts";
import type { ArticleDraft, PageDraft } from "./draft.ts";

export interface BodiesOptions {
  readonly renderer: Renderer;
  readonly routes: Routes;
  readonly album: ImageRegistry;
  /** Articles of earlier builds; undefined where none are kept. */
  readonly keptTexts: KeptTexts | undefined;
}

/** A link inside the site, with the text it stands in. */
export interface LinkOf extends InternalLink {
  readonly draft: ArticleDraft | PageDraft;
}

/** An article whose body is asked for. */
export interface BodyOf {
  readonly draft: ArticleDraft;
  readonly folder: Folder;
  /** Set as the reader sees them, to be kept with the body. */
  readonly fields: ArticleFields;
  readonly context: TextContext;
  readonly resolve: Resolve;
}

export interface RenderedBody {
  readonly text: ArticleText;
  readonly pictures: readonly PlacedPicture[];
  /** Undefined where nothing is kept. */
  readonly rendering: KeptRendering | undefined;
}

interface Keeper {
  readonly file: string;
  readonly keep: () => void;
}

export class Bodies {
  /** Every link inside the site that was written so far. */
  readonly links: LinkOf[] = [];
  /** Makes the next build find what was rendered now, by file. */
  readonly keepers: Keeper[] = [];
  readonly #options: BodiesOptions;

  constructor(options: BodiesOptions) {
    this.#options = options;
  }

  /** What is wrong with it is added to `problems`. */
  ofArticle(body: BodyOf, problems: Problem[]): RenderedBody {
    const { draft, context, resolve } = body;
    const recalled =
      draft.kept && recallText(draft.kept, context, resolve, () => this.#render(draft, context, resolve));
    if (recalled) {
      this.#note(draft, recalled);
      const texts = draft.kept?.fresh?.();
      return texts ? { ...recalled, text: this.#putAway(body, recalled.rendering, texts) } : recalled;
    }
    const noted = new NotedReferences(resolve);
    const rendered = this.#rendered(draft, context, (reference) => noted.resolve(reference), problems);
    const { pictures } = rendered;
    if (!this.#options.keptTexts) return { text: heldText(rendered), pictures, rendering: undefined };
    const rendering = noted.renderingOf(rendered, context);
    return { text: this.#putAway(body, rendering, longTextsOf(rendered)), pictures, rendering };
  }

  /** What is wrong with it is added to `problems`. */
  ofPage(draft: PageDraft, context: TextContext, resolve: Resolve, problems: Problem[]): Rendered {
    return this.#rendered(draft, context, resolve, problems);
  }

  /** Writes the long texts away, for this build and the next; nothing that is returned holds them. */
  #putAway(body: BodyOf, rendering: KeptRendering, texts: LongTexts): ArticleText {
    const { syndicate } = body.context;
    const away = this.#options.keptTexts?.put(texts);
    if (!away) return textOf(rendering, heldTexts(texts), syndicate);
    this.keepers.push(keeperOf(body, rendering, away));
    return textOf(rendering, away.texts, syndicate);
  }

  #rendered(
    draft: ArticleDraft | PageDraft,
    context: TextContext,
    resolve: Resolve,
    problems: Problem[],
  ): Rendered {
    const rendered = this.#render(draft, context, resolve);
    for (const { finding, line, column } of rendered.findings)
      problems.push(draft.source.problem(finding, draft.bodyPlace(line, column)));
    // A file that ends with its front matter was told when that was read; a text with errors may be left out.
    const isWhole = !rendered.findings.some(({ finding }) => isError(finding));
    if (rendered.isEmpty && isWhole && isToBeRead(draft) && draft.body.trim() !== "")
      problems.push(draft.source.problem(catalogue.bodyEmpty(), draft.bodyPlace(-1, 1)));
    this.#note(draft, rendered);
    return rendered;
  }

  #render(draft: ArticleDraft | PageDraft, context: TextContext, resolve: Resolve): Rendered {
    const { renderer, routes } = this.#options;
    const href = (variant: Variant) => routes.href(routes.image(variant));
    return renderer(draft.body, { ...context, resolve, href });
  }

  /** The links and pictures of a text, to be checked when all are known. */
  #note(draft: ArticleDraft | PageDraft, { links, pictures }: Pick<Rendered, "links" | "pictures">): void {
    for (const link of links) this.links.push({ ...link, draft });
    for (const { picture, given, line, column } of pictures) {
      const problem = (finding: Finding) => draft.source.problem(finding, draft.bodyPlace(line, column));
      this.#options.album.note({ image: picture.image, given: percentDecoded(given), problem });
    }
  }
}

function keeperOf({ draft, folder, fields }: BodyOf, rendering: KeptRendering, away: PutAway): Keeper {
  const { file, path, slug } = draft;
  return { file, keep: () => away.keep(folder, path, { fields, slug, rendering }) };
}

/** Whether a text is published with what it says. */
function isToBeRead({ fields }: ArticleDraft | PageDraft): boolean {
  return !fields.draft && !("withdrawn" in fields && fields.withdrawn);
}
