/** Restores moments from JSON and from messages between threads, which lose classes. */
import { isMomentData, Moment } from "./moment.ts";

/** The same object with its moments restored, at any depth. */
export function withMoments<Value extends object>(value: Value): Value {
  return { ...value, ...revivedParts(value) };
}

function revived(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(revived);
  return isMomentData(value) ? new Moment(value) : { ...value, ...revivedParts(value) };
}

/** Only the properties with objects. */
function revivedParts(value: object): Readonly<Record<string, unknown>> {
  const objects = Object.entries(value).filter(([, inner]) => typeof inner === "object" && inner !== null);
  return Object.fromEntries(objects.map(([name, inner]) => [name, revived(inner)]));
}
