/**
 * Verifying traces: what a query read while it was computed. Its result holds as long as every question has an equal
 * answer, whichever process computed it.
 */
import { fingerprintOf } from "./fingerprint.ts";

/** Each question with the fingerprint of its answer, in the order in which they were asked. */
export type Trace<Question> = readonly (readonly [question: Question, fingerprint: string])[];

/** Records what one computation asks. */
export class TraceRecorder<Question> {
  readonly #reads: (readonly [Question, string])[] = [];

  get trace(): Trace<Question> {
    return this.#reads;
  }

  record<Answer>(question: Question, answer: Answer): Answer {
    this.#reads.push([question, fingerprintOf(answer)]);
    return answer;
  }
}

/** @param answer what the answer to a question would be now */
export function traceHolds<Question>(
  trace: Trace<Question>,
  answer: (question: Question) => unknown,
): boolean {
  return trace.every(([question, fingerprint]) => fingerprintOf(answer(question)) === fingerprint);
}

/** The results of a query that a process holds from build to build, by key, each with its trace. */
export class TracedResults<Question, Result> {
  readonly #entries = new Map<string, { readonly trace: Trace<Question>; readonly result: Result }>();

  /** The result of a key, if its trace holds. */
  recall(key: string, answer: (question: Question) => unknown): Result | undefined {
    const entry = this.#entries.get(key);
    return entry && traceHolds(entry.trace, answer) ? entry.result : undefined;
  }

  /** The result that was computed last for a key, whether it holds or not. */
  last(key: string): Result | undefined {
    return this.#entries.get(key)?.result;
  }

  keep(key: string, trace: Trace<Question>, result: Result): void {
    this.#entries.set(key, { trace, result });
  }

  clear(): void {
    this.#entries.clear();
  }
}
