/** Rows as zod types: the types of values follow from the table, so that nobody writes them twice. */
import { z } from "zod";
import { scalarText } from "../../front-matter/value-readers.ts";
import type { Journal } from "../../journal/journal.ts";
import type { FieldRow, FieldTable, PartRow, PartTable } from "./field-row.ts";

/** The zod type of each row, by its name. */
export type FieldShape<Table extends PartTable> = {
  readonly [Name in keyof Table]: ReturnType<Table[Name]["type"]>;
};

/** The values of the fields of a table, read. */
export type FieldsOf<Table extends FieldTable> = z.output<z.ZodObject<FieldShape<Table>, z.core.$strict>>;

/** The schema of front matter with these fields, for one journal; each carries its row's sentence as `doc` in its meta. */
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

/** A field of several parts, of which one may stand for the whole: `image: photo.jpg`. */
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

/** The values of the fields that a withdrawn article does not keep, as if they had not been written. */
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

/** TypeScript cannot follow a loop over the rows: their names are looked up. */
function isShapeOf<Table extends PartTable>(table: Table, shape: unknown): shape is FieldShape<Table> {
  return (
    typeof shape === "object" &&
    shape !== null &&
    Object.keys(table).every((name) => Object.hasOwn(shape, name))
  );
}
