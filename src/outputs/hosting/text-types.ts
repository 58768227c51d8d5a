/** MIME types worth compressing, besides `text/html`, which every server includes. */
import type { Journal } from "../../content/journal/journal.ts";

const ALWAYS = [
  "application/atom+xml",
  "application/feed+json",
  "application/javascript",
  "application/json",
  "application/manifest+json",
  "application/rss+xml",
  "application/xml",
  "image/svg+xml",
  "text/css",
  "text/javascript",
  "text/plain",
  "text/xml",
];

/** In alphabetical order. */
export function textTypes({ markdownCopies }: Journal): string[] {
  return markdownCopies ? [...ALWAYS, "text/markdown"].toSorted() : ALWAYS;
}
