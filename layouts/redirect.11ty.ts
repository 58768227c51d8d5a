/** An old address: a page that leads to the new one on any host, without a server's help. */
import { eachLayout, html } from "../src/index.ts";

export default eachLayout({
  each: "redirects",
  render: ({ to }, site) => {
    const { words, routes } = site;
    const href = site.href(to);
    return html`<!doctype html>
<html lang="${site.journal.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${words.movedTitle}</title>
<meta name="robots" content="noindex">
<meta http-equiv="refresh" content="0; url=${href}">
<link rel="canonical" href="${routes.absolute(to)}">
</head>
<body>
<h1>${words.movedTitle}</h1>
<p>${words.movedText} <a href="${href}">${routes.absolute(to)}</a></p>
</body>
</html>
`;
  },
});
