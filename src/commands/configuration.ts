/** The site's `.eleventy.ts`, as far as the command line needs it before Eleventy reads it. */
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { catalogue } from "../problems/catalogue.ts";
import { type Language, ProblemsError } from "../problems/problem.ts";
import { formatReport } from "../problems/report.ts";

export const CONFIG_FILE = ".eleventy.ts";

/** The journal's language; throws a problem when there is no configuration or it cannot be loaded. */
export async function readLanguage(): Promise<Language> {
  const file = resolve(CONFIG_FILE);
  if (!existsSync(file)) throw configurationError(catalogue.configMissing());
  try {
    const module: unknown = await import(pathToFileURL(file).href);
    return languageOf(module) ?? "fr";
  } catch (error) {
    const message = error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error);
    throw configurationError(catalogue.configUnreadable({ message }));
  }
}

function languageOf(module: unknown): Language | undefined {
  const exported =
    typeof module === "object" && module !== null && "default" in module ? module.default : undefined;
  const language = typeof exported === "function" && "language" in exported ? exported.language : undefined;
  return language === "fr" || language === "en" ? language : undefined;
}

function configurationError(finding: ReturnType<typeof catalogue.configMissing>): ProblemsError {
  const problems = [{ file: CONFIG_FILE, ...finding }];
  return new ProblemsError(problems, formatReport(problems, "fr"));
}
