/** The rules of the dependency graph, one by one. */
import { describe, expect, it } from "vitest";
import { ALL_FIELDS, formatFieldSet } from "../../src/incremental/field-set.ts";
import { fingerprintOf } from "../../src/incremental/fingerprint.ts";
import { DependencyGraph } from "../../src/incremental/graph.ts";
import { Invalidation } from "../../src/incremental/invalidation.ts";
import { Revision } from "../../src/incremental/revision.ts";
import { build, NOTHING, Note, type NoteText, reloaded, type World } from "./model.ts";

const WORLD: World = {
  notes: new Map([
    ["a", { title: "A", body: "un", topic: "x" }],
    ["b", { title: "B@", body: "deux", topic: "x" }],
    ["c", { title: "C", body: "trois", topic: "y" }],
  ]),
  style: "s",
  now: "1",
  pictures: new Map([
    ["x.png", "0"],
    ["y.png", "0"],
  ]),
};

const ALL = ["/", "/a/", "/b/", "/c/", "/clock/", "/topics/x/", "/topics/y/"];

function withNote(file: string, text: Partial<NoteText> | undefined): World {
  const notes = new Map(WORLD.notes);
  if (text) notes.set(file, { title: "", body: "", topic: "x", ...notes.get(file), ...text });
  else notes.delete(file);
  return { ...WORLD, notes };
}

/** Builds two worlds in a row, as two processes would; returns what the second build rendered. */
function rebuilt(world: World, options: Parameters<typeof build>[2] = {}) {
  const built = build(world, reloaded(build(WORLD, NOTHING)), options);
  expect(built.pages).toEqual(build(world, NOTHING).pages);
  return { ...built, rendered: [...built.revision.recorder.outputs.keys()].toSorted() };
}

/** A graph of one record, whose output may have read a query. */
function graphOf(queries: readonly string[]): DependencyGraph {
  const graph = new DependencyGraph({
    of: "",
    notes: [],
    root: [],
    aggregateFields: "0.0",
    fieldSets: [],
    records: [],
    queries: [],
    assets: [],
    outputs: [],
  });
  graph.setRecord("a", { fields: "fingerprint1", fingerprint: "" });
  graph.setQuery("list", "before");
  graph.setOutput("/a/", "item", {
    fields: () => [["a", formatFieldSet(ALL_FIELDS)]],
    queries: () => queries,
    assets: [],
  });
  return graph;
}

const HOST = {
  evaluate: () => "now",
  volatileQueries: new Set<string>(),
  isSameAsset: () => true,
  requestAsset: () => {},
};

/** Compares a graph with a change of a field that aggregates are built from. */
function changedAggregates(graph: DependencyGraph): Invalidation {
  const invalidation = new Invalidation(graph, HOST);
  const records = new Map([["a", { fields: "fingerprint2", fingerprint: "" }]]);
  invalidation.compareRecords(records, [], ALL_FIELDS);
  return invalidation;
}

describe("a query", () => {
  it("is evaluated for its readers when aggregates change", () => {
    const graph = graphOf(["list"]);
    expect(changedAggregates(graph).queries.get("list")).toBe(fingerprintOf("now"));
  });

  it("without readers is unknown afterwards, so that no later reader is compared with an old result", () => {
    const graph = graphOf([]);
    changedAggregates(graph);
    expect(graph.fingerprintOf("list")).toBeUndefined();
  });
});

