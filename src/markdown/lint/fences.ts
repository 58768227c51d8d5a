/** Checks fenced blocks: `:::` and checkCode. */
import type Token from "markdown-it/lib/token.mjs";
import { catalogue } from "../../problems/catalogue.ts";
import { nearest } from "../../problems/nearest.ts";
import { CALLOUT_NAMES, isCallout } from "../callouts.ts";
import type { LocatedFinding } from "../environment.ts";
import type { Spot } from "../spot.ts";
import type { MarkdownPlaces } from "./places.ts";

/** Names of such blocks in other engines, by the index of ours in {@link CALLOUT_NAMES}. */
const OTHER_NAMES: readonly RegExp[] = [
  /^(?:attention|avertissement|warning|caution|danger|important|info|information|remarque|encadr[ée]|tip|astuce|conseil|aside|box|callout|hint)(?!\p{L})/iu,
  /^(?:r[ée]sum[ée]|l[’']essentiel|essentiel|summary|key points|points? cl[ée]s?|en bref)(?!\p{L})/iu,
  /^(?:exergue|pullquote|blockquote|quotation|verbatim)(?!\p{L})/iu,
];

/** Maximum edit distance of a misspelt name, as a share of its length. */
const MAX_DISTANCE = 0.3;

export class FenceChecker {
  readonly findings: LocatedFinding[] = [];
  readonly #lines: readonly string[];
  readonly #places: MarkdownPlaces;
  readonly #names: readonly string[];
  /** The end lines (from 0) of the blocks checkOpening at this point of the walk. */
  readonly #ends: number[] = [];
  /** Closing lines still expected for blocks that were already reported. */
  #pendingCloses = 0;

  constructor(lines: readonly string[], places: MarkdownPlaces, language: string) {
    this.#lines = lines;
    this.#places = places;
    this.#names = CALLOUT_NAMES[/^en(?![a-z])/i.test(language) ? "en" : "fr"];
  }

  /** Checks the next token of the text; call it for each token in order. */
  check(token: Token): void {
    if (token.type === "fence") this.#checkCode(token);
    else if (/^container_\w+_open$/.test(token.type)) this.#checkOpening(token);
    else if (/^container_\w+_close$/.test(token.type)) this.#ends.pop();
    else if (token.type === "inline" && token.content.includes(":::")) this.#checkParagraph(token);
  }

  #checkCode({ map, markup }: Token): void {
    const [first, end] = map ?? [0, 0];
    const last = (this.#lines[end - 1] ?? "").replace(/^[\s>]+/, "").trimEnd();
    const isClosed =
      end - first > 1 && last.startsWith(markup) && last.replaceAll(markup[0] ?? "", "") === "";
    if (!isClosed) this.#report(catalogue.codeUnclosed({ fence: markup }), this.#placeIn(first, markup));
  }

  #checkOpening({ map, markup, info }: Token): void {
    const [first, end] = map ?? [0, 0];
    const isClosed = /^[\s>]*:{3,}\s*$/.test(this.#lines[end] ?? "") && !this.#ends.includes(end);
    this.#ends.push(end);
    if (isClosed) return;
    this.#pendingCloses += 1;
    const opening = `${markup} ${info.trim()}`;
    this.#report(catalogue.calloutUnclosed({ opening, colons: markup }), this.#placeIn(first, markup));
  }

  /** Lines of a paragraph that look like an opening or closing fence. */
  #checkParagraph({ content, children }: Token): void {
    for (const { 0: line, 1: colons = "", 2: rest = "", index } of content.matchAll(/^ *(:{3,})(.*)$/gm)) {
      const given = rest.trim();
      const at = index + line.length - (given === "" ? line.trimStart().length : rest.trimStart().length);
      const place = this.#places.of(children ?? [], at);
      if (given !== "") {
        this.#pendingCloses += 1;
        const meant = this.#meant(given);
        this.#report(
          catalogue.calloutUnknown({ given: shortened(given), meant, kinds: CALLOUT_NAMES }),
          place,
        );
      } else if (this.#pendingCloses > 0) this.#pendingCloses -= 1;
      else this.#report(catalogue.calloutStray({ given: colons }), place);
    }
  }

  #meant(written: string): string | undefined {
    // Some engines allow colons after the name.
    const name = written.replace(/[\s:]+$/, "");
    if (isCallout(name)) return name;
    const elsewhere = OTHER_NAMES.findIndex((names) => names.test(name));
    if (elsewhere !== -1) return this.#names[elsewhere];
    const [word = "", ...others] = name.split(/\s+/);
    const kinds = [...CALLOUT_NAMES.fr, ...CALLOUT_NAMES.en];
    const whole = nearest(name, kinds, MAX_DISTANCE);
    if (whole !== undefined || others.length === 0) return whole;
    // Only a quotation may have words after its name.
    const quotation = nearest(word, ["citation", "quote"], MAX_DISTANCE);
    return quotation && [quotation, ...others].join(" ");
  }

  #placeIn(line: number, mark: string): Spot {
    return { line, column: Math.max(0, (this.#lines[line] ?? "").indexOf(mark)) + 1 };
  }

  #report(finding: LocatedFinding["finding"], { line, column }: Spot): void {
    this.findings.push({ finding, line, column });
  }
}

const MAX_LENGTH = 40;

const shortened = (text: string) => (text.length > MAX_LENGTH ? `${text.slice(0, MAX_LENGTH)}…` : text);
