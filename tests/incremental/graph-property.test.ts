/** From any earlier state, an incremental build gives the same pages as a clean build, and commits its reads. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { build, NOTHING, type NoteText, reloaded, type Site, type World } from "./model.ts";

const note = fc.record<NoteText>({
  title: fc.constantFrom("un", "deux", "trois@", "quatre@"),
  body: fc.constantFrom("a", "b", "c"),
  topic: fc.constantFrom("x", "y", "z"),
});

const world = fc.record<World>({
  notes: fc
    .dictionary(fc.constantFrom("a", "b", "c", "d", "e"), note, { minKeys: 1 })
    .map((notes) => new Map(Object.entries(notes))),
  style: fc.oneof({ weight: 4, arbitrary: fc.constant("s") }, { weight: 1, arbitrary: fc.constant("t") }),
  now: fc.constantFrom("1", "2"),
  pictures: fc
    .record({ x: fc.constantFrom("0", "1"), y: fc.constant("0"), z: fc.constant("0") })
    .map((bytes) => new Map(Object.entries(bytes).map(([name, value]) => [`${name}.png`, value]))),
});

const step = fc.record({ world, isReloaded: fc.boolean(), isDamaged: fc.boolean() });

describe("consecutive builds", () => {
  it("give the same pages as clean builds", () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 2, maxLength: 6 }), (steps) => {
        let site: Site = NOTHING;
        for (const { world: now, isReloaded, isDamaged } of steps) {
          const damaged = new Set(isDamaged ? ["/a/", "/"] : []);
          const before = isReloaded ? reloaded(site) : site;
          const built = build(now, before, { damaged });
          const clean = build(now, NOTHING);
          expect(built.pages).toEqual(clean.pages);
          // The graph contains exactly the existing pages.
          expect([...(built.graph?.outputs() ?? [])].map(([path]) => path).toSorted()).toEqual(
            [...clean.pages.keys()].toSorted(),
          );
          site = built;
        }
      }),
      { numRuns: 500 },
    );
  });

  it("give the same pages if only bodies have changed and nothing else is compared", () => {
    const edit = fc.record({
      file: fc.constantFrom("a", "b"),
      body: fc.string(),
      title: fc.constantFrom("un", "deux@"),
    });
    fc.assert(
      fc.property(world, fc.array(edit, { maxLength: 4 }), (first, edits) => {
        let now = { ...first, notes: new Map([...first.notes, ["a", A], ["b", A]]) };
        let site: Site = build(now, NOTHING);
        for (const { file, ...words } of edits) {
          now = { ...now, notes: new Map([...now.notes, [file, { ...A, ...words }]]) };
          site = build(now, site, { changed: [file] });
          expect(site.pages).toEqual(build(now, NOTHING).pages);
        }
      }),
      { numRuns: 300 },
    );
  });
});

const A: NoteText = { title: "un", body: "a", topic: "x" };
