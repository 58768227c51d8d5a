/** Helpers for end-to-end tests: temporary sites, the command line, and a reader of built pages. */
import { spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { parseHTML } from "linkedom";
import { ENGINE } from "./engine.ts";
import { ENVIRONMENT, PROJECT } from "./project.ts";
import { runStanding } from "./standing/standing.ts";

export { NOW, PROJECT } from "./project.ts";

const folders: string[] = [];

/** Cleans up at the end of every test file. */
export function removeTemporaryFolders(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
}

/** An empty folder that is removed after the test file. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "tribune-"));
  folders.push(folder);
  return folder;
}

/**
 * The smallest journal, in French, without cards and icons unless `journal` sets them; both arguments are TypeScript.
 */
export function configuration(journal = "", setup = "undefined"): string {
  return `import { tribune } from ${JSON.stringify(ENGINE.index)};
export default tribune({
  title: "Journal", url: "https://journal.example", publisher: { name: "Éditions" },
  authors: [{ id: "a-meyer", name: "Anselme Meyer" }],
  disclaimers: { default: "opinion", named: { opinion: "Ceci est une opinion." } },
  socialImages: false, icons: false,
  ${journal}
}, ${setup});
`;
}

export interface SiteFiles {
  readonly [path: string]: string | Uint8Array;
}

/** A site in its own folder; `.eleventy.ts` is the smallest one by default. */
export function makeSite(files: SiteFiles): string {
  const folder = temporaryFolder();
  const all: SiteFiles = {
    ".eleventy.ts": configuration(),
    "package.json": '{ "type": "module", "private": true }\n',
    ...files,
  };
  for (const [path, content] of Object.entries(all)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  symlinkSync(ENGINE.modules, join(folder, "node_modules"));
  return folder;
}

/** A valid article with this front matter and body. */
export function article(frontMatter = "", body = "Un premier paragraphe, qui suffit."): string {
  const given = `\n${frontMatter}\n`;
  const title = /\n(?:title|titre):/i.test(given) ? "" : "title: Un titre\n";
  const date = /\n(?:date|pubDate|publishDate|published_at):/i.test(given) ? "" : "date: 2026-01-02\n";
  return `---\n${title}${date}${frontMatter}${frontMatter && "\n"}---\n\n${body}\n`;
}

export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly error: string;
}

/** Runs `tribune` in a site's folder with the shared clock; uses the site's own engine if it has one. */
export function tribune(
  folder: string,
  words: readonly string[],
  environment: Record<string, string> = {},
): Run {
  const own = join(folder, "bin/tribune.js");
  const program = existsSync(own) ? own : ENGINE.program;
  const standing = existsSync(own)
    ? undefined
    : runStanding({ folder, program: ENGINE.main, words: [...words], environment });
  return standing ?? nodeIn(folder, [program, ...words], environment);
}

/** Replaces no-break spaces, for sentences typed in a test. */
export const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, " ");

/** Runs plain Eleventy on a site. */
export function eleventy(
  folder: string,
  words: readonly string[] = [],
  environment: Record<string, string> = {},
): Run {
  const program = join(PROJECT, "node_modules/@11ty/eleventy/cmd.cjs");
  const given = ["--config=.eleventy.ts", ...words];
  return (
    runStanding({ folder, program, words: given, environment }) ??
    nodeIn(folder, [program, ...given], environment)
  );
}

/** Runs Node in a folder, in a new process, with the shared clock on a French machine. */
export function nodeIn(cwd: string, words: readonly string[], environment: Record<string, string> = {}): Run {
  const run = spawnSync(process.execPath, words, {
    cwd,
    encoding: "utf8",
    env: { ...process.env, ...ENVIRONMENT, ...environment },
  });
  return { code: run.status, out: run.stdout, error: run.stderr };
}

/** Builds a site and returns its folder; a failed build fails the test with its output. */
export function build(
  folder: string,
  words: readonly string[] = [],
  environment: Record<string, string> = {},
): string {
  const run = tribune(folder, ["build", ...words], environment);
  if (run.code !== 0) throw new Error(run.error + run.out);
  return join(folder, "_site");
}

/** All files below a folder, with `/`, sorted. */
export function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .toSorted();
}

/** All files below a folder with their bytes, to compare two sites. */
export function contentOf(folder: string): Map<string, string> {
  return new Map(filesOf(folder).map((file) => [file, readFileSync(join(folder, file), "latin1")]));
}

export function readText(...path: string[]): string {
  return readFileSync(join(...path), "utf8");
}

export type Page = ReturnType<typeof parseHTML>["document"];

/** A built page, parsed as a browser would. */
export function page(...path: string[]): Page {
  return parseHTML(readText(...path)).document;
}

/** The text of the first matching element, spaces folded; fails if there is none. */
export function textOf(document: Page, selector: string): string {
  const element = document.querySelector(selector);
  if (!element) throw new Error(`No ${selector}`);
  return (element.textContent ?? "").replace(/\s+/g, " ").trim();
}
