/** Writes the rules of hosts, and the policy into pages. */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { hostFiles } from "../outputs/hosting/host-files.ts";
import { policyMeta } from "../outputs/hosting/policy-meta.ts";
import type { EleventyConfig } from "./api.ts";
import { ownRuleProblems } from "./own-rules.ts";
import { runOf } from "./run.ts";
import type { Site } from "./site.ts";

/**
 * Adds the content security policy to the pages if a named host cannot send headers. Not in previews: the policy would
 * block what the development server adds to a page.
 */
export function addPolicy(config: EleventyConfig, current: () => Site | undefined): void {
  let publishing = false;
  let last: { readonly site: Site; readonly put: ReturnType<typeof policyMeta> } | undefined;
  config.on("eleventy.before", ({ runMode }) => {
    publishing = runMode === "build" && !runOf(config).preview;
  });
  config.addTransform("tribune-policy", function (content) {
    const site = current();
    if (!publishing || !site || !String(this.page.outputPath).endsWith(".html")) return content;
    if (last?.site !== site) last = { site, put: policyMeta(site) };
    return last.put?.(content, this.page.url || "") ?? content;
  });
}

/** Call it once every other file of the site is written, but for the compressed copies. */
export async function writeHostRules(site: Site, output: string): Promise<void> {
  for (const { path, text } of hostFiles(site)) {
    const target = join(output, path);
    const own = await ownLines(site, path, target);
    if (own === "instead") continue;
    await mkdir(dirname(target), { recursive: true });
    const claim = site.registry.publishersOwn(`/${path}`);
    if (own !== undefined && claim)
      site.remarks.push(
        ...ownRuleProblems(site, path, own.toString(), { file: claim.source, problem: claim.by.problem }),
      );
    await writeFile(target, own === undefined ? text : merged(own, text));
  }
}

/** The publisher's own file, to be put before our rules; `instead` if it replaces them. */
async function ownLines(
  { registry }: Site,
  path: string,
  target: string,
): Promise<Buffer | "instead" | undefined> {
  const own = registry.publishersOwn(`/${path}`);
  if (!own) return undefined;
  if (registry.yieldingOf(`/${path}`) === "replaced") return "instead";
  // The source, because the file in the output may already be merged with our rules.
  return readFile(own.source ?? target);
}

function merged(own: Buffer, text: string): Buffer {
  const ending = own.at(-1) === 0x0a || own.length === 0 ? "" : "\n";
  return Buffer.concat([own, Buffer.from(text === "" ? ending : `${ending}\n${text}`)]);
}
