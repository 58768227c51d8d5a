/** Edits of a site, each drawn at random. */
import type { Random } from "../random.ts";
import { COPIES, journalText, type Options, OTHERS, readJournal } from "./journal.ts";
import { BREAKING, OWN_PAGE, SHORT } from "./layouts.ts";
import { drawing, picture } from "./pictures.ts";
import { readText, type Text, textOf, withField, writeText } from "./text.ts";
import { type Tree, withFiles } from "./tree.ts";
import { ARTICLE_VALUES, MOMENTS, PAGE_VALUES, PARAGRAPHS } from "./values.ts";

/** Everything that a build is made from. */
export interface State {
  readonly tree: Tree;
  /** ISO 8601 */
  readonly now: string;
  /** Options of the command line. */
  readonly words: readonly string[];
}

export interface Edit {
  readonly what: string;
  readonly state: State;
}

type Kind = (state: State, random: Random) => Edit | Promise<Edit>;

const isText = (folder: string) => (path: string) => path.startsWith(`${folder}/`) && path.endsWith(".md");
const isArticle = isText("articles");
const isPage = isText("pages");
const isPicture = (path: string) => /\.(?:png|jpg|svg)$/.test(path);

const pathsOf = ({ tree }: State, which: (path: string) => boolean) => [...tree.keys()].filter(which);
const contentOf = ({ tree }: State, path: string) => String(tree.get(path) ?? "");

function changed(state: State, what: string, files: Parameters<typeof withFiles>[1]): Edit {
  return { what, state: { ...state, tree: withFiles(state.tree, files) } };
}

function rewritten(state: State, path: string, what: string, rewrite: (text: Text) => Text): Edit {
  return changed(state, `${path}: ${what}`, { [path]: writeText(rewrite(readText(contentOf(state, path)))) });
}

function field(which: (path: string) => boolean, values: Readonly<Record<string, readonly string[]>>): Kind {
  return (state, random) => {
    const path = random.of(pathsOf(state, which));
    const name = random.of(Object.keys(values));
    const isThere = readText(contentOf(state, path)).fields.has(name);
    const value = isThere && random.chance(0.3) ? undefined : random.of(values[name] ?? [""]);
    return rewritten(state, path, `${name}: ${value ?? "taken out"}`, (text) => withField(text, name, value));
  };
}

const body: Kind = (state, random) => {
  const path = random.of(pathsOf(state, random.chance(0.85) ? isArticle : isPage));
  const parts = readText(contentOf(state, path)).body.trimEnd().split("\n\n");
  const at = random.below(parts.length);
  const paragraph = random.of(PARAGRAPHS);
  const shorter = random.chance(0.4);
  const now = shorter ? parts.toSpliced(at, 1) : parts.toSpliced(at, 0, paragraph);
  const what = shorter ? `without its part ${at}` : `with ${JSON.stringify(paragraph)}`;
  return rewritten(state, path, what, (text) => ({ ...text, body: `${now.join("\n\n")}\n` }));
};

/** One word or mark of a paragraph is another, as while somebody writes. */
const wording: Kind = (state, random) => {
  const path = random.of(pathsOf(state, isArticle));
  const [from, to] = random.of([
    ["Phrase", "Phrases"],
    ["un ", "un seul "],
    [".", " !"],
    ["## La", "## Toute la"],
    ["## Clauses", "## Les clauses"],
    ["crise.jpg", "courbe.png"],
    ["\n\n", "\n\nTODO : à finir.\n\n"],
    ["\n", "\n\n"],
  ]);
  const isBack = random.chance(0.3);
  const [old, now] = isBack ? [to, from] : [from, to];
  return rewritten(state, path, `${JSON.stringify(old)} → ${JSON.stringify(now)}`, (text) => ({
    ...text,
    body: text.body.replace(old, () => now),
  }));
};

