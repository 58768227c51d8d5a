/**
 * `> [!NOTE]` and other alerts → the same asides as `:::` makes. GitHub's five kinds in any case and their French
 * names are accepted, as is a custom title after the bracket, as in Obsidian. An unknown kind stays a quotation and
 * is reported.
 */
import type MarkdownIt from "markdown-it";
import type StateCore from "markdown-it/lib/rules_core/state_core.mjs";
import type Token from "markdown-it/lib/token.mjs";
import { catalogue } from "../problems/catalogue.ts";
import { nearest } from "../problems/nearest.ts";
import { foldCase } from "../text/accents.ts";
import type { CalloutKind } from "../text/locales/site-words.ts";
import { wordsFor } from "../text/locales/words-for.ts";
import type { Environment } from "./environment.ts";
import { landmarkName } from "./landmark-names.ts";

/** Names allowed in the brackets, in lower case without accents. */
const NAMES: Readonly<Record<CalloutKind, readonly string[]>> = {
  note: ["note", "remarque"],
  tip: ["tip", "astuce", "conseil"],
  important: ["important"],
  warning: ["warning", "attention", "avertissement"],
  caution: ["caution", "prudence", "danger"],
  takeaway: ["takeaway", "a retenir"],
};

/** Names that Obsidian and others use, by the name to write here instead. */
const OTHER_NAMES: readonly (readonly [name: string, others: string])[] = [
  ["NOTE", "info todo example exemple question help faq information"],
  ["TIP", "hint success check done"],
  ["WARNING", "alert alerte"],
  ["CAUTION", "error erreur failure fail missing bug"],
  ["takeaway", "abstract summary tldr resume"],
];

const KINDS: ReadonlyMap<string, CalloutKind> = new Map(
  Object.entries(NAMES).flatMap(([kind, names]) => names.map((name) => [name, kind as CalloutKind])),
);

const MEANT: ReadonlyMap<string, string> = new Map(
  OTHER_NAMES.flatMap(([meant, others]) => others.split(" ").map((other) => [other, meant] as const)),
);

/** The first line of an alert. Obsidian's foldName sign after the bracket is ignored. */
const OPENING = /^\[!([\p{L}\p{M} _-]{1,40})\](?:[+-](?=\s|$)|(?![([:]))[ \t\u00a0]*(.*)$/u;

const foldName = (name: string) =>
  foldCase(name)
    .replace(/[\s_-]+/g, " ")
    .trim();

interface Alert {
  readonly kind: CalloutKind;
  /** Empty if the author wrote none. */
  readonly title: string;
}

/** The alert that an `alert_open` token starts. */
export function alertOf(open: Token | undefined): Alert {
  return open?.meta.alert;
}

export function alerts(md: MarkdownIt): void {
  md.core.ruler.before("inline", "alerts", (state) => {
    if (!state.tokens.some(({ type }) => type === "blockquote_open")) return;
    const env: Environment = state.env;
    const lines = env.source.split("\n");
    const open: (Alert | undefined)[] = [];
    const tokens: Token[] = [];
    for (let index = 0; index < state.tokens.length; index += 1) {
      const token = state.tokens[index];
      if (!token) break;
      tokens.push(token);
      if (token.type === "blockquote_open") {
        const alert = readAlert(state, index, lines);
        open.push(alert);
        if (!alert) continue;
        Object.assign(token, { type: "alert_open", tag: "aside", meta: { alert } });
        if (alert.title !== "") tokens.push(...titleTokens(state, index, alert.title));
        // Drop the paragraph if the marker was all it contained.
        if (state.tokens[index + 2]?.content === "") index += 3;
      } else if (token.type === "blockquote_close" && open.pop())
        Object.assign(token, { type: "alert_close", tag: "aside" });
    }
    state.tokens = tokens;
  });
  md.core.ruler.after("inline", "alert_titles", ({ tokens, Token }) => {
    tokens.forEach((token, index) => {
      if (tokens[index - 1]?.attrGet("class") !== "callout-title") return;
      const [open, close] = [new Token("strong_open", "strong", 1), new Token("strong_close", "strong", -1)];
      for (const mark of [open, close]) mark.markup = "**";
      token.children = [open, ...(token.children ?? []), close];
    });
  });
  md.renderer.rules["alert_open"] = (tokens, index, _options, env: Environment) => {
    const { kind, title } = alertOf(tokens[index]);
    const label = md.utils.escapeHtml(wordsFor(env.language).callouts[kind]);
    const heading = title === "" ? `<p class="callout-label" aria-hidden="true">${label}</p>\n` : "";
    const name = md.utils.escapeHtml(landmarkName(tokens[index]));
    return `<aside class="callout callout-${kind}" aria-label="${name}">\n${heading}`;
  };
}

/** Reads the alert that starts with the quotation at `index`, and removes its marker from the first paragraph. */
function readAlert(
  { tokens, env: untyped }: StateCore,
  index: number,
  lines: readonly string[],
): Alert | undefined {
  const env: Environment = untyped;
  const [paragraph, inline, , after] = tokens.slice(index + 1, index + 5);
  if (paragraph?.type !== "paragraph_open" || !inline) return undefined;
  const [first = "", ...rest] = inline.content.split("\n");
  const [, name, words = ""] = OPENING.exec(first) ?? [];
  if (name === undefined) return undefined;
  const kind = KINDS.get(foldName(name));
  const title = words.trim();
  const isEmpty = title === "" && rest.length === 0 && after?.type === "blockquote_close";
  if (kind === undefined || isEmpty) {
    const line = inline.map?.[0] ?? 0;
    const column = Math.max(0, (lines[line] ?? "").indexOf("[!")) + 1;
    const finding = isEmpty
      ? catalogue.alertEmpty({ given: name })
      : catalogue.alertUnknown({
          given: name,
          meant: MEANT.get(foldName(name)) ?? nearest(name, KINDS.keys()),
        });
    env.findings.push({ finding, line, column });
    return undefined;
  }
  inline.content = rest.join("\n");
  for (const token of [paragraph, inline]) if (token.map) token.map = [token.map[0] + 1, token.map[1]];
  return { kind, title };
}

/** Tokens of a paragraph for the title, placed on the marker's line. */
function titleTokens({ tokens, Token }: StateCore, index: number, title: string): Token[] {
  const line = tokens[index]?.map?.[0] ?? 0;
  const open = new Token("paragraph_open", "p", 1);
  open.attrSet("class", "callout-title");
  const inline = new Token("inline", "", 0);
  const close = new Token("paragraph_close", "p", -1);
  const level = (tokens[index]?.level ?? 0) + 1;
  for (const token of [open, inline, close])
    Object.assign(token, { block: true, level: token === inline ? level + 1 : level, map: [line, line + 1] });
  return [open, Object.assign(inline, { content: title, children: [] }), close];
}
