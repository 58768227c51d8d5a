/** Something that the site's own code threw, with what is known of where it ran. */

interface Circumstances {
  /** What was being rendered: an article's file, or the path of another page. */
  readonly page?: string;
  /** Methods that the code could have called. */
  readonly methods?: readonly string[];
}

export class SiteCodeFailure extends Error {
  readonly page: string | undefined;
  readonly methods: readonly string[];

  /** @param cause what was thrown */
  constructor(cause: unknown, { page, methods = [] }: Circumstances) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
    this.name = "SiteCodeFailure";
    this.page = page;
    this.methods = methods;
  }
}

/** The names of all methods of an object, inherited ones too. */
export function methodsOf(object: object): string[] {
  const names = new Set<string>();
  for (let current: unknown = object; current instanceof Object; current = Object.getPrototypeOf(current)) {
    if (current === Object.prototype) break;
    for (const name of Object.getOwnPropertyNames(current)) if (name !== "constructor") names.add(name);
  }
  return [...names];
}
