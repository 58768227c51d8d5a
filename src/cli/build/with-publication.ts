/** Runs a build that publishes a folder: whatever ends it, the lock is released and nothing unfinished stays. */
import { resolve } from "node:path";
import { ReuseLost } from "../../publish/assemble.ts";
import { Publication } from "../../publish/publication.ts";
import type { Terminal } from "../terminal.ts";
import { onInterruption } from "./interruption.ts";

export interface PublicationRequest {
  /** The folder to publish, relative to the working directory. */
  readonly output: string;
  /** Absolute path of the folder for previous trees; undefined to keep none. */
  readonly previousTrees: string | undefined;
  /** Says that the build was interrupted. */
  readonly interrupted: string;
  readonly terminal: Pick<Terminal, "error">;
}

/**
 * @param work `givenUp` is aborted if the build is abandoned
 * @throws any error of the work; what is published is then unchanged
 */
export async function withPublication<Result>(
  { output, previousTrees, interrupted, terminal }: PublicationRequest,
  work: (publication: Publication, givenUp: AbortSignal) => Promise<Result>,
): Promise<Result> {
  let publication: Publication | undefined;
  const builders = new AbortController();
  const abort = () => {
    builders.abort();
    publication?.discard();
  };
  const end = () => publication?.end();
  // Installed first, so that a signal always finds a handler.
  const removeHandlers = onInterruption(abort, () => terminal.error(`${interrupted}\n`));
  // After a failure, Eleventy finishes pending writes; and a plugin may write at any time.
  process.once("exit", end);
  try {
    publication = new Publication(resolve(output), Date.now(), previousTrees);
    return await work(publication, builders.signal);
  } catch (error) {
    builders.abort();
    if (error instanceof ReuseLost) {
      // All writes are complete, and the next attempt uses the same folder.
      publication?.end();
      process.removeListener("exit", end);
    }
    throw error;
  } finally {
    removeHandlers();
  }
}
