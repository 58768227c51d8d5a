/**
 * The file may be valid, but uses features that are not supported, so its metadata cannot be told from its
 * image.
 */
export class UnknownKind extends Error {
  override readonly name = "UnknownKind";
}
