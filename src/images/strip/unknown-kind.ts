/** A picture is made in a way that is not known: it may be whole, but what is in it cannot be told apart. */
export class UnknownKind extends Error {
  override readonly name = "UnknownKind";
}
