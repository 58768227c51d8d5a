/**
 * What stands in a record under a name that comes from a text, a setting or a file of somebody's; undefined for what
 * every object has of its own accord (`constructor`, `__proto__`).
 */
export function own<Value>(
  record: Readonly<Record<string, Value>> | undefined,
  name: string,
): Value | undefined {
  return record !== undefined && Object.hasOwn(record, name) ? record[name] : undefined;
}
