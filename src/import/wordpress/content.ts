/** Converts the text of a WordPress post to HTML: adds paragraphs, and converts or reports shortcodes. */
import { replaceBetween } from "../between.ts";
import { escapeHtml } from "../html/tree.ts";
import type { Remarks } from "../import-remarks.ts";
import { report } from "../reported.ts";
import { type BlockSources, fillBlocks } from "./blocks.ts";

export interface Attachment {
  readonly url: string;
  readonly alt: string | undefined;
  readonly caption: string | undefined;
}

/** @param attachments images of the export, by id */
export function contentHtml(
  content: string,
  attachments: ReadonlyMap<string, Attachment>,
  blocks: BlockSources,
  remarks: Remarks,
): string {
  const isGutenberg = /<!-- wp:/.test(content);
  const plain = readShortcodes(fillBlocks(content, blocks, remarks), attachments, remarks);
  return linkBareAddresses(isGutenberg ? plain : paragraphs(plain));
}

const BLOCK =
  /^<\/?(?:p|div|h[1-6]|ul|ol|li|dl|dt|dd|blockquote|pre|table|thead|tbody|tr|td|th|figure|figcaption|hr|section|article|aside|header|footer|nav|form|iframe|video|audio|script|style|details|summary|address|!--)[\s>/]/i;

/**
 * Adds the markup that the classic editor omits: blank lines separate paragraphs, line ends are line breaks.
 */
function paragraphs(content: string): string {
  const kept: string[] = [];
  const closing = ([, name = ""]: RegExpExecArray) => new RegExp(`</${name.toLowerCase()}>`, "gi");
  const masked = replaceBetween(content, /<(pre|script|style|textarea)\b/gi, closing, ({ all }) => {
    kept.push(all);
    return `\n\n<div data-kept="${kept.length - 1}"></div>\n\n`;
  });
  const html = masked
    .replace(/(<\/(?:h[1-6]|ul|ol|blockquote|table|figure|div|p)>)\s*(?=\S)/gi, "$1\n\n")
    .replace(/(?<=\S)[^\S\n]*\n(?=<(?:h[1-6]|ul|ol|blockquote|table|figure|div|hr|p)[\s>])/gi, "\n\n")
    .split(/\n\s*\n/)
    .map((block) => block.trim())
    .filter((block) => block !== "")
    .map((block) => (BLOCK.test(`${block} `) ? block : `<p>${block.replace(/\n/g, "<br>\n")}</p>`))
    .join("\n");
  return html.replace(/<div data-kept="(\d+)"><\/div>/g, (_all, index: string) => kept[Number(index)] ?? "");
}

/** Links a URL that is alone in its paragraph, which WordPress would embed. */
function linkBareAddresses(html: string): string {
  return html.replace(
    /(<(?:p|div)[^<>]*>)\s*(https?:\/\/[^\s<>"]+)\s*(?=<\/(?:p|div)>)/gi,
    (_all, open: string, url: string) => `${open}<a href="${escapeHtml(url)}">${escapeHtml(url)}</a>`,
  );
}

const ATTRIBUTES = /([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'\]]+))/g;

function attributesOf(text: string): ReadonlyMap<string, string> {
  return new Map(
    [...text.matchAll(ATTRIBUTES)].map(([, name = "", ...values]) => [
      name.toLowerCase(),
      values.find((value) => value !== undefined) ?? "",
    ]),
  );
}

function readShortcodes(
  content: string,
  attachments: ReadonlyMap<string, Attachment>,
  remarks: Remarks,
): string {
  const shown = (src: string, alt?: string, caption?: string) =>
    `<figure><img src="${escapeHtml(src)}"${alt === undefined ? "" : ` alt="${escapeHtml(alt)}"`}>${caption ? `<figcaption>${escapeHtml(caption)}</figcaption>` : ""}</figure>`;
  const closed = new Set([...content.toLowerCase().matchAll(/\[\/([a-z][\w-]*)\]/g)].map(([, name]) => name));
  const linked = (url: string) => `\n\n<p><a href="${escapeHtml(url)}">${escapeHtml(url)}</a></p>\n\n`;
  const withCaptions = replaceBetween(
    content,
    /\[caption\b([^[\]]*)\]/gi,
    /\[\/caption\]/gi,
    ({ inner, opening: [, given = ""] }) => {
      const picture = /(?:<a\b[^>]*>\s*)?<img\b[^>]*>(?:\s*<\/a>)?/i.exec(inner)?.[0] ?? "";
      const caption = inner.replace(picture, "").trim() || (attributesOf(given).get("caption") ?? "");
      return `\n\n<figure>${picture}<figcaption>${caption}</figcaption></figure>\n\n`;
    },
  );
  const withMedia = withCaptions
    .replace(/\[gallery\b([^[\]]*)\]/gi, (all, given: string) => {
      const numbers = attributesOf(given).get("ids")?.split(",") ?? [];
      const pictures = numbers.flatMap((number) => attachments.get(number.trim()) ?? []);
      if (pictures.length < numbers.length || numbers.length === 0)
        remarks.add(report.shortcode({ name: "gallery" }, all));
      return `\n\n${pictures.map(({ url, alt, caption }) => shown(url, alt, caption)).join("\n")}\n\n`;
    })
    .replace(/\[embed\b[^[\]]*\]\s*([^[\s]+)\s*\[\/embed\]/gi, (_all, url: string) => linked(url))
    .replace(
      /\[(audio|video|playlist)\b([^[\]]*)\](?:\s*\[\/\1\])?/gi,
      (all, name: string, given: string) => {
        const values = attributesOf(given);
        const url = ["src", "mp4", "mp3", "m4v", "ogg", "webm"].map((key) => values.get(key)).find(Boolean);
        if (url !== undefined) return linked(url);
        remarks.add(report.shortcode({ name }, all));
        return "";
      },
    )
    .replace(/\[youtube[= ]([^[\]\s]+)[^[\]]*\]/gi, (_all, url: string) => linked(url));
  const closing = ([, name = ""]: RegExpExecArray) => new RegExp(`\\[/${name.toLowerCase()}\\]`, "gi");
  return replaceBetween(
    withMedia,
    /\[(code|sourcecode)\b([^[\]]*)\]/gi,
    closing,
    ({ inner, opening: [, , given = ""] }) => {
      const values = attributesOf(given);
      const language = values.get("language") ?? values.get("lang") ?? "";
      return `<pre><code class="language-${escapeHtml(language)}">${inner.trim()}</code></pre>`;
    },
  ).replace(
    /\[(\/?)([a-z][\w-]*)((?:\s+[\w-]+\s*=\s*(?:"[^"]*"|'[^']*'|[^\s[\]]+))*)\s*(\/?)\](?!\()/gi,
    (all, slash: string, name: string, given: string, end: string) => {
      // Brackets in prose, as in [sic], are no shortcodes: those have attributes or a closing tag.
      const isClosed = closed.has(name.toLowerCase());
      if (given === "" && end === "" && !isClosed && !/[_-]/.test(name)) return all;
      if (slash === "") remarks.add(report.shortcode({ name }, all));
      return "";
    },
  );
}
