/**
 * Reads a record by a name from a text, a setting or a file; undefined for inherited properties such as `constructor`
 * and `__proto__`.
 */
export function own<Value>(
  record: Readonly<Record<string, Value>> | undefined,
  name: string,
): Value | undefined {
  return record !== undefined && Object.hasOwn(record, name) ? record[name] : undefined;
}
