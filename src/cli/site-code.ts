/** Locates mistakes in the site's own code: a layout, `.eleventy.ts`, their imports. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { CONFIG_FILE } from "../content/journal/journal.ts";
import { catalogue } from "../problems/catalogue.ts";
import { nearest } from "../problems/nearest.ts";
import type { Place, Problem } from "../problems/problem.ts";
import { Source } from "../problems/source.ts";
import { SiteCodeFailure } from "../site/site-code-failure.ts";
import { ENGINE } from "../text/engine-paths.ts";

/** @returns undefined if no error is in the site's own code: then it is the engine's fault */
export function siteCodeProblem(causes: readonly unknown[]): Problem | undefined {
  const place = codePlace(causes) ?? importPlace(causes) ?? templatePlace(causes);
  const failure = causes.find((cause) => cause instanceof SiteCodeFailure);
  if (!place && !failure) return undefined;
  const message = reasonOf(causes);
  const called = /(?:^|\.|\s)([\w$]+) is not a function$/.exec(message)?.[1];
  const meant = called && failure ? nearest(called, failure.methods) : undefined;
  const template = templateIn(causes);
  const page = failure?.page ?? (template === place?.file ? undefined : template);
  const isLoading = (place?.file ?? CONFIG_FILE) === CONFIG_FILE && page === undefined;
  const finding = isLoading
    ? catalogue.configUnreadable({ message, meant })
    : catalogue.siteCodeFailed({ message, page });
  return { file: CONFIG_FILE, ...place, ...finding };
}

/** The first place in the site's own code that an error names. */
export function codePlace(causes: readonly unknown[]): Place | undefined {
  // Eleventy adds a query to the URLs of reloaded layouts.
  const frame = /([^\s()?]+\.[cm]?[jt]s)(?:\?[^\s:)]*)?:(\d+)(?::(\d+)|\n.*\n( *)\^)?/g;
  for (const cause of causes.toReversed()) {
    const stack = cause instanceof Error ? `${cause.message}\n${cause.stack}` : "";
    // A syntax error shows its column as a caret below the line.
    for (const [, address = "", line, column, indent] of stack.matchAll(frame)) {
      const file = ownFile(address);
      if (file === undefined) continue;
      const place = placeIn(
        file,
        Number(line),
        column === undefined ? (indent?.length ?? 0) + 1 : Number(column),
      );
      return line === "1" && column === "1" ? (nameUnknown(file, cause) ?? place) : place;
    }
  }
  return undefined;
}

/** The first occurrence of an undefined name: V8 reports undefined exports at the start of the file. */
function nameUnknown(file: string, cause: unknown): Place | undefined {
  const [, name] =
    /^([\p{L}\p{N}_$]+) is not defined$/u.exec(cause instanceof Error ? cause.message : "") ?? [];
  const source = new Source(file, textOf(file));
  const at =
    name === undefined
      ? -1
      : source.text.search(
          new RegExp(String.raw`(?<![\w$.])${name.replaceAll("$", String.raw`\$`)}(?![\w$])`, "u"),
        );
  return at === -1 ? undefined : source.placeOf(at);
}

/** A missing module is reported with the importing file, but not with the line. */
function importPlace(causes: readonly unknown[]): Place | undefined {
  for (const { message } of errorsIn(causes)) {
    const [, wanted = "", importer = ""] =
      /^Cannot find (?:module|package) '([^']+)' imported from '?([^'\s]+)'?/.exec(message) ?? [];
    const file = ownFile(importer);
    if (file === undefined) continue;
    const name = wanted.split(/[/\\]/).at(-1) ?? wanted;
    const lines = textOf(file).split("\n");
    const line = lines.findIndex((text) => /\b(?:import|from|require)\b/.test(text) && text.includes(name));
    return line === -1 ? { file } : placeIn(file, line + 1, (lines[line] ?? "").indexOf(name) + 1);
  }
  return undefined;
}

/** Places in the messages of template languages: `(./layouts/x.njk) [Line 3, Column 5]`, `file:x.liquid, line:3`. */
function templatePlace(causes: readonly unknown[]): Place | undefined {
  const messages = errorsIn(causes).map(({ message }) => message);
  const file = templateIn(causes);
  if (file === undefined) {
    const isConfiguration = messages.some((message) =>
      /Eleventy config file|processing a plugin/.test(message),
    );
    return isConfiguration ? { file: CONFIG_FILE } : undefined;
  }
  for (const message of messages.toReversed()) {
    const [, line, column] = /\bline:? ?(\d+)(?:,? col(?:umn)?:? ?(\d+))?/i.exec(message) ?? [];
    if (line !== undefined) return placeIn(file, Number(line) + frontMatterLines(file), Number(column ?? 1));
    // Front matter counts from the line after its fence.
    const inFence = /\((\d+):(\d+)\)/.exec(message);
    if (inFence) return placeIn(file, Number(inFence[1]) + 1, Number(inFence[2]));
  }
  // An unknown name: a filter, a shortcode, another template.
  const source = new Source(file, textOf(file));
  const name = /: "?([\w./-]+)"?\)?$/.exec(reasonOf(causes))?.[1] ?? "";
  const at = name === "" ? -1 : source.text.indexOf(name);
  return at === -1 ? { file } : source.placeOf(at);
}

/** Number of lines of front matter, which the template language does not see. */
function frontMatterLines(file: string): number {
  const [fenced = ""] = /^---[^\S\n]*\n(?:.*?\n)??---[^\S\n]*\n/s.exec(textOf(file)) ?? [];
  return fenced.split("\n").length - 1;
}

/** The site's own template that Eleventy was rendering, from the site's root. */
function templateIn(causes: readonly unknown[]): string | undefined {
  const named = errorsIn(causes).map(
    ({ message }) => /(?:\.\/)?\b(layouts\/[^\s"'`(),:]+\.\w+)/.exec(message)?.[1],
  );
  return named.findLast((file) => file !== undefined && existsSync(file));
}

/** The innermost error in one line; the errors around it only add the place. */
function reasonOf(causes: readonly unknown[]): string {
  const first = causes.findLast((cause) => cause instanceof Error) ?? causes.at(-1);
  const message = first instanceof Error ? first.message : String(first);
  const lines = message.split(/\r?\n/).map((line) => line.trim());
  // Nunjucks starts with the file and the line, which are reported as the place.
  const reason = lines.find((line) => line !== "" && !/^\(.*\)(?: \[Line \d+.*\])?$/.test(line)) ?? "";
  return reason.replace(/, file:\S+, line:\d+, col:\d+$/, "").replace(/\.$/, "");
}

const errorsIn = (causes: readonly unknown[]) => causes.filter((cause) => cause instanceof Error);

/** The path of a file from the site's root; undefined for files of the engine or of packages. */
function ownFile(address: string): string | undefined {
  if (address === "") return undefined;
  const url = address.startsWith("file:") ? address : pathToFileURL(address).href;
  const root = `${pathToFileURL(process.cwd()).href}/`;
  const engine = `${pathToFileURL(ENGINE).href}/`;
  if (!url.startsWith(root) || url.startsWith(engine) || url.includes("/node_modules/")) return undefined;
  return fileURLToPath(url).slice(fileURLToPath(root).length).replaceAll("\\", "/");
}

function placeIn(file: string, line: number, column: number): Place {
  return new Source(file, textOf(file)).place(line, column);
}

function textOf(file: string): string {
  try {
    return readFileSync(join(process.cwd(), file), "utf8").replace(/\r\n?/g, "\n");
  } catch {
    return "";
  }
}
