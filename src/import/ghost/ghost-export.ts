/** Reads a Ghost export: posts and pages with authors and tags, from either editor. */
import { dirname } from "node:path";
import { catalogue } from "../../problems/catalogue.ts";
import { own } from "../../problems/own.ts";
import { Source } from "../../problems/source.ts";
import { escapeHtml, parseHtml, wordsOf } from "../html/tree.ts";
import { Remarks } from "../import-remarks.ts";
import { type Extract, type ImportDraft, ImportRefusal } from "../imported-draft.ts";
import { type Data, dataIn, flagOf, isData, textOf } from "../json.ts";
import { report } from "../reported.ts";
import { decodeText, type SourceFile } from "../source-file.ts";
import { lexicalHtml } from "./lexical.ts";
import { mobiledocHtml } from "./mobiledoc.ts";

const FORMAT = "Ghost (JSON)";
/** Placeholder for the site's own URL. */
const SITE = /__GHOST_URL__/g;

export function readGhost(source: SourceFile): Extract {
  const remarks = new Remarks();
  const data = tablesOf(parse(decodeText(source, remarks)));
  const tables = new Tables(data);
  const drafts = dataIn(data["posts"]).map((post) => draftOf(post, tables, source));
  return { format: "ghost", drafts, remarks, failures: [] };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const offset = Number(/position (\d+)/.exec(message)?.[1] ?? Number.NaN);
    const place = Number.isNaN(offset) ? {} : new Source("", text).placeOf(offset);
    const short = message.replace(/,? ?(?:\.\.\.)?".*$/s, "").replace(/ in JSON at position.*$/, "");
    throw new ImportRefusal(catalogue.importBroken({ format: FORMAT, message: short }), place);
  }
}

/** The tables of the export: `{ db: [{ data }] }`, or `data` alone. */
function tablesOf(json: unknown): Data {
  const [database] = isData(json) ? dataIn(json["db"]) : [];
  const data = database?.["data"] ?? (isData(json) ? (json["data"] ?? json) : undefined);
  if (isData(data) && Array.isArray(data["posts"])) return data;
  throw new ImportRefusal(catalogue.importUnknownFormat({ known: FORMAT }));
}

/** Relations between posts and their tags and authors. */
class Tables {
  readonly site: string | undefined;
  readonly #meta: ReadonlyMap<string | undefined, readonly Data[]>;
  readonly #joined: Readonly<Record<"tags" | "users", ReadonlyMap<string, readonly string[]>>>;

  constructor(data: Data) {
    const setting = dataIn(data["settings"]).find((one) => one["key"] === "url");
    this.site = textOf(setting?.["value"]);
    this.#meta = Map.groupBy(dataIn(data["posts_meta"]), (one) => textOf(one["post_id"]));
    this.#joined = {
      tags: joinedNames(dataIn(data["tags"]), dataIn(data["posts_tags"]), "tag_id"),
      users: joinedNames(dataIn(data["users"]), dataIn(data["posts_authors"]), "author_id"),
    };
  }

  meta(post: string): Data | undefined {
    return this.#meta.get(post)?.[0];
  }

  /** Names of a post's tags or authors, in order. */
  joined(table: "tags" | "users", post: string): readonly string[] {
    return this.#joined[table].get(post) ?? [];
  }
}

/** Names of the rows joined to each post, in order. */
function joinedNames(
  rows: readonly Data[],
  pairs: readonly Data[],
  key: "tag_id" | "author_id",
): ReadonlyMap<string, readonly string[]> {
  // If two rows share an id, the first one counts.
  const names = new Map(rows.map((row) => [textOf(row["id"]), textOf(row["name"])] as const).toReversed());
  const joined = new Map<string, string[]>();
  const order = (pair: Data) => Number(pair["sort_order"] ?? 0);
  for (const pair of pairs.toSorted((a, b) => order(a) - order(b))) {
    const post = textOf(pair["post_id"]);
    const name = names.get(textOf(pair[key]));
    if (post === undefined || name === undefined) continue;
    const known = joined.get(post);
    if (known) known.push(name);
    else joined.set(post, [name]);
  }
  return joined;
}

