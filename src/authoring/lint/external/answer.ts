/** What one request came to, and what a link comes to in the end. */
import { z } from "zod";
import { UNANSWERED_REASONS } from "../../../text/locales/problems/links-out.ts";

/** What a server, or the way to it, said. */
export type LinkAnswer =
  | {
      readonly kind: "status";
      readonly status: number;
      /** Where it redirects, as it is written. */
      readonly location: string | undefined;
      /** Seconds or a date, as it is written. */
      readonly retryAfter: string | undefined;
    }
  | { readonly kind: "failed"; readonly reason: LinkFailure; readonly code: string };

export type LinkFailure =
  | "slow"
  | "refused"
  | "reset"
  | "unreadable"
  | "certificate"
  | "private"
  | "unknown-host"
  | "no-network";

/** Asks for one address, once. Never throws. */
export type Ask = (url: URL, method: "HEAD" | "GET") => Promise<LinkAnswer>;

/** What is known of a link. */
export const verdictSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("alive") }),
  /** Every redirect on the way was permanent. */
  z.strictObject({ kind: z.literal("moved"), target: z.string() }),
  /** Without a status, its domain does not exist. */
  z.strictObject({ kind: z.literal("dead"), status: z.number().optional() }),
  /** The server lets no program in (401, 403…): a person may well read the page. */
  z.strictObject({ kind: z.literal("guarded"), status: z.number() }),
  z.strictObject({ kind: z.literal("certificate"), code: z.string() }),
  z.strictObject({ kind: z.literal("private") }),
  z.strictObject({ kind: z.literal("unanswered"), reason: z.enum(UNANSWERED_REASONS) }),
  z.strictObject({ kind: z.literal("no-network") }),
]);

export type Verdict = Readonly<z.output<typeof verdictSchema>>;
