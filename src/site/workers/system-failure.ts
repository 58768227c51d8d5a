/** System errors between threads: `postMessage` would lose the code of an Error, by which a full disk is known. */

export interface SystemFailure {
  readonly message: string;
  readonly code: string | undefined;
  readonly path: string | undefined;
}

export function packFailure(error: unknown): SystemFailure {
  const read = (key: string): string | undefined => {
    const value: unknown = error instanceof Error ? Reflect.get(error, key) : undefined;
    return typeof value === "string" && value !== "" ? value : undefined;
  };
  return { message: read("message") ?? String(error), code: read("code"), path: read("path") };
}

export function unpackFailure({ message, code, path }: SystemFailure): Error {
  return Object.assign(new Error(message), code !== undefined && { code }, path !== undefined && { path });
}
