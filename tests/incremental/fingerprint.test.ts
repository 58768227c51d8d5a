/** Different values have different fingerprints; equal values have the same one in any process. */
import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ALL_FIELDS, NO_FIELDS } from "../../src/incremental/field-set.ts";
import { fingerprintOf, textFingerprint } from "../../src/incremental/fingerprint.ts";
import { changedFields, fieldFingerprints } from "../../src/incremental/record-state.ts";
import { LazyValue, trackedRecord } from "../../src/incremental/tracked-record.ts";
import { type Html, html, raw } from "../../src/text/html.ts";

/** Delimiters of the canonical form, to occur in texts, keys and names. */
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

class Note extends trackedRecord<{ readonly file: string; readonly words: string }>({ words: true }) {}

class Unread extends LazyValue<string> {
  readonly #words: string;

  constructor(words: string) {
    super();
    this.#words = words;
  }

  override read(): string {
    throw new Error("It was read.");
  }

  override fingerprint(): string {
    return textFingerprint(this.#words);
  }
}

/** Deep equality that compares the content of HTML, and the order of maps and sets. */
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

describe("the fingerprint of a value", () => {
  it("differs exactly if the values differ", () => {
    fc.assert(
      fc.property(value, value, (a, b) => (fingerprintOf(a) === fingerprintOf(b)) === isSame(a, b)),
      { numRuns: 3000 },
    );
  });

  it("differs for similar values", () => {
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
            if (!isSame(one, other)) expect(fingerprintOf(one)).not.toBe(fingerprintOf(other));
      }),
    );
  });

  it("is the same for a copy", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (json) => fingerprintOf(structuredClone(json)) === fingerprintOf(json)),
    );
  });

  it("identifies a tracked record by its file, with any characters in the name", () => {
    const named = (file: string) => new Note({ file, words: "" });
    fc.assert(
      fc.property(fc.array(text, { maxLength: 3 }), fc.array(text, { maxLength: 3 }), (a, b) => {
        const [one, other] = [a.map(named), b.map(named)];
        return (fingerprintOf(one) === fingerprintOf(other)) === isDeepStrictEqual(a, b);
      }),
    );
  });

  it("consists of one fingerprint per field for a tracked record", () => {
    const note = new Note({ file: "a", words: "un" });
    expect(
      changedFields(fieldFingerprints(note), fieldFingerprints(new Note({ file: "b", words: "un" }))),
    ).toBe(NO_FIELDS);
    expect(
      changedFields(fieldFingerprints(note), fieldFingerprints(new Note({ file: "a", words: "deux" }))),
    ).toEqual({
      low: 1,
      high: 0,
    });
    expect(changedFields(fieldFingerprints(note), "")).toBe(ALL_FIELDS);
  });

  it("of a lazy text is known without reading it", () => {
    const late = (words: string) => new Note({ file: "a", words: new Unread(words) });
    expect(changedFields(fieldFingerprints(late("un")), fieldFingerprints(late("un")))).toBe(NO_FIELDS);
    expect(changedFields(fieldFingerprints(late("un")), fieldFingerprints(late("deux")))).toEqual({
      low: 1,
      high: 0,
    });
    expect(() => late("un").words).toThrow("It was read.");
  });

  it("is refused for values without visible properties", () => {
    for (const hidden of [
      () => 1,
      Symbol("x"),
      new Date(0),
      /x/,
      new URL("https://a.example"),
      new WeakMap(),
    ])
      expect(() => fingerprintOf([hidden])).toThrow(TypeError);
    const circle: unknown[] = [];
    circle.push(circle);
    expect(() => fingerprintOf(circle)).toThrow(TypeError);
  });
});
