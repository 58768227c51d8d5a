/** `tribune dev` in a process, for tests that edit a site and look at the preview. */
import { type ChildProcess, spawn } from "node:child_process";
import { ENGINE } from "./engine.ts";
import { NOW } from "./project.ts";

export interface RunningPreview {
  /** As `http://127.0.0.1:49152`. */
  readonly origin: string;
  readonly pid: number;
  /** Everything printed so far, on both streams. */
  said(): string;
  /** Resolves once further output matches. */
  says(pattern: RegExp): Promise<void>;
  /** Sends a signal and returns the exit code. */
  end(signal?: NodeJS.Signals): Promise<number | null>;
}

const children: ChildProcess[] = [];

/** Stops leftovers of failed tests at the end of every test file. */
export function endPreviews(): void {
  for (const child of children.splice(0)) child.kill("SIGKILL");
}

export interface PreviewOptions {
  readonly environment?: Readonly<Record<string, string>>;
  /** Whether the command chooses the port; otherwise the system does. */
  readonly usualPort?: boolean;
}

/** Starts it in a site's folder, with the shared clock, and waits for its address. */
export async function startPreview(
  folder: string,
  words: readonly string[] = [],
  { environment = {}, usualPort = false }: PreviewOptions = {},
): Promise<RunningPreview> {
  const port = usualPort ? [] : ["--port", "0"];
  const child = spawn(process.execPath, [ENGINE.program, "dev", ...port, ...words], {
    cwd: folder,
    env: { ...process.env, SOURCE_DATE_EPOCH: String(Date.parse(NOW) / 1000), ...environment },
  });
  children.push(child);
  let said = "";
  let read = 0;
  const listeners = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => {
      said += text.replaceAll(/[\u00a0\u202f]/g, " ");
      for (const listener of listeners) listener();
    });
  }
  const ended = new Promise<number | null>((resolve) => child.once("exit", resolve));
  const says = (pattern: RegExp) =>
    new Promise<void>((resolve, reject) => {
      const look = () => {
        const found = pattern.exec(said.slice(read));
        if (!found) return;
        read += found.index + found[0].length;
        listeners.delete(look);
        resolve();
      };
      listeners.add(look);
      void ended.then(() => reject(new Error(`The preview ended: ${said}`)));
      look();
    });
  await says(/(?:Aperçu :|Preview:) \S+/);
  const [, origin = ""] = /(http:\/\/[^/]+)/.exec(said) ?? [];
  return {
    origin,
    pid: child.pid ?? 0,
    said: () => said,
    says,
    end: (signal = "SIGINT") => {
      child.kill(signal);
      return ended;
    },
  };
}
