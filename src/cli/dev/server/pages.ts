/** The reply for a path of the site: the file, with what the preview adds to pages. */

import { html } from "../../../text/html.ts";
import type { Language } from "../../../text/language.ts";
import { COMMAND_TEXTS } from "../../../text/locales/commands-by-language.ts";
import { inject, versionOf } from "./injection.ts";
import type { Preview } from "./preview.ts";
import { type Reply, sentence } from "./reply.ts";
import { findFile } from "./site-files.ts";
import type { RequestTarget } from "./target.ts";

export function pageAt(preview: Preview, target: RequestTarget, language: Language): Reply {
  const found = findFile(preview.root, preview.prefix, target);
  if (found.status === 301) return sentence(301, found.location, { location: found.location });
  if (found.name === undefined) return sentence(404, COMMAND_TEXTS[language].preview.notFound);
  const { status, name, bytes } = found;
  if (!name.endsWith(".html") || target.path.startsWith(preview.noReloadBelow))
    return { status, name, body: bytes };
  // A page has two addresses, with and without `index.html`.
  const banner = preview.banners.get(target.path.replace(/(?<=\/)index\.html$/, "")) ?? "";
  return livePage(status, bytes, banner, preview.epoch);
}

/** The page under the overlay until a build has succeeded. */
export function emptyPage(language: Language): Reply {
  const { noSiteTitle, noSite } = COMMAND_TEXTS[language].preview;
  const page = html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${noSiteTitle}</title>
</head>
<body><main><h1>${noSiteTitle}</h1><p>${noSite}</p></main></body>
</html>
`;
  return livePage(503, Buffer.from(String(page)), "", 0);
}

function livePage(status: number, bytes: Buffer, banner: string, epoch: number): Reply {
  const version = versionOf(status, bytes, banner, epoch);
  const body = Buffer.from(inject(bytes.toString("utf8"), version, banner));
  return { status, name: "page.html", body, version };
}
