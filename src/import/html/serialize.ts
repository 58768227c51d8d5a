/** Serializes cleaned HTML to Markdown that Tribune renders to the same text, without unnecessary escapes. */
import type { Element, Root } from "hast";
import { type Handle, toMdast } from "hast-util-to-mdast";
import type { FootnoteDefinition, Nodes, PhrasingContent } from "mdast";
import { gfmFootnoteToMarkdown } from "mdast-util-gfm-footnote";
import { gfmStrikethroughToMarkdown } from "mdast-util-gfm-strikethrough";
import { gfmTableToMarkdown } from "mdast-util-gfm-table";
import { type Options, toMarkdown } from "mdast-util-to-markdown";
import { NOTE, NOTE_REFERENCE } from "./notes.ts";
import { attribute, elementsOf } from "./tree.ts";

export interface SerializeOptions {
  /** Whether the text comes from Markdown: line breaks are kept, and `[^1]` is a note reference. */
  readonly markdown: boolean;
}

const numberOf = (node: Element) => attribute(node, "number") ?? "1";

const reference: Handle = (_state, node) => ({
  type: "footnoteReference",
  identifier: numberOf(node),
  label: numberOf(node),
});

const definition: Handle = (state, node): FootnoteDefinition => ({
  type: "footnoteDefinition",
  identifier: numberOf(node),
  label: numberOf(node),
  children: state.toFlow(state.all(node)),
});

/** `<span lang="en">` → `[…]{lang=en}`; any other span becomes its content. */
const span: Handle = (state, node) => {
  const language = attribute(node, "lang");
  const words = state.all(node);
  if (language === undefined || !/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(language) || words.length === 0)
    return words;
  const mark = (value: string): PhrasingContent => ({ type: "html", value });
  return [mark("["), ...words, mark(`]{lang=${language}}`)];
};

/** `<mark>words</mark>` → `==words==`. */
const highlight: Handle = (state, node) => {
  const words = state.all(node);
  const sign: PhrasingContent = { type: "html", value: "==" };
  return words.length === 0 ? words : [sign, ...words, sign];
};

/** Turns `☐ ` and `☑ ` at the start of list items (converted checkboxes) into Markdown checkboxes. */
function markTasks(node: Nodes): void {
  if (!("children" in node)) return;
  const [first] = node.children;
  if (node.type === "listItem" && first?.type === "paragraph") {
    const [words] = first.children;
    const sign = words?.type === "text" ? /^[☐☑] (?=\S|$)/u.exec(words.value)?.[0] : undefined;
    if (words?.type === "text" && sign !== undefined) {
      words.value = words.value.slice(sign.length).trimStart();
      first.children.unshift({ type: "html", value: sign === "☑ " ? "[x] " : "[ ] " });
    }
  }
  for (const child of node.children) markTasks(child);
}

function options({ markdown }: SerializeOptions): Options {
  return {
    bullet: "-",
    emphasis: "*",
    strong: "*",
    rule: "-",
    fences: true,
    listItemIndent: "one",
    incrementListMarker: true,
    resourceLink: true,
    extensions: [
      gfmFootnoteToMarkdown(),
      gfmStrikethroughToMarkdown(),
      gfmTableToMarkdown({ tablePipeAlign: false, tableCellPadding: true }),
    ],
    handlers: {
      text: (node: { value: string }, _parent, state, info) => {
        const inLabel = state.stack.some((construct) => construct === "label" || construct === "reference");
        const text = relax(state.safe(node.value, info), { inLabel, markdown });
        // Braces at the end of a heading would be read as its anchor.
        return state.stack.includes("headingAtx") ? text.replace(/(?<= )\{#(?=[^{}]*\}$)/, "\\{#") : text;
      },
    },
  };
}

export function serialize(tree: Root, how: SerializeOptions): string {
  // Note references count as words for the surrounding spaces, but not as text.
  for (const found of elementsOf(tree))
    if (found.tagName === NOTE_REFERENCE) found.children = [{ type: "text", value: "·" }];
  const document: Nodes = toMdast(tree, {
    document: true,
    newlines: how.markdown,
    handlers: { [NOTE_REFERENCE]: reference, [NOTE]: definition, mark: highlight, span },
  });
  markTasks(document);
  return toMarkdown(document, options(how)).trim();
}

/** Removes escapes that do not change how the text is read. */
function relax(escaped: string, { inLabel, markdown }: { inLabel: boolean; markdown: boolean }): string {
  let text = escaped
    .replace(/\\&(?!(?:#\d+|#x[\da-f]+|[a-z][\da-z]*);)/gi, "&")
    .replace(/(?<=[\p{L}\p{N}])\\_(?=[\p{L}\p{N}])/gu, "_")
    .replace(/(?<![\\~])\\~(?!\\?~)/g, "~")
    .replace(/(?<![=\\\p{L}\p{N}])==(?=[^\s=])|(?<=[^\s=])==(?![=\p{L}\p{N}])/gu, "\\==")
    .replace(/(?<=\S )\\\*(?= )/g, "*")
    .replace(/^\\#(?=[^\s#])/gm, "#")
    .replace(/^(?=:::)/gm, "\\");
  if (markdown) text = text.replace(/\\\[(?=\^[^\]\s]+\])/g, "[");
  // A bracket without a target is plain text, « […] », unless it could be a task or a box.
  return inLabel ? text : text.replace(/\\\[((?!\^|!|[ x]\] )[^[\]\\]*\])(?![([:{]|$)/gi, "[$1");
}
