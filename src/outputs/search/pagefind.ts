/**
 * Runs Pagefind's indexer as a child process.
 *
 * Speaks the protocol of `pagefind/lib/service.js` directly, because that client waits forever when the
 * program dies, and prints to the console when it cannot start.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { Socket } from "node:net";
import { join } from "node:path";

/** A searchable text, always in the index's language. */
export interface SearchRecord {
  /** Path of the page, without the path prefix. */
  readonly url: string;
  readonly content: string;
  /** Fields shown with a result; they are searched too. */
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly sort: Readonly<Record<string, string>>;
}

/** Pagefind could not be started, or failed. */
export class PagefindError extends Error {}

/** Characters that distinguish words: C, C++, C#. */
const SIGNS = "+#";

/** How many times its files are checked at most, and the pause between checks in milliseconds. */
const MAX_CHECKS = 400;
const PAUSE = 5;

/** Messages end with a comma, which Base64 does not use. */
const END = 0x2c;

export class Pagefind {
  readonly #program: ChildProcess;
  readonly #done: Promise<void>;
  #sent = 0;

  /**
   * Starts the program and sends all records; it works in parallel to this process.
   * @param folder absolute path to write to
   * @throws PagefindError when there is no executable for this machine, or it cannot be started
   */
  constructor(records: readonly SearchRecord[], language: string, folder: string) {
    this.#program = start();
    this.#done = this.#listen(records.length + 2, folder);
    // Prevents an unhandled rejection; {@link finished} reports the failure.
    this.#done.catch(() => undefined);
    this.#send({ type: "NewIndex", config: { force_language: language, include_characters: SIGNS } });
    for (const record of records) this.#send({ type: "AddRecord", index_id: 0, language, ...record });
    this.#send({ type: "WriteFiles", index_id: 0, output_path: folder });
    this.#keepAlive(false);
  }

  /**
   * Resolves when the folder is written and the program has exited.
   * @throws PagefindError when the program failed
   */
  async finished(): Promise<void> {
    this.#keepAlive(true);
    try {
      await this.#done;
    } finally {
      this.stop();
    }
  }

  stop(): void {
    this.#program.kill();
  }

  #send(payload: object): void {
    this.#sent += 1;
    const message = JSON.stringify({ message_id: this.#sent, payload });
    this.#program.stdin?.write(`${Buffer.from(message).toString("base64")},`);
  }

  /** Waits for one answer per message, and for the files, then lets the program exit. */
  #listen(expected: number, folder: string): Promise<void> {
    const { stdin, stdout, stderr } = this.#program;
    let errors = "";
    stderr?.on("data", (chunk: Buffer) => {
      errors += chunk.toString();
    });
    // The program's exit explains a broken pipe better.
    stdin?.on("error", () => undefined);
    return new Promise((resolve, reject) => {
      let answers = 0;
      let rest = Buffer.alloc(0);
      stdout?.on("data", (chunk: Buffer) => {
        rest = Buffer.concat([rest, chunk]);
        for (let end = rest.indexOf(END); end >= 0; end = rest.indexOf(END)) {
          const refusal = errorIn(rest.subarray(0, end));
          if (refusal !== undefined) reject(new PagefindError(refusal));
          rest = rest.subarray(end + 1);
          answers += 1;
          if (answers === expected) void untilWritten(folder).then(() => stdin?.end());
        }
      });
      this.#program.on("error", (error) => reject(new PagefindError(error.message)));
      this.#program.on("close", (code, signal) => {
        if (answers >= expected) resolve();
        else reject(new PagefindError(firstLines(errors) || String(signal ?? `exit ${code}`)));
      });
    });
  }

  /**
   * Whether this process stays alive for the program; otherwise the program ends with it, because its input
   * closes.
   */
  #keepAlive(on: boolean): void {
    const { stdin, stdout, stderr } = this.#program;
    const pipes = [stdin, stdout, stderr].filter((pipe) => pipe instanceof Socket);
    for (const handle of [this.#program, ...pipes]) on ? handle.ref() : handle.unref();
  }
}

/** The program reports success before all files are on disk, and loses the rest if it exits. */
async function untilWritten(folder: string): Promise<void> {
  for (let looks = 0; looks < MAX_CHECKS && !isWritten(folder); looks += 1)
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
}

function isWritten(folder: string): boolean {
  try {
    const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
    return files.length > 0 && files.every((file) => statSync(join(folder, file)).size > 0);
  } catch {
    return false;
  }
}

function start(): ChildProcess {
  try {
    return spawn(findProgram(), ["--service"], { stdio: "pipe", windowsHide: true });
  } catch (error) {
    throw new PagefindError(error instanceof Error ? error.message.split("\n")[0] : String(error));
  }
}

/** A panic gives the location on its first line and the reason on the second. */
function firstLines(errors: string): string {
  return errors.trim().split("\n").slice(0, 2).join(" ");
}

/** The error message in an answer; undefined if it succeeded. */
function errorIn(answer: Buffer): string | undefined {
  const { payload } = JSON.parse(Buffer.from(answer.toString("latin1"), "base64").toString());
  return payload.type === "Error" ? String(payload.message) : undefined;
}

/** The executable from the environment, or from the npm package for this platform. */
function findProgram(): string {
  const given = process.env["PAGEFIND_BINARY_PATH"];
  if (given) return given;
  const windows = process.platform === "win32";
  const name = `pagefind_extended${windows ? ".exe" : ""}`;
  const fromPagefind = createRequire(import.meta.resolve("pagefind"));
  return fromPagefind.resolve(
    `@pagefind/${windows ? "windows" : process.platform}-${process.arch}/bin/${name}`,
  );
}

export function pagefindVersion(): string {
  const file = new URL("../package.json", import.meta.resolve("pagefind"));
  return String(JSON.parse(readFileSync(file, "utf8")).version);
}
