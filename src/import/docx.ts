/** Word documents: mammoth reads their structure, never their looks. */
import { strFromU8, unzipSync } from "fflate";
import mammoth from "mammoth";
import { catalogue } from "../problems/catalogue.ts";
import type { Desk } from "./desk.ts";
import { type DraftFields, type Extract, ImportRefusal } from "./draft.ts";
import type { SourceFile } from "./formats.ts";
import { find, HEADING, isElement, parseHtml, type Root, wordsOf } from "./html/tree.ts";
import { Remarks } from "./remarks.ts";
import { tell } from "./tell.ts";
import { readParagraphs, type Unmarked } from "./text/roles.ts";

const FORMAT = "Word (.docx)";
/** What a document may hold once it is unpacked, in MiB. */
const LARGEST = 512;

const STYLES = [
  "p[style-name='Title'] => h1.title:fresh",
  "p[style-name='Titre'] => h1.title:fresh",
  "p[style-name='Subtitle'] => p.chapo:fresh",
  "p[style-name='Sous-titre'] => p.chapo:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Intense Quote'] => blockquote > p:fresh",
  "p[style-name='Citation'] => blockquote > p:fresh",
  "p[style-name='Caption'] => p > em:fresh",
  "p[style-name='Légende'] => p > em:fresh",
  "strike => del",
  "u => u",
];

export async function readDocx(source: SourceFile, desk: Desk): Promise<Extract> {
  const remarks = new Remarks();
  const parts = unpack(source.bytes);
  const embedded = new Map<string, Uint8Array>();
  const { value, messages } = await convert(source.bytes, embedded);
  for (const { message } of messages)
    if (!/^Unrecognised paragraph style|^Unrecognised run style/.test(message))
      remarks.add(tell.docx({ message }));
  for (const [, words] of commentsIn(parts.comments)) remarks.add(tell.comment(undefined, words));
  const typed = readTyped(value, desk, remarks);
  const { title, chapo, html } = typed
    ? { title: typed.fields.title, chapo: undefined, html: typed.html }
    : takeHead(value);
  const core = (name: string) =>
    new RegExp(`<${name}[^>]*>([^<]*)</${name}>`).exec(parts.core)?.[1]?.trim() || undefined;
  const named = decodeXml(core("dc:title"));
  const creator = decodeXml(core("dc:creator"));
  const created = core("dcterms:created");
  if (created !== undefined)
    remarks.add(tell.date({ given: `dcterms:created ${created}`, date: created.slice(0, 10) }));
  if (creator !== undefined) remarks.add(tell.byline({ names: creator }));
  const stem = source.label.replace(/^.*[/\\]/, "").replace(/\.docx$/i, "");
  if (title === undefined) remarks.add(tell.title({ title: named ?? stem }));
  return {
    format: "docx",
    remarks: new Remarks(),
    failures: [],
    drafts: [
      {
        origin: source.label,
        kind: "article",
        fields: {
          title: title ?? named ?? stem,
          chapo,
          // Word stamps the minute at which the file was made, which no reader needs.
          date: created?.slice(0, 10),
          authors: creator === undefined ? [] : [creator],
          tags: decodeXml(core("cp:keywords"))?.split(/[,;]/),
          description: decodeXml(core("dc:description")),
          ...(typed ? given(typed.fields) : {}),
        },
        body: { html },
        place: { embedded },
        names: [source.path],
        remarks,
      },
    ],
  };
}

/**
 * A document without a title or a heading was typed as plain text is: its paragraphs say what they are by their
 * words. What is taken for a field leaves the body.
 */
function readTyped(
  value: string,
  desk: Desk,
  remarks: Remarks,
): { fields: Unmarked; html: Root } | undefined {
  const tree = parseHtml(value);
  if (find(tree, ({ tagName }) => HEADING.test(tagName)) || /<p class="chapo">/.test(value)) return undefined;
  const paragraphs = tree.children.flatMap((node) => {
    if (node.type !== "element") return [];
    // A link, a picture or a note would be lost in a field.
    const stays =
      node.tagName !== "p" || find(node, (element) => isElement(element, "a", "img", "sup")) !== undefined;
    return wordsOf(node) === "" ? [] : [{ words: wordsOf(node), stays, node }];
  });
  if (paragraphs.length === 0) return undefined;
  const { fields, rest } = readParagraphs(paragraphs, desk, remarks);
  const taken = new Set(paragraphs.filter((one) => !rest.includes(one)).map(({ node }): unknown => node));
  tree.children = tree.children.filter((child) => !taken.has(child));
  return { fields, html: tree };
}

/** The fields that hold something. */
function given(fields: Omit<Unmarked, "title">): Partial<DraftFields> {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) =>
      Array.isArray(value) ? value.length > 0 : value !== undefined,
    ),
  );
}

/** The parts that mammoth leaves alone; an archive that would be huge once it is open is refused unopened. */
function unpack(bytes: Buffer): { core: string; comments: string } {
  let size = 0;
  const wanted = ["docProps/core.xml", "word/comments.xml"];
  let files: Record<string, Uint8Array>;
  try {
    files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        size += originalSize;
        return wanted.includes(name) && originalSize < 16 * 1024 * 1024;
      },
    });
  } catch (error) {
    throw broken(error);
  }
  if (size > LARGEST * 1024 * 1024) throw new ImportRefusal(catalogue.importTooLarge({ most: LARGEST }));
  const text = (name: string) => (files[name] ? strFromU8(files[name]) : "");
  return { core: text("docProps/core.xml"), comments: text("word/comments.xml") };
}

async function convert(bytes: Buffer, embedded: Map<string, Uint8Array>) {
  try {
    return await mammoth.convertToHtml(
      { buffer: bytes },
      {
        styleMap: STYLES,
        externalFileAccess: false,
        convertImage: mammoth.images.imgElement(async (image) => {
          const src = `image-${embedded.size + 1}`;
          embedded.set(src, await image.readAsBuffer());
          return { src };
        }),
      },
    );
  } catch (error) {
    throw broken(error);
  }
}

function broken(error: unknown): ImportRefusal {
  const message = (error instanceof Error ? error.message : String(error)).split("\n")[0] ?? "";
  return new ImportRefusal(catalogue.importBroken({ format: FORMAT, message }));
}

/** The title and the standfirst, by their styles; else the first heading of the first level. */
function takeHead(html: string): { title: string | undefined; chapo: string | undefined; html: string } {
  const tree = parseHtml(html);
  const heading = find(tree, ({ tagName }) => tagName === "h1");
  const title = heading && wordsOf(heading);
  const chapo = /<p class="chapo">(.*?)<\/p>/s.exec(html);
  return {
    title: title || undefined,
    chapo: chapo?.[1] === undefined ? undefined : wordsOf(parseHtml(chapo[1])),
    html: chapo ? html.replace(chapo[0], "") : html,
  };
}

/** The words of the comments in the margin. */
function commentsIn(xml: string): [string, string][] {
  return [...xml.matchAll(/<w:comment\b[^>]*>(.*?)<\/w:comment>/gs)].map(([all, inner = ""]) => [
    all,
    decodeXml([...inner.matchAll(/<w:t\b[^>]*>([^<]*)<\/w:t>/g)].map(([, words]) => words).join("")) ?? "",
  ]);
}

function decodeXml(text: string | undefined): string | undefined {
  return text === undefined ? undefined : wordsOf(parseHtml(text)) || undefined;
}
