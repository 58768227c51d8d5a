/** What of a site its pages are made from, for the comparison with the last build. */
import { resolve } from "node:path";
import type { Routes } from "../content/addresses/routes.ts";
import type { Journal } from "../content/journal/journal.ts";
import type { Album } from "../images/album.ts";
import { signatureOf } from "../incremental/fingerprint.ts";
import { programsSignature } from "../incremental/program-fingerprint.ts";
import type { Reuse } from "../incremental/reuse.ts";
import { TextStore } from "../incremental/store/text-store.ts";
import type { PictureOrder } from "../incremental/tracking.ts";
import { contentPolicy, policyText } from "../outputs/hosting/policy.ts";
import { MANIFEST } from "../publish/manifest.ts";
import { ENGINE, ENGINE_LAYOUTS } from "./engine.ts";
import type { RunOptions } from "./run.ts";
import type { Site } from "./site.ts";

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
 * @param renew whether none of them is to be recalled
 */
export function openTexts(
  journal: Journal,
  routes: Routes,
  { cache, renew }: { readonly cache: string; readonly renew: boolean },
): TextStore {
  const settings = signatureOf([process.version, enginePrograms(), journal, routes.absolute(routes.home())]);
  return new TextStore(resolve(cache), settings, renew);
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
  const { journal, routes, design, scripts, logo, icons, feedImage, socialImages } = site;
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
    feedImage,
    card: socialImages?.journal,
    policies: (["ordinary", "search"] as const).map((page) => policyText(contentPolicy(site, page))),
  };
}
