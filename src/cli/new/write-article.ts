/** Writes a new file: never over another one, never incomplete. */
import { closeSync, mkdirSync, openSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { errorCode } from "../../text/error-code.ts";

/** @param taken creates the error for an existing path */
export function writeNew(path: string, text: string, taken: () => Error): void {
  mkdirSync(dirname(path), { recursive: true });
  let file: number;
  try {
    file = openSync(path, "wx");
  } catch (error) {
    throw errorCode(error) === "EEXIST" ? taken() : error;
  }
  try {
    writeFileSync(file, text);
  } catch (error) {
    rmSync(path, { force: true });
    throw error;
  } finally {
    closeSync(file);
  }
}
