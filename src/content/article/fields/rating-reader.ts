/** Reads a rating: a mark alone, or a mark with its scale and subject. */
import { z } from "zod";
import { catalogue } from "../../../problems/catalogue.ts";
import { findingOf } from "../../front-matter/schema-issues.ts";
import { custom, Refusal, report, scalarText, text, webUrl } from "../../front-matter/value-readers.ts";
import type { Journal } from "../../journal/journal.ts";
import { onScale, parseMark, type Rating } from "../rating.ts";

export function rating(journal: Journal) {
  const subject = z.strictObject({ type: text, name: text, url: webUrl("url").optional() });
  const number = z.preprocess((raw) => scalarText(raw) ?? raw, z.string());
  const full = z.strictObject({ value: number, best: number.optional(), subject: subject.optional() });
  const short = custom<Rating>({ type: ["number", "string"] }, (raw) => {
    const given = scalarText(raw);
    if (given === undefined)
      return new Refusal(
        raw === null ? catalogue.fieldEmpty({ key: "rating" }) : catalogue.ratingUnreadable({ given: "[…]" }),
      );
    return mark(given, undefined, journal);
  });
  const long = full.transform((fields, context): Rating => {
    const read = mark(fields.value, fields.best, journal);
    if (read instanceof Refusal) {
      report(context, read.finding, ["value"]);
      return z.NEVER;
    }
    return { ...read, subject: fields.subject && { ...fields.subject, url: fields.subject.url } };
  });
  return z
    .unknown()
    .transform((raw, context): Rating => {
      const isMap =
        typeof raw === "object" && raw !== null && !Array.isArray(raw) && scalarText(raw) === undefined;
      const read = (isMap ? long : short).safeParse(raw, { reportInput: true });
      if (read.success) return read.data;
      for (const issue of read.error.issues) report(context, findingOf(issue, ["rating"]), [...issue.path]);
      return z.NEVER;
    })
    .meta({ alone: "value", shape: ratingShape(journal) });
}

/** The long form of a rating, as JSON Schema. */
function ratingShape({ rating: { best } }: Journal) {
  const written = { type: "string" };
  return {
    type: "object",
    properties: {
      value: {
        anyOf: [
          { type: "number", minimum: 0, maximum: best },
          { type: "string", pattern: "^[0-9]" },
        ],
      },
      best: { type: "number", exclusiveMinimum: 0 },
      subject: {
        type: "object",
        properties: { type: written, name: written, url: { type: "string", format: "uri" } },
        required: ["type", "name"],
        additionalProperties: false,
      },
    },
    required: ["value"],
    additionalProperties: false,
  };
}

function mark(given: string, givenBest: string | undefined, journal: Journal): Rating | Refusal {
  const written = parseMark(given);
  const best = givenBest === undefined ? undefined : parseMark(givenBest)?.value;
  if (!written || (givenBest !== undefined && best === undefined)) {
    return new Refusal(catalogue.ratingUnreadable({ given: written ? (givenBest ?? "") : given }));
  }
  const read = onScale({ value: written.value, best: best ?? written.best }, journal.rating);
  if ("error" in read) return new Refusal(read.error);
  return { value: read.value, best: journal.rating.best, subject: undefined };
}
