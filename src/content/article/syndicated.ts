/**
 * The articles that some feed shows. They are known before rendering, so that only their bodies are rendered for feeds.
 * Each spelling of an author counts as another author: a few bodies too many may be rendered, never too few.
 */

import type { Journal } from "../journal/journal.ts";
import type { TagBook } from "../library/tags.ts";
import { byCodePoint } from "../sources/folder.ts";
import type { ArticleDraft } from "./draft.ts";

export function syndicatedDrafts(
  published: readonly ArticleDraft[],
  tags: TagBook,
  { feeds }: Journal,
  now: number,
): ReadonlySet<ArticleDraft> {
  const counts = new Map<string, number>();
  const shown = new Set<ArticleDraft>();
  const newestFirst = published.toSorted(
    (a, b) => b.fields.date.epoch - a.fields.date.epoch || byCodePoint(a.slug, b.slug),
  );
  for (const draft of newestFirst) {
    const { author, authors, expires, noindex } = draft.fields;
    if (noindex || (expires && expires.epoch <= now)) continue;
    const names = [...(author ?? []), ...(authors ?? [])];
    const lists = [
      "journal",
      ...draft.fields.tags.map((tag) => `tag ${tags.slugOf(tag)}`),
      ...(names.length > 0 ? names : [""]).map((name) => `author ${name}`),
    ];
    for (const list of new Set(lists)) {
      const count = (counts.get(list) ?? 0) + 1;
      counts.set(list, count);
      if (count <= feeds.items) shown.add(draft);
    }
  }
  return shown;
}
