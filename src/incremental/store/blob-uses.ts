/** The record of a blob folder: when each file was last used, and the stamp that it had when it was verified. */
import { readSealed, writeSealed } from "./sealed.ts";

/** Raise this when the format changes. */
const KIND = "tribune-blobs-1";

export interface BlobUse {
  /** Days since 1970, in UTC. */
  readonly day: number;
  /** Empty if the file's digest was never compared for its stamp. */
  readonly stamp: string;
}

type Row = readonly [name: string, day: number, stamp: string];

/** By file name; empty if the record is missing or damaged. */
export function readUses(file: string): Map<string, BlobUse> {
  const rows = readSealed(file, KIND);
  const read = Array.isArray(rows) ? rows.filter(isRow) : [];
  return new Map(read.map(([name, day, stamp]) => [name, { day, stamp }]));
}

/** Errors are ignored: the record only saves time and space. */
export function writeUses(file: string, uses: ReadonlyMap<string, BlobUse>): void {
  const rows = [...uses].map(([name, { day, stamp }]): Row => [name, day, stamp]);
  writeSealed(file, KIND, rows);
}

function isRow(row: unknown): row is Row {
  return (
    Array.isArray(row) &&
    typeof row[0] === "string" &&
    typeof row[1] === "number" &&
    typeof row[2] === "string"
  );
}