describe("the dependency graph", () => {
  it("renders everything without a graph", () => {
    const { revision } = build(WORLD, NOTHING);
    expect([...revision.recorder.outputs.keys()].toSorted()).toEqual(ALL);
    expect(revision.reused.size).toBe(0);
  });

  it("renders nothing if nothing has changed", () => {
    const { rendered, revision } = rebuilt(WORLD);
    expect(rendered).toEqual([]);
    expect([...revision.reused].toSorted()).toEqual(ALL);
  });

  it("renders the readers of a changed field, and no readers of other fields", () => {
    expect(rebuilt(withNote("a", { body: "autre" })).rendered).toEqual(["/a/"]);
    expect(rebuilt(withNote("a", { title: "Autre" })).rendered).toEqual(["/a/", "/topics/x/"]);
  });

  it("re-evaluates queries only if an aggregate may have changed, or if they are volatile", () => {
    expect(rebuilt(withNote("a", { title: "Autre" })).evaluated).toEqual(["now"]);
    expect(rebuilt(withNote("a", { topic: "y" })).evaluated.toSorted()).toEqual([
      "now",
      "of x",
      "of y",
      "topics",
    ]);
  });

  it("stops if a query gives an equal result", () => {
    // The topics are the same, but not their articles.
    expect(rebuilt(withNote("a", { topic: "y" })).rendered).toEqual(["/a/", "/topics/x/", "/topics/y/"]);
  });

  it("renders the readers of a removed record, and new outputs", () => {
    expect(rebuilt(withNote("c", undefined)).rendered).toEqual(["/"]);
    expect(rebuilt(withNote("d", { topic: "z" })).rendered).toEqual(["/", "/d/", "/topics/z/"]);
  });

  it("renders what depends on the clock", () => {
    expect(rebuilt({ ...WORLD, now: "2" }).rendered).toEqual(["/clock/"]);
  });

  it("renders outputs with a changed asset, and requests the assets of the others", () => {
    const pictures = new Map([...WORLD.pictures, ["x.png", "1"]]);
    expect(rebuilt({ ...WORLD, pictures })).toMatchObject({ rendered: ["/b/"], requested: [] });
    expect(rebuilt(withNote("a", { body: "autre" })).requested).toEqual(["x.png"]);
  });

  it("requests no assets for a removed page", () => {
    expect(rebuilt(withNote("b", undefined)).requested).toEqual([]);
  });

  it("renders everything if the root has changed", () => {
    expect(rebuilt({ ...WORLD, style: "t" }).rendered).toEqual(ALL);
  });

  it("renders damaged outputs", () => {
    expect(rebuilt(WORLD, { damaged: new Set(["/c/"]) }).rendered).toEqual(["/c/"]);
  });

  it("never reuses a volatile output", () => {
    const before = build(WORLD, NOTHING, { volatile: new Set(["/a/"]) });
    const { revision } = build(WORLD, reloaded(before));
    expect([...revision.recorder.outputs.keys()]).toEqual(["/a/"]);
  });

  it("is unchanged after a failed build", () => {
    const before = build(WORLD, NOTHING);
    const saved = JSON.stringify(before.graph?.snapshot(""));
    const failing = withNote("a", { title: "Autre" });
    const { graph } = before;
    // Comparing does not change the graph; only `commit` does.
    const pages = new Map([...before.pages].filter(([path]) => path !== "/a/"));
    expect(() => build({ ...failing, pictures: throwing }, { pages, graph })).toThrow("unreadable");
    expect(JSON.stringify(graph?.snapshot(""))).toBe(saved);
  });

  it("drops what is no longer read", () => {
    const built = rebuilt(withNote("c", undefined));
    const saved = built.graph?.snapshot("");
    expect(saved?.records.map(([file]) => file)).toEqual(["a", "b"]);
    expect(saved?.queries.map(([name]) => name).toSorted()).toEqual(["of x", "topics"]);
    expect(saved?.outputs.map(([path]) => path).toSorted()).toEqual(["/", "/a/", "/b/", "/topics/x/"]);
  });

  it("knows which records aggregates are built from, before any is built", () => {
    const { graph } = reloaded(build(WORLD, NOTHING));
    const revision = new Revision(graph, () => true);
    const note = (text: Partial<NoteText>) =>
      new Note({ file: "a", fingerprint: undefined, title: "A", body: "un", topic: "x", ...text });
    expect(revision.affectsAggregates([note({ body: "autre", title: "Autre" })])).toBe(false);
    expect(revision.affectsAggregates([note({ topic: "y" })])).toBe(true);
  });

  it("follows the edges from a few changed records if nothing else has changed", () => {
    const before = build(WORLD, NOTHING);
    const world = withNote("a", { body: "autre" });
    const { revision, pages } = build(world, before, { changed: ["a"] });
    expect([...(revision.staleOutputs ?? [])]).toEqual(["/a/"]);
    expect(revision.reusedCount).toBe(ALL.length - 1);
    expect(pages).toEqual(build(world, NOTHING).pages);
  });
});

describe("an explanation", () => {
  it.each([
    ["/a/", withNote("a", { body: "autre" }), { kind: "record", file: "a" }],
    ["/topics/x/", withNote("a", { topic: "y" }), { kind: "query", query: "of x" }],
    ["/clock/", { ...WORLD, now: "2" }, { kind: "query", query: "now" }],
    ["/b/", { ...WORLD, pictures: new Map([["x.png", "1"]]) }, { kind: "asset", original: "x.png" }],
    ["/d/", withNote("d", {}), { kind: "new" }],
    ["/a/", { ...WORLD, style: "t" }, { kind: "root", names: ["style"] }],
    ["/a/", WORLD, { kind: "kept", records: 1, queries: 0, assets: 0 }],
    ["/nowhere/", WORLD, { kind: "none" }],
  ] as const)("of %s says what made it so", (path, world, reason) => {
    const { explained } = build(world, reloaded(build(WORLD, NOTHING)), { explain: path });
    expect(explained).toMatchObject(reason);
  });
});

/** A world with unreadable pictures. */
const throwing: World["pictures"] = new (class extends Map<string, string> {
  override get(): never {
    throw new Error("unreadable");
  }
})();
