/** The shell of every page: head, nameplate, navigation, main, foot. */
import {
  type Html,
  html,
  type Renderable,
  type ShareImage,
  type Site,
  type SitePath,
} from "../../src/index.ts";

export interface DocumentOptions {
  /** The page's own title; the journal's name is added. Undefined for the front page. */
  readonly title: string | undefined;
  readonly description: string;
  /** The page's own path. */
  readonly path: SitePath;
  /** Where the page is best found, when that is not its own address. */
  readonly canonical?: string | undefined;
  /** BCP 47; the journal's language when it is left out. */
  readonly language?: string | undefined;
  readonly noindex?: boolean;
  /** Previous and next page of a list. */
  readonly previous?: SitePath | undefined;
  readonly next?: SitePath | undefined;
  /** Modules that this page alone runs. */
  readonly scripts?: readonly SitePath[];
  /** What kind of page it is, for the style sheet. */
  readonly kind: string;
  /** The picture of a link to it; the journal's own when it is left out. */
  readonly image?: ShareImage | undefined;
  readonly main: Html;
}

export function document(site: Site, options: DocumentOptions): Html {
  const { journal, words } = site;
  const title = options.title === undefined ? frontTitle(site) : `${options.title} · ${journal.title}`;
  return html`<!doctype html>
<html lang="${journal.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<meta name="description" content="${options.description}">
${options.noindex ? html`<meta name="robots" content="noindex">\n` : html`<link rel="canonical" href="${options.canonical ?? site.routes.absolute(options.path)}">\n`}<meta name="color-scheme" content="light dark">
${icons(site)}${shareImage(site, options.image ?? site.shareImage)}<script>${site.design.themeScript.html}</script>
${prefetch(site, options.kind)}${site.design.styles.preload.map(
  (path) => html`<link rel="preload" href="${site.href(path)}" as="font" type="font/woff2" crossorigin>
`,
)}<link rel="stylesheet" href="${site.href(site.design.styles.path)}">
${linkTo(site, "prev", options.previous)}${linkTo(site, "next", options.next)}${options.scripts?.map((path) => html`<script type="module" src="${site.href(path)}"></script>\n`)}</head>
<body class="${options.kind}">
<a class="skip" href="#main">${words.skipLink}</a>
${header(site, options.path)}
<main id="main">
${options.main}
</main>
${footer(site)}
</body>
</html>
`;
}

function icons(site: Site): Renderable {
  if (!site.icons) return undefined;
  const { favicon, drawing, appleTouch } = site.icons;
  return html`<link rel="icon" href="${site.href(favicon)}" sizes="16x16 32x32 48x48">
${drawing && html`<link rel="icon" href="${site.href(drawing)}" type="image/svg+xml" sizes="any">\n`}<link rel="apple-touch-icon" href="${site.href(appleTouch.path)}">
<link rel="manifest" href="${site.href(site.routes.webManifest())}">
`;
}

function shareImage(site: Site, image: ShareImage | undefined): Renderable {
  return (
    image &&
    html`<meta property="og:image" content="${site.routes.absolute(image.path)}">
<meta property="og:image:type" content="${image.type}">
<meta property="og:image:width" content="${image.width}">
<meta property="og:image:height" content="${image.height}">
<meta property="og:image:alt" content="${image.alt}">
<meta name="twitter:card" content="summary_large_image">
`
  );
}

function frontTitle({ journal }: Site): string {
  return journal.tagline === "" ? journal.title : `${journal.title} · ${journal.tagline}`;
}

/** Lists lead somewhere else soon; whoever reads a text stays. */
function prefetch({ design }: Site, kind: string): Renderable {
  const isList = kind === "home-page" || kind === "list-page";
  return isList && html`<script type="speculationrules">${design.prefetchRules.html}</script>\n`;
}

function linkTo(site: Site, relation: string, path: SitePath | undefined): Renderable {
  return path && html`<link rel="${relation}" href="${site.href(path)}">\n`;
}

function header(site: Site, current: SitePath): Html {
  const { journal, words } = site;
  return html`<header class="masthead">
<div class="masthead-top">
${journal.tagline && html`<p class="tagline">${journal.tagline}</p>\n`}<p class="nameplate"><a href="${site.href(site.routes.home())}">${journal.title}</a></p>
<p class="tools">${site.pages.searchPages.length > 0 && html`<a href="${site.href(site.routes.search())}">${words.search.title}</a>\n`}<button type="button" class="theme" data-dark="${words.themes.dark.short}" data-dark-label="${words.themes.dark.label}" data-light="${words.themes.light.short}" data-light-label="${words.themes.light.label}" hidden>${words.themes.dark.short}</button></p>
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
${site.library.pages.map((page) => item(html`<a href="${site.href(page.path)}">${page.title}</a>`))}${legalNotices(site)}${contact && item(html`<a href="mailto:${contact}">${words.contact}</a>`)}</ul>
</footer>`;
}

/** At a height of 32 CSS pixels. */
function logo(site: Site): Renderable {
  const shown = site.logo?.at(32);
  if (shown)
    return html`<img src="${site.href(site.routes.image(shown.variant))}" alt="" width="${shown.width}" height="32"> `;
  const address = site.logo?.address;
  return address !== undefined && html`<img src="${site.hrefOf(address)}" alt="" height="32"> `;
}

const item = (link: Html) => html`<li>${link}</li>\n`;

/** A link to the legal notices, unless they are one of the free pages, which are all linked. */
function legalNotices(site: Site): Html | undefined {
  const path = site.journal.publisher.legalNotices;
  const linked = site.library.pages.some((page) => page.path === path);
  return path === undefined || linked
    ? undefined
    : item(html`<a href="${site.hrefOf(path)}">${site.words.legalNotices}</a>`);
}
