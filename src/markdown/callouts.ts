/** `::: note`, `::: à retenir` and `::: citation` → asides and pull quotes. */
import type MarkdownIt from "markdown-it";
import type Token from "markdown-it/lib/token.mjs";
import container from "markdown-it-container";
import { wordsFor } from "../text/locales/words-for.ts";
import { withoutComments } from "./comments.ts";
import { landmarkName } from "./landmark-names.ts";

/** The names suggested to authors, one a kind, in the order of {@link NAMES}. */
export const CALLOUT_NAMES = {
  fr: ["note", "à retenir", "citation"],
  en: ["note", "takeaway", "quote"],
} as const;

const NAMES = {
  note: /^note$/i,
  takeaway: /^(?:[àa][ -]retenir|takeaway|key point)$/iu,
} as const;

/** `::: citation`, optionally followed by the person quoted: `::: citation Jean-Jacques Rousseau`. */
const QUOTATION = /^(?:citation|quote)(?:\s+(.+))?$/iu;

export interface CalloutOptions {
  /** Typesets the name of the person quoted. */
  readonly typesetName: (text: string, language: string) => string;
}

/** Whether the words after the colons name a block. */
export function isCallout(info: string): boolean {
  const name = info.trim().normalize("NFC");
  return NAMES.note.test(name) || NAMES.takeaway.test(name) || QUOTATION.test(name);
}

/** The person quoted, read from the words after the colons; empty if nobody is named. */
export function quotedPerson(info: string): string {
  return withoutComments(QUOTATION.exec(info.trim())?.[1] ?? "");
}

export function callouts(md: MarkdownIt, { typesetName }: CalloutOptions): void {
  for (const kind of ["note", "takeaway"] as const) {
    md.use(container, kind, {
      validate: (params: string) => NAMES[kind].test(params.trim().normalize("NFC")),
      render: (tokens: readonly Token[], index: number, _options: unknown, env: { language: string }) => {
        const label = md.utils.escapeHtml(wordsFor(env.language).callouts[kind]);
        const name = md.utils.escapeHtml(landmarkName(tokens[index]));
        return tokens[index]?.nesting === 1
          ? `<aside class="callout callout-${kind}" aria-label="${name}">\n<p class="callout-label" aria-hidden="true">${label}</p>\n`
          : "</aside>\n";
      },
    });
  }
  const attributions: string[] = [];
  md.use(container, "quotation", {
    validate: (params: string) => QUOTATION.test(params.trim()),
    render: (
      tokens: readonly { nesting: number; info: string }[],
      index: number,
      _options: unknown,
      env: { language: string },
    ) => {
      const token = tokens[index];
      if (token?.nesting === 1) {
        attributions.push(typesetName(quotedPerson(token.info), env.language));
        return '<figure class="pullquote">\n<blockquote>\n';
      }
      const by = attributions.pop();
      return `</blockquote>\n${by ? `<figcaption>${md.utils.escapeHtml(by)}</figcaption>\n` : ""}</figure>\n`;
    },
  });
}
