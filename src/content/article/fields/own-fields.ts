/** The fields that an article or page has under their own names; the others become derived values. */
import type { FieldTable } from "./field-row.ts";
import type { FieldsOf } from "./field-schema.ts";

type OwnName<Table extends FieldTable> = {
  [Name in keyof Table & string]: Table[Name] extends { readonly becomes: string } ? never : Name;
}[keyof Table & string];

export type OwnFields<Table extends FieldTable> = Readonly<
  Pick<FieldsOf<Table>, OwnName<Table> & keyof FieldsOf<Table>>
>;

/** Their names, for a tracked record. */
export type OwnNames<Table extends FieldTable> = { readonly [Name in OwnName<Table>]: true };

export function ownNames<Table extends FieldTable>(table: Table): OwnNames<Table> {
  const own = Object.entries(table).filter(([, { becomes }]) => becomes === undefined);
  const names = Object.fromEntries(own.map(([name]) => [name, true as const]));
  if (areOwnNames(table, names)) return names;
  throw new TypeError("A table of fields has a row that is not its own.");
}

function areOwnNames<Table extends FieldTable>(table: Table, names: unknown): names is OwnNames<Table> {
  return (
    typeof names === "object" &&
    names !== null &&
    Object.entries(table).every(
      ([name, { becomes }]) => Object.hasOwn(names, name) === (becomes === undefined),
    )
  );
}
