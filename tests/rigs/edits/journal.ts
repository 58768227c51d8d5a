/** The journals of the edited site: each option with some values. */
import { join, resolve } from "node:path";
import type { JournalInput } from "../../../src/content/journal/journal.ts";

const ENGINE = join(resolve(import.meta.dirname, "../../.."), "src/index.ts");

export type Options = Readonly<Partial<JournalInput>>;

const AUTHORS = [
  { id: "a-meyer", name: "Anselme Meyer", bio: "Il écrit le matin.", image: "pictures/meyer.png" },
  { id: "b-roux", name: "Berthe Roux", url: "https://roux.example", sameAs: ["https://social.example/roux"] },
  { id: "redaction", name: "La rédaction", collective: true },
];

const NAMED = { opinion: "Ceci est une opinion.", interet: "L’auteur est partie prenante." };

/** Pictures for links and icons are drawn, and take most of the time: one form has them, the other not. */
export const FORMS: Readonly<Record<"full" | "plain", Options>> = {
  full: {
    search: true,
    socialImages: true,
    icons: true,
    hosting: ["netlify", "nginx"],
    headers: { hsts: 90, contentPolicy: { "img-src": ["https://mesure.example"] } },
    compress: true,
    indexNow: { key: "abcdef0123456789" },
  },
  plain: { search: false, socialImages: false, icons: false, hosting: "github", pathPrefix: "/journal/" },
};

export const COMMON: Options = {
  title: "Le Journal",
  tagline: "Des avis, et qui les signe",
  url: "https://journal.example",
  publisher: { name: "Éditions du Journal", logo: "pictures/logo.png", legalNotices: "/mentions/" },
  authors: AUTHORS,
  disclaimers: { default: "opinion", named: NAMED },
  pageSize: 3,
  feeds: { items: 4, tagsFrom: 1 },
  tags: [{ name: "Économie", description: "Ce qui se compte." }],
  navigation: [
    { label: "Sujets", path: "/tags/" },
    { label: "À propos", path: "/a-propos/" },
  ],
  rules: { E510: "warn", W204: "off" },
};

/** Other values of each option; `undefined` takes it out. */
export const OTHERS: { readonly [Name in keyof JournalInput]?: readonly JournalInput[Name][] } = {
  title: ["Le Journal", "La Gazette", "L’Écho & Cie"],
  tagline: ["Des avis, et qui les signe", "Rien que des avis", ""],
  description: [undefined, "Un journal d’opinion."],
  language: ["fr", "en"],
  timeZone: ["Europe/Paris", "America/Montreal"],
  pageSize: [2, 3, 5, 20],
  feeds: [{ items: 2 }, { items: 4, tagsFrom: 2 }, { items: 20, hub: "https://hub.example/" }],
  search: [true, false],
  markdownCopies: [true, false],
  compress: [true, false],
  typography: [true, false, { dashes: false }],
  hosting: ["github", ["netlify", "nginx"], ["apache", "caddy"], []],
  headers: [undefined, { hsts: 90 }, { contentPolicy: { "script-src": ["https://stats.example"] } }],
  robots: [undefined, { training: true }, { search: false }],
  rating: [undefined, { best: 10, step: 1 }],
  pathPrefix: ["/", "/journal/"],
  tags: [[], [{ name: "Économie", description: "Ce qui se compte." }], [{ name: "economie" }]],
  navigation: [[], [{ label: "Sujets", path: "/tags/" }]],
  publisher: [
    { name: "Éditions du Journal", logo: "pictures/logo.png", legalNotices: "/mentions/" },
    { name: "Éditions", contact: "lettres@journal.example" },
    { name: "Éditions", logo: "https://ailleurs.example/logo.png", correctionsPolicy: "/a-propos/" },
  ],
  authors: [
    AUTHORS,
    AUTHORS.map((author) => ({ ...author, bio: "Une autre vie." })),
    AUTHORS.map((author) => ({ ...author, image: "pictures/roux.png" })),
    AUTHORS.toReversed(),
  ],
  disclaimers: [
    { default: "opinion", named: NAMED },
    { default: "interet", named: NAMED },
    { default: "opinion", named: { ...NAMED, opinion: "Ceci n’engage que son auteur." } },
  ],
  rules: [{}, { E510: "warn", W204: "off" }],
};

/** What the site adds to Eleventy: folders and files that are copied as they are. */
export type Copies = readonly (string | Readonly<Record<string, string>>)[];

/** Some ways to copy what {@link PASSED_THROUGH} may hold, right ones and wrong ones. */
export const COPIES: readonly Copies[] = [
  [],
  [],
  [{ public: "/" }],
  [{ "public/*.txt": "/" }],
  [{ "public/robots.txt": "robots.txt", "public/_headers": "_headers" }],
  [{ public: "/" }, { "public/note.txt": "rss.xml" }],
  [{ "public/note.txt": "liste.txt" }],
  [{ "public/note.txt": "ancien/index.html" }],
];

/** A transform for sites with copies, which applies to reused pages too. */
const TRANSFORM = `  config.addTransform("own", (text) => (typeof text === "string" ? text.replace("<body", "<body data-own") : text));
`;

/** `.eleventy.ts` of a journal. */
export function journalText(options: Options, copies: Copies = []): string {
  const lines = copies.map((copy) => `  config.addPassthroughCopy(${JSON.stringify(copy)});\n`);
  const setup = lines.length > 0 ? lines.join("") + TRANSFORM : "";
  return `import { tribune } from ${JSON.stringify(ENGINE)};
// ${JSON.stringify(copies)}
export default tribune(${JSON.stringify(options, undefined, 2)}${setup && `, (config) => {\n${setup}}`});
`;
}

/** The options and copies that {@link journalText} wrote. */
export function readJournal(text: string): { readonly options: Options; readonly copies: Copies } {
  const json = /tribune\((\{.*?^\})/ms.exec(text)?.[1] ?? "{}";
  const copies = /^\/\/ (.*)$/m.exec(text)?.[1] ?? "[]";
  // What this program wrote itself.
  return { options: JSON.parse(json) as Options, copies: JSON.parse(copies) as Copies };
}
