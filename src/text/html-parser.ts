/** The parser of HTML, in a module of its own: with parse5 it takes a tenth of a second to load. */
export { fromHtml } from "hast-util-from-html";
