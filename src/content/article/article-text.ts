/** The text of an article: short facts at once, long texts lazily. */

import { fingerprintOf, textFingerprint } from "../../incremental/fingerprint.ts";
import { LazyValue } from "../../incremental/tracked-record.ts";
import type { Heading } from "../../markdown/environment.ts";
import { type Html, raw } from "../../text/html.ts";
import type { BodyRendering, LazyTexts, LongTexts } from "./rendering.ts";

type ShortFacts = Pick<BodyRendering, "firstText" | "words" | "picturesElsewhere">;

export interface ArticleText extends ShortFacts {
  readonly html: LazyValue<Html>;
  /** Undefined if no feed shows the article. */
  readonly syndicated: LazyValue<Html | undefined>;
  /** Undefined in a journal without Markdown copies. */
  readonly markdown: LazyValue<string | undefined>;
  readonly headings: LazyValue<readonly Heading[]>;
}

export function textOf(
  {
    firstText,
    words,
    picturesElsewhere,
    copied,
    syndicated,
  }: ShortFacts & Pick<BodyRendering, "copied" | "syndicated">,
  texts: LazyTexts,
): ArticleText {
  return {
    firstText,
    words,
    picturesElsewhere,
    html: new LazyText(texts, "html", markupOf),
    syndicated: syndicated ? new LazyText(texts, "syndicated", markupOf) : new NoText(),
    markdown: copied ? new LazyText(texts, "markdown", asItIs) : new NoText(),
    headings: new LazyText(texts, "headings", headingsOf),
  };
}

const markupOf = (text: string) => raw(text);
const asItIs = (text: string) => text;
// `longTextsOf` wrote them, and the store verified them.
const headingsOf = (text: string) => JSON.parse(text) as Heading[];

class LazyText<Value> extends LazyValue<Value> {
  readonly #texts: LazyTexts;
  readonly #name: keyof LongTexts;
  readonly #value: (text: string) => Value;

  constructor(texts: LazyTexts, name: keyof LongTexts, value: (text: string) => Value) {
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
export function textsInMemory(texts: LongTexts): LazyTexts {
  return { text: (name) => texts[name], fingerprint: (name) => textFingerprint(texts[name]) };
}

/** The text of a withdrawn article, whose summary is the reason. */
export function withoutText(reason: string): ArticleText {
  const texts = textsInMemory({ html: "", syndicated: "", markdown: "", headings: "[]" });
  const facts = { firstText: reason, words: 0, picturesElsewhere: [], copied: true, syndicated: false };
  return textOf(facts, texts);
}
