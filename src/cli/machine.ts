/** Turns system errors into problems with a code. */
import { hostname } from "node:os";
import { isAbsolute, relative, sep } from "node:path";
import { catalogue } from "../problems/catalogue.ts";
import type { Finding, Problem } from "../problems/problem.ts";
import { LockedError } from "../publish/lock.ts";
import { errorCode } from "../text/error-code.ts";

const FINDINGS: readonly (readonly [codes: RegExp, finding: (code: string) => Finding])[] = [
  [/^(?:ENOSPC|EDQUOT)$/, () => catalogue.diskFull()],
  [/^(?:EROFS|EACCES|EPERM|ERR_ACCESS_DENIED)$/, (code) => catalogue.notAllowed({ code })],
  [/^(?:EMFILE|ENFILE)$/, () => catalogue.tooManyFiles()],
  [/^(?:EBUSY|EXDEV)$/, (code) => catalogue.notMovable({ code })],
  [/^(?:EIO|EFBIG|ENOMEM|ENXIO|ESTALE|ENAMETOOLONG|ENOTDIR)$/, (code) => catalogue.machineRefused({ code })],
];

/** The problem for a system error; undefined for any other error. */
export function machineProblem(error: unknown): Problem | undefined {
  if (error instanceof LockedError) {
    const { pid, host } = error.owner;
    const lock = pathInMessages(error.file);
    return { file: lock, ...catalogue.outputLocked({ pid, host, elsewhere: host !== hostname(), lock }) };
  }
  const code = errorCode(error);
  if (!(error instanceof Error) || code === undefined) return undefined;
  const finding = FINDINGS.find(([codes]) => codes.test(code))?.[1](code);
  return finding && { file: pathInMessages(pathOf(error)), ...finding };
}

/** A path with `/`, relative to the working folder if inside it. */
export function pathInMessages(path: string): string {
  const inner = relative(process.cwd(), path);
  const shown = inner.startsWith(`..${sep}`) || inner === ".." || isAbsolute(inner) ? path : inner;
  return shown.split(sep).join("/") || ".";
}

/** The path of the system call, or the one that the permission model denied. */
function pathOf(error: Error): string {
  for (const key of ["dest", "path", "resource"]) {
    const value: unknown = Reflect.get(error, key);
    if (typeof value === "string" && value !== "") return value;
  }
  return process.cwd();
}
