/** Numbers in a sentence, in English. */
import { number as inFigures, inBytes as inUnits } from "../../number.ts";
import { plural } from "../../plural.ts";

export const number = (value: number) => inFigures(value, "en", 2);

/** "1 article", "2 articles" */
export const counted = (count: number, one: string, many: string) =>
  `${number(count)} ${plural(count, one, many, "en")}`;

/** "1.4 MB" */
export const inBytes = (bytes: number) => inUnits(bytes, "en", ["B", "kB", "MB", "GB"]);
