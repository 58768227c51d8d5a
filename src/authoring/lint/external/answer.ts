/** The result of a request, and the verdict on a link. */
import { z } from "zod";
import { UNANSWERED_REASONS } from "../../../text/locales/problems/links-out.ts";

/** The server's answer, or a network error. */
export type LinkAnswer =
  | {
      readonly kind: "status";
      readonly status: number;
      /** The redirect target, as written. */
      readonly location: string | undefined;
      /** Seconds or a date, as written. */
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

/** Sends one request. Never throws. */
export type SendRequest = (url: URL, method: "HEAD" | "GET") => Promise<LinkAnswer>;

/** The verdict on a link. */
export const verdictSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("alive") }),
  /** All redirects on the way were permanent. */
  z.strictObject({ kind: z.literal("moved"), target: z.string() }),
  /** Without a status, the domain does not exist. */
  z.strictObject({ kind: z.literal("dead"), status: z.number().optional() }),
  /** The server rejects programs (401, 403…); people may still be able to read the page. */
  z.strictObject({ kind: z.literal("guarded"), status: z.number() }),
  z.strictObject({ kind: z.literal("certificate"), code: z.string() }),
  z.strictObject({ kind: z.literal("private") }),
  z.strictObject({ kind: z.literal("unanswered"), reason: z.enum(UNANSWERED_REASONS) }),
  z.strictObject({ kind: z.literal("no-network") }),
]);

export type Verdict = Readonly<z.output<typeof verdictSchema>>;
