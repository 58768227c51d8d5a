/** Text as YAML writes it. */

/** Text as a quoted YAML scalar on one line: double quotes, or single ones where the text has double ones. */
export function quoteYaml(text: string): string {
  if (/[\p{Cc}\u2028\u2029\ufeff]/u.test(text)) return JSON.stringify(text);
  return text.includes('"') || text.includes("\\") ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}

/** Text as an item of a list on one line, in quotes only where it needs them. */
export function quoteItem(text: string): string {
  const isPlain = /^\p{L}[\p{L}\p{M}\p{N} .'’&+_-]*$/u.test(text);
  return isPlain && !/^(?:true|false|null)$/i.test(text) ? text : quoteYaml(text);
}
