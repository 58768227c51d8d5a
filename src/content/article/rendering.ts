/** The result of rendering a body, for later builds and other threads: short facts, long texts, and their trace. */
import type { ResponsiveImage } from "../../images/image.ts";
import { type Trace, TraceRecorder, traceHolds } from "../../incremental/trace.ts";
import type { InternalLink, PlacedPicture } from "../../markdown/environment.ts";
import type { Rendered } from "../../markdown/renderer.ts";
import type { Reference, Resolution, Resolve } from "../../markdown/resolve.ts";
import type { Problem } from "../../problems/problem.ts";
import type { Html } from "../../text/html.ts";

/** The long texts, in the order of the store. */
export const LONG_TEXTS = ["html", "syndicated", "markdown", "headings"] as const;

export type LongTexts = { readonly [Name in (typeof LONG_TEXTS)[number]]: string };

/** Long texts that are fetched lazily; their fingerprints are known before. */
export interface LazyTexts {
  text(name: keyof LongTexts): string;
  fingerprint(name: keyof LongTexts): string;
}

/** The context of a body, besides its links and pictures. */
export interface BodyContext {
  /** BCP 47 */
  readonly language: string;
  /** The text's own absolute URL. */
  readonly url: string;
  /** Whether a feed shows it. */
  readonly syndicate: boolean;
  /** The ids on the page around the text. */
  readonly ids: readonly string[];
}

/** The dependencies of a body besides its file: its context, and the target of each link and picture. */
export type BodyDependency = "context" | Reference;

/** A rendered body without its long texts. */
export interface BodyRendering {
  readonly trace: Trace<BodyDependency>;
  readonly syndicated: boolean;
  /** Whether it has a Markdown copy. */
  readonly copied: boolean;
  /** Its pictures, with their places; `dependency` is the position of the reference in the trace. */
  readonly pictures: readonly (Omit<PlacedPicture, "picture"> & { readonly dependency: number })[];
  readonly links: readonly InternalLink[];
  readonly firstText: string;
  readonly words: number;
  /** The addresses of pictures elsewhere. */
  readonly picturesElsewhere: readonly string[];
  readonly problems: readonly Problem[];
}

/** Records the dependencies of a body while it is rendered. */
export class BodyRecorder {
  readonly #context: BodyContext;
  readonly #recorder = new TraceRecorder<BodyDependency>();
  /** The position in the trace of the reference that gave each picture. */
  readonly #positions = new Map<ResponsiveImage, number>();
  readonly #resolve: Resolve;

  constructor(context: BodyContext, resolve: Resolve) {
    this.#context = context;
    this.#resolve = resolve;
    this.#recorder.record("context", context);
  }

  resolve(reference: Reference): Resolution {
    const resolution = this.#recorder.record(reference, this.#resolve(reference));
    const { picture } = resolution;
    if (picture && !this.#positions.has(picture))
      this.#positions.set(picture, this.#recorder.trace.length - 1);
    return resolution;
  }

  renderingOf(rendered: Rendered, problems: readonly Problem[]): BodyRendering {
    return {
      trace: this.#recorder.trace,
      syndicated: this.#context.syndicate,
      copied: rendered.markdown !== undefined,
      pictures: rendered.pictures.map(({ picture, ...placed }) => ({
        ...placed,
        dependency: this.#positions.get(picture) ?? -1,
      })),
      links: rendered.links,
      firstText: rendered.firstText,
      words: rendered.words,
      picturesElsewhere: picturesElsewhere(rendered.html),
      problems,
    };
  }
}

/**
 * The pictures of a rendering whose trace holds, each resolved again.
 * @returns undefined if the body must be rendered again
 */
export function picturesIfHolds(
  { trace, pictures }: BodyRendering,
  context: BodyContext,
  resolve: Resolve,
): readonly PlacedPicture[] | undefined {
  const resolutions: (Resolution | undefined)[] = [];
  const evaluate = (dependency: BodyDependency) => {
    const resolution = dependency === "context" ? undefined : resolve(dependency);
    resolutions.push(resolution);
    return resolution ?? context;
  };
  if (!traceHolds(trace, evaluate)) return undefined;
  return pictures.flatMap(({ dependency, ...placed }) => {
    const picture = resolutions[dependency]?.picture;
    return picture ? [{ picture, ...placed }] : [];
  });
}

/** The `src` of an `<img>` elsewhere, as the renderer writes it. */
const ELSEWHERE = /<img\b[^>]*? src="(https?:\/\/[^"]+)"/g;

export function picturesElsewhere(html: Html): string[] {
  return [...String(html).matchAll(ELSEWHERE)].map(([, src = ""]) => src);
}

export function longTextsOf({ html, syndicated, markdown, headings }: Rendered): LongTexts {
  return {
    html: String(html),
    syndicated: String(syndicated ?? ""),
    markdown: markdown ?? "",
    headings: JSON.stringify(headings),
  };
}
