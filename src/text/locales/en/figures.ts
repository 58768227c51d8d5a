/** Numbers in a sentence, in English. */
import { number as inFigures } from "../../number.ts";
import { plural } from "../../plural.ts";

export const number = (value: number) => inFigures(value, "en", 2);

/** "1 article", "2 articles" */
export const counted = (count: number, one: string, many: string) =>
  `${number(count)} ${plural(count, one, many, "en")}`;
