/** Random edits of one site; after each, a warm build and a clean one must be equal. */
import { Random } from "../random.ts";
import { drawEdit, type Edit, type State } from "./edits.ts";
import type { FORMS } from "./journal.ts";
import type { Twins } from "./pair.ts";
import { startingSite } from "./start.ts";

export interface RunOptions {
  readonly pair: Twins;
  readonly form: keyof typeof FORMS;
  readonly seed: number;
  readonly edits: number;
  /** The share of edits of the journal or of layouts, each of which takes a new process. */
  readonly programs: number;
  /** The share of the other edits that change only the words of articles. */
  readonly writing?: number;
  /** Called after each edit. */
  readonly report?: (line: string) => void;
}

export interface RunResult {
  /** The first difference, with its edit; undefined if there is none. */
  readonly difference: string | undefined;
  /** Successful builds; for those after a content edit, rendered and reused pages too. */
  readonly built: number;
  readonly failed: number;
  readonly rendered: number;
  readonly reused: number;
  /** Builds after a content edit that reused more pages than they rendered. */
  readonly mostlyReused: number;
  /** Builds after a content edit that changed files of the previous site in place. */
  readonly renewed: number;
  readonly contentBuilds: number;
}

const START = "2026-11-23T12:00:00+01:00";

/** The number of builds in one process. */
const GENERATION = 12;

export async function run(options: RunOptions): Promise<RunResult> {
  const { pair, form, seed, edits, programs, writing = 0, report } = options;
  const random = new Random(seed);
  const count = {
    built: 0,
    failed: 0,
    rendered: 0,
    reused: 0,
    mostlyReused: 0,
    renewed: 0,
    contentBuilds: 0,
  };
  let state: State = { tree: await startingSite(form), now: START, words: [] };
  let good = state;
  let failures = 0;
  const past: State[] = [];
  try {
    await pair.change(state);
    const first = await pair.build();
    if (first.difference ?? first.warm.code !== 0)
      return { ...count, difference: `before any edit: ${first.difference ?? first.warm.out}` };
    for (let number = 1; number <= edits; number += 1) {
      if (number % GENERATION === 0) await pair.renew();
      const isProgram = random.chance(programs);
      const isWriting = !isProgram && writing > 0 && random.chance(writing);
      const subject = isProgram ? "programs" : isWriting ? "writing" : "all";
      const edit = await nextEdit(state, { random, good, failures, past, subject });
      past.push(state);
      const isDamaged = pair.damages.length > 0 && random.chance(0.12);
      const happened = isDamaged ? random.of(pair.damages)(pair.warm, state.tree, random) : undefined;
      state = edit.state;
      await pair.change(state);
      const { difference, warm } = await pair.build();
      const what = [edit.what, happened].filter((part) => part !== undefined).join("; ");
      const result =
        warm.code === 0
          ? `${warm.rendered.length} rendered, ${warm.reused.length} reused${warm.isRenewed ? ", renewed" : ""}`
          : "refused";
      report?.(`${number}. ${what}: ${result}`);
      if (difference !== undefined) return { ...count, difference: `edit ${number}, ${what}: ${difference}` };
      if (warm.code !== 0) {
        count.failed += 1;
        failures += 1;
        continue;
      }
      count.built += 1;
      failures = 0;
      good = state;
      if (isProgram || happened !== undefined) continue;
      count.contentBuilds += 1;
      count.rendered += warm.rendered.length;
      count.reused += warm.reused.length;
      if (warm.isRenewed) count.renewed += 1;
      if (warm.reused.length > warm.rendered.length) count.mostlyReused += 1;
    }
    return { ...count, difference: undefined };
  } finally {
    await pair.renew();
  }
}

interface Turn {
  readonly random: Random;
  /** The last state that could be built. */
  readonly good: State;
  /** Builds since then. */
  readonly failures: number;
  readonly past: readonly State[];
  readonly subject: Parameters<typeof drawEdit>[2];
}

async function nextEdit(state: State, turn: Turn): Promise<Edit> {
  const { random, good, failures, past, subject } = turn;
  if (failures > 0 && (failures > 2 || random.chance(0.6))) return { what: "the repair", state: good };
  const before = past.at(-1);
  if (before && failures === 0 && random.chance(0.06)) return { what: "the last edit undone", state: before };
  const one = await drawEdit(state, random, subject);
  if (!random.chance(0.12)) return one;
  const two = await drawEdit(one.state, random, subject === "writing" ? "writing" : "all");
  return { what: `${one.what}; ${two.what}`, state: two.state };
}
