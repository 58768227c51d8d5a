/**
 * The worker that parses and renders articles in parallel with the main thread. It leaves articles with a problem or a
 * local file to the main thread, which reports problems and has the images.
 */
import { type MessagePort, workerData } from "node:worker_threads";
import { unfinished } from "../../../authoring/lint/unfinished.ts";
import { Routes } from "../../../content/addresses/routes.ts";
import { namesText } from "../../../content/addresses/target.ts";
import { articleSchema } from "../../../content/article/article-schema.ts";
import { readDistant } from "../../../content/article/distant-text.ts";
import { readArticle } from "../../../content/article/draft.ts";
import { PublishedTexts } from "../../../content/article/published-texts.ts";
import type { References } from "../../../content/article/references.ts";
import { type BodyContext, BodyRecorder, longTextsOf } from "../../../content/article/rendering.ts";
import { referencesOf } from "../../../content/article/text-references.ts";
import { setFields, switchesOf, typesetter } from "../../../content/article/typesetter.ts";
import { bodyOf } from "../../../content/front-matter/front-matter.ts";
import { Share } from "../../../content/library/share.ts";
import { readSource } from "../../../content/sources/folder.ts";
import type { ParsedArticle, RenderOrder, WorkerRendering } from "../../../content/sources/parse-worker.ts";
import { ImageRegistry } from "../../../images/image-registry.ts";
import { idsAround } from "../../../markdown/page-ids.ts";
import { createRenderer } from "../../../markdown/renderer.ts";
import type { Reference, Resolution } from "../../../markdown/resolve.ts";
import type { Slug } from "../../../text/slug.ts";
import { NEXT, type ParseReply, type ParseWorkerData, SENT, TAKEN } from "./messages.ts";

/** How many files are claimed at once. */
const BATCH = 8;
/** Maximum number of unreceived messages, to limit memory. */
const MAX_PENDING = 32;

const { journal, base, folder, paths, part, port, shared }: ParseWorkerData = workerData;
const share = part && new Share(part);
const numbers = new Int32Array(shared);
const routes = new Routes(base);
const set = typesetter(journal);
const render = createRenderer({ typography: switchesOf(journal), markdownCopies: journal.markdownCopies });

/** What is kept of a text until it is rendered. Its file is read again then: all bodies would fill the memory. */
interface Unrendered {
  /** As in messages. */
  readonly file: string;
  /** Path relative to its folder. */
  readonly path: string;
  readonly slug: Slug;
  /** SHA-256 of the file when its front matter was read, hexadecimal. */
  readonly digest: string;
  /** BCP 47 */
  readonly language: string;
  readonly isRated: boolean;
}

const unrendered = new Map<string, Unrendered>();

function send(reply: ParseReply): void {
  port.postMessage(reply);
  Atomics.add(numbers, SENT, 1);
  Atomics.notify(numbers, SENT);
}

function parseArticles(): void {
  const schema = articleSchema(journal);
  const remarks = unfinished(journal.language);
  for (;;) {
    const first = Atomics.add(numbers, NEXT, BATCH);
    if (first >= paths.length) break;
    const texts = paths.slice(first, first + BATCH).flatMap((path, index): [number, ParsedArticle][] => {
      const file = readSource(folder, path);
      if ("source" in file && share?.hasText(file.source.file) === false) {
        const parsed = readDistant(file.source, schema, journal, set);
        return parsed ? [[first + index, parsed]] : [];
      }
      const read = "source" in file ? readArticle(file.source, path, schema, routes) : undefined;
      const draft = read?.problems.length === 0 ? read.draft : undefined;
      if (!draft || remarks(draft).length > 0) return [];
      const { slug, digest, mayHavePictures } = draft;
      const language = draft.fields.lang ?? journal.language;
      const isRated = draft.fields.rating !== undefined;
      unrendered.set(draft.file, { file: draft.file, path, slug, digest, language, isRated });
      const fields = setFields(draft.fields, language, set, journal);
      return [[first + index, { fields, slug, digest, mayHavePictures }]];
    });
    send({ kind: "read", texts });
  }
  send({ kind: "all read" });
}

function renderArticles({ published, syndicated, files }: RenderOrder): void {
  const texts = new PublishedTexts(published, set);
  const own = [...unrendered.values()].filter(({ file }) => files.has(file));
  unrendered.clear();
  for (let first = 0; first < own.length; first += BATCH) {
    const renderings = own
      .slice(first, first + BATCH)
      .map((text): [string, WorkerRendering | undefined] => [
        text.file,
        rendered(text, texts, syndicated.has(text.file)),
      ]);
    send({ kind: "rendered", texts: renderings });
    for (;;) {
      const taken = Atomics.load(numbers, TAKEN);
      if (Atomics.load(numbers, SENT) - taken < MAX_PENDING) break;
      Atomics.wait(numbers, TAKEN, taken);
    }
  }
}

/** Thrown for a reference to a local file, which only the main thread can resolve. */
class LocalFile extends Error {}

function rendered(
  { file, path: relative, slug, digest, language, isRated }: Unrendered,
  published: PublishedTexts,
  syndicate: boolean,
): WorkerRendering | undefined {
  const read = readSource(folder, relative);
  // Other bytes are left to the main thread.
  const body = "source" in read && read.source.digest === digest ? bodyOf(read.source) : undefined;
  if (body === undefined) return undefined;
  const path = routes.article(slug);
  const text = { file, path: relative, fields: { lang: language } };
  const images = new ImageRegistry();
  const { references } = referencesOf(text, path, folder, { journal, routes, images, published });
  const context: BodyContext = {
    language,
    url: routes.absolute(path),
    syndicate,
    ids: idsAround({ isRated }),
  };
  const recorder = new BodyRecorder(context, (reference) => resolve(reference, references));
  try {
    const made = render(body, { ...context, resolve: (reference) => recorder.resolve(reference) });
    if (made.findings.length > 0 || made.isEmpty) return undefined;
    return { rendering: recorder.renderingOf(made, []), texts: longTextsOf(made) };
  } catch (error) {
    if (error instanceof LocalFile) return undefined;
    throw error;
  }
}

function resolve(reference: Reference, references: References): Resolution {
  const { kind, target } = reference;
  const isElsewhere = /^(?:[a-z][a-z\d+.-]*:|[/#])/i.test(target);
  const isText = kind === "link" && namesText(target);
  if (kind !== "text" && !isElsewhere && !isText) throw new LocalFile();
  return references.resolve(reference);
}

function guarded(run: () => void): void {
  try {
    run();
  } catch {
    // The main thread then does all the work and reports the problem.
    send({ kind: "failed" });
  }
}

const inbox: MessagePort = port;
inbox.on("message", (order: RenderOrder) => guarded(() => renderArticles(order)));
guarded(parseArticles);
