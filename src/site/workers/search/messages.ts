/** The messages between the build and the thread that makes the search index. */
import type { IndexedGroup } from "../../../outputs/search/index-group.ts";
import type { GroupEntries, IndexedPart } from "../../../outputs/search/index-part.ts";
import type { Filters, FullText } from "../../../outputs/search/search-text.ts";
import type { Language } from "../../../text/language.ts";

export interface SearchWorkerData {
  readonly language: Language;
}

export type SearchOrder =
  | { readonly kind: "group"; readonly texts: readonly FullText[] }
  | { readonly kind: "part"; readonly groups: readonly GroupEntries[]; readonly texts: readonly Filters[] };

export type SearchReply = { readonly group: IndexedGroup } | { readonly part: IndexedPart };
