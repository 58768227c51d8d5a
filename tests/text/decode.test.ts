import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldCase, withoutAccents } from "../../src/text/accents.ts";
import { lastStarting } from "../../src/text/bisect.ts";
import {
  decodedBytes,
  firstBadByte,
  percentDecoded,
  readableAddress,
  strictlyDecoded,
} from "../../src/text/decode.ts";
import { errorCode } from "../../src/text/error-code.ts";

describe("percent-encoded text", () => {
  it("is decoded once", () => {
    expect(strictlyDecoded("%C3%A9t%C3%A9%2520")).toBe("été%20");
    expect(readableAddress("%C3%A9t%C3%A9%2F%3F")).toBe("été%2F%3F");
  });

  it.each(["%", "%C3", "%zz", "100 %"])("is unchanged if malformed: %s", (text) => {
    expect([strictlyDecoded(text), percentDecoded(text), readableAddress(text)]).toEqual([
      undefined,
      text,
      text,
    ]);
  });
});

describe("bytes", () => {
  it("are text in their encoding, and undefined in a wrong one", () => {
    const latin = Buffer.from("été", "latin1");
    expect(decodedBytes(Buffer.from("\ufeffété"))).toBe("été");
    expect(decodedBytes(latin)).toBeUndefined();
    expect(decodedBytes(latin, "windows-1252")).toBe("été");
    expect(decodedBytes(latin, "no-such-encoding")).toBeUndefined();
  });

  it("have a first invalid one, found also after a byte order mark and U+FFFD", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.constantFrom("ff", "e97a", "c3"), (before, wrong) => {
        const good = Buffer.from(`\ufeff\ufffd${before}`);
        expect(firstBadByte(Buffer.concat([good, Buffer.from(wrong, "hex")]))).toBe(good.length);
      }),
    );
  });
});

describe("accents and capitals", () => {
  it("are removed, however they are encoded", () => {
    expect(withoutAccents("Éte\u0301 œuvré")).toBe("Ete œuvre");
    expect(foldCase("ÇA")).toBe("ca");
  });
});

it("finds the last item that starts at or before an offset", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(30)), fc.integer({ min: -1, max: 31 }), (given, at) => {
      const starts = given.toSorted((a, b) => a - b);
      const found = lastStarting(starts.length, (index) => starts[index] ?? 0, at);
      expect(found).toBe(starts.findLastIndex((start) => start <= at));
    }),
  );
});

it("returns the code of a system error, and of no other", () => {
  expect(errorCode(Object.assign(new Error("no"), { code: "ENOENT" }))).toBe("ENOENT");
  expect([errorCode(new Error("no")), errorCode({ code: "ENOENT" })]).toEqual([undefined, undefined]);
});
