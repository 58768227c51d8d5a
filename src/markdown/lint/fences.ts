/** Blocks that a line opens and a line closes: `:::` and code. */
import type Token from "markdown-it/lib/token.mjs";
import { catalogue } from "../../problems/catalogue.ts";
import { nearest } from "../../problems/nearest.ts";
import { CALLOUT_NAMES, isCallout } from "../callouts.ts";
import type { LocatedFinding } from "../environment.ts";
import type { Spot } from "../spot.ts";
import type { MarkdownPlaces } from "./places.ts";

/** What other engines call such blocks, by the place of ours in {@link CALLOUT_NAMES}. */
const ELSEWHERE: readonly RegExp[] = [
  /^(?:attention|avertissement|warning|caution|danger|important|info|information|remarque|encadr[ée]|tip|astuce|conseil|aside|box|callout|hint)(?!\p{L})/iu,
  /^(?:r[ée]sum[ée]|l[’']essentiel|essentiel|summary|key points|points? cl[ée]s?|en bref)(?!\p{L})/iu,
  /^(?:exergue|pullquote|blockquote|quotation|verbatim)(?!\p{L})/iu,
];

/** As many letters may be wrong in the name of a block. */
const FARTHEST = 0.3;

export class FenceReader {
  readonly found: LocatedFinding[] = [];
  readonly #lines: readonly string[];
  readonly #places: MarkdownPlaces;
  readonly #names: readonly string[];
  /** Blocks that are open in the walk, by the line (from 0) on which each ends. */
  readonly #ends: number[] = [];
  /** Closing lines that belong to a block that is told already. */
  #owed = 0;

  constructor(lines: readonly string[], places: MarkdownPlaces, language: string) {
    this.#lines = lines;
    this.#places = places;
    this.#names = CALLOUT_NAMES[/^en(?![a-z])/i.test(language) ? "en" : "fr"];
  }

  /** Takes the tokens of a text one after the other. */
  take(token: Token): void {
    if (token.type === "fence") this.#code(token);
    else if (/^container_\w+_open$/.test(token.type)) this.#open(token);
    else if (/^container_\w+_close$/.test(token.type)) this.#ends.pop();
    else if (token.type === "inline" && token.content.includes(":::")) this.#read(token);
  }

  #code({ map, markup }: Token): void {
    const [first, end] = map ?? [0, 0];
    const last = (this.#lines[end - 1] ?? "").replace(/^[\s>]+/, "").trimEnd();
    const isClosed =
      end - first > 1 && last.startsWith(markup) && last.replaceAll(markup[0] ?? "", "") === "";
    if (!isClosed) this.#tell(catalogue.codeUnclosed({ fence: markup }), this.#placeIn(first, markup));
  }

  #open({ map, markup, info }: Token): void {
    const [first, end] = map ?? [0, 0];
    const isClosed = /^[\s>]*:{3,}\s*$/.test(this.#lines[end] ?? "") && !this.#ends.includes(end);
    this.#ends.push(end);
    if (isClosed) return;
    this.#owed += 1;
    const opening = `${markup} ${info.trim()}`;
    this.#tell(catalogue.calloutUnclosed({ opening, colons: markup }), this.#placeIn(first, markup));
  }

  /** Lines of a paragraph that look like the opening or the closing of a block. */
  #read({ content, children }: Token): void {
    for (const { 0: line, 1: colons = "", 2: rest = "", index } of content.matchAll(/^ *(:{3,})(.*)$/gm)) {
      const given = rest.trim();
      const at = index + line.length - (given === "" ? line.trimStart().length : rest.trimStart().length);
      const place = this.#places.of(children ?? [], at);
      if (given !== "") {
        this.#owed += 1;
        const meant = this.#meant(given);
        this.#tell(catalogue.calloutUnknown({ given: shortened(given), meant, kinds: CALLOUT_NAMES }), place);
      } else if (this.#owed > 0) this.#owed -= 1;
      else this.#tell(catalogue.calloutStray({ given: colons }), place);
    }
  }

  #meant(written: string): string | undefined {
    // Some engines let colons follow the name too.
    const given = written.replace(/[\s:]+$/, "");
    if (isCallout(given)) return given;
    const elsewhere = ELSEWHERE.findIndex((names) => names.test(given));
    if (elsewhere !== -1) return this.#names[elsewhere];
    const [word = "", ...others] = given.split(/\s+/);
    const kinds = [...CALLOUT_NAMES.fr, ...CALLOUT_NAMES.en];
    const whole = nearest(given, kinds, FARTHEST);
    if (whole !== undefined || others.length === 0) return whole;
    // Only a quotation takes words of its own behind its name.
    const quotation = nearest(word, ["citation", "quote"], FARTHEST);
    return quotation && [quotation, ...others].join(" ");
  }

  #placeIn(line: number, mark: string): Spot {
    return { line, column: Math.max(0, (this.#lines[line] ?? "").indexOf(mark)) + 1 };
  }

  #tell(finding: LocatedFinding["finding"], { line, column }: Spot): void {
    this.found.push({ finding, line, column });
  }
}

const LONGEST = 40;

const shortened = (given: string) => (given.length > LONGEST ? `${given.slice(0, LONGEST)}…` : given);
