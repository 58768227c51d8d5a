/** A page at an old address that redirects to the new one, without help from the server. */
import { eachLayout, html } from "../src/index.ts";

export default eachLayout({
  each: "redirects",
  render: ({ to, permanent }, site) => {
    const { words, routes } = site;
    const href = site.hrefOf(to);
    const address = routes.absoluteOf(href);
    return html`<!doctype html>
<html lang="${site.journal.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${words.movedTitle}</title>
<meta name="robots" content="noindex">
<meta http-equiv="refresh" content="0; url=${href}">
${
  permanent &&
  html`<link rel="canonical" href="${address}">
`
}</head>
<body>
<h1>${words.movedTitle}</h1>
<p>${words.movedText} <a href="${href}">${address}</a></p>
</body>
</html>
`;
  },
});
