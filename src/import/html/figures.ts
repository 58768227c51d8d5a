/**
 * Images: each needs alternative text, and its caption becomes the title, which Tribune displays below it.
 */
import { report } from "../reported.ts";
import type { Cleaning } from "./cleaning.ts";
import {
  attribute,
  type Element,
  type ElementContent,
  element,
  elementsOf,
  find,
  isElement,
  text,
  wordsOf,
} from "./tree.ts";

/** Attributes in which lazy-loading pages keep the URL. */
const LAZY_ATTRIBUTES = ["dataSrc", "dataLazySrc", "dataOriginal", "dataOrigFile"];

export function picture(node: Element, cleaning: Cleaning, caption?: string): ElementContent[] {
  const { resolver, remarks } = cleaning;
  const given = attribute(node, "src");
  const late = LAZY_ATTRIBUTES.map((name) => attribute(node, name)).find((value) => value !== undefined);
  const src = late ?? given ?? attribute(node, "srcSet")?.split(/[\s,]+/)[0];
  if (src === undefined) return [];
  const title = caption ?? attribute(node, "title");
  const target = resolver.picture(src);
  const shown = attribute(node, "alt");
  const short = src.startsWith("data:") ? "data:…" : src;
  if (target === undefined) {
    const words = shown ?? title;
    remarks.add(report.pictureLost({ src: short }, [shown, caption, short].filter(Boolean).join(" — ")));
    return words === undefined ? [] : [element("em", {}, [text(words)])];
  }
  const alt = shown ?? title ?? nameInWords(short);
  if (shown === undefined) remarks.add(report.alt({ src: short, alt }));
  if (/^https?:/i.test(target)) remarks.add(report.pictureRemote({ src: target }));
  return [element("img", { src: target, alt, ...(title === undefined ? {} : { title }) })];
}

/** `photos/vue-du-port_2.jpg` → `vue du port 2` */
export function nameInWords(src: string): string {
  const name = /([^/\\?#]*)(?:[?#].*)?$/.exec(src)?.[1] ?? "";
  const words = name
    .replace(/\.[a-z\d]+$/i, "")
    .replace(/[-_+\s]+|%20/g, " ")
    .trim();
  return words === "" ? "image" : words;
}

/**
 * A figure with one image becomes that image with its caption; any other figure becomes its content followed
 * by the caption.
 */
export function figure(node: Element, cleaning: Cleaning, inner: () => ElementContent[]): ElementContent[] {
  const caption = find(node, ({ tagName }) => tagName === "figcaption");
  const pictures = [...elementsOf(node)].filter(({ tagName }) => tagName === "img");
  const [only] = pictures;
  const others = find(node, ({ tagName }) =>
    /^(?:table|pre|blockquote|iframe|video|audio|figure|ul)$/.test(tagName),
  );
  if (!only || pictures.length > 1 || others) {
    const below = caption ? wordsOf(caption) : "";
    if (caption) node.children = withoutCaption(node.children, caption);
    const content = inner().map((child) => (isElement(child, "img") ? element("p", {}, [child]) : child));
    return below === "" ? content : [...content, element("p", {}, [element("em", {}, [text(below)])])];
  }
  const words = caption && wordsOf(caption);
  const link = caption && find(caption, ({ tagName }) => tagName === "a");
  const href = link && attribute(link, "href");
  if (href !== undefined) cleaning.remarks.add(report.captionMarks(undefined, href));
  return [element("p", {}, picture(only, cleaning, words || undefined))];
}

function withoutCaption(children: readonly ElementContent[], caption: Element): ElementContent[] {
  return children
    .filter((child) => child !== caption)
    .map((child) =>
      child.type === "element" ? { ...child, children: withoutCaption(child.children, caption) } : child,
    );
}
