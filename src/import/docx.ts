/** Reads Word documents. Mammoth gives their structure, never their formatting. */
import mammoth from "mammoth";
import type { ImportContext } from "./context.ts";
import { brokenWord, WordParts } from "./docx-parts.ts";
import {
  attribute,
  type Element,
  element,
  find,
  HEADING,
  isElement,
  parseHtml,
  type Root,
  wordsOf,
} from "./html/tree.ts";
import { Remarks } from "./import-remarks.ts";
import type { Extract } from "./imported-draft.ts";
import { report } from "./reported.ts";
import type { SourceFile } from "./source-file.ts";
import { saysField } from "./text/labels.ts";
import { readParagraphs, type Unmarked } from "./text/roles.ts";

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
  "br[type='page'] => br",
  "br[type='column'] => br",
  "strike => del",
  "u => u",
];

export async function readDocx(source: SourceFile, context: ImportContext): Promise<Extract> {
  const remarks = new Remarks();
  const parts = new WordParts(source.bytes);
  const embedded = new Map<string, Uint8Array>();
  const { value, messages } = await convert(parts.checked, embedded);
  for (const { message } of messages) if (!KNOWN_MESSAGE.test(message)) remarks.add(report.docx({ message }));
  parts.report(remarks);
  const { fields, html } = readFields(value, context, remarks);
  const creator = parts.property("dc:creator");
  const created = parts.property("dcterms:created")?.slice(0, 10);
  if (created !== undefined && fields.date === undefined)
    remarks.add(
      report.date({ given: `dcterms:created ${parts.property("dcterms:created")}`, date: created }),
    );
  const isSigned = (fields.authors ?? []).length > 0;
  if (creator !== undefined && !isSigned) remarks.add(report.byline({ names: creator }));
  const named = parts.property("dc:title") ?? source.label.replace(/^.*[/\\]/, "").replace(/\.docx$/i, "");
  if (fields.title === undefined) remarks.add(report.title({ title: named }));
  return {
    format: "docx",
    remarks: new Remarks(),
    failures: [],
    drafts: [
      {
        origin: source.label,
        kind: "article",
        fields: {
          // Without the time, which readers do not need.
          date: created,
          authors: creator === undefined ? [] : [creator],
          tags: parts.property("cp:keywords")?.split(/[,;]/),
          description: parts.property("dc:description"),
          ...given(fields),
          title: fields.title ?? named,
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
 * Mammoth's messages about styles, which do not help an author, and about formulas, which are reported with
 * their text.
 */
const KNOWN_MESSAGE = /^Unrecognised (?:paragraph|run) style|\}oMath$/;

interface Paged {
  readonly words: string;
  readonly stays: boolean;
  readonly node: Root["children"][number];
}

/**
 * Fields from the document's styles, or else from its text. A document without styles is read like plain
 * text. What becomes a field is removed from the body.
 */
function readFields(
  value: string,
  context: ImportContext,
  remarks: Remarks,
): { fields: Unmarked; html: Root } {
  const tree = parseHtml(value);
  const isChapo = (element: Element) =>
    element.tagName === "p" && attribute(element, "className") === "chapo";
  const chapo = find(tree, isChapo);
  const isStyled = chapo !== undefined || find(tree, ({ tagName }) => HEADING.test(tagName)) !== undefined;
  const heading = find(tree, ({ tagName }) => tagName === "h1");
  const title = (heading && wordsOf(heading)) || undefined;
  tree.children = tree.children
    .filter((child) => child !== chapo)
    .flatMap((child) => linesOf(child, context.journal.timeZone));
  const paragraphs = tree.children.flatMap((node): Paged[] => {
    if (node.type !== "element" || wordsOf(node) === "" || node === heading) return [];
    // A field would lose links, images and notes.
    const stays =
      node.tagName !== "p" || find(node, (element) => isElement(element, "a", "img", "sup")) !== undefined;
    return [{ words: wordsOf(node), stays, node }];
  });
  const { fields, rest } = readParagraphs(paragraphs, context, remarks, {
    title,
    chapo: chapo && wordsOf(chapo),
    isStyled,
  });
  const taken = new Set(paragraphs.filter((one) => !rest.includes(one)).map(({ node }) => node));
  tree.children = tree.children.filter((child) => !taken.has(child));
  return { fields, html: tree };
}

/** Splits a paragraph in which every line is a field. */
function linesOf(node: Root["children"][number], zone: string): Root["children"] {
  if (!isElement(node, "p") || !node.children.some((child) => isElement(child, "br"))) return [node];
  const lines: Element["children"][] = [[]];
  for (const child of node.children) {
    if (isElement(child, "br")) lines.push([]);
    else lines.at(-1)?.push(child);
  }
  const parts = lines.map((children) => element("p", {}, children));
  return parts.every((part) => saysField(wordsOf(part), zone)) ? parts : [node];
}

/** The fields with a value. */
function given(fields: Unmarked): Partial<Unmarked> {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) =>
      Array.isArray(value) ? value.length > 0 : value !== undefined,
    ),
  );
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
    throw brokenWord(error);
  }
}
