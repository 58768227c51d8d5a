/** XML as a tree, from a strict parser: throws if it is not well-formed or a prefix has no namespace. */
import { SaxesParser } from "saxes";

export interface Element {
  readonly name: string;
  readonly namespace: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: Element[];
  text: string;
}

export function parseXml(text: string): Element {
  const parser = new SaxesParser({ xmlns: true });
  const open: Element[] = [];
  let root: Element | undefined;
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, uri, attributes }) => {
    const values = Object.values(attributes).map(({ name: key, value }) => [key, value] as const);
    const element: Element = {
      name,
      namespace: uri,
      attributes: new Map(values),
      children: [],
      text: "",
    };
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
  });
  const add = (more: string) => {
    const element = open.at(-1);
    if (element) element.text += more;
  };
  parser.on("text", add);
  parser.on("cdata", add);
  parser.on("closetag", () => {
    open.pop();
  });
  parser.write(text).close();
  if (!root) throw new Error("No element.");
  return root;
}

export function all(parent: Element, name: string): Element[] {
  return parent.children.filter((child) => child.name === name);
}

export function textOf(parent: Element, name: string): string {
  return all(parent, name)[0]?.text ?? "";
}
