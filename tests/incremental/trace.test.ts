/** A result is valid as long as everything that it was computed from has an equal value. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SharedValues } from "../../src/incremental/shared-values.ts";
import { TracedResults, TraceRecorder, traceHolds } from "../../src/incremental/trace.ts";

/** Sums cells of a table, and records which ones it reads. */
function sum(cells: readonly string[], table: ReadonlyMap<string, unknown>) {
  const recorder = new TraceRecorder<string>();
  const result = cells.reduce(
    (total, cell) => total + Number(recorder.record(cell, table.get(cell)) ?? 0),
    0,
  );
  return { result, trace: recorder.trace };
}

describe("a trace", () => {
  const table = new Map<string, unknown>([
    ["a", 1],
    ["b", 2],
  ]);
  const { trace } = sum(["a", "b", "missing"], table);

  it("holds while every value is equal, even if it is another object", () => {
    expect(traceHolds(trace, (cell) => table.get(cell))).toBe(true);
    const list = new TraceRecorder<string>();
    list.record("list", [1, { two: 2 }]);
    expect(traceHolds(list.trace, () => [1, { two: 2 }])).toBe(true);
  });

  it("no longer holds when a value changes, appears or disappears", () => {
    for (const changed of [{ a: 2 }, { missing: 0 }, { b: undefined }])
      expect(traceHolds(trace, (cell) => new Map([...table, ...Object.entries(changed)]).get(cell))).toBe(
        false,
      );
  });

  it("ignores what was not read", () => {
    expect(traceHolds(trace, (cell) => (cell === "z" ? 9 : table.get(cell)))).toBe(true);
  });

  it("stops at the first difference", () => {
    const evaluated: string[] = [];
    traceHolds(trace, (cell) => {
      evaluated.push(cell);
      return 0;
    });
    expect(evaluated).toEqual(["a"]);
  });

  it("can be stored as JSON", () => {
    const stored: typeof trace = JSON.parse(JSON.stringify(trace));
    expect(traceHolds(stored, (cell) => table.get(cell))).toBe(true);
  });
});

describe("traced results", () => {
  it("equal freshly computed ones after any changes", () => {
    const cell = fc.constantFrom("a", "b", "c", "d");
    const value = fc.integer({ min: 0, max: 3 });
    fc.assert(
      fc.property(
        fc.dictionary(cell, fc.uniqueArray(cell)),
        fc.array(fc.dictionary(cell, value), { maxLength: 8 }),
        (sums, tables) => {
          const results = new TracedResults<string, number>();
          for (const table of tables.map((one) => new Map<string, unknown>(Object.entries(one))))
            for (const [key, cells] of Object.entries(sums)) {
              const anew = sum(cells, table);
              const known = results.recall(key, (one) => table.get(one));
              expect(known ?? anew.result).toBe(anew.result);
              if (known === undefined) results.keep(key, anew.trace, anew.result);
            }
        },
      ),
    );
  });

  it("can be cleared", () => {
    const results = new TracedResults<string, string>();
    results.keep("key", [], "result");
    expect([results.recall("key", () => 0), results.last("key")]).toEqual(["result", "result"]);
    results.clear();
    expect([results.recall("key", () => 0), results.last("key")]).toEqual([undefined, undefined]);
  });

  it("remain available as the last ones if their traces no longer hold", () => {
    const results = new TracedResults<string, string>();
    results.keep("key", sum(["a"], new Map()).trace, "result");
    expect([results.recall("key", () => 1), results.last("key")]).toEqual([undefined, "result"]);
  });
});

describe("shared values", () => {
  it("are forgotten with their keys", () => {
    const results = new TracedResults<string, string>();
    results.keep("here", [], "result");
    results.keep("gone", [], "result");
    results.retain(new Set(["here"]));
    expect([results.last("here"), results.last("gone")]).toEqual(["result", undefined]);
  });

  it("are one object if they are equal, until they are cleared", () => {
    const values = new SharedValues<{ readonly name: string }>();
    const first = values.share({ name: "Anna" });
    expect(values.share({ name: "Anna" })).toBe(first);
    expect(values.share({ name: "Anne" })).not.toBe(first);
    values.clear();
    expect(values.share({ name: "Anna" })).not.toBe(first);
  });
});
