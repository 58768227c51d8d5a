/** Puts a new file in place: never over another one, never half of it. */
import { closeSync, mkdirSync, openSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/** @param taken the error for a path at which something is already */
export function writeNew(path: string, text: string, taken: () => Error): void {
  mkdirSync(dirname(path), { recursive: true });
  let file: number;
  try {
    file = openSync(path, "wx");
  } catch (error) {
    throw error instanceof Error && "code" in error && error.code === "EEXIST" ? taken() : error;
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
