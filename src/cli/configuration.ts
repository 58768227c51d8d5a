/** Loads the site's `.eleventy.ts`, before Eleventy does. */
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { CONFIG_FILE, type Journal } from "../content/journal/journal.ts";
import { languageOf, parseJournal } from "../content/journal/parse-journal.ts";
import { placeSettings } from "../content/journal/setting-places.ts";
import { catalogue } from "../problems/catalogue.ts";
import { type Finding, ProblemsError } from "../problems/problem.ts";
import { formatReport } from "../problems/report.ts";
import { SiteCodeFailure } from "../site/site-code-failure.ts";
import type { Language } from "../text/language.ts";

export interface Configuration {
  /** Language of the command line's messages. */
  readonly language: Language;
  /** The journal as written, unparsed. */
  readonly journal: unknown;
  /** Whether the site declares that every page must be rendered in every build. */
  readonly isVolatile: boolean;
}

/**
 * Loads `.eleventy.ts`.
 *
 * @param machine the machine's language, used if the file has no journal
 * @throws ProblemsError if the file is missing or does not call `tribune`
 * @throws SiteCodeFailure if it cannot be loaded
 */
export async function readConfiguration(machine: Language): Promise<Configuration> {
  const file = resolve(CONFIG_FILE);
  if (!existsSync(file)) throw configurationError(catalogue.configMissing(), machine);
  const module = await load(file);
  // Otherwise Eleventy would make a page of every file in the folder.
  if (!isOfTribune(module)) throw configurationError(catalogue.configNotTribune(), machine);
  const journal = journalOf(module);
  const language = journal === undefined ? machine : languageOf(journal);
  return { journal, language, isVolatile: isVolatile(module) };
}

/**
 * Parses the journal.
 *
 * @throws ProblemsError with its problems
 */
export function parseConfiguration({ journal, language }: Configuration): Journal {
  const parsed = parseJournal(journal, CONFIG_FILE);
  if ("journal" in parsed) return parsed.journal;
  const problems = placeSettings(parsed.problems, CONFIG_FILE);
  throw new ProblemsError(problems, formatReport(problems, language));
}

async function load(file: string): Promise<unknown> {
  try {
    return await import(pathToFileURL(file).href);
  } catch (error) {
    throw new SiteCodeFailure(error, {});
  }
}

function isOfTribune(module: unknown): boolean {
  const exported = exportedBy(module);
  return typeof exported === "function" && "journal" in exported;
}

function exportedBy(module: unknown): unknown {
  return typeof module === "object" && module !== null && "default" in module ? module.default : undefined;
}

function isVolatile(module: unknown): boolean {
  const exported = exportedBy(module);
  return typeof exported === "function" && "isVolatile" in exported && exported.isVolatile === true;
}

function journalOf(module: unknown): unknown {
  const exported = exportedBy(module);
  return typeof exported === "function" && "journal" in exported ? exported.journal : undefined;
}

function configurationError(finding: Finding, language: Language): ProblemsError {
  const problems = [{ file: CONFIG_FILE, ...finding }];
  return new ProblemsError(problems, formatReport(problems, language));
}
