/** Sanitizes one SVG element: drops its prefix and all unknown attributes. */
import type { SaxesAttributeNS, SaxesTagNS } from "saxes";
import { embeddedImage } from "../embedded.ts";
import { cleanStyle, type RefusedStyle, shorten } from "./style.ts";
import {
  CSS_ATTRIBUTES,
  ELEMENTS,
  PAGES,
  PLAIN_ATTRIBUTES,
  PROGRAMS,
  SVG_NAMESPACE,
  UNDRAWN,
  XHTML_NAMESPACE,
  XLINK_NAMESPACE,
  XML_ATTRIBUTES,
  XML_NAMESPACE,
} from "./vocabulary.ts";

export interface KeptElement {
  readonly name: string;
  /** Each preceded by a space. */
  readonly attributes: string;
  readonly usesXlink: boolean;
}

/** Elements that display the image at their URL. */
const IMAGE_ELEMENTS: ReadonlySet<string> = new Set(["image", "feImage"]);

/** URLs that a link may lead to. */
const WEB = /^(?:https?:\/\/|mailto:)[^\s]*$/i;

/** Undefined for an element that is dropped because no browser draws it. */
export function cleanElement(tag: SaxesTagNS): KeptElement | RefusedStyle | undefined {
  const { local, uri, name } = tag;
  if (uri === XHTML_NAMESPACE) return { danger: "html", found: name };
  if (uri !== SVG_NAMESPACE) return undefined;
  if (!ELEMENTS.has(local)) return unknownElement(tag);
  let attributes = "";
  let usesXlink = false;
  for (const attribute of Object.values(tag.attributes)) {
    const clean = cleanAttribute(local, attribute);
    if (clean === undefined) continue;
    if (typeof clean === "object") return clean;
    const isXlink = attribute.uri === XLINK_NAMESPACE;
    if (isXlink) usesXlink = true;
    const prefix = isXlink ? "xlink:" : attribute.uri === XML_NAMESPACE ? "xml:" : "";
    attributes += ` ${prefix}${attribute.local}="${escapeAttribute(clean)}"`;
  }
  return { name: local, attributes, usesXlink };
}

function unknownElement({ local, name, attributes }: SaxesTagNS): RefusedStyle | undefined {
  if (UNDRAWN.has(local)) return undefined;
  if (PROGRAMS.has(local.toLowerCase())) return { danger: "program", found: name };
  if (!PAGES.has(local.toLowerCase())) return { danger: "element", found: name };
  // Illustrator stores its own file in an element that it asks browsers to skip.
  const wants = attributes["requiredExtensions"]?.value ?? "";
  return /^https?:\/\/ns\.adobe\.com\/\S*$/.test(wants.trim()) ? undefined : { danger: "html", found: name };
}

/** The sanitized value; undefined for an attribute that is dropped. */
function cleanAttribute(
  element: string,
  { name, local, uri, value }: SaxesAttributeNS,
): string | RefusedStyle | undefined {
  if (uri === XML_NAMESPACE && local === "base")
    return value.trim() === "" ? undefined : { danger: "reference", found: shorten(value) };
  if (uri === XML_NAMESPACE) return XML_ATTRIBUTES.has(local) ? value : undefined;
  if (uri === XLINK_NAMESPACE) return local === "href" ? cleanAddress(element, name, value) : undefined;
  if (uri !== "") return undefined;
  if (/^on\p{L}/iu.test(local)) return { danger: "program", found: name };
  if (/(?:java|vb|live)script:/i.test(value.replace(/[\p{Cc}\s]/gu, "")))
    return { danger: "program", found: name };
  if (local === "href") return cleanAddress(element, name, value);
  if (local === "attributeName") return cleanAnimated(name, value);
  // The values of an animation may form a list.
  if (CSS_ATTRIBUTES.has(local)) {
    const clean = cleanStyle(value, false);
    return "danger" in clean ? clean : clean.css;
  }
  return PLAIN_ATTRIBUTES.has(local) || /^aria-[a-z]+$/.test(local) ? value : undefined;
}

/** An animation can set a URL or an event handler, not just a colour. */
function cleanAnimated(name: string, value: string): string | RefusedStyle | undefined {
  const animated = value.trim();
  if (/^(?:[^:]*:)?(?:href|on\p{L}+)$/iu.test(animated))
    return { danger: "program", found: `${name}="${value}"` };
  return PLAIN_ATTRIBUTES.has(animated) || CSS_ATTRIBUTES.has(animated) ? animated : undefined;
}

function cleanAddress(element: string, name: string, value: string): string | RefusedStyle | undefined {
  const target = value.trim();
  if (/(?:java|vb|live)script:/i.test(target.replace(/[\p{Cc}\s]/gu, "")))
    return { danger: "program", found: name };
  if (target === "") return undefined;
  if (/^#\S*$/.test(target)) return target;
  if (element === "a" && WEB.test(target)) return target;
  const picture = IMAGE_ELEMENTS.has(element) ? embeddedImage(target) : undefined;
  if (picture === undefined) return { danger: "reference", found: shorten(target) };
  return picture === "" ? undefined : picture;
}

function escapeAttribute(value: string): string {
  return value
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll('"', "&quot;")
    .replace(/[\t\n\r]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
