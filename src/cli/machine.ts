/** Refusals of the system as problems with a code. */
import { hostname } from "node:os";
import { isAbsolute, relative, sep } from "node:path";
import { catalogue } from "../problems/catalogue.ts";
import type { Finding, Problem } from "../problems/problem.ts";
import { LockedError } from "../publish/lock.ts";

const FINDINGS: readonly (readonly [codes: RegExp, finding: (code: string) => Finding])[] = [
  [/^(?:ENOSPC|EDQUOT)$/, () => catalogue.diskFull()],
  [/^(?:EROFS|EACCES|EPERM|ERR_ACCESS_DENIED)$/, (code) => catalogue.notAllowed({ code })],
  [/^(?:EMFILE|ENFILE)$/, () => catalogue.tooManyFiles()],
  [/^(?:EBUSY|EXDEV)$/, (code) => catalogue.notMovable({ code })],
  [/^(?:EIO|EFBIG|ENOMEM|ENXIO|ESTALE|ENAMETOOLONG|ENOTDIR)$/, (code) => catalogue.machineRefused({ code })],
];

/** The problem that an error of the system tells; undefined for any other error. */
export function machineProblem(error: unknown): Problem | undefined {
  if (error instanceof LockedError) {
    const { pid, host } = error.owner;
    const lock = pathInMessages(error.file);
    return { file: lock, ...catalogue.outputLocked({ pid, host, elsewhere: host !== hostname(), lock }) };
  }
  if (!(error instanceof Error) || !("code" in error)) return undefined;
  const code = String(error.code);
  const finding = FINDINGS.find(([codes]) => codes.test(code))?.[1](code);
  return finding && { file: pathInMessages(pathOf(error)), ...finding };
}

/** A path relative to the working folder where it is in it, with `/`. */
export function pathInMessages(path: string): string {
  const way = relative(process.cwd(), path);
  const shown = way.startsWith(`..${sep}`) || way === ".." || isAbsolute(way) ? path : way;
  return shown.split(sep).join("/") || ".";
}

/** The path that a system call was given, or the permission model refused. */
function pathOf(error: Error): string {
  for (const key of ["dest", "path", "resource"]) {
    const value: unknown = Reflect.get(error, key);
    if (typeof value === "string" && value !== "") return value;
  }
  return process.cwd();
}