function draftOf(post: Data, tables: Tables, source: SourceFile): ImportDraft {
  const remarks = new Remarks();
  const id = textOf(post["id"]) ?? "";
  const meta = tables.meta(id);
  const text = (key: string) => textOf(own(post, key)) ?? textOf(own(meta, key));
  const isPage = post["type"] === "page" || flagOf(post["page"]) === true;
  const status = text("status") ?? "published";
  const title = text("title") ?? text("slug") ?? "";
  const slug = text("slug");
  const access = text("visibility");
  if (access !== undefined && access !== "public") remarks.add(report.restricted({ access }));
  if (status === "sent") remarks.add(report.restricted({ access: "email" }));
  for (const key of ["codeinjection_head", "codeinjection_foot"]) {
    const code = text(key);
    if (code !== undefined) remarks.add(report.field({ key }, code));
  }
  const joined = tables.joined("users", id);
  const named = dataIn(post["authors"]).flatMap((author) => textOf(author["name"]) ?? []);
  const tags = [
    ...tables.joined("tags", id),
    ...dataIn(post["tags"]).flatMap((tag) => textOf(tag["name"]) ?? []),
  ];
  // Ghost hides tags whose names start with a number sign.
  for (const tag of tags) if (tag.startsWith("#")) remarks.add(report.value({ key: "tags" }, tag));
  const address = (value: string | undefined) => value?.replace(SITE, "");
  const picture = address(text("feature_image"));
  const caption = text("feature_image_caption");
  return {
    origin: `${source.label} › ${title}`,
    kind: isPage ? "page" : "article",
    fields: {
      title,
      date: text("published_at") ?? text("created_at"),
      updated: text("updated_at"),
      chapo: text("custom_excerpt"),
      description: text("meta_description"),
      authors: joined.length > 0 ? joined : named,
      tags: tags.filter((tag) => !tag.startsWith("#")),
      draft: draftOrNot(status, access),
      slug,
      aliases: slug === undefined ? [] : [`/${slug}/`],
      lang: text("locale"),
      image:
        picture === undefined
          ? undefined
          : { src: picture, alt: text("feature_image_alt"), caption: caption && wordsOf(parseHtml(caption)) },
      canonical: text("canonical_url"),
      featured: flagOf(post["featured"]),
    },
    body: { html: htmlOf(post, remarks).replace(SITE, "") },
    place: {
      folder: dirname(source.path),
      within: dirname(source.path),
      roots: [dirname(source.path)],
      ...(tables.site === undefined ? {} : { url: tables.site }),
    },
    names: slug === undefined ? [] : [`/${slug}/`],
    remarks,
  };
}

/** Undefined for posts with restricted access: members only, or e-mail only. */
function draftOrNot(status: string, access: string | undefined): boolean | undefined {
  if (status === "sent") return undefined;
  if (status !== "published" && status !== "scheduled") return true;
  return access === undefined || access === "public" ? false : undefined;
}

/** The post as HTML: as published if available, otherwise from the editor's format. */
function htmlOf(post: Data, remarks: Remarks): string {
  const html = textOf(post["html"]);
  if (html !== undefined) return html;
  for (const [key, read] of [
    ["lexical", lexicalHtml],
    ["mobiledoc", mobiledocHtml],
  ] as const) {
    const text = textOf(post[key]);
    const document = text === undefined ? undefined : parseOrNothing(text);
    if (document) return read(document, remarks);
    if (text !== undefined) remarks.add(report.unknownPart({ name: key }, text));
  }
  const plain = textOf(post["plaintext"]);
  return (plain ?? "")
    .split(/\n\s*\n/)
    .map((paragraph) => `<p>${escapeHtml(paragraph.trim())}</p>`)
    .join("\n");
}

function parseOrNothing(text: string): Data | undefined {
  try {
    const data: unknown = JSON.parse(text);
    return isData(data) ? data : undefined;
  } catch {
    return undefined;
  }
}
