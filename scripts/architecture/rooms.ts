/** The rooms of `src/`: their contents, and which others each may import from. */

/** What a room is about: the subject, the machinery beneath it, or the world outside. */
export type RoomKind = "domain" | "mechanism" | "edge";

export interface Room {
  readonly kind: RoomKind;
  /** A few words, for the picture. */
  readonly label: string;
  /** One sentence in Markdown, for the table. */
  readonly holds: string;
  /** The rooms that it may import from, except itself. */
  readonly mayImport: readonly RoomName[];
  /** Its position in its row of the diagram, in box widths from the left. */
  readonly column: number;
}

export const ROOM_NAMES = [
  "text",
  "problems",
  "incremental",
  "images",
  "markdown",
  "content",
  "outputs",
  "authoring",
  "import",
  "publish",
  "site",
  "cli",
] as const;

export type RoomName = (typeof ROOM_NAMES)[number];

export const ROOMS: Readonly<Record<RoomName, Room>> = {
  text: {
    kind: "domain",
    label: "strings only",
    holds:
      "strings only: escaping, French and English typography, slugs, dates; `locales/` has every sentence that a person reads, one folder a language",
    mayImport: [],
    column: 2,
  },
  problems: {
    kind: "domain",
    label: "what can be wrong",
    holds: "what can be wrong, as values: codes, severities, places",
    mayImport: ["text"],
    column: 1.5,
  },
  incremental: {
    kind: "mechanism",
    label: "dependency graph, store",
    holds:
      "tracking, fingerprints, the dependency graph, which outputs a change reaches; `store/` has the files that one build leaves to the next; the limit of what runs at once. It knows nothing of articles",
    mayImport: ["text"],
    column: 3,
  },
  images: {
    kind: "domain",
    label: "read, strip, resize",
    holds: "pictures: read, checked, stripped of metadata, resized",
    mayImport: ["text", "problems", "incremental"],
    column: 1.5,
  },
  markdown: {
    kind: "domain",
    label: "Markdown to HTML",
    holds:
      "the renderer, one file a rule; `lint/` finds what was typed and is not read as meant, `print/` writes Markdown and feed HTML",
    mayImport: ["text", "problems", "images"],
    column: 1.5,
  },
  content: {
    kind: "domain",
    label: "front matter to library",
    holds: "front matter → `Article`; tags, people, the library; `addresses/` is the one registry of URLs",
    mayImport: ["text", "problems", "incremental", "images", "markdown"],
    column: 1.5,
  },
  outputs: {
    kind: "domain",
    label: "feeds, SEO, search, hosts",
    holds:
      "what is made of a library besides pages: feeds, SEO, crawlers, search, hosting rules, cards, icons, the design",
    mayImport: ["text", "problems", "incremental", "images", "markdown", "content"],
    column: 2,
  },
  authoring: {
    kind: "domain",
    label: "check, editors",
    holds:
      "for those who write: `lint/` is what `tribune check` says, `editors/` the JSON Schema, the snippets and the web form",
    mayImport: ["text", "problems", "incremental", "markdown", "content"],
    column: 1,
  },
  import: {
    kind: "edge",
    label: "texts from elsewhere",
    holds: "texts from elsewhere: one reader a format → one draft → one writer of front matter and Markdown",
    mayImport: ["text", "problems", "images", "content"],
    column: 0,
  },
  publish: {
    kind: "mechanism",
    label: "whole, or not at all",
    holds: "staging → inspect → verify → commit: manifest, lock, releases, compression",
    mayImport: ["text", "incremental"],
    column: 3,
  },
  site: {
    kind: "edge",
    label: "the adapter to Eleventy",
    holds: "the adapter to Eleventy: the plugin, the types of layouts, the worker threads",
    mayImport: [
      "text",
      "problems",
      "incremental",
      "images",
      "markdown",
      "content",
      "outputs",
      "authoring",
      "publish",
    ],
    column: 2,
  },
  cli: {
    kind: "edge",
    label: "the commands",
    holds: "one folder a command; `dev/` has the preview's server. It starts Eleventy",
    mayImport: [
      "text",
      "problems",
      "incremental",
      "images",
      "markdown",
      "content",
      "outputs",
      "authoring",
      "import",
      "publish",
      "site",
    ],
    column: 1.5,
  },
};

/** The same for the code around the rooms: the package's entry point, and the layouts that import it. */
export const AROUND: Readonly<Record<string, readonly string[]>> = {
  "index.ts": ["text", "problems", "images", "markdown", "content", "outputs", "site", "cli"],
  layouts: ["index.ts", "layouts/parts"],
  "layouts/parts": ["index.ts"],
};
