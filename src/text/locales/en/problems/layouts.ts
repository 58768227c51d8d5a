/** E64x: the site's own code: its layouts, its configuration and their imports, in English. */

import { DUTY_CODE, type LayoutSentences } from "../../problems/layouts.ts";

function writtenIn(directive: string): string {
  return directive === "style-src" ? "a style written in the page" : "a script written in the page";
}

/** What a page loads from an origin, by directive. */
const KINDS: ReadonlyMap<string, string> = new Map([
  ["script-src", "a script from"],
  ["style-src", "a style sheet from"],
  ["img-src", "a picture from"],
  ["font-src", "a font from"],
  ["media-src", "a sound or video from"],
  ["frame-src", "a frame from"],
  ["form-action", "a form that is sent to"],
]);

function askedOf(directive: string, source: string): string {
  const kind = KINDS.get(directive) ?? "a file from";
  return `${kind} ${source}`;
}

/** What a page may lack. */
const DUTIES = {
  disclaimer: "the article's disclaimer",
  disclosure: "the article's disclosure",
  corrections: "the article's corrections",
  withdrawal: "the reason why the article was withdrawn",
  noindex: 'the "noindex" tag, which keeps the text out of search engines',
} as const;

export const layouts: LayoutSentences = {
  siteCodeFailed: ({ message, page }) =>
    page
      ? `This code of the site fails while it renders "${page}": ${message}`
      : `This code of the site fails: ${message}`,
  configNotTribune: [
    '".eleventy.ts" does not export by default what "tribune({ … })" returns.',
    'It must end with "export default tribune({ … });", with the settings of the journal between the braces.',
  ],
  requestBlocked: ({ directive, source, path, pages, mended }) => {
    const what = source === undefined ? writtenIn(directive) : askedOf(directive, source);
    return [
      pages === 1
        ? `The page "${path}" asks for ${what}, which the site's content policy blocks.`
        : `${pages} pages, such as "${path}", ask for ${what}, which the site's content policy blocks.`,
      mended === undefined
        ? "Remove it from the layout: no setting lets it through."
        : 'That line goes into "headers" and lets it through; if the site does not need it, remove it from the layout.',
    ];
  },
  inlineBlocked: ({ attribute, path, pages }) => {
    const isStyle = attribute === "style";
    return [
      pages === 1
        ? `On the page "${path}", the attribute "${attribute}" has no effect: the site's content policy blocks it.`
        : `On ${pages} pages, such as "${path}", the attribute "${attribute}" has no effect: the site's content policy blocks it.`,
      isStyle
        ? 'Give the element a class, and put the style into a sheet of "layouts/styles/".'
        : 'Put the code into a script file that calls "addEventListener".',
    ];
  },
  volatileUnknown: ({ name, meant }) => [
    `No filter, shortcode or transform that layouts could call is named "${name}".`,
    meant === undefined
      ? 'Remove the name from "volatile", or add the filter with "config.addFilter".'
      : `Did you mean "${meant}"?`,
  ],
  pageDishonest: ({ duty, first, pages }) => {
    const what = DUTIES[duty];
    const write = DUTY_CODE[duty];
    return [
      pages === 1
        ? `The page of "${first}" leaves out ${what}.`
        : `${pages} pages, such as that of "${first}", leave out ${what}.`,
      `The layout must write it, without hiding it: "${write}".`,
    ];
  },
};
