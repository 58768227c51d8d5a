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
  const lists = new Map<string, { readonly shown: ArticleDraft[]; length: number }>();
  const newestFirst = published.toSorted(
    (a, b) => b.fields.date.epoch - a.fields.date.epoch || byCodePoint(a.slug, b.slug),
  );
  for (const draft of newestFirst) {
    const { author, authors, expires, noindex } = draft.fields;
    if (expires && expires.epoch <= now) continue;
    const names = [...(author ?? []), ...(authors ?? [])];
    const own = [
      "journal",
      ...draft.fields.tags.map((tag) => `${TAG}${tags.slugOf(tag)}`),
      ...(names.length > 0 ? names : [""]).map((name) => `author ${name}`),
    ];
    for (const name of new Set(own)) {
      const list = lists.get(name) ?? { shown: [], length: 0 };
      lists.set(name, list);
      list.length += 1;
      if (!noindex && list.shown.length < feeds.items) list.shown.push(draft);
    }
  }
  const hasFeed = (name: string, length: number) => !name.startsWith(TAG) || length >= feeds.tagsFrom;
  return new Set([...lists].flatMap(([name, { shown, length }]) => (hasFeed(name, length) ? shown : [])));
}

const TAG = "tag ";
