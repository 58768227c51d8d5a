/** Builds the site as it would be published, into a folder that is thrown away, and judges it. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { type Inspection, inspect } from "../../build/inspect.ts";
import { readManifest, sourceId } from "../../build/manifest.ts";
import { builtSiteProblems } from "../../check/site/built-site.ts";
import { journalLinkProblems } from "../../check/site/journal-links.ts";
import { CONFIG_FILE } from "../../content/journal.ts";
import { promisedPages } from "../../eleventy/promised-pages.ts";
import type { Site } from "../../eleventy/site.ts";
import { catalogue } from "../../problems/catalogue.ts";
import { isError, type Problem } from "../../problems/problem.ts";
import { onInterruption } from "../build/interruption.ts";
import { BUILD_TEXTS } from "../build/texts.ts";
import { verify } from "../build/verify.ts";
import { writeSite } from "../build/write.ts";
import { describeFailure } from "../failure.ts";
import type { Terminal } from "../terminal.ts";
import type { Desk } from "./check.ts";
import { CHECK_TEXTS } from "./texts.ts";

/** The site as messages name it, and where what is published is compared with. */
const OUTPUT = "_site";

export interface Built {
  readonly problems: readonly Problem[];
  /** Pages that were judged; undefined when an error in a text, a layout or the journal lets none be built. */
  readonly pages: number | undefined;
}

export async function judgeBuiltSite(desk: Desk, terminal: Terminal): Promise<Built> {
  const { options, now } = desk;
  const { language } = desk.configuration;
  const folder = mkdtempSync(join(tmpdir(), "tribune-check-"));
  const builders = new AbortController();
  const throwAway = () => {
    builders.abort();
    rmSync(folder, { recursive: true, force: true });
  };
  const settle = onInterruption(throwAway, () => terminal.error(`${CHECK_TEXTS[language].interrupted}\n`));
  try {
    const { site, pages } = await writeSite({
      options: { articles: options.articles, pathPrefix: undefined, drafts: false },
      folder,
      now,
      givenUp: builders.signal,
      texts: BUILD_TEXTS[language],
      terminal,
    });
    return { problems: [...site.warnings, ...judge(site, folder, desk)], pages };
  } catch (error) {
    const { exitCode, problems } = describeFailure(error, language, options.debug);
    if (exitCode === 3 || !problems.some(isError)) throw error;
    return { problems, pages: undefined };
  } finally {
    settle();
    throwAway();
  }
}

function judge(site: Site, folder: string, { now, manuscripts }: Desk): Problem[] {
  const inspection = inspect(folder, promisedPages(site));
  const { files, addresses } = inspection.manifest;
  const prefix = site.href(site.routes.home());
  const named = journalLinks(site, inspection, prefix);
  const level = site.journal.rules[catalogue.anchorDead.code] ?? "error";
  const bySource = new Map(
    [...manuscripts.articles, ...manuscripts.pages].map((text) => [sourceId(text.file), text]),
  );
  const texts = new Map(
    [...addresses].flatMap(([file, { source }]) => {
      const text = bySource.get(source);
      return text ? [[file, text] as const] : [];
    }),
  );
  return [
    ...verify({
      site,
      inspection,
      before: readManifest(resolve(OUTPUT)),
      output: OUTPUT,
      now,
      allowRemoved: false,
      told: new Set(named.targets),
    }),
    ...named.problems,
    ...builtSiteProblems({
      files: files.keys(),
      read: (file) => readFileSync(join(folder, file), "utf8"),
      label: OUTPUT,
      prefix,
      texts,
      knowsDeadAnchors: level !== "error",
    }),
  ];
}

/** The links that the journal names and that lead nowhere, and what they are in the pages. */
function journalLinks(site: Site, { links, manifest }: Inspection, prefix: string) {
  const dead = new Set(links.dead((file) => manifest.files.has(file), prefix).map(({ target }) => target));
  const addresses = [...manifest.addresses.keys()].map(
    (file) => `/${file.replace(/(^|\/)index\.html$/, "$1")}`,
  );
  const targets: string[] = [];
  const answers = (path: string) => {
    const target = site.hrefOf(path);
    if (dead.has(target)) targets.push(target);
    return !dead.has(target);
  };
  const problems = journalLinkProblems(site.journal, answers, addresses, readFileSync(CONFIG_FILE, "utf8"));
  return { problems, targets };
}
