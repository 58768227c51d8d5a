/**
 * The thread that reads and renders articles beside the main one. It settles what needs nobody else: a text with a
 * mistake in it, or with a file beside it, is left to the main thread, which tells of it and knows the pictures.
 */
import { hash } from "node:crypto";
import { type MessagePort, workerData } from "node:worker_threads";
import { unfinished } from "../../../authoring/lint/unfinished.ts";
import { Routes } from "../../../content/addresses/routes.ts";
import { namesText } from "../../../content/addresses/target.ts";
import { articleSchema } from "../../../content/article/article-schema.ts";
import { longTextsOf, NotedReferences, type TextContext } from "../../../content/article/article-text.ts";
import { type ArticleDraft, readArticle } from "../../../content/article/draft.ts";
import { MediaShelf } from "../../../content/article/media.ts";
import { PublishedTexts } from "../../../content/article/published-texts.ts";
import { References } from "../../../content/article/references.ts";
import { setFields, switchesOf, typesetter } from "../../../content/article/typesetter.ts";
import type { ReadBeside, RenderedBeside, RenderOrder } from "../../../content/sources/beside.ts";
import { readSource } from "../../../content/sources/folder.ts";
import { ImageRegistry } from "../../../images/image-registry.ts";
import { idsAround } from "../../../markdown/page-ids.ts";
import { createRenderer } from "../../../markdown/renderer.ts";
import type { Reference, Resolution } from "../../../markdown/resolve.ts";
import { NEXT, type ParseReply, type ParseWorkerData, SENT, TAKEN } from "./messages.ts";

/** So many files are taken together. */
const TOGETHER = 8;
/** So many messages wait at most, so that memory stays small. */
const MOST_WAITING = 32;

const { journal, base, folder, paths, port, shared }: ParseWorkerData = workerData;
const numbers = new Int32Array(shared);
const routes = new Routes(base);
const set = typesetter(journal);
const render = createRenderer({ typography: switchesOf(journal), copies: journal.markdownCopies });
const drafts = new Map<string, ArticleDraft>();

function send(answer: ParseReply): void {
  port.postMessage(answer);
  Atomics.add(numbers, SENT, 1);
  Atomics.notify(numbers, SENT);
}

function readOwn(): void {
  const schema = articleSchema(journal);
  const remarks = unfinished(journal.language);
  for (;;) {
    const first = Atomics.add(numbers, NEXT, TOGETHER);
    if (first >= paths.length) break;
    const texts = paths.slice(first, first + TOGETHER).flatMap((path, index): [number, ReadBeside][] => {
      let digest = "";
      const file = readSource(folder, path, (bytes) => {
        digest = hash("sha256", bytes, "hex");
      });
      const read = "source" in file ? readArticle(file.source, path, schema, routes) : undefined;
      const draft = read?.problems.length === 0 ? read.draft : undefined;
      if (!draft || remarks(draft).length > 0) return [];
      drafts.set(draft.file, draft);
      const fields = setFields(draft.fields, draft.fields.lang ?? journal.language, set, journal);
      return [[first + index, { fields, slug: draft.slug, hash: digest }]];
    });
    send({ kind: "read", texts });
  }
  send({ kind: "all read" });
}

function renderOwn({ published, syndicated, files }: RenderOrder): void {
  const texts = new PublishedTexts(published, set);
  const own = [...drafts].filter(([file]) => files.has(file));
  for (let first = 0; first < own.length; first += TOGETHER) {
    const answers = own
      .slice(first, first + TOGETHER)
      .map(([file, draft]): [string, RenderedBeside | undefined] => {
        drafts.delete(file);
        return [file, rendered(draft, texts, syndicated.has(file))];
      });
    send({ kind: "rendered", texts: answers });
    for (;;) {
      const taken = Atomics.load(numbers, TAKEN);
      if (Atomics.load(numbers, SENT) - taken < MOST_WAITING) break;
      Atomics.wait(numbers, TAKEN, taken);
    }
  }
}

/** What the main thread alone can find: it must know the files beside a text. */
class NotHere extends Error {}

function rendered(
  draft: ArticleDraft,
  published: PublishedTexts,
  syndicate: boolean,
): RenderedBeside | undefined {
  const path = routes.article(draft.slug);
  const { linkedFileTypes } = journal;
  const album = new ImageRegistry();
  const shelf = new MediaShelf({ folder, file: draft.path, page: path, routes, album, linkedFileTypes });
  const language = draft.fields.lang ?? journal.language;
  const references = new References(draft.file, path, shelf, routes, published, language);
  const noted = new NotedReferences((reference) => resolve(reference, references));
  const context: TextContext = {
    language,
    url: routes.absolute(path),
    syndicate,
    ids: idsAround({ isRated: draft.fields.rating !== undefined }),
  };
  try {
    const text = render(draft.body, { ...context, resolve: (reference) => noted.resolve(reference) });
    if (text.findings.length > 0) return undefined;
    return { rendering: noted.renderingOf(text, context), texts: longTextsOf(text) };
  } catch (error) {
    if (error instanceof NotHere) return undefined;
    throw error;
  }
}

function resolve(reference: Reference, references: References): Resolution {
  const { kind, target } = reference;
  const isElsewhere = /^(?:[a-z][a-z\d+.-]*:|[/#])/i.test(target);
  const isText = kind === "link" && namesText(target);
  if (kind !== "text" && !isElsewhere && !isText) throw new NotHere();
  return references.resolve(reference);
}

function guarded(run: () => void): void {
  try {
    run();
  } catch {
    // The main thread does it all, and tells what is wrong.
    send({ kind: "failed" });
  }
}

const inbox: MessagePort = port;
inbox.on("message", (order: RenderOrder) => guarded(() => renderOwn(order)));
guarded(readOwn);
