/** The frame of every page: head, nameplate, navigation, main, footer. */
import {
  type HeadTag,
  type Html,
  headOf,
  html,
  type PageDescription,
  type Renderable,
  type Site,
  type SitePath,
  structuredData,
} from "../../src/index.ts";

export interface DocumentOptions extends PageDescription {
  /** Modules for this page only. */
  readonly scripts?: readonly SitePath[];
  /** The kind of page, for the style sheet. */
  readonly kind: string;
  readonly main: Html;
}

export function document(site: Site, options: DocumentOptions): Html {
  const { journal, words } = site;
  const data = structuredData(options, site);
  return html`<!doctype html>
<html lang="${journal.language}">
<head>
${headOf(options, site, loading(site, options)).map((tag) => html`${headTag(tag)}\n`)}</head>
<body class="${options.kind}">
<a class="skip" href="#main">${words.skipLink}</a>
${header(site, options.path)}
<main id="main">
${options.main}
</main>
${footer(site)}
${data && html`<script type="application/ld+json">${data}</script>\n`}</body>
</html>
`;
}

function headTag({ element, attributes, content }: HeadTag): Html {
  const written = Object.entries(attributes).map(([name, value]) => attribute(name, value));
  if (element === "title") return html`<title>${content}</title>`;
  if (element === "script") return html`<script${written}>${content}</script>`;
  return element === "meta" ? html`<meta${written}>` : html`<link${written}>`;
}

function attribute(name: string, value: string | undefined): Html | undefined {
  if (value === undefined) return undefined;
  return value === "" ? html` ${name}` : html` ${name}="${value}"`;
}

/** Readers soon leave a list, so its links are prefetched; those of a text are not. */
function loading(site: Site, { kind, scripts = [] }: DocumentOptions): HeadTag[] {
  const isList = kind === "home-page" || kind === "list-page";
  const rules: HeadTag = {
    element: "script",
    attributes: { type: "speculationrules" },
    content: site.design.prefetchRules.html,
  };
  const modules = scripts.map(
    (path): HeadTag => ({ element: "script", attributes: { type: "module", src: site.href(path) } }),
  );
  return [...(isList ? [rules] : []), ...modules];
}

function header(site: Site, current: SitePath): Html {
  const { journal, words } = site;
  return html`<header class="masthead">
<div class="masthead-top">
${journal.tagline && html`<p class="tagline">${journal.tagline}</p>\n`}<p class="nameplate"><a href="${site.href(site.routes.home())}">${journal.title}</a></p>
<p class="tools">${site.searchPath && html`<a href="${site.href(site.routes.search())}">${words.search.title}</a>\n`}<button type="button" class="theme" data-dark="${words.themes.dark.short}" data-dark-label="${words.themes.dark.label}" data-light="${words.themes.light.short}" data-light-label="${words.themes.light.label}" hidden>${words.themes.dark.short}</button></p>
</div>
${
  journal.navigation.length > 0 &&
  html`<nav class="sections" aria-label="${words.navigation}">
<ul>
${journal.navigation.map(({ label, path }) => html`<li><a href="${site.hrefOf(path)}"${path === current && html` aria-current="page"`}>${label}</a></li>\n`)}</ul>
</nav>`
}
</header>`;
}

function footer(site: Site): Html {
  const { journal, words } = site;
  const { contact, name } = journal.publisher;
  return html`<footer class="colophon">
<p class="publisher">${logo(site)}${name}</p>
<ul>
${site.library.pages.map((page) => item(html`<a href="${site.href(page.path)}">${page.titleMarkup}</a>`))}${legalNotices(site)}${item(html`<a href="${site.href(site.routes.feeds())}">${words.feeds.title}</a>`)}${contact && item(html`<a href="mailto:${contact}">${words.contact}</a>`)}</ul>
</footer>`;
}

/** 32 CSS pixels high. */
function logo(site: Site): Renderable {
  const shown = site.logo?.at(32);
  if (shown)
    return html`<img src="${site.href(site.routes.image(shown.variant))}" alt="" width="${shown.width}" height="32"> `;
  const address = site.logo?.address;
  return address !== undefined && html`<img src="${site.hrefOf(address)}" alt="" height="32"> `;
}

const item = (link: Html) => html`<li>${link}</li>\n`;

/** Links to the legal notices, unless they are a free page, all of which are linked anyway. */
function legalNotices(site: Site): Html | undefined {
  const path = site.journal.publisher.legalNotices;
  const linked = site.library.pages.some((page) => page.path === path);
  return path === undefined || linked
    ? undefined
    : item(html`<a href="${site.hrefOf(path)}">${site.words.legalNotices}</a>`);
}
