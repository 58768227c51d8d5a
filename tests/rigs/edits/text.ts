/** A Markdown file, its front matter one field a line. */

export interface Text {
  /** Each field as it is written behind its colon, YAML on one line. */
  readonly fields: ReadonlyMap<string, string>;
  readonly body: string;
}

export function readText(source: string): Text {
  const [, head = "", body = ""] = /^---\n(.*?)^---\n\n?(.*)$/ms.exec(source) ?? [];
  const lines = head.split("\n").filter((line) => line !== "");
  return { fields: new Map(lines.map((line) => cut(line))), body };
}

export function writeText({ fields, body }: Text): string {
  return `---\n${[...fields].map(([name, value]) => `${name}: ${value}\n`).join("")}---\n\n${body}`;
}

/** With a field written anew, or without it. */
export function withField(text: Text, name: string, value: string | undefined): Text {
  const fields = new Map(text.fields);
  if (value === undefined) fields.delete(name);
  else fields.set(name, value);
  return { ...text, fields };
}

/** A text of these fields and this body. */
export function textOf(fields: Readonly<Record<string, string>>, body: string): string {
  return writeText({ fields: new Map(Object.entries(fields)), body });
}

function cut(line: string): [string, string] {
  const colon = line.indexOf(":");
  return [line.slice(0, colon), line.slice(colon + 1).trim()];
}
