/**
 * Markdown to HTML: CommonMark with tables, strikethrough, footnotes, heading anchors, figures, callouts and language
 * spans. Raw HTML is shown as text. Each rule has its own file; this one combines them.
 */

import MarkdownIt from "markdown-it";
import footnote from "markdown-it-footnote";
import { type Html, raw } from "../text/html.ts";
import type { RuleSwitches } from "../text/typography/rule.ts";
import { typeset } from "../text/typography/typeset.ts";
import { alerts } from "./alerts.ts";
import { anchors } from "./anchors.ts";
import { boxNames } from "./box-names.ts";
import { callouts } from "./callouts.ts";
import { comments } from "./comments.ts";
import { highlights, strikethrough } from "./doubled-signs.ts";
import type { Heading, InternalLink, LocatedFinding, PlacedPicture, RenderContext } from "./environment.ts";
import { environment } from "./environment.ts";
import { figures } from "./figures.ts";
import { firstText } from "./first-text.ts";
import { accessibleFootnotes } from "./footnotes.ts";
import { headings } from "./headings.ts";
import { languageSpans } from "./language-spans.ts";
import { links } from "./links.ts";
import { mistakes } from "./lint/mistakes.ts";
import { listNumbers } from "./list-numbers.ts";
import { literalLinks, shownAddresses } from "./literal-links.ts";
import { nesting } from "./nesting.ts";
import { pictures } from "./pictures.ts";
import { absoluteFrom } from "./print/absolute.ts";
import { toMarkdown } from "./print/blocks.ts";
import { syndicationPrinter } from "./print/syndication.ts";
import { scrollingTables } from "./tables.ts";
import { tasks } from "./tasks.ts";
import { showsNothing, wordCount } from "./text.ts";
import { typography } from "./typography.ts";
import { wikiLinks } from "./wiki-links.ts";

export interface RendererOptions {
  /** Lets raw HTML through. Only for the tests of CommonMark's specification. */
  readonly html?: boolean;
  /** Leaves out rules that change the output of CommonMark's own constructs: figures, anchors, table wrappers. */
  readonly plain?: boolean;
  /** Typographic rules to switch on or off; false for none at all. */
  readonly typography?: RuleSwitches | false;
  /** Whether to print each text as Markdown too; true by default. */
  readonly markdownCopies?: boolean;
}

export interface Rendered {
  readonly html: Html;
  /** Markup for feeds, if requested. */
  readonly syndicated: Html | undefined;
  /** Portable Markdown; undefined if `markdownCopies` is false. */
  readonly markdown: string | undefined;
  readonly headings: readonly Heading[];
  /** The opening words: see `firstText`. */
  readonly firstText: string;
  readonly words: number;
  /** Whether a reader sees nothing at all. */
  readonly isEmpty: boolean;
  /** Links to pages of this site. */
  readonly links: readonly InternalLink[];
  /** The site's own pictures that the text shows. */
  readonly pictures: readonly PlacedPicture[];
  readonly findings: readonly LocatedFinding[];
}

export type Renderer = (markdown: string, context: RenderContext) => Rendered;

/** The parser with all our syntax. Its rules expect an {@link Environment}. */
export function createParser(options: RendererOptions = {}): MarkdownIt {
  const md = new MarkdownIt({
    html: options.html ?? false,
    xhtmlOut: options.plain ?? false,
    linkify: false,
    typographer: false,
  });
  const rules = options.plain || options.typography === false ? undefined : (options.typography ?? {});
  const typesetName = typesetterFor(options);
  md.use(nesting)
    .use(strikethrough)
    .use(footnote)
    .use(languageSpans)
    .use(callouts, { typesetName })
    .use(boxNames)
    .use(accessibleFootnotes)
    .use(links)
    .use(comments);
  if (!options.plain) md.use(listNumbers).use(alerts).use(tasks).use(anchors).use(wikiLinks);
  if (!options.plain) md.use(literalLinks).use(shownAddresses).use(highlights);
  if (!options.plain) md.use(headings).use(figures).use(pictures).use(scrollingTables).use(mistakes);
  if (rules) md.use(typography, { rules });
  return md;
}

/** A function that typesets text outside the tokens. */
function typesetterFor(options: RendererOptions): (text: string, language: string) => string {
  const rules = options.plain || options.typography === false ? undefined : (options.typography ?? {});
  return (text, language) => (rules ? typeset(text, { language, rules }) : text);
}

export function createRenderer(options: RendererOptions = {}): Renderer {
  const md = createParser(options);
  const printForFeeds = syndicationPrinter(md);
  const typesetName = typesetterFor(options);
  return (markdown, context) => {
    const env = environment(markdown, context);
    const tokens = md.parse(markdown, env);
    const { language, url = "", syndicate = false } = context;
    const words = wordCount(tokens);
    return {
      html: raw(md.renderer.render(tokens, md.options, env)),
      syndicated: syndicate ? raw(printForFeeds(tokens, env, url)) : undefined,
      markdown:
        options.markdownCopies === false
          ? undefined
          : toMarkdown(tokens, { language, absolute: (target) => absoluteFrom(url, target), typesetName }),
      headings: env.headings,
      firstText: firstText(tokens),
      words,
      isEmpty: words === 0 && showsNothing(tokens),
      links: env.links,
      pictures: env.pictures,
      findings: env.findings,
    };
  };
}
