/**
 * `npm run docs`: generates documentation from the code: `docs/erreurs.md` and `docs/errors.md` (what every code means and
 * how to fix it), the tables of the guides, the diagram and the table of the rooms, and the files for VS Code.
 */
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { code, type Explanation, type ProblemName } from "../docs/explanations/explanation.ts";
import { explanations } from "../docs/explanations/explanations.ts";
import { catalogue } from "../src/problems/catalogue.ts";
import type { Problem } from "../src/problems/problem.ts";
import { formatProblem } from "../src/problems/report.ts";
import type { Language } from "../src/text/language.ts";
import { fr } from "../src/text/sentence.ts";
import { architecturePicture } from "./architecture/picture.ts";
import { withRooms } from "./architecture/table.ts";
import { GUIDES, withTables } from "./guides.ts";

/** The generated files, relative to the project's root. */
export const ERROR_DOCS: Readonly<Record<Language, string>> = {
  fr: "docs/erreurs.md",
  en: "docs/errors.md",
};

interface Entry {
  readonly code: string;
  readonly adjustable: boolean;
  readonly name: ProblemName;
}

const isName = (key: string): key is ProblemName => Object.hasOwn(catalogue, key);

/** The catalogue sorted by number, so that warnings are among the errors of their area. */
const ENTRIES: readonly Entry[] = Object.keys(catalogue)
  .filter(isName)
  .map((name) => ({ name, code: catalogue[name].code, adjustable: catalogue[name].adjustable }))
  .toSorted((a, b) => Number(a.code.slice(1)) - Number(b.code.slice(1)));

/** The names of the areas, by the first digit of a code. */
const AREAS: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  1: { fr: "L’en-tête", en: "Front matter" },
  2: { fr: "Les champs", en: "Fields" },
  3: { fr: "Les mots-clés et les adresses", en: "Tags, slugs and addresses" },
  4: { fr: "Les fichiers", en: "Files" },
  5: { fr: "Le texte et ses liens", en: "Text and links" },
  6: { fr: "Le journal", en: "The journal" },
  7: { fr: "La machine", en: "The machine" },
  8: { fr: "La publication", en: "Publication" },
  9: { fr: "L’import", en: "Importing" },
};

/** An example message for the top of the page, as the command line shows it. */
const SAMPLE: Problem = {
  file: "articles/crise.md",
  line: 2,
  column: 14,
  excerpt: "title: Crise : le retour",
  ...catalogue.colonUnquoted({ key: "title", value: "", mended: 'title: "Crise : le retour"' }),
};

const block = (content: string) => `\`\`\`text\n${content}\n\`\`\``;

const list = (entries: readonly Entry[]) =>
  entries.map((entry) => `[${entry.code}](#${entry.code.toLowerCase()})`).join(", ");

const LOWERED = list(ENTRIES.filter((entry) => entry.adjustable && entry.code.startsWith("E")));
const FIXED = list(ENTRIES.filter((entry) => !entry.adjustable));

