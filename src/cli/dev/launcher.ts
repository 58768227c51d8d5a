/**
 * The package manager that started the preview. npm and its like run a command through a shell, and end that shell
 * alone. The command gets no signal, so it must notice the end of its launcher by itself.
 */
import { readFileSync } from "node:fs";
import { isAlive } from "../../incremental/store/process-identity.ts";

/** How often to check that the launcher is alive, in milliseconds. */
const INTERVAL = 500;

const SHELL = /^(?:sh|bash|dash|ash|zsh|ksh|busybox)$/;

/**
 * Resolves once the package manager that started this process is gone. Without one it never resolves: such a preview
 * may outlive its terminal.
 */
export function untilLauncherGone(environment: NodeJS.ProcessEnv): Promise<void> {
  if (environment["npm_lifecycle_event"] === undefined) return new Promise(() => {});
  const shell = process.ppid;
  const manager = managerBehind(shell);
  return new Promise((resolve) => {
    const timer = setInterval(() => {
      const isLaunched =
        process.ppid === shell && isAlive(shell) && (manager === undefined || parentOf(shell) === manager);
      if (isLaunched) return;
      clearInterval(timer);
      resolve();
    }, INTERVAL).unref();
  });
}

/** The parent of the shell that runs this process; undefined where no shell is left in between. */
function managerBehind(parent: number): number | undefined {
  try {
    return SHELL.test(readFileSync(`/proc/${parent}/comm`, "utf8").trim()) ? parentOf(parent) : undefined;
  } catch {
    // Only Linux has these files; elsewhere the end of the shell must do.
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
