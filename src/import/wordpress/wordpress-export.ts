/** Reads a WordPress export: posts and pages with their metadata. */
import { dirname } from "node:path";
import { parseHtml, wordsOf } from "../html/tree.ts";
import { Remarks } from "../import-remarks.ts";
import type { DraftPicture, Extract, ImportDraft, Translation } from "../imported-draft.ts";
import { report } from "../reported.ts";
import { decodeText, type SourceFile } from "../source-file.ts";
import { type Attachment, contentHtml } from "./content.ts";
import { parseWxr, type Wxr, type WxrItem } from "./wxr.ts";

/** Entry types without an author's text. */
const WITHOUT_TEXT =
  /^(?:attachment|nav_menu_item|revision|wp_global_styles|wp_navigation|wp_template|wp_template_part|custom_css|customize_changeset|oembed_cache|wp_font_family|wp_font_face)$/;

export function readWordPress(source: SourceFile): Extract {
  const remarks = new Remarks();
  const wxr = parseWxr(decodeText(source, remarks));
  const attachments = new Map(
    wxr.items
      .filter((item) => kindOf(item) === "attachment")
      .map((item) => [field(item, "wp:post_id"), attachmentOf(item)]),
  );
  const reusable = new Map(
    wxr.items
      .filter((item) => kindOf(item) === "wp_block")
      .map((item) => [field(item, "wp:post_id"), field(item, "content:encoded")]),
  );
  const drafts = wxr.items.flatMap((item): ImportDraft[] => {
    const kind = kindOf(item);
    const name = field(item, "title") || field(item, "wp:post_name") || field(item, "wp:post_id");
    const status = field(item, "wp:status");
    const isText = kind === "post" || kind === "page";
    if (isText && !/^(?:trash|auto-draft|inherit)$/.test(status))
      return [draftOf(item, kind === "page" ? "page" : "article", { wxr, attachments, reusable }, source)];
    const words = wordsOf(parseHtml(field(item, "content:encoded")));
    if (isText || !WITHOUT_TEXT.test(kind))
      remarks.add(report.entry({ kind: isText ? status : kind, name }, words || undefined));
    return [];
  });
  return { format: "wordpress", drafts, remarks, failures: [] };
}

const kindOf = (item: WxrItem) => field(item, "wp:post_type");

const field = (item: WxrItem, name: string) => (item.fields.get(name) ?? "").trim();

/** The plain text of a field that may contain HTML. */
const plain = (html: string) => wordsOf(parseHtml(html)) || undefined;

function attachmentOf(item: WxrItem): Attachment {
  return {
    url: field(item, "wp:attachment_url") || field(item, "guid"),
    alt: item.meta.get("_wp_attachment_image_alt") || undefined,
    caption: plain(field(item, "excerpt:encoded")),
  };
}

/** Facts shared by all posts of an export. */
interface Shared {
  readonly wxr: Wxr;
  readonly attachments: ReadonlyMap<string, Attachment>;
  readonly reusable: ReadonlyMap<string, string>;
}

