/** Numbers in a sentence, in French. */
import { number as inFigures, inBytes as inUnits } from "../../number.ts";
import { plural } from "../../plural.ts";

export const number = (value: number) => inFigures(value, "fr", 2);

/** "1 article", "2 articles"; the plural begins at two. */
export const counted = (count: number, one: string, many: string) =>
  `${number(count)} ${plural(count, one, many, "fr")}`;

/** "1,4 Mo" */
export const inBytes = (bytes: number) => inUnits(bytes, "fr", ["o", "ko", "Mo", "Go"]);
