/**
 * Normalizes emphasis so that Markdown can express it: no spaces at its edges, no adjacent emphasis of the
 * same kind.
 */
import { type Element, type ElementContent, isElement, text } from "./tree.ts";

/** Tags that are written alike in Markdown. */
const KINDS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    em: "em",
    i: "em",
    cite: "em",
    strong: "strong",
    b: "strong",
    del: "del",
    s: "del",
    strike: "del",
    mark: "mark",
    a: "a",
  }),
);

export function tidyEmphasis(nodes: readonly ElementContent[]): ElementContent[] {
  const tidy: ElementContent[] = [];
  for (const node of nodes.flatMap(hoistEdges)) {
    const before = tidy.at(-1);
    if (before && isElement(before) && isElement(node) && isSame(before, node))
      before.children = [...before.children, ...node.children];
    else tidy.push(node);
  }
  return tidy;
}

function isSame(one: Element, other: Element): boolean {
  const kind = KINDS.get(one.tagName);
  return kind !== undefined && kind !== "a" && kind === KINDS.get(other.tagName);
}

/** `<b> gras<br></b>` → ` `, `<b>gras</b>`, `<br>`. */
function hoistEdges(node: ElementContent): ElementContent[] {
  if (!isElement(node) || KINDS.get(node.tagName) === undefined) return [node];
  const children = [...node.children];
  const before: ElementContent[] = [];
  const after: ElementContent[] = [];
  for (let first = children[0]; first && isEdge(first); first = children[0]) {
    before.push(first);
    children.shift();
  }
  for (let last = children.at(-1); last && isEdge(last); last = children.at(-1)) {
    after.unshift(last);
    children.pop();
  }
  const [first] = children;
  if (first?.type === "text" && /^[ \t\n\r\f]/.test(first.value)) {
    before.push(text(" "));
    children[0] = text(first.value.replace(/^[ \t\n\r\f]+/, ""));
  }
  const last = children.at(-1);
  if (last?.type === "text" && /[ \t\n\r\f]$/.test(last.value)) {
    after.unshift(text(" "));
    children[children.length - 1] = text(last.value.replace(/[ \t\n\r\f]+$/, ""));
  }
  return children.length === 0 ? [...before, ...after] : [...before, { ...node, children }, ...after];
}

function isEdge(node: ElementContent): boolean {
  return node.type === "text" ? /^[ \t\n\r\f]*$/.test(node.value) : isElement(node, "br");
}