function draftOf(
  item: WxrItem,
  kind: ImportDraft["kind"],
  { wxr, attachments, reusable }: Shared,
  source: SourceFile,
): ImportDraft {
  const remarks = new Remarks();
  const status = field(item, "wp:status");
  const password = field(item, "wp:post_password");
  const link = field(item, "link");
  const login = field(item, "dc:creator");
  if (status === "private" || status === "pending" || password !== "")
    remarks.add(report.restricted({ access: password === "" ? status : "password" }));
  reportComments(item, remarks);
  const blocks = { notes: item.meta.get("footnotes"), reusable };
  for (const { domain, name } of item.categories)
    if (!/^(?:category|post_tag|nav_menu|language|post_translations)$/.test(domain))
      remarks.add(report.field({ key: domain }, name));
  const isUnpublished = status !== "publish" && status !== "future";
  const published = dateOf(item, "post_date");
  const name = field(item, "title") || field(item, "wp:post_name");
  return {
    origin: `${source.label} › ${name || `n° ${field(item, "wp:post_id")}`}`,
    kind,
    fields: {
      title: plain(field(item, "title")) ?? name,
      date: published,
      updated: dateOf(item, "post_modified"),
      chapo: plain(field(item, "excerpt:encoded")),
      description: item.meta.get("_yoast_wpseo_metadesc") || item.meta.get("rank_math_description"),
      authors: login === "" ? [] : [wxr.authors.get(login) || login],
      tags: item.categories
        .filter(
          ({ domain, nicename }) => domain === "post_tag" || (domain === "category" && !isDefault(nicename)),
        )
        .map((category) => plain(category.name) ?? ""),
      draft: isUnpublished || password !== "",
      slug: field(item, "wp:post_name") || undefined,
      aliases: link === "" || isUnpublished || /[?&]\w+=/.test(link) ? [] : [link],
      lang:
        item.categories.find(({ domain }) => domain === "language")?.nicename ||
        item.meta.get("_wpml_import_language_code") ||
        languageOf(wxr.language),
      image: openingOf(item, attachments),
      canonical: item.meta.get("_yoast_wpseo_canonical"),
      featured: field(item, "wp:is_sticky") === "1",
    },
    body: { html: contentHtml(field(item, "content:encoded"), attachments, blocks, remarks) },
    place: {
      within: dirname(source.path),
      // Uploads that were downloaded beside the export are imported too.
      roots: [dirname(source.path)],
      ...(wxr.site !== undefined && URL.canParse(wxr.site)
        ? { url: link === "" ? `${wxr.site}/` : link }
        : {}),
    },
    names: namesOf(link, field(item, "guid"), field(item, "wp:post_id")),
    translation: translationOf(item, source.path),
    remarks,
  };
}

/** Translations according to Polylang's terms or the fields of WPML's exporter. */
function translationOf(item: WxrItem, path: string): Translation | undefined {
  const term = item.categories.find(({ domain }) => domain === "post_translations")?.nicename;
  const wpml = item.meta.get("_wpml_import_translation_group");
  const copied = item.meta.get("_icl_lang_duplicate_of");
  const number = field(item, "wp:post_id");
  if (term) return { group: `${path}\0${term}` };
  if (wpml)
    return { group: `${path}\0wpml${wpml}`, isOriginal: !item.meta.get("_wpml_import_source_language_code") };
  return { group: `${path}\0copy${copied || number}`, isOriginal: !copied };
}

/** The default category of posts without one. */
const isDefault = (nicename: string) => /^(?:uncategorized|non-classe|uncategorised)$/.test(nicename);

const languageOf = (language: string | undefined) =>
  /^[a-z]{2}/i.test(language ?? "") ? language : undefined;

/** The UTC time if the export has it; otherwise the old site's local time. */
function dateOf(item: WxrItem, name: "post_date" | "post_modified"): string | undefined {
  const utc = field(item, `wp:${name}_gmt`);
  const local = field(item, `wp:${name}`);
  const isSet = (date: string) => date !== "" && !date.startsWith("0000");
  if (isSet(utc)) return `${utc.replace(" ", "T")}Z`;
  if (isSet(local)) return local;
  return name === "post_date" ? field(item, "pubDate") || undefined : undefined;
}

function openingOf(item: WxrItem, attachments: ReadonlyMap<string, Attachment>): DraftPicture | undefined {
  const picture = attachments.get(item.meta.get("_thumbnail_id") ?? "");
  return picture && { src: picture.url, alt: picture.alt, caption: picture.caption };
}

function reportComments({ comments }: WxrItem, remarks: Remarks): void {
  if (comments.length === 0) return;
  const words = comments.map(({ author, content }) => `${author} : ${plain(content) ?? ""}`).join("\n");
  remarks.add(report.comments({ count: comments.length }, words));
}

/** Old paths that other posts may link to. */
function namesOf(link: string, guid: string, number: string): string[] {
  const paths = [link, guid].flatMap((url) => {
    if (!URL.canParse(url)) return [];
    const { pathname, search } = new URL(url);
    return pathname === "/" && search === "" ? [] : [`${pathname}${search}`];
  });
  return [...paths, `/?p=${number}`];
}
