/** A small program on the dependency graph: notes with a title, a body and a topic, and pages made from them. */
import type { Reason } from "../../src/incremental/explain.ts";
import { DependencyGraph } from "../../src/incremental/graph.ts";
import type { RevisionHost } from "../../src/incremental/invalidation.ts";
import { Revision } from "../../src/incremental/revision.ts";
import { trackedRecord } from "../../src/incremental/tracked-record.ts";
import { buildAggregate, query, trackAsset } from "../../src/incremental/tracking.ts";

interface NoteValues {
  readonly file: string;
  readonly fingerprint: string | undefined;
  readonly title: string;
  readonly body: string;
  readonly topic: string;
}

export class Note extends trackedRecord<NoteValues>({ title: true, body: true, topic: true }) {}

export type NoteText = Pick<NoteValues, "title" | "body" | "topic">;

/** Everything that the pages are made from. */
export interface World {
  readonly notes: ReadonlyMap<string, NoteText>;
  readonly style: string;
  readonly now: string;
  /** The bytes of each picture, by file. */
  readonly pictures: ReadonlyMap<string, string>;
}

/** The pages of the last build, and their graph. */
export interface Site {
  readonly pages: ReadonlyMap<string, string>;
  readonly graph: DependencyGraph | undefined;
}

export interface Built extends Site {
  readonly revision: Revision;
  readonly evaluated: readonly string[];
  readonly requested: readonly string[];
  readonly explained: Reason | undefined;
}

export interface BuildOptions {
  /** Pages that are missing or were changed by someone else. */
  readonly damaged?: ReadonlySet<string>;
  /** Pages that are never reused. */
  readonly volatile?: ReadonlySet<string>;
  /** The records that may have changed; undefined if anything may have. */
  readonly changed?: readonly string[];
  /** The page to explain. */
  readonly explain?: string;
}

class Program {
  readonly world: World;
  readonly notes: readonly Note[];
  readonly evaluated: string[] = [];
  readonly #byTopic: ReadonlyMap<string, readonly Note[]>;

  constructor(world: World) {
    this.world = world;
    this.notes = [...world.notes].map(([file, text]) => new Note({ file, fingerprint: undefined, ...text }));
    this.#byTopic = buildAggregate(() => Map.groupBy(this.notes, ({ topic }) => topic));
  }

  /** Every page by path, with its item and render function. */
  pages(): Map<string, { readonly item: string; readonly render: () => string }> {
    const pages = new Map<string, { readonly item: string; readonly render: () => string }>();
    for (const note of this.notes)
      pages.set(`/${note.file}/`, { item: note.file, render: () => this.#note(note) });
    for (const topic of this.#byTopic.keys())
      pages.set(`/topics/${topic}/`, { item: topic, render: () => this.#topic(topic) });
    pages.set("/", { item: "", render: () => `${this.world.style} ${this.evaluate("topics")}` });
    if (this.notes.length > 2) pages.set("/clock/", { item: "", render: () => String(this.evaluate("now")) });
    return pages;
  }

  evaluate(name: string): unknown {
    this.evaluated.push(name);
    const [question, about = ""] = name.split(" ");
    return query(name, () => {
      if (question === "now") return this.world.now;
      if (question === "topics") return [...this.#byTopic.keys()].toSorted();
      return this.#byTopic.get(about)?.map(({ file }) => file) ?? [];
    });
  }

  #note({ title, body, topic }: Note): string {
    if (title.includes("@")) this.#picture(`${topic}.png`);
    return `${this.world.style} ${title}: ${body}`;
  }

  #topic(topic: string): string {
    const files = this.evaluate(`of ${topic}`);
    const titles = this.notes.filter(({ file }) => Array.isArray(files) && files.includes(file));
    return `${this.world.style} ${titles.map(({ title }) => title).join(", ")}`;
  }

  #picture(file: string): void {
    trackAsset(file, { bytes: this.world.pictures.get(file) });
  }
}

/** Builds the world's pages, reusing those of the last build. */
export function build(world: World, before: Site, options: BuildOptions = {}): Built {
  const revision = new Revision(before.graph, (path) => !options.damaged?.has(path));
  const program = new Program(world);
  const requested: string[] = [];
  const host: RevisionHost = {
    evaluate: (name) => program.evaluate(name),
    volatileQueries: new Set(["now"]),
    isSameAsset: ({ original, order }) => order === JSON.stringify({ bytes: world.pictures.get(original) }),
    requestAsset: ({ original }) => requested.push(original),
  };
  const pages = program.pages();
  const { changed } = options;
  const notes = program.notes.filter(({ file }) => changed?.includes(file));
  if (changed && !revision.affectsAggregates(notes)) revision.updateRecords(host);
  else
    revision.update(host, {
      root: { style: world.style },
      records: program.notes,
      items: () => [...pages].flatMap(([path, { item }]) => (item === "" ? [] : [[path, item] as const])),
    });
  const evaluated = program.evaluated.splice(0);
  const built = new Map<string, string>();
  for (const [path, { render }] of pages) {
    const reused = revision.reuse(path) ? before.pages.get(path) : undefined;
    if (options.volatile?.has(path)) revision.recorder.markVolatile(path);
    built.set(path, reused ?? revision.recorder.record(path, render));
  }
  const explained = options.explain === undefined ? undefined : revision.explain(options.explain);
  return { pages: built, graph: revision.commit(new Map()), revision, evaluated, requested, explained };
}

export const NOTHING: Site = { pages: new Map(), graph: undefined };

/** The site as a later process loads it. */
export function reloaded({ pages, graph }: Site): Site {
  const saved = JSON.stringify(graph?.snapshot("site"));
  return { pages, graph: graph && new DependencyGraph(JSON.parse(saved)) };
}