/** The same fields, written another way. */
const respelled: Kind = (state, random) => {
  const path = random.of(pathsOf(state, isArticle));
  const text = contentOf(state, path);
  const rewrite = random.of([
    (head: string) => head.replace(/^---\n/, "---\n# Une remarque.\n"),
    (head: string) => head.replace(/^title: ([^"\n]+)$/m, 'title: "$1"'),
    (head: string) => head.replace(/^# Une remarque.\n/m, ""),
  ]);
  return changed(state, `${path} is respelled`, { [path]: rewrite(text) });
};

const newText: Kind = (state, random) => {
  const isOne = random.chance(0.2);
  const folder = isOne ? "pages" : random.of(["articles", "articles/europe", "articles/neuf"]);
  const number = random.below(1000);
  const head = isOne
    ? { title: `Page ${number}` }
    : {
        title: `Texte ${number}`,
        date: random.of(["2026-11-23", "2026-11-17", "2025-05-05"]),
        tags: "[Europe]",
      };
  const path = `${folder}/texte-${number}.md`;
  return changed(state, `${path} is new`, {
    [path]: textOf(head, `${random.of(PARAGRAPHS)}\n\nEt la fin.\n`),
  });
};

const deletedText: Kind = (state, random) => {
  const paths = pathsOf(state, random.chance(0.85) ? isArticle : isPage);
  // One of each stays, so that there is something to edit.
  if (paths.length < 2) return newText(state, random);
  const path = random.of(paths);
  return changed(state, `${path} is deleted`, { [path]: undefined });
};

const movedText: Kind = (state, random) => {
  const path = random.of(pathsOf(state, isArticle));
  const name = path.slice(path.lastIndexOf("/") + 1);
  const to = random.of([`articles/${name}`, `articles/europe/${name}`, path.replace(/\.md$/, "-bis.md")]);
  const content = state.tree.get(path);
  return changed(state, `${path} → ${to}`, { [path]: undefined, [to]: content });
};

const replacedPicture: Kind = async (state, random) => {
  const path = random.of(pathsOf(state, isPicture));
  const number = random.below(200);
  const side = random.of([120, 300, 640]);
  const content = path.endsWith(".svg")
    ? drawing(random.of(["#123", "#456", "#789"]))
    : await picture(side, random.of([120, 200]), number, path.endsWith(".jpg") ? "jpeg" : "png");
  return changed(state, `${path} is another picture`, { [path]: content });
};

const renamedPicture: Kind = (state, random) => {
  const path = random.of(pathsOf(state, isPicture));
  const to = path.replace(/(\.\w+)$/, random.of(["-b$1", "-c$1"]));
  const [old = "", now = ""] = [path, to].map((file) => file.slice(file.lastIndexOf("/") + 1));
  const files: Record<string, string | Uint8Array | undefined> = {
    [path]: undefined,
    [to]: state.tree.get(path),
  };
  // As often as not, those who name it follow.
  if (random.chance(0.7)) {
    for (const text of pathsOf(state, (file) => isArticle(file) || isPage(file) || file === ".eleventy.ts"))
      files[text] = contentOf(state, text).replaceAll(old, now);
  }
  return changed(state, `${path} → ${to}`, files);
};

const clock: Kind = (state, random) => {
  const now = random.of(MOMENTS);
  return { what: `the clock says ${now}`, state: { ...state, now } };
};

const commandLine: Kind = (state, random) => {
  const words = random.of([
    [],
    [],
    ["--drafts"],
    ["--compress"],
    ["--releases", "2"],
    ["--path-prefix", "/essai/"],
  ]);
  return { what: `tribune build ${words.join(" ")}`, state: { ...state, words } };
};

const option: Kind = (state, random) => {
  const { options, copies } = readJournal(contentOf(state, ".eleventy.ts"));
  const name = random.of(Object.keys(OTHERS)) as keyof typeof OTHERS;
  const value = random.of<unknown>(OTHERS[name] ?? []);
  const text = journalText({ ...options, [name]: value } as Options, copies);
  return changed(state, `journal.${name}: ${JSON.stringify(value)}`, { ".eleventy.ts": text });
};

const layout: Kind = (state, random) => {
  const number = random.below(100);
  const text = (path: string) => contentOf(state, path);
  const [path, content] = random.of<readonly [string, string | undefined]>([
    ["layouts/styles/zz.css", `.own { order: ${number}; }\n`],
    ["layouts/articles/sign.ts", `export const sign = (text: string) => text + " ${number}";\n`],
    ["layouts/colophon.txt", `Composé ${number} fois.\n`],
    ["layouts/liste.njk", `${text("layouts/liste.njk")}${number}\n`],
    [
      "layouts/tags.11ty.ts",
      text("layouts/tags.11ty.ts").replace('counts.join(" ', `counts.join("${number} `),
    ],
    ["layouts/robots.njk", `---\npermalink: /robots-${number}.txt\n---\n{{ tagPages.length }}\n`],
    ["layouts/scripts/own.js", `export const own = ${number};\n`],
    ["layouts/robots.njk", undefined],
    ["layouts/short.11ty.ts", SHORT],
    ["layouts/short.11ty.ts", undefined],
    ["layouts/casse.11ty.ts", BREAKING],
    ["layouts/casse.11ty.ts", undefined],
    ["layouts/propre.njk", OWN_PAGE],
    [
      "layouts/propre.njk",
      OWN_PAGE.replace("/propre/", random.of(["/ancien/", "/404.html", "/tags/", "/_redirects"])),
    ],
    ["layouts/propre.njk", undefined],
  ]);
  return changed(state, `${path} ${content === undefined ? "is deleted" : number}`, { [path]: content });
};

/** A file that an article may link to. */
const linkedFile: Kind = (state, random) => {
  const path = random.of(["articles/annexe.txt", "articles/europe/annexe.txt", "articles/europe/Annexe.txt"]);
  const content = state.tree.has(path) && random.chance(0.4) ? undefined : `Annexe ${random.below(100)}.\n`;
  return changed(state, `${path} is ${content === undefined ? "deleted" : "another one"}`, {
    [path]: content,
  });
};

/** A file that is copied as it is, or what is copied. */
const copied: Kind = (state, random) => {
  if (random.chance(0.5)) {
    const copies = random.of(COPIES);
    const { options } = readJournal(contentOf(state, ".eleventy.ts"));
    return changed(state, `copies ${JSON.stringify(copies)}`, {
      ".eleventy.ts": journalText(options, copies),
    });
  }
  const path = `public/${random.of(["note.txt", "robots.txt", "_headers", "_redirects", "404.html", "tags/index.html"])}`;
  const content = state.tree.has(path) && random.chance(0.5) ? undefined : `# ${random.below(100)}\n`;
  return changed(state, `${path} is ${content === undefined ? "deleted" : "another one"}`, {
    [path]: content,
  });
};

/** Each kind with its weight. */
const KINDS: readonly (readonly [weight: number, kind: Kind])[] = [
  [34, field(isArticle, ARTICLE_VALUES)],
  [4, field(isPage, PAGE_VALUES)],
  [14, body],
  [6, newText],
  [5, deletedText],
  [5, movedText],
  [5, replacedPicture],
  [3, renamedPicture],
  [6, clock],
  [3, commandLine],
  [3, linkedFile],
  [6, field(isArticle, { aliases: ARTICLE_VALUES["aliases"] ?? [] })],
];

const PROGRAM_KINDS: readonly (readonly [weight: number, kind: Kind])[] = [
  [3, option],
  [3, layout],
  [2, copied],
];

/** What changes nothing but the words of an article, as a rule. */
const WRITING_KINDS: readonly (readonly [weight: number, kind: Kind])[] = [
  [6, body],
  [6, wording],
  [1, respelled],
];

const BY_SUBJECT = { all: KINDS, programs: PROGRAM_KINDS, writing: WRITING_KINDS };

/** An edit of anything that the authors write, of their words alone, or of the journal or a layout. */
export function drawEdit(
  state: State,
  random: Random,
  subject: keyof typeof BY_SUBJECT,
): Edit | Promise<Edit> {
  const kinds = BY_SUBJECT[subject];
  let left = random.next() * kinds.reduce((sum, [weight]) => sum + weight, 0);
  const drawn = kinds.find(([weight]) => {
    left -= weight;
    return left < 0;
  });
  return (drawn?.[1] ?? body)(state, random);
}