const INTRODUCTION: Readonly<Record<Language, readonly string[]>> = {
  fr: [
    fr`# Erreurs et avertissements`,
    fr`## Lire un message`,
    block(formatProblem(SAMPLE, "fr")),
    fr`La première ligne dit où chercher : le fichier, la ligne et la colonne, comptées à partir de 1. Viennent ensuite le code de l'erreur, qui ne change jamais et se cherche dans cette page, et une phrase qui dit ce qui ne va pas. Dessous, la ligne telle qu'elle est écrite, avec un accent circonflexe sous l'endroit en cause. Quand Tribune sait comment la ligne doit s'écrire, il la donne après le mot « Écrivez », et vous pouvez la copier.`,
    fr`Un code qui commence par E est une erreur : rien n'est publié, et le site en place ne change pas. Un code qui commence par W est un avertissement : le site est construit. Un code qui commence par I est une information, que seul ${code("tribune check")} donne. Tous les problèmes de tous les fichiers sont donnés en une fois, dans l'ordre des fichiers et des lignes.`,
    fr`## Codes de sortie`,
    [
      fr`- 0 : le site est construit, avec ou sans avertissements.`,
      fr`- 1 : un article ou une page contient une erreur (E1xx à E5xx), une page publiée disparaîtrait (E8xx), ou un texte n'a pas pu être importé (E9xx).`,
      fr`- 2 : la commande ou ${code(".eleventy.ts")} contient une erreur (E6xx).`,
      fr`- Une adresse prise deux fois (E312, E320 à E324) donne 1 si un texte doit céder, et 2 si c'est une copie, un gabarit ou un réglage.`,
      fr`- 3 : la machine a refusé une opération (E7xx), ou Tribune lui-même est en faute.`,
    ].join("\n"),
    fr`## Lire les messages par un programme`,
    fr`${code("tribune build --json")} écrit un objet JSON à la place du texte. Son champ ${code("problems")} est une liste, où chaque problème a les champs ${code("code")}, ${code("severity")} (${code("error")}, ${code("warning")} ou ${code("information")}), ${code("file")}, ${code("line")}, ${code("column")}, ${code("reason")}, ${code("hint")} et ${code("mended")} ; ce qui manque vaut ${code("null")}. Le champ ${code("ok")} dit si le site a été construit ; sinon, ${code("exitCode")} donne le code de sortie.`,
    fr`## Régler les niveaux`,
    fr`Un site choisit le niveau de certains codes dans ${code(".eleventy.ts")} : ${code('"error"')} arrête la construction, ${code('"warn"')} avertit, ${code('"off"')} se tait.`,
    '```ts\nexport default tribune({\n  // …\n  rules: { E510: "warn", W204: "off" },\n});\n```',
    fr`Tous les avertissements et toutes les informations peuvent être tus ou changés en erreurs. Ces erreurs peuvent être abaissées : ${LOWERED}.`,
    fr`Les autres gardent le site sûr ou lisible et ne peuvent pas l'être : ${FIXED}.`,
  ],
  en: [
    "# Errors and warnings",
    "## Reading a message",
    block(formatProblem(SAMPLE, "en")),
    'The first line says where to look: the file, the line and the column, counted from 1. Then come the code of the error, which never changes and can be looked up on this page, and a sentence that says what is wrong. Below it, the line as it is written, with a caret under the place at fault. When Tribune knows how the line should be written, it gives it after the word "Write", and you may copy it.',
    "A code that begins with E is an error: nothing is published, and the site in place does not change. A code that begins with W is a warning: the site is built. A code that begins with I is a remark, which only `tribune check` makes. All problems of all files are told at once, in the order of files and lines.",
    "## Exit codes",
    [
      "- 0: the site is built, with or without warnings.",
      "- 1: an article or page holds an error (E1xx to E5xx), a published page would disappear (E8xx), or a text could not be imported (E9xx).",
      "- 2: the command or `.eleventy.ts` holds an error (E6xx).",
      "- An address that is taken twice (E312, E320 to E324) gives 1 if a text must give way, and 2 if a copy, a template or a setting must.",
      "- 3: the machine refused an operation (E7xx), or Tribune itself is at fault.",
    ].join("\n"),
    "## Reading messages by program",
    "`tribune build --json` writes a JSON object in place of the text. Its field `problems` is a list in which each problem has the fields `code`, `severity` (`error`, `warning` or `information`), `file`, `line`, `column`, `reason`, `hint` and `mended`; what is missing is `null`. The field `ok` says whether the site was built; if it was not, `exitCode` gives the exit code.",
    "## Setting levels",
    'A site chooses the level of some codes in `.eleventy.ts`: `"error"` stops the build, `"warn"` warns, `"off"` is silent.',
    '```ts\nexport default tribune({\n  // …\n  rules: { E510: "warn", W204: "off" },\n});\n```',
    `All warnings and remarks may be silenced or made errors. These errors may be lowered: ${LOWERED}.`,
    `The others keep the site safe or readable and cannot be: ${FIXED}.`,
  ],
};

