/** The rooms as the table of `docs/architecture.md`. */
import { fill, table } from "../guides.ts";
import { ROOMS } from "./rooms.ts";

/** The page with its table brought up to date. */
export function withRooms(page: string): string {
  const rows = Object.entries(ROOMS).map(([room, { holds, mayImport }]) => [
    `\`src/${room}/\``,
    holds,
    mayImport.map((other) => `\`${other}\``).join(", "),
  ]);
  return fill(page, "rooms", table(["Room", "What is in it", "May import"], rows));
}
