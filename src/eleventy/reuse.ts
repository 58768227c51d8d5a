/** What of a site its pages are made from, for the comparison with the last build. */
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { MANIFEST } from "../build/manifest.ts";
import { TextStore } from "../cache/text-store.ts";
import type { Journal } from "../content/journal.ts";
import type { Routes } from "../content/routes.ts";

import { contentPolicy, policyText } from "../hosting/policy.ts";
import type { Album } from "../images/album.ts";
import type { PictureOrder } from "../observation/observation.ts";
import { programsSignature } from "../reuse/code.ts";
import type { Reuse } from "../reuse/reuse.ts";
import { signatureOf } from "../reuse/signature.ts";
import { ENGINE_LAYOUTS } from "./engine-layouts.ts";
import type { RunOptions } from "./run.ts";
import type { Site } from "./site.ts";

const ENGINE = fileURLToPath(new URL("..", import.meta.url)).replace(/[/\\]$/, "");

/** Lets the build keep the pages of the last one that would come out the same. */
export function planReuse(reuse: Reuse, site: Site, album: Album, run: RunOptions): void {
  const pages = Object.values(site.pages).flatMap((kind) => kind.map((item) => ({ path: item.path, item })));
  const readable = {
    subjects: [...site.library.articles, ...site.library.pages],
    again: (question: string) => site.again(question),
    isSame: (order: PictureOrder) => album.isSame(order),
    askAgain: (order: PictureOrder) => album.askAgain(order),
  };
  reuse.plan(readable, commonOf(site, run), pages);
}

/**
 * Articles as earlier builds read and rendered them, for this journal, this engine and this Node.
 * @param cache where they are kept, relative to the working folder
 */
export function openTexts(journal: Journal, routes: Routes, cache: string): TextStore {
  const settings = signatureOf([process.version, enginePrograms(), journal, routes.absolute(routes.home())]);
  return new TextStore(resolve(cache), settings);
}

/** The engine and what it stands on do not change while they run. */
let engine: string | undefined;

function enginePrograms(): string {
  engine ??= programsSignature({
    whole: [ENGINE_LAYOUTS],
    folders: [ENGINE],
    except: [],
    made: MANIFEST,
  });
  return engine;
}

/** Everything that any page may show or be made by, besides articles, free pages and answers about them. */
function commonOf(site: Site, { articles, drafts, preview, compress, resident }: RunOptions): unknown {
  const { journal, routes, design, scripts, logo, icons, socialImages } = site;
  const sign = () =>
    programsSignature({
      whole: [resolve("layouts")],
      folders: [resolve(".")],
      except: [articles, "pages"].map((folder) => resolve(folder)),
      made: MANIFEST,
    });
  return {
    node: process.version,
    engine: enginePrograms(),
    programs: resident?.programs(sign) ?? sign(),
    run: { drafts, preview, compress },
    address: routes.absolute(routes.home()),
    journal,
    design,
    scripts,
    logo,
    icons,
    card: socialImages?.journal,
    policies: (["ordinary", "search"] as const).map((page) => policyText(contentPolicy(site, page))),
  };
}
