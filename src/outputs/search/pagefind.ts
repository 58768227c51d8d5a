/**
 * Pagefind's indexing program, as a process beside this one.
 *
 * It is spoken to directly, in the protocol of `pagefind/lib/service.js`: that client waits for ever when the program
 * dies, and prints on the console when it cannot start.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { Socket } from "node:net";
import { join } from "node:path";

/** A text to find. Every text is filed under the index's own language. */
export interface SearchRecord {
  /** Path of the page in the site, without the path prefix. */
  readonly url: string;
  readonly content: string;
  /** What a result shows beside the text; it is searched too. */
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly sort: Readonly<Record<string, string>>;
}

/** Pagefind could not be started, or did not end well. */
export class PagefindError extends Error {}

/** Signs that part words which are otherwise the same: C, C++, C#. */
const SIGNS = "+#";

/** How often its files are looked at, at most, and how long it takes from look to look, in milliseconds. */
const LOOKS = 400;
const PAUSE = 5;

/** Messages end with a comma, which base64 does not use. */
const END = 0x2c;

export class Pagefind {
  readonly #program: ChildProcess;
  readonly #done: Promise<void>;
  #sent = 0;

  /**
   * Starts the program and hands it everything; it works on while this process does other things.
   * @param folder where it writes, absolute
   * @throws PagefindError when there is no program for this machine, or it may not be started
   */
  constructor(records: readonly SearchRecord[], language: string, folder: string) {
    this.#program = start();
    this.#done = this.#listen(records.length + 2, folder);
    // A failure is told to whoever waits for the end, and to nobody before.
    this.#done.catch(() => undefined);
    this.#send({ type: "NewIndex", config: { force_language: language, include_characters: SIGNS } });
    for (const record of records) this.#send({ type: "AddRecord", index_id: 0, language, ...record });
    this.#send({ type: "WriteFiles", index_id: 0, output_path: folder });
    this.#keepAlive(false);
  }

  /**
   * Settled when the folder is written and the program has ended.
   * @throws PagefindError
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

  /** Waits for as many answers as there are messages, and for the files, then lets the program end. */
  #listen(expected: number, folder: string): Promise<void> {
    const { stdin, stdout, stderr } = this.#program;
    let errors = "";
    stderr?.on("data", (chunk: Buffer) => {
      errors += chunk.toString();
    });
    // A pipe that breaks is explained by the end of the program.
    stdin?.on("error", () => undefined);
    return new Promise((resolve, reject) => {
      let answers = 0;
      let rest = Buffer.alloc(0);
      stdout?.on("data", (chunk: Buffer) => {
        rest = Buffer.concat([rest, chunk]);
        for (let end = rest.indexOf(END); end >= 0; end = rest.indexOf(END)) {
          const refusal = refusalIn(rest.subarray(0, end));
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

  /** Whether this process stays alive for the program, which ends with it: its input closes. */
  #keepAlive(on: boolean): void {
    const { stdin, stdout, stderr } = this.#program;
    const pipes = [stdin, stdout, stderr].filter((pipe) => pipe instanceof Socket);
    for (const handle of [this.#program, ...pipes]) on ? handle.ref() : handle.unref();
  }
}

/** The program says that it has written before the disk has all of it, and what is left is lost at its end. */
async function untilWritten(folder: string): Promise<void> {
  for (let looks = 0; looks < LOOKS && !isWritten(folder); looks += 1)
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

/** A panic says where on its first line, and what on its second. */
function firstLines(errors: string): string {
  return errors.trim().split("\n").slice(0, 2).join(" ");
}

/** The message of an answer that says no. */
function refusalIn(answer: Buffer): string | undefined {
  const { payload } = JSON.parse(Buffer.from(answer.toString("latin1"), "base64").toString());
  return payload.type === "Error" ? String(payload.message) : undefined;
}

/** The program for this machine: the one of the environment, else that of the package which npm chose. */
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
