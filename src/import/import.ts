/**
 * Imports sources: reads texts, settles slugs, converts to Markdown, and writes files or only shows the plan.
 */
import { posix, resolve } from "node:path";
import { articleSchema, pageSchema } from "../content/article/article-schema.ts";
import { readArticle, readPage } from "../content/article/draft.ts";
import { catalogue } from "../problems/catalogue.ts";
import { isError, type Problem } from "../problems/problem.ts";
import { Source } from "../problems/source.ts";
import { type Assembled, assemble } from "./assemble.ts";
import type { ImportContext } from "./context.ts";
import { alreadyExists, write } from "./file-writer.ts";
import type { Status } from "./fit.ts";
import { readSource } from "./formats.ts";
import type { Remark } from "./import-remarks.ts";
import { type Extract, type ImportDraft, type ImportFormat, ImportRefusal } from "./imported-draft.ts";
import { type Neighbour, nameOf, TEXT_SCHEME } from "./imported-references.ts";
import { translationsOf } from "./paired-translations.ts";
import { type SettledDraft, settle } from "./settle.ts";

/** Maximum size of an article, in MiB. */
const LARGEST = 2;

export interface ImportOptions {
  readonly context: ImportContext;
  /** Target folders, relative to the working directory, with `/`. */
  readonly articles: string;
  readonly pages: string;
  readonly status: Status;
  /** Whether to write nothing. */
  readonly dryRun: boolean;
}

export interface ImportedText {
  readonly origin: string;
  readonly kind: "article" | "page";
  /**
   * Exists: a text with this slug or a file with this name exists, and is left alone. Refused: the result is
   * not a valid article; `problems` explain why.
   */
  readonly outcome: "written" | "planned" | "exists" | "refused";
  /** The text's file, or the existing one. */
  readonly file: string;
  readonly draft: boolean;
  /** Files written beside it. */
  readonly files: readonly string[];
  readonly remarks: readonly Remark[];
  readonly problems: readonly Problem[];
}

export interface ImportedSource {
  readonly source: string;
  readonly format: ImportFormat | undefined;
  /** Why the source, or some of its files, could not be read. */
  readonly problems: readonly Problem[];
  readonly remarks: readonly Remark[];
  readonly texts: readonly ImportedText[];
}

/** @param sources paths as given */
export async function importSources(
  sources: readonly string[],
  options: ImportOptions,
): Promise<ImportedSource[]> {
  const { context } = options;
  const read: { source: string; extract: Extract | Problem }[] = [];
  for (const source of sources) read.push({ source, extract: await extractOf(source, context) });
  const drafts = read.flatMap(({ extract }) => ("drafts" in extract ? extract.drafts : []));
  const addressed = settle(drafts, context, options.status);
  const texts = finish(addressed, options);
  return read.map(({ source, extract }) =>
    "drafts" in extract
      ? {
          source,
          format: extract.format,
          problems: extract.failures.map(({ file, refusal }) => problemOf(file, refusal)),
          remarks: extract.remarks.all,
          texts: extract.drafts.flatMap((draft) => texts.get(draft) ?? []),
        }
      : { source, format: undefined, problems: [extract], remarks: [], texts: [] },
  );
}

async function extractOf(source: string, context: ImportContext): Promise<Extract | Problem> {
  try {
    return await readSource(source, context);
  } catch (error) {
    if (error instanceof RangeError) return { file: source, ...catalogue.importTooDeep() };
    if (!(error instanceof ImportRefusal)) throw error;
    return problemOf(source, error);
  }
}

function problemOf(file: string, { finding, line, column }: ImportRefusal): Problem {
  return { file, ...(line ? { line } : {}), ...(column ? { column } : {}), ...finding };
}

function finish(settled: readonly SettledDraft[], options: ImportOptions): Map<ImportDraft, ImportedText> {
  const { context } = options;
  const neighbours = new Map<string, Neighbour>();
  for (const { draft, slug, unpublished } of settled)
    for (const name of draft.names)
      if (!neighbours.has(nameOf(name))) neighbours.set(nameOf(name), { slug, unpublished });
  const translations = translationsOf(settled, context);
  const claimed = new Set(settled.map(({ slug }): string => context.routes.article(slug)));
  const made = settled.map((one) => ({
    one,
    assembled:
      one.owner === undefined
        ? assembleOrNot({ ...one, translationOf: translations.get(one.draft) }, context, neighbours, claimed)
        : undefined,
  }));
  const files = new Map(
    made.map(({ one, assembled }): [string, string] => [
      one.slug,
      one.owner ?? fileOf(one, assembled, options),
    ]),
  );
  return new Map(
    made.map(({ one, assembled }) => [one.draft, place(one, assembled, files, options)] as const),
  );
}

/** Returns the refusal of a text instead of throwing, so that the source's other texts are imported. */
function assembleOrNot(...given: Parameters<typeof assemble>): Assembled | ImportRefusal {
  try {
    return assemble(...given);
  } catch (error) {
    if (error instanceof RangeError) return new ImportRefusal(catalogue.importTooDeep());
    if (!(error instanceof ImportRefusal)) throw error;
    return error;
  }
}

type Attempt = Assembled | ImportRefusal | undefined;

function fileOf({ draft, slug }: SettledDraft, assembled: Attempt, options: ImportOptions): string {
  const folder = draft.kind === "page" ? options.pages : options.articles;
  return assembled && !(assembled instanceof ImportRefusal) && assembled.files.size > 0
    ? `${folder}/${slug}/index.md`
    : `${folder}/${slug}.md`;
}

/** Resolves links to other texts, validates the result, and writes it. */
function place(
  { draft, slug, fitted }: SettledDraft,
  assembled: Attempt,
  paths: ReadonlyMap<string, string>,
  { context, dryRun }: ImportOptions,
): ImportedText {
  const file = paths.get(slug) ?? "";
  const { origin, kind } = draft;
  const nothing = { origin, kind, file, draft: fitted.draft, files: [], remarks: [] };
  if (!assembled) return { ...nothing, outcome: "exists", problems: [] };
  if (assembled instanceof ImportRefusal)
    return { ...nothing, outcome: "refused", problems: [problemOf(origin, assembled)] };
  const text = assembled.text.replace(new RegExp(`${TEXT_SCHEME}([a-z0-9-]+)`, "g"), (_all, other: string) =>
    encodeURI(posix.relative(posix.dirname(file), paths.get(other) ?? `${other}.md`)),
  );
  const source = new Source(file, text);
  const { problems } =
    Buffer.byteLength(text) > LARGEST * 1024 * 1024
      ? { problems: [source.problem(catalogue.tooLarge({ most: LARGEST }))] }
      : draft.kind === "page"
        ? readPage(source, posix.basename(file), pageSchema(context.journal), context.routes)
        : readArticle(source, posix.basename(file), articleSchema(context.journal), context.routes);
  const output = { path: resolve(file), text, files: assembled.files };
  const made = {
    origin,
    kind,
    file,
    draft: /^draft: true$/m.test(text),
    files: [...assembled.files.keys()],
    remarks: draft.remarks.all,
    problems,
  };
  if (problems.some(isError)) return { ...made, outcome: "refused" };
  if (alreadyExists(output) || (!dryRun && !write(output)))
    return { ...nothing, outcome: "exists", problems: [] };
  return { ...made, outcome: dryRun ? "planned" : "written" };
}
