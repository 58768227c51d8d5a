/** JSON and messages between threads know no classes: what was a moment becomes one again. */
import { isMomentData, Moment } from "./moment.ts";

/** The same object with its moments, in whatever property. */
export function withMoments<Value extends object>(value: Value): Value {
  return { ...value, ...revivedParts(value) };
}

function revived(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(revived);
  return isMomentData(value) ? new Moment(value) : { ...value, ...revivedParts(value) };
}

/** Only the properties that hold an object: the others stay what they are. */
function revivedParts(value: object): Readonly<Record<string, unknown>> {
  const objects = Object.entries(value).filter(([, inner]) => typeof inner === "object" && inner !== null);
  return Object.fromEntries(objects.map(([name, inner]) => [name, revived(inner)]));
}
