/** Code that must not compile. `npm run typecheck` fails if one of these lines does. */
import { type Article, eachLayout, html, singleLayout, tribune } from "../src/index.ts";

declare const article: Article;

eachLayout({ each: "articles", render: (item) => html`${item.title}` });
// @ts-expect-error: a misspelt property
eachLayout({ each: "articles", render: (item) => html`${item.titel}` });
// @ts-expect-error: no such kind of page
eachLayout({ each: "article", render: () => "" });
// @ts-expect-error: a tag page has no title
eachLayout({ each: "tagPages", render: (item) => html`${item.title}` });
// @ts-expect-error: a path is made by the routes, not typed by hand
singleLayout({ path: () => "/robots.txt", render: () => "" });

// @ts-expect-error: a date is not printable
html`${new Date(0)}`;
// @ts-expect-error: nor is an object
html`${article.date}`;
// @ts-expect-error: nor a promise
html`${Promise.resolve("x")}`;
// @ts-expect-error: nor what may be true
html`${true}`;

// @ts-expect-error: a journal without a URL
tribune({ title: "x", publisher: { name: "x" }, authors: [], disclaimers: { default: "a", named: {} } });
