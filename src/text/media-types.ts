/** Media types by file name. Their table is loaded when it is first needed, which in most builds is never. */
import { engineModule } from "./engine-paths.ts";

/** @param name a file name, a path, or an extension; undefined if its type is not known */
export function mediaTypeOf(name: string): string | undefined {
  const { default: mime } = engineModule<typeof import("./media-type-table.ts")>(
    "src/text/media-type-table.ts",
  );
  return mime.getType(name) ?? undefined;
}
