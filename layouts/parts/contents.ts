import { type Heading, type Html, html, type Site } from "../../src/index.ts";
import { directionAttribute, languageAttribute } from "./language.ts";

interface Text {
  readonly headings: readonly Heading[];
  readonly language: string;
}

/** Table of contents of a long text: headings of level 2, with those of level 3 below them. */
export function tableOfContents({ headings, language }: Text, { words, journal }: Site): Html | undefined {
  const sections = headings.filter((heading) => heading.level <= 3);
  if (sections.length < 2) return undefined;
  return html`<nav class="contents" aria-labelledby="contents_title"${directionAttribute(language)}>
<h2 id="contents_title" class="block-title">${words.contents}</h2>
<ol${languageAttribute(language, journal.language)}>
${sections.map(({ id, text, level }) => html`<li class="level-${level}"><a href="#${id}">${text}</a></li>\n`)}</ol>
</nav>`;
}
