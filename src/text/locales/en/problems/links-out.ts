/** W55x: links to other sites, checked by `tribune check --external`, in English. */
import type { LinkOutSentences } from "../../problems/links-out.ts";

const UNANSWERED = {
  slow: "the server did not answer in time",
  refused: "the connection is refused",
  reset: "the connection was broken off",
  unreadable: "the answer cannot be read",
  loop: "its redirects go round in circles",
  "many-redirects": "its redirects do not end",
  server: "the server is out of order",
  busy: "the server asks to come back later",
} as const;

export const linksOut: LinkOutSentences = {
  outsideDead: ({ given, status, archive }) => [
    status === undefined
      ? `The link "${given}" is dead: that domain does not exist.`
      : `The link "${given}" is dead: the server answers ${status}.`,
    `There may be a copy of it here: ${archive}`,
  ],
  outsideMoved: ({ given, target }) => `The page "${given}" has moved for good: "${target}".`,
  outsideUnanswered: ({ given, reason }) =>
    `The link "${given}" could not be checked: ${UNANSWERED[reason]}.`,
  outsideCertificate: ({ given, code }) =>
    `The certificate of "${given}" is not valid (${code}): the reader's browser will bar the way.`,
  networkAway: ({ links }) =>
    `The network does not answer: of ${links} links to other sites, none could be checked.`,
};
