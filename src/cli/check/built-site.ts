/** Builds the site as it would be published, into a temporary folder, and checks it. */

import { mkdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { builtSiteProblems } from "../../authoring/lint/site/built-site.ts";
import { journalLinkProblems } from "../../authoring/lint/site/journal-links.ts";
import { catalogue } from "../../problems/catalogue.ts";
import { isError, type Problem } from "../../problems/problem.ts";
import { inspect } from "../../publish/inspect.ts";
import { sourceId } from "../../publish/manifest.ts";
import { readManifest } from "../../publish/manifest-file.ts";
import { PublicationRecord } from "../../publish/publication-record.ts";
import type { Site } from "../../site/site.ts";
import { COMMAND_TEXTS } from "../../text/locales/commands-by-language.ts";
import type { InspectedSite } from "../build/inspected-site.ts";
import { inspectSite, writeSite } from "../build/steps.ts";
import { verify } from "../build/verify.ts";
import { type CommandFailure, describeFailure } from "../failure.ts";
import type { Terminal } from "../terminal.ts";
import type { CheckContext } from "./context.ts";
import type { Workspace } from "./workspace.ts";

/** The site's folder in messages, and the published site to compare with. */
const OUTPUT = "_site";

export interface BuiltSiteCheck {
  readonly problems: readonly Problem[];
  /** Number of checked pages; undefined if the site could not be built. */
  readonly pages: number | undefined;
  /** Why it could not be built, if not because of a text or the journal: a layout that throws, the machine. */
  readonly failure?: CommandFailure;
}

export async function checkBuiltSite(
  context: CheckContext,
  { site: folder, texts, givenUp }: Workspace,
  terminal: Terminal,
): Promise<BuiltSiteCheck> {
  const { options, now } = context;
  const { language } = context.configuration;
  mkdirSync(folder);
  try {
    const { site, pages } = await writeSite({
      options: { articles: options.articles, pathPrefix: undefined, drafts: false, compress: false },
      folder,
      now,
      isOnlyChecked: true,
      articleCache: "use",
      articleCacheFolder: texts,
      givenUp,
      texts: COMMAND_TEXTS[language].build,
      terminal,
    });
    return { problems: [...site.warnings, ...problemsIn(site, folder, context)], pages };
  } catch (error) {
    const failure = describeFailure(error, language, options.debug);
    const { exitCode, problems } = failure;
    if (exitCode !== 3 && problems.some(isError)) return { problems, pages: undefined };
    return { problems: [], pages: undefined, failure };
  }
}

function problemsIn(site: Site, folder: string, context: CheckContext): Problem[] {
  const { now, lintSources } = context;
  const inspected = inspectSite(site, (expected, noted) => inspect(folder, expected(), { noted }));
  const { files, addresses } = inspected.inspection.manifest;
  const prefix = site.href(site.routes.home());
  const located = deadLinksInSources(inspected, context);
  const level = site.journal.rules[catalogue.anchorDead.code] ?? "error";
  const bySource = new Map(
    [...lintSources.articles, ...lintSources.pages].map((text) => [sourceId(text.file), text]),
  );
  const texts = new Map(
    [...addresses].flatMap(([file, { source }]) => {
      const text = bySource.get(source);
      return text ? [[file, text] as const] : [];
    }),
  );
  return [
    ...verify({
      inspected,
      before: new PublicationRecord(OUTPUT, resolve(".")).last(readManifest(resolve(OUTPUT))),
      output: OUTPUT,
      now,
      allowRemoved: false,
      reportedLinks: located.targets,
    }),
    ...located.problems,
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

/** Dead links located in the journal or in a text, and their targets on the pages. */
function deadLinksInSources(
  { site, inspection, ...found }: InspectedSite<Site>,
  { lintSources }: CheckContext,
) {
  const dead = new Set(found.dead.map(({ target }) => target));
  const addresses = [...inspection.manifest.addresses.keys()].map(
    (file) => `/${file.replace(/(^|\/)index\.html$/, "$1")}`,
  );
  const targets = new Set<string>();
  const isDead = (path: string) => {
    const target = site.hrefOf(path.replace(/[?#].*$/, ""));
    if (dead.has(target)) targets.add(target);
    return dead.has(target);
  };
  const ofJournal = journalLinkProblems(site.journal, (path) => !isDead(path), addresses);
  // Links to missing pages were reported when the texts were read; files are only known now.
  const texts = dead.size === 0 ? [] : [...lintSources.articles, ...lintSources.pages];
  const ofTexts = texts.flatMap((text) =>
    text.body.links
      .filter(({ target }) => /^\/(?!\/)[^?#]*\.[a-z0-9]{1,5}(?:[?#]|$)/i.test(target) && isDead(target))
      .map((link) => text.linkProblem(catalogue.builtLinkDead({ target: link.target, pages: 1 }), link)),
  );
  return { problems: [...ofJournal, ...ofTexts], targets };
}
