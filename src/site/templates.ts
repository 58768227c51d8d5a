/** Follows the templates of a build and claims all their addresses before any is rendered. */
import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { posix, resolve } from "node:path";
import { addressKey, fileOf } from "../content/addresses/address.ts";
import type { Problem } from "../problems/problem.ts";
import { problemsError } from "../problems/report.ts";
import type { ContentMap, CopiedFiles, Directories, EleventyConfig } from "./api.ts";
import { engineLayoutNames } from "./engine-layouts.ts";
import { type Copy, copiesOf, hasUntracked } from "./passthrough.ts";
import { claimCopies, claimOwn, copiedTexts, copyOf, templateOf } from "./publisher-claims.ts";
import { pagesFolder, runOf } from "./run.ts";
import type { Site } from "./site.ts";
import { SourceTexts } from "./source-texts.ts";

/**
 * @param current the site of this build, once loaded
 * @returns a function to call after the site has added its own transforms
 */
export function followTemplates(config: EleventyConfig, current: () => Site | undefined): () => void {
  const names = engineLayoutNames();
  let input = "";
  let isCopying = false;
  config.on("eleventy.before", ({ directories, runMode }) => {
    input = directories.input;
    // In serve mode, Eleventy copies nothing.
    isCopying = runMode === "build";
  });
  config.addPreprocessor("tribune-begin", "*", function (data) {
    current()?.own.begin(this.inputPath, data);
  });
  config.addUrlTransform(({ url }) => current()?.own.record(url));
  config.on("eleventy.contentMap", (map) => {
    const site = current();
    if (site) refuse(site, claimTemplates(site, map, names, input));
  });
  config.on("eleventy.passthrough", ({ map }) => {
    const site = current();
    if (site && isCopying) refuse(site, claimCopied(site, map, config));
  });
  return () => {
    config.addPlugin((inner) => {
      inner.addTransform("tribune-read", function (content) {
        const { url, inputPath } = this.page;
        if (url !== false && typeof content === "string") current()?.own.read(url, inputPath, content);
        return content;
      });
    });
  };
}

/** Renders the pages that list the site's own pages again, once those are written. */
export async function renderLast(
  { own, revision }: Site,
  config: EleventyConfig,
  output: string,
): Promise<void> {
  for (const [url, render] of own.finish(revision)) {
    const outputPath = posix.join(output, fileOf(url));
    let content: string | undefined = render();
    for (const [name, transform] of Object.entries(config.transforms)) {
      if (name.startsWith("tribune-") || content === undefined) continue;
      content = await transform.call({ page: { url, inputPath: "", outputPath } }, content, outputPath);
    }
    if (content === undefined) continue;
    await mkdir(posix.dirname(outputPath), { recursive: true });
    await writeFile(outputPath, content);
  }
}

/**
 * Claims the site's passthrough copies, before anything is copied.
 * @throws ProblemsError if one conflicts or would publish source texts
 */
export function claimPassthrough(site: Site, config: EleventyConfig, directories: Directories): void {
  const copies = copiesOf(config, directories);
  site.own.copiesUntracked = hasUntracked(config, copies);
  refuse(site, claimCopies(site, copies, textsOf(config)));
}

function textsOf(config: EleventyConfig): SourceTexts {
  const pages = pagesFolder();
  return new SourceTexts([resolve(runOf(config).articles), ...(pages ? [pages.root] : [])]);
}

function refuse({ journal }: Site, problems: readonly Problem[]): void {
  if (problems.length > 0) throw problemsError(problems, journal.language);
}

/** Claims the pages of the site's own templates; those of layouts with the engine's names are claimed already. */
function claimTemplates(
  site: Site,
  { inputPathToUrl }: ContentMap,
  names: ReadonlySet<string>,
  input: string,
): Problem[] {
  const writers = new Map<string, string>();
  // Eleventy's order depends on which file is read first.
  const templates = Object.entries(inputPathToUrl).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return templates.flatMap(([path, urls]) => {
    const file = posix.normalize(path);
    const [name = ""] = posix.relative(input, file).split(".");
    return urls.flatMap((url) => {
      if (url === false) return [];
      if (!names.has(name) || !site.registry.isBase(url)) return claimOwn(site, url, templateOf(file), file);
      const key = addressKey(url);
      const other = writers.get(key);
      writers.set(key, file);
      if (other !== undefined && other !== file) return [twice(url, file, other)];
      const copy = site.registry.publishersOwn(url);
      const { problem, conflict } = templateOf(file);
      return copy ? [problem(conflict({ clash: "same", path: url, at: url, other: copy.by.name() }))] : [];
    });
  });
}

/** Two templates with one address. Reported for the one that is a file, because the engine's are virtual. */
function twice(path: string, one: string, other: string): Problem {
  const [reported, rival] = existsSync(one) ? [one, other] : [other, one];
  const { problem, conflict } = templateOf(reported);
  return problem(conflict({ clash: "same", path, at: path, other: templateOf(rival).name() }));
}

/** Claims copies that were only known once Eleventy had made them. */
function claimCopied(site: Site, map: CopiedFiles, config: EleventyConfig): Problem[] {
  const settings = Object.keys(config.passthroughCopies);
  const copies = Object.entries(map).map(([url, original]) => {
    const from = posix.normalize(original.replaceAll("\\", "/"));
    const given = settings.find((setting) => `${from}/`.startsWith(posix.join(setting, "/"))) ?? from;
    return { from, to: decodeURI(url).slice(1), given };
  });
  const problems = copiedTexts(copies, textsOf(config));
  return problems.length > 0 ? problems : copies.flatMap((copy) => claimOneCopied(site, copy));
}

function claimOneCopied(site: Site, copy: Copy): Problem[] {
  const path = `/${copy.to}`;
  const known = site.registry.claimOf(path);
  if (known?.by.rank === "copy") return [];
  const by = copyOf(copy);
  // Too late to replace the engine's file: it is already written.
  if (known?.yields === "replaced")
    return [by.problem(by.conflict({ clash: "same", path, at: path, other: known.by.name() }))];
  return claimOwn(site, path, by, copy.from, copy.from);
}
