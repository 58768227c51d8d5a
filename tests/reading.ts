/** The journal with which tests read articles in their own process. */
import { type Journal, type JournalInput, parseJournal } from "../src/content/journal.ts";
import { type Loaded, loadLibrary } from "../src/content/load.ts";
import { Routes } from "../src/content/routes.ts";
import { NOW } from "./workshop.ts";

/** The smallest journal, in French. */
export function journalWith(input: Partial<JournalInput> = {}): Journal {
  const parsed = parseJournal(
    {
      title: "Journal",
      url: "https://journal.example",
      publisher: { name: "Éditions" },
      authors: [{ id: "a-meyer", name: "Anselme Meyer" }],
      disclaimers: { default: "opinion", named: { opinion: "Ceci est une opinion." } },
      ...input,
    },
    ".eleventy.ts",
  );
  if ("journal" in parsed) return parsed.journal;
  throw new Error(JSON.stringify(parsed.problems));
}

export const ROUTES = new Routes({ language: "fr", origin: "https://journal.example", pathPrefix: "/" });

/** Reads a folder of articles at the shared clock. */
export function loadArticles(root: string, journal = journalWith()): Loaded {
  return loadLibrary({
    journal,
    routes: ROUTES,
    root,
    articles: { root, label: "articles" },
    pages: undefined,
    now: Date.parse(NOW),
    drafts: false,
  });
}
