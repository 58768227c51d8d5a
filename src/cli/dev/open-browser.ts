/** Opens an address in the browser that the system prefers. */
import { spawn } from "node:child_process";

const COMMANDS: Readonly<Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>>> = {
  darwin: ["open"],
  win32: ["cmd", "/c", "start", ""],
};

/** @param onFailure called with the reason when there is no browser to open */
export function openBrowser(url: string, onFailure: (reason: string) => void): void {
  const [command, ...words] = COMMANDS[process.platform] ?? ["xdg-open"];
  const child = spawn(command, [...words, url], { stdio: "ignore", detached: true });
  child.once("error", (error) => onFailure("code" in error ? String(error.code) : error.message));
  child.once("exit", (code) => code && onFailure(String(code)));
  child.unref();
}