const LABELS: Readonly<
  Record<Language, Readonly<Record<"why" | "mend" | "level" | "wrong" | "right", string>>>
> = {
  fr: { why: "Pourquoi.", mend: "Que faire.", level: "Niveau.", wrong: fr`Faux :`, right: fr`Juste :` },
  en: { why: "Why.", mend: "What to do.", level: "Level.", wrong: "Wrong:", right: "Right:" },
};

/** Whether and how a site may change the level. */
function levelOf({ code: number, adjustable }: Entry, language: Language): string {
  const isError = number.startsWith("E");
  const isRemark = number.startsWith("I");
  const rule = (level: string) => code(`rules: { ${number}: "${level}" }`);
  if (language === "fr") {
    if (!adjustable) return "Aucun site ne peut l’abaisser.";
    if (isRemark)
      return fr`Une information. Un site peut la taire par ${rule("off")}, ou en faire un avertissement par ${rule("warn")}.`;
    return isError
      ? fr`Un site peut en faire un avertissement par ${rule("warn")}, ou la taire par ${rule("off")}.`
      : fr`Un site peut le taire par ${rule("off")}, ou en faire une erreur par ${rule("error")}.`;
  }
  if (!adjustable) return "No site can lower it.";
  if (isRemark)
    return `A remark. A site may silence it with ${rule("off")}, or make it a warning with ${rule("warn")}.`;
  return isError
    ? `A site may make it a warning with ${rule("warn")}, or silence it with ${rule("off")}.`
    : `A site may silence it with ${rule("off")}, or make it an error with ${rule("error")}.`;
}

function section(entry: Entry, language: Language): string[] {
  const { title, what, why, mend, example }: Explanation = explanations[entry.name][language];
  const labels = LABELS[language];
  const examples = example && [labels.wrong, block(example.wrong), labels.right, block(example.right)];
  return [
    `<a id="${entry.code.toLowerCase()}"></a>`,
    `### ${entry.code} — ${title}`,
    what,
    `**${labels.why}** ${why}`,
    `**${labels.mend}** ${mend}`,
    ...(examples ?? []),
    `**${labels.level}** ${levelOf(entry, language)}`,
  ];
}

/** The whole page. */
export function errorDocs(language: Language): string {
  const areas = Object.entries(AREAS).flatMap(([digit, name]) => [
    `## E${digit}xx — ${name[language]}`,
    ...ENTRIES.filter((entry) => entry.code[1] === digit).flatMap((entry) => section(entry, language)),
  ]);
  const notice = "<!-- Written by scripts/docs.ts from docs/explanations/. Do not edit. -->";
  return `${[notice, ...INTRODUCTION[language], ...areas].join("\n\n")}\n`;
}

if (import.meta.main) {
  const project = resolve(import.meta.dirname, "..");
  for (const language of ["fr", "en"] as const) {
    writeFileSync(join(project, ERROR_DOCS[language]), errorDocs(language));
  }
  for (const [file, language] of Object.entries(GUIDES)) {
    const guide = join(project, file);
    writeFileSync(guide, withTables(readFileSync(guide, "utf8"), language));
  }
  const architecture = join(project, "docs/architecture.md");
  writeFileSync(architecture, withRooms(readFileSync(architecture, "utf8")));
  writeFileSync(join(project, "docs/architecture.svg"), architecturePicture());
  for (const words of [
    ["--snippets", "--output", ".vscode/article.code-snippets"],
    ["--output", ".vscode/article.schema.json"],
  ]) {
    const command = [join(project, "bin/tribune.js"), "schema", ...words];
    const { status } = spawnSync(process.execPath, command, { cwd: project, stdio: "inherit" });
    if (status !== 0) process.exit(1);
  }
}
