/** Characters that XML 1.0 cannot hold, not even as a reference: controls, halves of pairs and two noncharacters. */
const FORBIDDEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the controls are what is looked for.
  /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Text as XML may hold it. */
export function xmlText(text: string): string {
  return text.replace(FORBIDDEN, "\ufffd");
}
