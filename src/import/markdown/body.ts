/**
 * Adapts the Markdown of other generators. Blocks that Tribune reads the same way are kept byte for byte;
 * only blocks with raw HTML, an imported image or a changed link are rewritten.
 */
import MarkdownIt from "markdown-it";
import type Token from "markdown-it/lib/token.mjs";
import { percentDecoded } from "../../text/decode.ts";
import { slugify } from "../../text/slug.ts";
import { type ConversionOptions, htmlToMarkdown, sameWords } from "../html/html-markdown.ts";
import { readMarkup } from "./shortcodes.ts";

export interface Block {
  readonly tokens: readonly Token[];
  /** Lines from 0, `end` exclusive. */
  readonly start: number;
  readonly end: number;
}

const HEADING_ATTRIBUTE = /\s*\{\s*#([\w:.-]+)[^}]*\}\s*$/;

export function markdownBody(text: string, options: ConversionOptions): string {
  const source = readMarkup(text, options.remarks).replace(/\n?<!--\s*more\s*-->/gi, "");
  const md = new MarkdownIt({ html: true });
  // Unsafe links must be parsed, so that they can be refused and reported.
  md.validateLink = () => true;
  const env = environment();
  const blocks = blocksOf(md.parse(source, env));
  const anchors = anchorsOf(blocks);
  for (const { tokens } of blocks)
    for (const token of tokens.flatMap(({ children }) => children ?? []))
      if (token.type === "image") options.resolver.expect?.(token.attrGet("src") ?? "");
  const kept = withoutTitle(blocks, options.title);
  const isKept = new Set(kept);
  const lower = kept.some(({ tokens }) => tokens[0]?.tag === "h1") ? 1 : 0;
  const lines = source.split("\n");
  const out: string[] = [];
  let line = 0;
  for (const block of blocks) {
    const between = lines.slice(line, block.start).filter((one) => one.trim() !== "");
    if (between.length > 0) out.push(between.join("\n"));
    line = block.end;
    if (!isKept.has(block)) continue;
    const [first, inline] = block.tokens;
    if (first?.type === "heading_open" && inline && (lower > 0 || HEADING_ATTRIBUTE.test(inline.content))) {
      const level = Math.min(6, Number(first.tag.slice(1)) + lower);
      out.push(`${"#".repeat(level)} ${inline.content.replace(HEADING_ATTRIBUTE, "").replaceAll("\n", " ")}`);
    } else if (changes(block.tokens, options.resolver, anchors)) {
      const html = md.renderer.render([...block.tokens], md.options, env);
      out.push(htmlToMarkdown(html, { ...options, markdown: true, anchors }));
    } else out.push(lines.slice(block.start, block.end).join("\n").replace(/\s+$/, ""));
  }
  const rest = lines.slice(line).filter((one) => one.trim() !== "");
  return [...out, rest.join("\n")].filter((part) => part.trim() !== "").join("\n\n");
}

/** Collects link references, except one-word notes (`[^1]: Oui`), which markdown-it would take for references. */
export function environment(): { references: Record<string, unknown> } {
  return {
    references: new Proxy<Record<string, unknown>>(
      {},
      { set: (known, label, value) => String(label).startsWith("^") || Reflect.set(known, label, value) },
    ),
  };
}

export function blocksOf(tokens: readonly Token[]): Block[] {
  const blocks: Block[] = [];
  let open: Token[] = [];
  for (const token of tokens) {
    open.push(token);
    if (token.level !== 0 || token.nesting === 1) continue;
    const [start, end] = open[0]?.map ?? [0, 0];
    blocks.push({ tokens: open, start, end });
    open = [];
  }
  return blocks;
}

/** Maps every form in which a link may name a heading of this text. */
function anchorsOf(blocks: readonly Block[]): ReadonlyMap<string, string> {
  const anchors = new Map<string, string>();
  for (const { tokens } of blocks) {
    const [first, inline] = tokens;
    if (first?.type !== "heading_open" || !inline) continue;
    const words = inline.content.replace(HEADING_ATTRIBUTE, "");
    const slug = slugify(words) ?? "section";
    const github = words
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, "")
      .trim()
      .replace(/\s/g, "-");
    for (const id of [slug, github, HEADING_ATTRIBUTE.exec(inline.content)?.[1]])
      if (id) anchors.set(id, slug);
  }
  return anchors;
}

/** Drops a first heading that repeats the title. */
function withoutTitle(blocks: readonly Block[], title: string): readonly Block[] {
  const at = blocks.findIndex(({ tokens }) => tokens[0]?.type === "heading_open");
  const block = blocks[at];
  const words = block?.tokens[1]?.content ?? "";
  const isTitle = /^h[12]$/.test(block?.tokens[0]?.tag ?? "") && sameWords(words, title);
  return isTitle ? blocks.filter((one) => one !== block) : blocks;
}

function changes(
  tokens: readonly Token[],
  resolver: ConversionOptions["resolver"],
  anchors: ReadonlyMap<string, string>,
): boolean {
  return tokens.some((token) => {
    if (token.type === "html_block" || token.type === "html_inline") return true;
    if (token.type === "link_open") {
      const href = token.attrGet("href") ?? "";
      // A link to an anchor of the old page, or to a note; no resolver knows these.
      if (href.startsWith("#")) return anchors.get(percentDecoded(href.slice(1))) !== href.slice(1);
      return resolver.link(href) !== href;
    }
    if (token.type === "image") {
      const src = token.attrGet("src") ?? "";
      return token.content.trim() === "" || resolver.picture(src) !== src;
    }
    return token.children !== null && changes(token.children, resolver, anchors);
  });
}
