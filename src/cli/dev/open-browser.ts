/** Opens an address in the browser that the system prefers. */
import { spawn } from "node:child_process";
import { errorCode } from "../../text/error-code.ts";

const COMMANDS: Readonly<Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>>> = {
  darwin: ["open"],
  win32: ["cmd", "/c", "start", ""],
};

/** @param onFailure called with the reason when no browser opens */
export function openBrowser(url: string, onFailure: (reason: string) => void): void {
  const [command, ...words] = COMMANDS[process.platform] ?? ["xdg-open"];
  const child = spawn(command, [...words, url], { stdio: "ignore", detached: true });
  child.once("error", (error) => onFailure(errorCode(error) ?? error.message));
  child.once("exit", (code) => code && onFailure(String(code)));
  child.unref();
}
