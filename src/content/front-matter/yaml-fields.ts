/** The fields of front matter, with their places: read by `yaml`, or first line by line and by `yaml` once a place is asked for. */
import { type Document, isMap, parseDocument } from "yaml";
import { catalogue } from "../../problems/catalogue.ts";
import type { Problem } from "../../problems/problem.ts";
import type { Source } from "../../problems/source.ts";
import type { Fence } from "./fence.ts";
import type { FieldPlaces } from "./field-places.ts";
import { plainFields } from "./plain-fields.ts";
import type { KeyShape, RawMap } from "./raw.ts";
import type { Accepts } from "./unknown-keys.ts";
import { diagnoseYaml } from "./yaml-errors.ts";
import { FrontMatterReader, MAX_DEPTH } from "./yaml-reader.ts";

export interface PlacedFields {
  /** By their English names; unknown keys are omitted, and reported. */
  readonly data: RawMap;
  readonly problems: readonly Problem[];
  readonly places: () => FieldPlaces;
}

/** Errors, because of which no field is known. */
interface Unread {
  readonly data?: never;
  readonly problems: readonly Problem[];
}

/** @param yaml the text between the fences */
export function readFields(
  source: Source,
  fence: Fence,
  yaml: string,
  shape: KeyShape,
  accepts: Accepts,
): PlacedFields | Unread {
  const plain = plainFields(yaml, shape);
  if (!plain) return yamlFields(source, fence, yaml, shape, accepts);
  let known: FieldPlaces | undefined;
  const places = (): FieldPlaces => {
    const read = yamlFields(source, fence, yaml, shape, accepts);
    if (!read.data) throw new Error(`${source.file}: front matter that was read as plain is no YAML.`);
    return read.places();
  };
  return {
    data: plain,
    problems: [],
    places: () => {
      known ??= places();
      return known;
    },
  };
}

/** The same by `yaml` alone. */
export function yamlFields(
  source: Source,
  fence: Fence,
  yaml: string,
  shape: KeyShape,
  accepts: Accepts,
): PlacedFields | Unread {
  const document = parse(yaml);
  if (!document || document.errors.some((error) => error.code === "RESOURCE_EXHAUSTION"))
    return { problems: [source.problem(catalogue.tooDeep({ most: MAX_DEPTH }), source.place(1))] };
  const errors = diagnoseYaml(source, document, fence, shape);
  if (errors.length > 0) return { problems: errors };
  if (!isMap(document.contents)) {
    return { problems: [source.problem(catalogue.notFields(), source.place(Math.min(2, fence.bodyLine)))] };
  }
  const reader = new FrontMatterReader(source, fence.engineStart, accepts);
  const forbidden = reader.refuseAliases(document);
  if (forbidden.length > 0) return { problems: forbidden };
  const data = reader.map(document.contents, shape, []);
  return { data, problems: reader.problems, places: () => reader.places };
}

/** Undefined if it is nested too deeply. */
function parse(yaml: string): Document.Parsed | undefined {
  try {
    return parseDocument(yaml, {
      schema: "core",
      uniqueKeys: false,
      prettyErrors: false,
      logLevel: "silent",
    });
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
