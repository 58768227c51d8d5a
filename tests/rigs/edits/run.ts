/** Random edits of one site, one after the other: after each, a warm build and a clean one must be the same. */
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
  /** How many of the edits are of the journal or of layouts, which take a process each. */
  readonly programs: number;
  /** How many of the others are of the words of articles alone. */
  readonly writing?: number;
  /** Called after each edit. */
  readonly told?: (line: string) => void;
}

export interface RunResult {
  /** What was different, with the number of the edit and what it was; undefined when nothing was. */
  readonly difference: string | undefined;
  /** Builds that succeeded, and pages that were rendered and kept in those of them after a content edit. */
  readonly built: number;
  readonly failed: number;
  readonly rendered: number;
  readonly kept: number;
  /** Builds after a content edit in which more pages were kept than rendered. */
  readonly mostlyKept: number;
  /** Those in which the site before was taken, with other words in it. */
  readonly retouched: number;
  readonly contentBuilds: number;
}

const START = "2026-11-23T12:00:00+01:00";

/** Builds in one process before the next one. */
const GENERATION = 12;

export async function run(options: RunOptions): Promise<RunResult> {
  const { pair, form, seed, edits, programs, writing = 0, told } = options;
  const random = new Random(seed);
  const count = { built: 0, failed: 0, rendered: 0, kept: 0, mostlyKept: 0, retouched: 0, contentBuilds: 0 };
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
          ? `${warm.rendered.length} rendered, ${warm.kept.length} kept${warm.isRetouched ? ", retouched" : ""}`
          : "refused";
      told?.(`${number}. ${what}: ${result}`);
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
      count.kept += warm.kept.length;
      if (warm.isRetouched) count.retouched += 1;
      if (warm.kept.length > warm.rendered.length) count.mostlyKept += 1;
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
