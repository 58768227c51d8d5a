/** The bodies of articles: rendered now, or as an earlier build rendered them. */

import { fingerprintOf, textFingerprint } from "../../incremental/fingerprint.ts";
import { LazyValue } from "../../incremental/tracked-record.ts";
import type { Heading, InternalLink, PlacedPicture } from "../../markdown/environment.ts";
import type { Rendered } from "../../markdown/renderer.ts";
import type { Reference, Resolution, Resolve } from "../../markdown/resolve.ts";
import { type Html, raw } from "../../text/html.ts";
import type { KeptRendering, KeptText, LateTexts, LongTexts } from "../sources/kept-texts.ts";

interface ShortParts {
  readonly firstText: string;
  readonly words: number;
  /** Addresses of the pictures elsewhere that it shows. */
  readonly picturesElsewhere: readonly string[];
}

/** A body as it was rendered. The long texts need not be in memory: each is fetched when it is asked for. */
export interface ArticleText extends ShortParts {
  readonly html: LazyValue<Html>;
  readonly syndicated: LazyValue<Html | undefined>;
  readonly markdown: LazyValue<string | undefined>;
  readonly headings: LazyValue<readonly Heading[]>;
}

/** `src` of an `<img>` that lies elsewhere, as the renderer writes it. */
const ELSEWHERE = /<img\b[^>]*? src="(https?:\/\/[^"]+)"/g;

export function picturesElsewhere(html: Html): string[] {
  return [...String(html).matchAll(ELSEWHERE)].map(([, src = ""]) => src);
}

export interface TextContext {
  readonly language: string;
  readonly url: string;
  readonly syndicate: boolean;
  /** The ids of the page around the text. */
  readonly ids: readonly string[];
}

/** The resolver of one text, with everything that it was asked. */
export class NotedReferences {
  readonly #asked: { readonly reference: Reference; readonly resolution: Resolution }[] = [];
  readonly #resolve: Resolve;

  constructor(resolve: Resolve) {
    this.#resolve = resolve;
  }

  resolve(reference: Reference): Resolution {
    const resolution = this.#resolve(reference);
    this.#asked.push({ reference, resolution });
    return resolution;
  }

  /** What a later build must know to render the text no more. */
  renderingOf(rendered: Rendered, { language, url, syndicate }: TextContext): KeptRendering {
    const references = new Map(
      this.#asked.map(({ resolution }, index) => [resolution.picture, index] as const).toReversed(),
    );
    return {
      language,
      url,
      syndicated: syndicate,
      copied: rendered.markdown !== undefined,
      references: this.#asked.map(({ reference, resolution }) => [reference, fingerprintOf(resolution)]),
      pictures: rendered.pictures.map(({ picture, ...placed }) => ({
        ...placed,
        reference: references.get(picture) ?? -1,
      })),
      links: rendered.links,
      firstText: rendered.firstText,
      words: rendered.words,
      picturesElsewhere: picturesElsewhere(rendered.html),
    };
  }
}

export interface Recalled {
  readonly rendering: KeptRendering;
  readonly text: ArticleText;
  readonly links: readonly InternalLink[];
  readonly pictures: readonly PlacedPicture[];
}

/**
 * A body as it was kept, if it would be rendered the same; everything that it refers to is resolved again.
 * @param render renders the text, should what was kept be damaged
 */
export function recallText(
  kept: KeptText,
  { language, url, syndicate }: TextContext,
  resolve: Resolve,
  render: () => Rendered,
): Recalled | undefined {
  const { rendering } = kept;
  if (rendering?.language !== language || rendering.url !== url || (syndicate && !rendering.syndicated))
    return undefined;
  const resolutions = rendering.references.map(([reference]) => resolve(reference));
  if (!rendering.references.every(([, signature], index) => fingerprintOf(resolutions[index]) === signature))
    return undefined;
  const pictures = rendering.pictures.flatMap(({ reference, ...placed }) => {
    const picture = resolutions[reference]?.picture;
    return picture ? [{ picture, ...placed }] : [];
  });
  const texts = kept.texts(() => longTextsOf(render()));
  return { rendering, text: textOf(rendering, texts, syndicate), links: rendering.links, pictures };
}

/** The text whose long parts are fetched. */
export function textOf(
  { firstText, words, picturesElsewhere, copied }: ShortParts & Pick<KeptRendering, "copied">,
  texts: LateTexts,
  syndicate: boolean,
): ArticleText {
  return {
    firstText,
    words,
    picturesElsewhere,
    html: new LateText(texts, "html", markupOf),
    syndicated: syndicate ? new LateText(texts, "syndicated", markupOf) : new NoText(),
    markdown: copied ? new LateText(texts, "markdown", asItIs) : new NoText(),
    headings: new LateText(texts, "headings", headingsOf),
  };
}

const markupOf = (text: string) => raw(text);
const asItIs = (text: string) => text;
// They were written by `longTextsOf`, and read back with their sum.
const headingsOf = (text: string) => JSON.parse(text) as Heading[];

class LateText<Value> extends LazyValue<Value> {
  readonly #texts: LateTexts;
  readonly #name: keyof LongTexts;
  readonly #value: (text: string) => Value;

  constructor(texts: LateTexts, name: keyof LongTexts, value: (text: string) => Value) {
    super();
    this.#texts = texts;
    this.#name = name;
    this.#value = value;
  }

  override read(): Value {
    return this.#value(this.#texts.text(this.#name));
  }

  override fingerprint(): string {
    return this.#texts.fingerprint(this.#name);
  }
}

class NoText extends LazyValue<undefined> {
  override read(): undefined {
    return undefined;
  }

  override fingerprint(): string {
    return fingerprintOf(undefined);
  }
}

/** Long texts that stay in memory. */
export function heldTexts(texts: LongTexts): LateTexts {
  return { text: (name) => texts[name], fingerprint: (name) => textFingerprint(texts[name]) };
}

export function longTextsOf({ html, syndicated, markdown, headings }: Rendered): LongTexts {
  return {
    html: String(html),
    syndicated: String(syndicated ?? ""),
    markdown: markdown ?? "",
    headings: JSON.stringify(headings),
  };
}

/** What is left of a text that was withdrawn: the reason, for lists that nobody sees. */
export function withoutText(reason: string): ArticleText {
  const texts = heldTexts({ html: "", syndicated: "", markdown: "", headings: "[]" });
  return textOf({ firstText: reason, words: 0, picturesElsewhere: [], copied: true }, texts, false);
}

/** A text that stays in memory. */
export function heldText(rendered: Rendered): ArticleText {
  const copied = rendered.markdown !== undefined;
  const facts = { ...rendered, copied, picturesElsewhere: picturesElsewhere(rendered.html) };
  return textOf(facts, heldTexts(longTextsOf(rendered)), rendered.syndicated !== undefined);
}
