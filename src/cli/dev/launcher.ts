/**
 * What started the preview. npm and its like run a command through a shell, and end that shell alone: the command is
 * told nothing, and must see for itself that nobody is left who could end it.
 */
import { readFileSync } from "node:fs";
import { isAlive } from "../../incremental/store/process-identity.ts";

/** How often it is looked whether the launcher lives, in milliseconds. */
const LOOK = 500;

const SHELL = /^(?:sh|bash|dash|ash|zsh|ksh|busybox)$/;

/**
 * Settled once a package manager that started this process is gone. Never for a preview that was started without one:
 * it may outlive the terminal that it was typed in.
 */
export function untilLauncherGone(environment: NodeJS.ProcessEnv): Promise<void> {
  if (environment["npm_lifecycle_event"] === undefined) return new Promise(() => {});
  const shell = process.ppid;
  const manager = managerBehind(shell);
  return new Promise((resolve) => {
    const watch = setInterval(() => {
      const isThere =
        process.ppid === shell && isAlive(shell) && (manager === undefined || parentOf(shell) === manager);
      if (isThere) return;
      clearInterval(watch);
      resolve();
    }, LOOK).unref();
  });
}

/** The package manager, where a shell stands between it and us; a shell that became the command stands nowhere. */
function managerBehind(parent: number): number | undefined {
  try {
    return SHELL.test(readFileSync(`/proc/${parent}/comm`, "utf8").trim()) ? parentOf(parent) : undefined;
  } catch {
    // No system but Linux tells so; there the shell's own end must do.
    return undefined;
  }
}

function parentOf(pid: number): number | undefined {
  try {
    const parent = /^PPid:\s*(\d+)$/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
    return parent === undefined ? undefined : Number(parent);
  } catch {
    return undefined;
  }
}
