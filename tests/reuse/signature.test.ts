/** Values that differ have signatures that differ; equal ones, in whatever process, the same. */
import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { signatureOf, textSignature } from "../../src/incremental/fingerprint.ts";
import { EVERYTHING, NOTHING } from "../../src/incremental/mask.ts";
import { Late, observable } from "../../src/incremental/tracked-record.ts";
import { difference, vectorOf } from "../../src/incremental/vector.ts";
import { type Html, html, raw } from "../../src/text/html.ts";

/** What stands for the signs of the canonical form, so that they meet inside texts, keys and names. */
const sign = fc.constantFrom(...'"0123:;[]{}()<@=M,n', "null;", "undefined;", "true;", '"1:a');
const text = fc.oneof(
  fc.array(sign, { maxLength: 6 }).map((signs) => signs.join("")),
  fc.string(),
);

const { value } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    text,
    // HTML prints both zeros alike.
    fc.double().map((number) => (number === 0 ? 0 : number)),
    fc.integer(),
    fc.bigInt(),
    fc.constantFrom(undefined, null, true, false),
    text.map((markup) => raw(markup)),
    fc.array(tie("value"), { maxLength: 4 }),
    fc.dictionary(text, tie("value"), { maxKeys: 4 }),
    fc.array(fc.tuple(text, tie("value")), { maxLength: 4 }).map((entries) => new Map(entries)),
    fc.array(text, { maxLength: 4 }).map((items) => new Set(items)),
  ),
}));

class Note extends observable<{ readonly file: string; readonly words: string }>({ words: true }) {}

class Unread extends Late<string> {
  readonly #words: string;

  constructor(words: string) {
    super();
    this.#words = words;
  }

  override read(): string {
    throw new Error("It was read.");
  }

  override signature(): string {
    return textSignature(this.#words);
  }
}

/** Equality, in which what HTML holds counts, and the order of what has one. */
function isSame(a: unknown, b: unknown): boolean {
  return isDeepStrictEqual(shown(a), shown(b));
}

function shown(value: unknown): unknown {
  if (isHtml(value)) return ["html", String(value)];
  if (Array.isArray(value)) return ["array", ...value.map(shown)];
  if (value instanceof Map) return ["map", ...[...value].map(([key, held]) => [key, shown(held)])];
  if (value instanceof Set) return ["set", ...value];
  if (typeof value !== "object" || value === null) return value;
  return ["object", ...Object.entries(value).map(([key, held]) => [key, shown(held)])];
}

const isHtml = (value: unknown): value is Html => value instanceof html``.constructor;

describe("the signature of a value", () => {
  it("tells apart what differs, and nothing else", () => {
    fc.assert(
      fc.property(value, value, (a, b) => (signatureOf(a) === signatureOf(b)) === isSame(a, b)),
      { numRuns: 3000 },
    );
  });

  it("tells a value from what is nearly the same", () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 3 }), text, text, (items, a, b) => {
        const alike = [
          items,
          items.join(""),
          [items],
          new Set(items),
          new Map([[a, items]]),
          { [a]: items },
          { [a]: b },
          { [a + b]: "" },
          [a, b],
          [a + b],
          raw(a),
          a,
        ];
        for (const one of alike)
          for (const other of alike)
            if (!isSame(one, other)) expect(signatureOf(one)).not.toBe(signatureOf(other));
      }),
    );
  });

  it("is the same for a copy", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (json) => signatureOf(structuredClone(json)) === signatureOf(json)),
    );
  });

  it("knows a text of the site by the name of its file, whatever signs are in it", () => {
    const named = (file: string) => new Note({ file, words: "" });
    fc.assert(
      fc.property(fc.array(text, { maxLength: 3 }), fc.array(text, { maxLength: 3 }), (a, b) => {
        const [one, other] = [a.map(named), b.map(named)];
        return (signatureOf(one) === signatureOf(other)) === isDeepStrictEqual(a, b);
      }),
    );
  });

  it("of a text of the site is one of each field", () => {
    const note = new Note({ file: "a", words: "un" });
    expect(difference(vectorOf(note), vectorOf(new Note({ file: "b", words: "un" })))).toBe(NOTHING);
    expect(difference(vectorOf(note), vectorOf(new Note({ file: "a", words: "deux" })))).toEqual({
      low: 1,
      high: 0,
    });
    expect(difference(vectorOf(note), "")).toBe(EVERYTHING);
  });

  it("of a long text is known without the text", () => {
    const late = (words: string) => new Note({ file: "a", words: new Unread(words) });
    expect(difference(vectorOf(late("un")), vectorOf(late("un")))).toBe(NOTHING);
    expect(difference(vectorOf(late("un")), vectorOf(late("deux")))).toEqual({ low: 1, high: 0 });
    expect(() => late("un").words).toThrow("It was read.");
  });

  it("is refused to what does not show what it holds", () => {
    for (const hidden of [
      () => 1,
      Symbol("x"),
      new Date(0),
      /x/,
      new URL("https://a.example"),
      new WeakMap(),
    ])
      expect(() => signatureOf([hidden])).toThrow(TypeError);
    const circle: unknown[] = [];
    circle.push(circle);
    expect(() => signatureOf(circle)).toThrow(TypeError);
  });
});
