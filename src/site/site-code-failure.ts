/** An error thrown by the site's own code, with its context. */

interface FailureContext {
  /** The page being rendered: the file of its text, otherwise its path. */
  readonly page?: string;
  /** Methods that the code could have called, to suggest one for a misspelled name. */
  readonly methods?: readonly string[];
}

export class SiteCodeFailure extends Error {
  readonly page: string | undefined;
  readonly methods: readonly string[];

  /** @param cause the thrown value */
  constructor(cause: unknown, { page, methods = [] }: FailureContext) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
    this.name = "SiteCodeFailure";
    this.page = page;
    this.methods = methods;
  }
}

/** The names of all methods of an object, including inherited ones. */
export function methodsOf(object: object): string[] {
  const names = new Set<string>();
  for (let current: unknown = object; current instanceof Object; current = Object.getPrototypeOf(current)) {
    if (current === Object.prototype) break;
    for (const name of Object.getOwnPropertyNames(current)) if (name !== "constructor") names.add(name);
  }
  return [...names];
}
