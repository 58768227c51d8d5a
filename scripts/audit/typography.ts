/**
 * Checks our French typography with grammalecte (Debian: `apt-get install grammalecte-cli`).
 *
 * The sample journal is built from sources with typewriter spaces, apostrophes and ellipses; its pages must have no
 * mistakes of spacing or typographic characters.
 */
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseHTML } from "linkedom";
import { PROJECT } from "../../tests/project.ts";

/** The findings that concern typography: spaces, units, apostrophes, signs. The others concern grammar. */
const OURS = new Set(["nbsp", "esp", "unit", "apos", "typo"]);
const READ =
  "h1, .chapo, .teaser-summary, .disclaimer p, .body p, .body li, .body h2, .body h3, td, figcaption, .block-title";

interface Fault {
  readonly text: string;
  readonly message: string;
}

interface Report {
  readonly data: readonly {
    readonly iParagraph: number;
    readonly lGrammarErrors: readonly {
      readonly nStart: number;
      readonly nEnd: number;
      readonly sType: string;
      readonly sMessage: string;
    }[];
  }[];
}

function judge(lines: readonly string[], folder: string): Fault[] {
  const file = join(folder, "texte.txt");
  writeFileSync(file, `${lines.join("\n")}\n`);
  const run = spawnSync("grammalecte-cli", ["-f", file, "-j", "-owe"], {
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  if (run.error) throw new Error("grammalecte-cli is not installed: apt-get install grammalecte-cli");
  const report: Report = JSON.parse(run.stdout);
  return report.data.flatMap(({ iParagraph, lGrammarErrors }) =>
    lGrammarErrors
      .filter(({ sType }) => OURS.has(sType))
      .map(({ nStart, nEnd, sMessage }) => {
        const line = lines[iParagraph - 1] ?? "";
        return {
          text: `${line.slice(Math.max(0, nStart - 30), nStart)}[${line.slice(nStart, nEnd)}]${line.slice(nEnd, nEnd + 30)}`,
          message: sMessage,
        };
      }),
  );
}

/** A source with typewriter characters. */
const typed = (text: string) =>
  text
    .replace(/[\u00a0\u202f]/g, " ")
    .replaceAll("’", "'")
    .replaceAll("…", "...");

function textOf(page: string): string[] {
  const { document } = parseHTML(readFileSync(page, "utf8"));
  for (const mark of document.querySelectorAll(".footnote-ref, .footnote-back")) mark.remove();
  // A word replaces code and other languages, which a checker of French cannot judge.
  for (const other of document.querySelectorAll("code, [lang]:not(html)")) other.textContent = "mot";
  return [...document.querySelectorAll(READ)]
    .map((element) => (element.textContent ?? "").replaceAll("\n", " ").trim())
    .filter(Boolean);
}

/** Builds the sample journal from these sources and returns the texts of its pages. */
function published(folder: string): { pages: number; lines: string[] } {
  for (const part of [
    ".eleventy.ts",
    "package.json",
    "bin",
    "src",
    "layouts",
    "articles",
    "pages",
    "logo.svg",
  ]) {
    cpSync(join(PROJECT, part), join(folder, part), { recursive: true });
  }
  symlinkSync(join(PROJECT, "node_modules"), join(folder, "node_modules"));
  for (const part of ["articles", "pages"]) {
    for (const name of readdirSync(join(folder, part), { recursive: true, encoding: "utf8" })) {
      const file = join(folder, part, name);
      if (name.endsWith(".md")) writeFileSync(file, typed(readFileSync(file, "utf8")));
    }
  }
  const built = spawnSync(process.execPath, ["bin/tribune.js", "build", "--quiet"], {
    cwd: folder,
    encoding: "utf8",
  });
  if (built.status !== 0) throw new Error(built.stderr);
  const site = join(folder, "_site");
  const pages = readdirSync(site, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".html"))
    .toSorted();
  return { pages: pages.length, lines: [...new Set(pages.flatMap((name) => textOf(join(site, name))))] };
}

/** Prints the findings; returns whether there are none. */
export function auditTypography(say: (line: string) => void): boolean {
  const folder = mkdtempSync(join(tmpdir(), "tribune-audit-"));
  try {
    const seeded = judge(["Il a dit « non » ? Vraiment! L'été, 10 % de plus..."], folder);
    if (seeded.length < 4) throw new Error("grammalecte passes a text that it must fail.");
    const { pages, lines } = published(join(folder, "site"));
    const faults = judge(lines, folder);
    for (const { text, message } of faults) say(`${text}\n   ${message}`);
    say(`${pages} pages, ${lines.length} paragraphs, ${faults.length} findings of spacing or signs.`);
    return faults.length === 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
