/**
 * Schema.org's vocabulary as data, read from the types of schema-dts, which are generated from it: each type with its
 * supertypes, each property with its range. Used to validate structured data.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

export type Value = string | number | boolean | Thing | readonly Value[];
export interface Thing {
  readonly [name: string]: Value;
}

const FILE = createRequire(import.meta.url)
  .resolve("schema-dts")
  .replace(/schema\.js$/, "schema.d.ts");
const TEXT = readFileSync(FILE, "utf8").replaceAll(/\/\*\*[\s\S]*?\*\//g, "");

interface Shape {
  readonly above: readonly string[];
  readonly properties: ReadonlyMap<string, readonly string[]>;
}

/** `ArticleBase`, `ArticleLeaf` and so on. */
const SHAPES: ReadonlyMap<string, Shape> = new Map(
  [...TEXT.matchAll(/^(?:export )?interface (\w+) extends ([^{]+) \{\n([\s\S]*?)^\}/gm)].map(
    ([, name = "", above = "", body = ""]) => [
      name,
      {
        above: above.split(", "),
        properties: new Map(
          [...body.matchAll(/^ {4}"(\w+)"\?: SchemaValue<([^<>]+), "\w+">;$/gm)].map(
            ([, property = "", range = ""]) => [property, range.split(" | ")],
          ),
        ),
      },
    ],
  ),
);

/** Each name of a range: the types below it, or kinds of plain values. */
const MEMBERS: ReadonlyMap<string, readonly string[]> = new Map(
  [...TEXT.matchAll(/^export type (\w+) = ([^;]+);$/gm)].map(([, name = "", members = ""]) => [
    name,
    members.split(" | "),
  ]),
);

const DATE = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;
const DATE_TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:Z|[+-]\d{2}:\d{2})$/;

/** Patterns of schema.org's plain values. */
const PLAIN: Readonly<Record<string, (value: Value) => boolean>> = {
  Boolean: (value) => typeof value === "boolean",
  Date: (value) => typeof value === "string" && DATE.test(value),
  DateTime: (value) => typeof value === "string" && DATE_TIME.test(value),
  Distance: (value) => typeof value === "string" && /^[\d.]+ [a-z]+$/.test(value),
  Integer: (value) => Number.isInteger(value),
  Number: (value) => typeof value === "number",
  Text: (value) => typeof value === "string",
  URL: (value) => typeof value === "string" && /^https?:\/\//.test(value) && URL.canParse(value),
};

export function isThing(value: Value | undefined): value is Thing {
  return typeof value === "object" && !Array.isArray(value);
}

export function listOf(value: Value | undefined): readonly Value[] {
  if (value === undefined) return [];
  return isList(value) ? value : [value];
}

function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value);
}

export function typesOf(thing: Thing): string[] {
  return listOf(thing["@type"]).map(String);
}

/** All things in a value, itself first. */
export function thingsIn(value: Value): Thing[] {
  if (isList(value)) return value.flatMap(thingsIn);
  return isThing(value) ? [value, ...Object.values(value).flatMap(thingsIn)] : [];
}

/** The faults of a thing and of all it contains, each with its path. */
export function vocabularyFaults(thing: Thing, way = ""): string[] {
  const types = typesOf(thing);
  const unknown = types.filter((type) => !SHAPES.has(`${type}Leaf`));
  if (types.length === 0 || unknown.length > 0) return [`${way} has no known type: ${unknown.join()}`];
  return Object.entries(thing).flatMap(([name, value]) => {
    if (name.startsWith("@")) return [];
    const here = `${way}/${types.join("+")}.${name}`;
    if (/^\w+-(?:input|output)$/.test(name))
      return types.some((type) => belongs(type, "Action")) ? [] : [`${here} is no property of it`];
    const range = types.map((type) => rangeOf(`${type}Leaf`, name)).find((found) => found !== undefined);
    if (!range) return [`${here} is no property of it`];
    return listOf(value).flatMap((each) => valueFaults(each, range, here));
  });
}

function valueFaults(value: Value, range: readonly string[], way: string): string[] {
  if (!isThing(value)) {
    const plain = range.some((name) => PLAIN[name]?.(value));
    return plain ? [] : [`${way} takes ${range.join(", ")}, not ${JSON.stringify(value)}`];
  }
  if (value["@type"] === undefined) {
    const isReference = Object.keys(value).join() === "@id" && range.includes("IdReference");
    return isReference ? [] : [`${way} has neither a type nor an @id alone`];
  }
  const fits = typesOf(value).some((type) => range.some((name) => belongs(type, name)));
  const misfit = fits ? [] : [`${way} takes ${range.join(", ")}, not ${typesOf(value).join("+")}`];
  return [...misfit, ...vocabularyFaults(value, way)];
}

/** Whether a type equals another or is a subtype. */
export function belongs(type: string, name: string): boolean {
  if (type === name) return true;
  const members = MEMBERS.get(name) ?? [];
  return members.some((member) => member !== name && MEMBERS.has(member) && belongs(type, member));
}

function rangeOf(shape: string, property: string): readonly string[] | undefined {
  const found = SHAPES.get(shape);
  if (!found) return undefined;
  const own = found.properties.get(property);
  return own ?? found.above.map((above) => rangeOf(above, property)).find((range) => range !== undefined);
}
