/**
 * Converts footnotes in HTML from any program (Word, WordPress, Hugo, kramdown). A link to a place that links
 * back becomes a reference, and that place its note; both become elements of our own.
 */
import { percentDecoded } from "../../text/decode.ts";
import { attribute, type Element, element, isElement, type Nodes, type Root } from "./tree.ts";

export const NOTE_REFERENCE = "tribune-note-ref";
export const NOTE = "tribune-note";

const SAYS_NOTE = /foot-?note|endnote|noteref|doc-noteref|\bfn\b/i;
const BLOCKS = ["li", "p", "div", "aside", "dd", "section"];

interface Placed {
  readonly element: Element;
  /** Ancestors, innermost first. */
  readonly above: readonly (Element | Root)[];
}

export function markFootnotes(tree: Root): void {
  const places = placesOf(tree);
  const byId = new Map(
    places.flatMap((placed) => {
      const id = attribute(placed.element, "id") ?? attribute(placed.element, "name");
      return id === undefined ? [] : [[id, placed] as const];
    }),
  );
  const numbers = new Map<Element, number>();
  const links = new Map<Element, ReadonlySet<string>>();
  const linksFrom = (note: Element) => {
    const known = links.get(note) ?? new Set(linksOf(note).map((href) => percentDecoded(href.slice(1))));
    links.set(note, known);
    return known;
  };
  for (const { element: link, above } of places) {
    const href = isElement(link, "a") ? attribute(link, "href") : undefined;
    const target = href?.startsWith("#") ? byId.get(percentDecoded(href.slice(1))) : undefined;
    if (!target || target.element === link) continue;
    const note = blockOf(target);
    const [parent] = above;
    if (!note || !parent || above.includes(note) || !isReference(link, above, linksFrom(note))) continue;
    const number = numbers.get(note) ?? numbers.size + 1;
    numbers.set(note, number);
    link.tagName = NOTE_REFERENCE;
    link.properties = { number };
    link.children = [];
    if (parent.type === "element" && parent.tagName === "sup" && parent.children.length === 1) {
      parent.tagName = "span";
      parent.properties = {};
    }
  }
  const containers = new Map(places.map(({ element: found, above }) => [found, above[0]]));
  detach(new Set([...numbers.keys()].map((note) => containers.get(note))), numbers);
  for (const [note, number] of numbers) {
    const children = note.children.filter((child) => !isBackLink(child));
    removeBackLinks(children);
    tree.children.push(element(NOTE, { number }, children));
  }
  if (numbers.size > 0) {
    dropEmptyContainers(tree);
    dropLastRule(tree);
  }
}

/** Removes the rule between text and notes. */
function dropLastRule(tree: Root): void {
  const last = tree.children.findLastIndex(
    (child) => !isElement(child, NOTE) && !(child.type === "text" && child.value.trim() === ""),
  );
  const rule = tree.children[last];
  if (rule && isElement(rule, "hr")) tree.children.splice(last, 1);
}

function placesOf(node: Element | Root, above: readonly (Element | Root)[] = []): Placed[] {
  return node.children.flatMap((child) =>
    child.type === "element"
      ? [{ element: child, above: [node, ...above] }, ...placesOf(child, [node, ...above])]
      : [],
  );
}

/** The block that is, or contains, the target. */
function blockOf({ element: target, above }: Placed): Element | undefined {
  return [target, ...above].find((node): node is Element => isElement(node, ...BLOCKS));
}

/** Whether a link is marked as a reference, or is a superscript whose target links back. */
function isReference(
  link: Element,
  above: readonly (Element | Root)[],
  linked: ReadonlySet<string>,
): boolean {
  const nearest = [link, ...above.slice(0, 2)].filter((node): node is Element => isElement(node));
  const ids = nearest.flatMap((node) => attribute(node, "id") ?? attribute(node, "name") ?? []);
  const back = ids.some((id) => linked.has(id));
  const said = nearest.some((node) =>
    SAYS_NOTE.test(`${attribute(node, "className") ?? ""} ${attribute(node, "role") ?? ""}`),
  );
  const superior = nearest.some((node) => isElement(node, "sup"));
  return (
    back || (said && superior) || (said && attribute(link, "role") !== "doc-backlink" && !isBackLink(link))
  );
}

function linksOf(node: Nodes): string[] {
  if (!("children" in node)) return [];
  return node.children.flatMap((child) => {
    const href = isElement(child, "a") ? attribute(child, "href") : undefined;
    return [...(href?.startsWith("#") ? [href] : []), ...linksOf(child)];
  });
}

/** A link within the page whose text is an arrow, a number or empty. */
function isBackLink(node: Nodes): boolean {
  if (!isElement(node, "a")) return false;
  const label = node.children.map((child) => (child.type === "text" ? child.value : "")).join("");
  return (
    (attribute(node, "href")?.startsWith("#") ?? false) &&
    /^[\s↑↩⤴^[\]\d.*†‡]*$/u.test(label.replace(/\p{M}/gu, ""))
  );
}

function removeBackLinks(children: Element["children"]): void {
  for (const child of children) {
    if (child.type !== "element") continue;
    child.children = child.children.filter((inner) => !isBackLink(inner));
    removeBackLinks(child.children);
  }
}

function detach(
  containers: ReadonlySet<Element | Root | undefined>,
  notes: ReadonlyMap<Element, number>,
): void {
  const stays = (node: Nodes) => node.type !== "element" || !notes.has(node);
  for (const container of containers) {
    if (container?.type === "root") container.children = container.children.filter(stays);
    else if (container) container.children = container.children.filter(stays);
  }
}

/** Removes a list without notes, and the section around it with its rule and heading. */
function dropEmptyContainers(node: Element | Root): void {
  for (const child of node.children) if (child.type === "element") dropEmptyContainers(child);
  const isEmpty = (child: Nodes) =>
    isElement(child, "ol", "ul", "section", "div", "footer", "aside") &&
    child.children.every(
      (inner) =>
        (inner.type === "text" && inner.value.trim() === "") ||
        (SAYS_NOTE.test(`${attribute(child, "className") ?? ""} ${attribute(child, "role") ?? ""}`) &&
          isElement(inner, "hr", "h1", "h2", "h3", "h4", "h5", "h6")),
    );
  if (node.type === "root") node.children = node.children.filter((child) => !isEmpty(child));
  else node.children = node.children.filter((child) => !isEmpty(child));
}
