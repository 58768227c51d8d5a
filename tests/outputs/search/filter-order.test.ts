/** The one thing that Pagefind leaves to chance, put in order. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readList, sortItems, writeList } from "../../../src/outputs/search/cbor.ts";
import { orderFilters } from "../../../src/outputs/search/filter-order.ts";
import { contentOf, filesOf, readText, temporaryFolder } from "../../workshop.ts";

type Value = number | string | readonly Value[];

/** CBOR, as Pagefind writes it. */
function cbor(value: Value): Buffer {
  if (typeof value === "number") return head(0, value);
  if (typeof value === "string")
    return Buffer.concat([head(3, Buffer.byteLength(value)), Buffer.from(value)]);
  return Buffer.concat([head(4, value.length), ...value.map(cbor)]);
}

function head(kind: number, count: number): Buffer {
  const bytes = Buffer.alloc(5);
  if (count < 24) return Buffer.from([(kind << 5) | count]);
  if (count < 256) return Buffer.from([(kind << 5) | 24, count]);
  bytes[0] = (kind << 5) | 26;
  bytes.writeUInt32BE(count, 1);
  return bytes;
}

const value = fc.letrec<{ value: Value; list: Value[] }>((tie) => ({
  value: fc.oneof(fc.nat(), fc.string({ maxLength: 300 }), tie("list")),
  list: fc.array(tie("value"), { maxLength: 40 }),
}));

describe("a list in CBOR", () => {
  it("is cut into its items, and put together again", () => {
    fc.assert(
      fc.property(value.list, (list) => {
        const bytes = cbor(list);
        const read = readList(bytes);
        expect(read.items.map((item) => Buffer.from(item))).toEqual(list.map(cbor));
        expect(writeList(read)).toEqual(bytes);
      }),
    );
  });

  it("has one order, whatever order its items came in", () => {
    fc.assert(
      fc.property(value.list, (list) => {
        expect(sortItems(cbor(list.toReversed()))).toEqual(sortItems(cbor(list)));
        expect(readList(sortItems(cbor(list))).items).toHaveLength(list.length);
      }),
    );
  });

  it.each([
    ["cut short", cbor(["a", "bcd"]).subarray(0, 2)],
    ["no list", cbor("a")],
    ["of another kind", Buffer.from([0x81, 0xa0])],
  ])("is refused when it is %s", (_, bytes) => {
    expect(() => readList(bytes)).toThrow();
  });
});

/** A folder as Pagefind leaves it, its filters in the order given. */
function folderWith(
  filters: readonly (readonly [name: string, file: string, values: readonly string[]])[],
): string {
  const folder = temporaryFolder();
  const write = (file: string, content: Value) =>
    writeFileSync(join(folder, file), gzipSync(Buffer.concat([Buffer.from("pagefind_dcd"), cbor(content)])));
  mkdirSync(join(folder, "filter"));
  for (const [name, file, values] of filters) {
    write(`filter/${file}.pf_filter`, [name, values.map((text) => [text, [0, 1]])]);
  }
  const names = filters.map(([name, file]) => [name, file]);
  write("pagefind.fr_0123456789.pf_meta", ["1.5.2", [["fr_aaaaaaa", 3]], [], names, [], ["title"]]);
  writeFileSync(join(folder, "pagefind-entry.json"), '{"languages":{"fr":{"hash":"fr_0123456789"}}}');
  return folder;
}

describe("the filters of an index", () => {
  it("are the same files, whatever order they were written in", () => {
    const one = folderWith([
      ["tag", "fr_1111111", ["Chine", "Nvidia", "Œuvre"]],
      ["author", "fr_2222222", ["Anselme", "Inès"]],
    ]);
    const other = folderWith([
      ["author", "fr_4444444", ["Inès", "Anselme"]],
      ["tag", "fr_3333333", ["Œuvre", "Chine", "Nvidia"]],
    ]);
    expect(contentOf(one)).not.toEqual(contentOf(other));
    orderFilters(one);
    orderFilters(other);
    expect(contentOf(one)).toEqual(contentOf(other));
    expect(filesOf(join(one, "filter"))).toHaveLength(2);
    const meta = filesOf(one).find((file) => file.endsWith(".pf_meta")) ?? "";
    expect(readText(one, "pagefind-entry.json")).toContain(
      meta.slice("pagefind.".length, -".pf_meta".length),
    );
  });

  it("may be none", () => {
    const folder = folderWith([]);
    orderFilters(folder);
    expect(filesOf(folder)).toHaveLength(2);
  });
});
