/** Messages of the commands, by command: one interface, one folder a language. */
import type { BuildTexts } from "./commands/build.ts";
import type { CheckTexts } from "./commands/check.ts";
import type { CommonTexts } from "./commands/common.ts";
import type { DevTexts } from "./commands/dev.ts";
import type { ExplainTexts } from "./commands/explain.ts";
import type { ImportTexts } from "./commands/import.ts";
import type { MergeTexts } from "./commands/merge.ts";
import type { NewTexts } from "./commands/new.ts";
import type { PreviewTexts } from "./commands/preview.ts";
import type { RollbackTexts } from "./commands/rollback.ts";
import type { SchemaTexts } from "./commands/schema.ts";

export interface CommandTexts {
  /** Shared by all commands. */
  readonly common: CommonTexts;
  readonly build: BuildTexts;
  /** `build --explain` */
  readonly explain: ExplainTexts;
  readonly merge: MergeTexts;
  readonly check: CheckTexts;
  readonly dev: DevTexts;
  /** The preview of `dev`, in the browser. */
  readonly preview: PreviewTexts;
  readonly new: NewTexts;
  readonly schema: SchemaTexts;
  readonly import: ImportTexts;
  readonly rollback: RollbackTexts;
}
