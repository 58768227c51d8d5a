/** The licences of the packages that are part of the bundle, each with its text. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

const manifestSchema = z.object({ name: z.string(), version: z.string(), license: z.string() });

const LICENCE_FILE = /^(?:licen[cs]e|copying|notice)(?:[.-].*)?$/i;

const HEAD =
  "Tribune's package contains code and declarations of these packages, under their own licences.\n";

/**
 * @param modules absolute paths of bundled modules
 * @throws Error for a package without a licence
 */
export function noticesOf(modules: readonly string[]): string {
  const notices = [...new Set(modules.flatMap((module) => packageOf(module) ?? []))].map(noticeOf);
  return [HEAD, ...[...new Set(notices)].toSorted()].join("\n");
}

/** The folder of the package that a module is part of; undefined for a module of Tribune. */
export function packageOf(module: string): string | undefined {
  return /^(?:.*[\\/])?node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(module)?.[0];
}

function noticeOf(folder: string): string {
  const parsed = manifestSchema.safeParse(JSON.parse(readFileSync(join(folder, "package.json"), "utf8")));
  if (!parsed.success) throw new Error(`${folder}: a package without a licence cannot be part of the bundle`);
  const { name, version, license } = parsed.data;
  const texts = readdirSync(folder)
    .filter((file) => LICENCE_FILE.test(file))
    .toSorted()
    .map((file) => `${readFileSync(join(folder, file), "utf8").trim()}\n`);
  return [`${"=".repeat(78)}\n${name} ${version}: ${license}\n`, ...texts].join("\n");
}
