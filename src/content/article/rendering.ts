/** The result of rendering a body, as builds and threads hand it on: short facts, long texts, and the trace of both. */
import { type Trace, TraceRecorder, traceHolds } from "../../incremental/trace.ts";
import type { InternalLink, PlacedPicture } from "../../markdown/environment.ts";
import type { Rendered } from "../../markdown/renderer.ts";
import type { Reference, Resolution, Resolve } from "../../markdown/resolve.ts";
import type { Problem } from "../../problems/problem.ts";
import type { Html } from "../../text/html.ts";

/** The long texts, in the order in which they are stored. */
export const LONG_TEXTS = ["html", "syndicated", "markdown", "headings"] as const;

export type LongTexts = { readonly [Name in (typeof LONG_TEXTS)[number]]: string };

/** Long texts that are fetched when they are read; their fingerprints are known without that. */
export interface LazyTexts {
  text(name: keyof LongTexts): string;
  fingerprint(name: keyof LongTexts): string;
}

/** What a body is rendered for, besides what it refers to. */
export interface BodyContext {
  /** BCP 47 */
  readonly language: string;
  /** The text's own absolute URL. */
  readonly url: string;
  /** Whether a feed shows it. */
  readonly syndicate: boolean;
  /** The ids of the page around the text. */
  readonly ids: readonly string[];
}

/** What a body reads besides its own file: its context, and where each link and picture leads. */
export type BodyDependency = "context" | Reference;

/** What is known of a rendered body besides its long texts. */
export interface BodyRendering {
  readonly trace: Trace<BodyDependency>;
  readonly syndicated: boolean;
  /** Whether it was written as Markdown too. */
  readonly copied: boolean;
  /** The pictures that it shows, with their places; `question` is the place of its reference in the trace. */
  readonly pictures: readonly (Omit<PlacedPicture, "picture"> & { readonly question: number })[];
  readonly links: readonly InternalLink[];
  readonly firstText: string;
  readonly words: number;
  /** Addresses of the pictures elsewhere that it shows. */
  readonly picturesElsewhere: readonly string[];
  readonly problems: readonly Problem[];
}

/** Records what a body reads while it is rendered. */
export class BodyRecorder {
  readonly #context: BodyContext;
  readonly #recorder = new TraceRecorder<BodyDependency>();
  readonly #resolutions: (Resolution | undefined)[];
  readonly #resolve: Resolve;

  constructor(context: BodyContext, resolve: Resolve) {
    this.#context = context;
    this.#resolve = resolve;
    this.#recorder.record("context", context);
    this.#resolutions = [undefined];
  }

  resolve(reference: Reference): Resolution {
    const resolution = this.#recorder.record(reference, this.#resolve(reference));
    this.#resolutions.push(resolution);
    return resolution;
  }

  renderingOf(rendered: Rendered, problems: readonly Problem[]): BodyRendering {
    const questions = new Map(
      this.#resolutions.map((resolution, question) => [resolution?.picture, question] as const).toReversed(),
    );
    return {
      trace: this.#recorder.trace,
      syndicated: this.#context.syndicate,
      copied: rendered.markdown !== undefined,
      pictures: rendered.pictures.map(({ picture, ...placed }) => ({
        ...placed,
        question: questions.get(picture) ?? -1,
      })),
      links: rendered.links,
      firstText: rendered.firstText,
      words: rendered.words,
      picturesElsewhere: picturesElsewhere(rendered.html),
      problems,
    };
  }
}

/** The pictures of a rendering if it still holds, each resolved again; undefined if the body must be rendered again. */
export function picturesIfHolds(
  { trace, pictures }: BodyRendering,
  context: BodyContext,
  resolve: Resolve,
): readonly PlacedPicture[] | undefined {
  const resolutions: (Resolution | undefined)[] = [];
  const answer = (question: BodyDependency) => {
    const resolution = question === "context" ? undefined : resolve(question);
    resolutions.push(resolution);
    return resolution ?? context;
  };
  if (!traceHolds(trace, answer)) return undefined;
  return pictures.flatMap(({ question, ...placed }) => {
    const picture = resolutions[question]?.picture;
    return picture ? [{ picture, ...placed }] : [];
  });
}

/** `src` of an `<img>` that lies elsewhere, as the renderer writes it. */
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
