/**
 * Reduces untrusted HTML to the elements that Markdown has. Whatever cannot be converted is reported with its
 * text; scripts, styles, event handlers and unsafe URLs are always dropped.
 */

import { report } from "../reported.ts";
import type { Cleaning } from "./cleaning.ts";
import { tidyEmphasis } from "./emphasis.ts";
import { figure, picture } from "./figures.ts";
import { embed, formPart, unsaid } from "./foreign.ts";
import { table } from "./tables.ts";
import {
  attribute,
  type Element,
  type ElementContent,
  element,
  HEADING,
  isBlank,
  isElement,
  type Nodes,
  type Root,
  root,
  text,
  wordsOf,
} from "./tree.ts";

const REMOVED = [
  "script",
  "style",
  "link",
  "meta",
  "base",
  "template",
  "title",
  "head",
  "svg",
  "canvas",
  "math",
];
const EMBEDS = ["iframe", "embed", "object", "video", "audio"];
const FORMS = ["input", "button", "select", "textarea", "progress", "meter", "datalist"];
/** Elements whose meaning Markdown cannot express. */
const UNSUPPORTED = ["sup", "sub", "u", "ins", "details", "ruby"];
/** Elements that the serializer knows; of any other, only the content is kept. */
const KEPT = [
  ..."p h1 h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote pre code kbd samp tt em i cite strong b del s strike mark".split(
    " ",
  ),
  ..."br hr div section article main header footer aside nav body html center".split(" "),
  "tribune-note",
  "tribune-note-ref",
];

export function clean(tree: Root, cleaning: Cleaning): Root {
  return root(cleanAll(tree.children, cleaning));
}

function cleanAll(nodes: readonly Nodes[], cleaning: Cleaning): ElementContent[] {
  return tidyEmphasis(nodes.flatMap((node) => cleanNode(node, cleaning)));
}

function cleanNode(node: Nodes, cleaning: Cleaning): ElementContent[] {
  const { remarks } = cleaning;
  if (node.type === "text") return [text(node.value)];
  if (node.type === "comment") {
    const words = node.value.trim();
    // Markers of WordPress's editor, Word's conditional comments, and "read more" separators.
    if (
      words !== "" &&
      !/^(?:\/?wp:|\[|<!\[|\/?kg-card|more\b|nextpage$|StartFragment|EndFragment)/.test(words)
    )
      remarks.add(report.comment(undefined, words));
    return [];
  }
  if (node.type !== "element") return [];
  const inner = () => cleanAll(node.children, cleaning);
  const name = node.tagName;
  if (REMOVED.includes(name)) {
    const words = ["svg", "template", "math"].includes(name) ? wordsOf(node) : "";
    if (words !== "" || name === "script" || name === "style" || name === "svg")
      remarks.add(report.scripts({ tag: name }, words === "" ? undefined : words));
    return [];
  }
  if (EMBEDS.includes(name)) return embed(node, cleaning);
  if (FORMS.includes(name)) return formPart(node, remarks);
  if (UNSUPPORTED.includes(name)) return unsaid(node, inner(), remarks);
  switch (name) {
    case "a":
      return link(node, inner(), cleaning);
    case "img":
      return picture(node, cleaning);
    case "figure":
      return figure(node, cleaning, inner);
    case "picture":
      return inner();
    case "table":
      return table(node, cleaning, inner);
    case "summary":
      return [element("p", {}, [element("strong", {}, inner())])];
    case "q":
      return [text("“"), ...inner(), text("”")];
    case "abbr": {
      const title = attribute(node, "title");
      if (title !== undefined) remarks.add(report.formatting({ tag: "abbr" }, `${wordsOf(node)} : ${title}`));
      return inner();
    }
    case "span": {
      const lang = attribute(node, "lang");
      return lang === undefined ? inner() : [element("span", { lang }, inner())];
    }
    case "noscript":
      // The fallback of a lazy-loaded image is the image itself.
      return /<img|^$/i.test(wordsOf(node)) || node.children.some((child) => isElement(child, "img"))
        ? []
        : inner();
    case "pre":
      return [element("pre", {}, codeOf(node))];
  }
  if (!KEPT.includes(name)) return inner();
  // Markdown cannot express empty paragraphs or empty emphasis.
  const children = inner();
  if (
    /^(?:p|h[1-6]|code|kbd|samp|tt|em|i|cite|strong|b|del|s|strike|li|blockquote)$/.test(name) &&
    children.every(isBlank)
  )
    return children.length === 0 || HEADING.test(name) ? [] : [text(" ")];
  const kept: Element["properties"] = {};
  if (name === "ol" && attribute(node, "start") !== undefined)
    kept["start"] = Number(attribute(node, "start"));
  if (name.startsWith("tribune-")) kept["number"] = attribute(node, "number") ?? "1";
  return [element(name, kept, children)];
}

/** Keeps the code's text and the language given by its class. */
function codeOf(pre: Element): ElementContent[] {
  const inside = pre.children.find((child): child is Element => isElement(child, "code"));
  const classes = [pre, inside]
    .map((node) => (node ? attribute(node, "className") : undefined) ?? "")
    .join(" ");
  const named = /(?:^|\s)(?:language|lang|brush:)[-: ]?([\w+#-]+)/.exec(classes)?.[1];
  const language = named ?? (inside ? attribute(inside, "dataLang") : attribute(pre, "dataLang"));
  const code = rawText(inside ?? pre);
  return [element("code", language ? { className: [`language-${language}`] } : {}, [text(code)])];
}

function rawText(node: Nodes): string {
  if (node.type === "text") return node.value;
  if (isElement(node, "br")) return "\n";
  return "children" in node ? node.children.map(rawText).join("") : "";
}

function link(node: Element, children: ElementContent[], { resolver, remarks }: Cleaning): ElementContent[] {
  const href = attribute(node, "href");
  if (href === undefined) return children;
  const [only, ...others] = children.filter((child) => !isBlank(child));
  // An image that links to an image file, usually its larger version: keep only the image.
  if (
    only &&
    isElement(only, "img") &&
    others.length === 0 &&
    /\.(?:jpe?g|png|gif|webp|avif)(?:\?.*)?$/i.test(href)
  )
    return children;
  if (!only) {
    remarks.add(report.linkLost({ target: href }, href));
    return children;
  }
  const target = href.startsWith("#") ? resolver.anchor(href) : resolver.link(href);
  return target === undefined ? children : [element("a", { href: target }, unlinked(children))];
}

/** Removes nested links. */
function unlinked(children: ElementContent[]): ElementContent[] {
  return children.flatMap((child) => {
    if (child.type !== "element") return [child];
    if (child.tagName === "a") return unlinked(child.children);
    return [{ ...child, children: unlinked(child.children) }];
  });
}
