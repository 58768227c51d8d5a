/**
 * Reads fixtures in markdown-it's text format: a title, a line with a full stop, what the author typed, a full stop,
 * what the reader sees, a full stop. Invisible characters are visible: ⍽ is U+202F, ␣ is U+00A0.
 */
import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";

/** One case of a fixture file. */
export interface Case {
  readonly title: string;
  readonly typed: string;
  readonly seen: string;
}

/** Invisible characters, as shown in fixtures. */
export function visible(text: string): string {
  return text.replaceAll("\u202f", "⍽").replaceAll("\u00a0", "␣");
}

function invisible(text: string): string {
  return text.replaceAll("⍽", "\u202f").replaceAll("␣", "\u00a0");
}

function casesOf(file: string): Case[] {
  const parts = readFileSync(file, "utf8").split(/^\.\n/m);
  const cases: Case[] = [];
  for (let index = 0; index + 2 < parts.length; index += 3) {
    const [heading = "", typed = "", seen = ""] = parts.slice(index);
    const title = heading.trim().split("\n").at(-1) ?? "";
    cases.push({ title, typed: invisible(typed).replace(/\n$/, ""), seen: seen.replace(/\n$/, "") });
  }
  return cases;
}

/** The cases of all fixture files in a folder, by file name. */
export function readFixtures(folder: string): Map<string, readonly Case[]> {
  const files = readdirSync(folder).filter((name) => name.endsWith(".txt"));
  return new Map(files.map((name) => [basename(name, ".txt"), casesOf(join(folder, name))]));
}
