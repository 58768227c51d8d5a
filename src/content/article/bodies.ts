/** Renders bodies, or reuses those of earlier builds and other threads whose traces hold. */

import type { Variant } from "../../images/image.ts";
import type { ImageRegistry } from "../../images/image-registry.ts";
import type { InternalLink, PlacedPicture } from "../../markdown/environment.ts";
import type { Rendered, Renderer } from "../../markdown/renderer.ts";
import type { Resolve } from "../../markdown/resolve.ts";
import { catalogue } from "../../problems/catalogue.ts";
import { type Finding, isError, type Problem } from "../../problems/problem.ts";
import { percentDecoded } from "../../text/decode.ts";
import type { Routes } from "../addresses/routes.ts";
import type { ArticleCache, CachedBody } from "./article-cache.ts";
import type { ArticleFields } from "./article-schema.ts";
import { type ArticleText, textOf, textsInMemory } from "./article-text.ts";
import type { ArticleDraft, PageDraft } from "./draft.ts";
import {
  type BodyContext,
  BodyRecorder,
  type BodyRendering,
  type LongTexts,
  longTextsOf,
  picturesIfHolds,
} from "./rendering.ts";

export interface BodiesOptions {
  readonly renderer: Renderer;
  readonly routes: Routes;
  readonly images: ImageRegistry;
  /** Undefined to store nothing for later builds. */
  readonly cache: ArticleCache | undefined;
}

/** A link inside the site, with its text. */
export interface LinkOf extends InternalLink {
  readonly draft: ArticleDraft | PageDraft;
}

/** An article whose body is to be rendered. */
export interface BodyOf {
  readonly draft: ArticleDraft;
  /** Typeset; stored with the body. */
  readonly fields: ArticleFields;
  readonly context: BodyContext;
  readonly resolve: Resolve;
}

export interface RenderedBody {
  readonly text: ArticleText;
  readonly rendering: BodyRendering;
  readonly pictures: readonly PlacedPicture[];
}

export class Bodies {
  readonly #options: BodiesOptions;

  constructor(options: BodiesOptions) {
    this.#options = options;
  }

  ofArticle(body: BodyOf): RenderedBody {
    const { draft, context, resolve } = body;
    const known = draft.rendered && this.#recall(draft.rendered, body);
    if (known) return known;
    const recorder = new BodyRecorder(context, resolve);
    const rendered = this.#render(draft, context, (reference) => recorder.resolve(reference));
    const rendering = recorder.renderingOf(rendered, this.#problemsOf(draft, rendered));
    const text = this.#store(body, rendering, longTextsOf(rendered));
    this.#noteUses(draft, rendered.pictures);
    return { text, rendering, pictures: rendered.pictures };
  }

  /** A free page is rendered in every build. */
  ofPage(
    draft: PageDraft,
    context: BodyContext,
    resolve: Resolve,
  ): { rendered: Rendered; problems: readonly Problem[] } {
    const rendered = this.#render(draft, context, resolve);
    this.#noteUses(draft, rendered.pictures);
    return { rendered, problems: this.#problemsOf(draft, rendered) };
  }

  #recall(cached: CachedBody, body: BodyOf): RenderedBody | undefined {
    const { draft, context, resolve } = body;
    const { rendering } = cached;
    const pictures = picturesIfHolds(rendering, context, resolve);
    if (!pictures) return undefined;
    this.#noteUses(draft, pictures);
    const fresh = cached.takeFresh?.();
    if (fresh) return { text: this.#store(body, rendering, fresh), rendering, pictures };
    const texts = cached.texts(() => longTextsOf(this.#render(draft, context, resolve)));
    return { text: textOf(rendering, texts), rendering, pictures };
  }

  /** Passes the long texts to the cache, for this build and the next; the result does not hold them. */
  #store({ draft, fields }: BodyOf, rendering: BodyRendering, long: LongTexts): ArticleText {
    const stored = this.#options.cache?.put(long);
    stored?.keep(draft, { fields, rendering });
    const texts = stored?.texts ?? textsInMemory(long);
    draft.rendered = { rendering, texts: () => texts };
    return textOf(rendering, texts);
  }

  #problemsOf(draft: ArticleDraft | PageDraft, { findings, isEmpty }: Rendered): Problem[] {
    const problems = findings.map(({ finding, line, column }) =>
      draft.source.problem(finding, draft.bodyPlace(line, column)),
    );
    // A file without a body was reported when it was read; errors may omit texts.
    const isWhole = !findings.some(({ finding }) => isError(finding));
    if (isEmpty && isWhole && isPublishedWithBody(draft) && draft.body.trim() !== "")
      problems.push(draft.source.problem(catalogue.bodyEmpty(), draft.bodyPlace(-1, 1)));
    return problems;
  }

  #render(draft: ArticleDraft | PageDraft, context: BodyContext, resolve: Resolve): Rendered {
    const { renderer, routes } = this.#options;
    const href = (variant: Variant) => routes.href(routes.image(variant));
    return renderer(draft.body, { ...context, resolve, href });
  }

  /** Registers the places of pictures, where decoding may find problems. */
  #noteUses(draft: ArticleDraft | PageDraft, pictures: readonly PlacedPicture[]): void {
    for (const { picture, given, line, column } of pictures) {
      const problem = (finding: Finding) => draft.source.problem(finding, draft.bodyPlace(line, column));
      this.#options.images.note({ image: picture.image, given: percentDecoded(given), problem });
    }
  }
}

/** Whether a text is published with its body. */
function isPublishedWithBody({ fields }: ArticleDraft | PageDraft): boolean {
  return !fields.draft && !("withdrawn" in fields && fields.withdrawn);
}
