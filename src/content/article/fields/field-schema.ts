/** Rows as zod types, from which the types of values follow. */
import { z } from "zod";
import { scalarText } from "../../front-matter/value-readers.ts";
import type { Journal } from "../../journal/journal.ts";
import type { FieldRow, FieldTable, PartRow, PartTable } from "./field-row.ts";

/** The zod type of each row, by its name. */
export type FieldShape<Table extends PartTable> = {
  readonly [Name in keyof Table]: ReturnType<Table[Name]["type"]>;
};

/** The values of the fields of a table. */
export type FieldsOf<Table extends FieldTable> = z.output<z.ZodObject<FieldShape<Table>, z.core.$strict>>;

/** The schema of front matter with these fields, for one journal. The `doc` of each type's meta is its sentence. */
export function schemaOf<Table extends FieldTable>(
  table: Table,
  journal: Journal,
): z.ZodObject<FieldShape<Table>, z.core.$strict> {
  return z.strictObject(shapeOf(table, journal));
}

/** A field of several parts. */
export function group<Parts extends PartTable>(parts: Parts, journal: Journal) {
  return z.strictObject(shapeOf(parts, journal));
}

/** A field of several parts, of which one may replace the whole: `image: photo.jpg`. */
export function shortGroup<Parts extends PartTable>(
  parts: Parts,
  alone: keyof Parts & string,
  journal: Journal,
) {
  const short = (raw: unknown) => {
    const given = scalarText(raw);
    return given === undefined ? raw : { [alone]: given };
  };
  return z.preprocess(short, group(parts, journal)).meta({ alone });
}

/** The fields that a withdrawn article loses, with their default values. */
export function emptied(table: FieldTable, journal: Journal): Readonly<Record<string, unknown>> {
  const gone = Object.entries(table).filter(([, { survives }]) => !survives);
  return Object.fromEntries(gone.map(([name, { type }]) => [name, type(journal).parse(undefined)]));
}

function shapeOf<Table extends PartTable>(table: Table, journal: Journal): FieldShape<Table> {
  const shape = Object.fromEntries(Object.entries(table).map(([name, row]) => [name, typeOf(row, journal)]));
  if (isShapeOf(table, shape)) return shape;
  throw new TypeError("A table of fields has a row that is not its own.");
}

function typeOf(row: PartRow | FieldRow, journal: Journal): z.ZodType {
  const type = row.type(journal);
  return "doc" in row ? type.meta({ ...type.meta(), doc: row.doc }) : type;
}

/** Checks the names, since TypeScript cannot follow a loop over the rows. */
function isShapeOf<Table extends PartTable>(table: Table, shape: unknown): shape is FieldShape<Table> {
  return (
    typeof shape === "object" &&
    shape !== null &&
    Object.keys(table).every((name) => Object.hasOwn(shape, name))
  );
}
