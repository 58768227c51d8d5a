/** Messages of the commands, in English. */
import type { CommandTexts } from "../command-texts.ts";
import { build } from "./commands/build.ts";
import { check } from "./commands/check.ts";
import { common } from "./commands/common.ts";
import { dev } from "./commands/dev.ts";
import { explain } from "./commands/explain.ts";
import { importTexts } from "./commands/import.ts";
import { merge } from "./commands/merge.ts";
import { newTexts } from "./commands/new.ts";
import { preview } from "./commands/preview.ts";
import { rollback } from "./commands/rollback.ts";
import { schema } from "./commands/schema.ts";

export const commands: CommandTexts = {
  common,
  build,
  explain,
  merge,
  check,
  dev,
  preview,
  new: newTexts,
  schema,
  import: importTexts,
  rollback,
};
